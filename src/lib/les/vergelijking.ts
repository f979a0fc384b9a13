import type { Dossier } from '../dossier/dossier.ts';
import { LEZING_IDS, LEZINGEN } from '../herleiding/lezingen.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import { toonRond } from '../taal/bedragen.ts';
import { toonDagtekst, toonDatum } from '../taal/datums.ts';
import { kleineLetter } from '../taal/zinnen.ts';
import { vergelijkteksten as teksten } from '../teksten/les/vergelijk.ts';
import { LEZINGTEKSTEN } from '../teksten/lezingen.ts';
import type { Datum } from '../tijd/datum.ts';
import { positief } from '../uitleg/brief/verklaring.ts';
import { maakHerzieningsuitleg } from '../uitleg/herziening.ts';
import { overDeInwoner } from '../uitleg/over-de-inwoner.ts';
import type { KorteSom } from '../uitleg/uitleg.ts';
import type { Geval } from '../vergelijk/geval.ts';
import { herzieMetNormen, voetVan, type Herziening } from '../vergelijk/herziening.ts';
import { inEenKeer } from '../vergelijk/stappen.ts';
import { pasToe, type Doorgerekend, type Wijziging } from './doorgerekend.ts';
import type { Lesgeval } from './geval.ts';
import { geschovenzin, zinBij } from './knoppen.ts';
import { verschilTussen, type Verschil } from './verschil.ts';
import { lesuitleg } from './lesuitleg.ts';
import { lesbedrag, type Lesbedrag } from './watals.ts';

/** Wat er aan een kant anders is dan in het dossier; null is zoals in het dossier. */
export interface Kantkeuze {
	readonly dag: Datum | null;
	/** Het id van een normtabel: '2024-1'. */
	readonly tabel: string | null;
	/** Een lezing met haar optie: 'regel95:totaal'. */
	readonly lezing: string | null;
}

export interface Kant {
	readonly geval: Lesgeval;
	readonly keuze: Kantkeuze;
}

export interface Kantuitkomst extends Lesbedrag {
	readonly titel: string;
	/** De dag, de normtabel en de andere lezing, in woorden. */
	readonly waarmee: string;
	/** Er is iets anders dan in het dossier. */
	readonly proef: boolean;
}

/** Twee berekeningen in woorden. Er zit geen uitkomst of dossier in: er is geen document van te maken. */
export interface Vergelijking {
	readonly links: Kantuitkomst;
	readonly rechts: Kantuitkomst;
	readonly verschil: Verschil;
	/** Van links naar rechts; null als de gegevens te veel op elkaar inwerken om elk zijn deel te geven. */
	readonly som: KorteSom | null;
	/** Elk gegeven dat links en rechts anders is, als er geen som is. */
	readonly feiten: readonly string[];
	readonly zonderEffect: readonly string[];
	/** "€ 17", zonder teken; leeg als het bedrag gelijk is. */
	readonly scheelt: string;
	/** Wat er aan de twee kanten anders gekozen is, in woorden; leeg als alles hetzelfde is. */
	readonly anders: readonly string[];
}

export type Vergeleken =
	| { readonly gelukt: true; readonly vergelijking: Vergelijking }
	| { readonly gelukt: false; readonly kant: 'links' | 'rechts'; readonly zin: string };

/** Legt twee kanten naast elkaar, of zegt welke van de twee niet te rekenen is. Gooit nooit. */
export function vergelijkKanten(links: Kant, rechts: Kant): Vergeleken {
	const [eerst, dan] = [rekenKant(links), rekenKant(rechts)];
	if (!eerst.gelukt)
		return {
			gelukt: false,
			kant: 'links',
			zin: zinBij(eerst.fout, links.geval.dossier, links.keuze.dag !== null)
		};
	if (!dan.gelukt)
		return {
			gelukt: false,
			kant: 'rechts',
			zin: zinBij(dan.fout, rechts.geval.dossier, rechts.keuze.dag !== null)
		};
	const verschil = verschilTussen(lesuitleg(eerst.geval), lesuitleg(dan.geval));
	const herziening = inEenKeer(herzieMetNormen(eerst.geval, dan.geval));
	const uitleg = maakHerzieningsuitleg(herziening, { lezer: 'portaal', heel: true }, null, teksten.som);
	const heeftSom = isTeVerdelen(herziening);
	const scheelt = voetVan(dan.geval.bedragen).min(voetVan(eerst.geval.bedragen));
	return {
		gelukt: true,
		vergelijking: {
			links: uitkomst(links, eerst),
			rechts: uitkomst(rechts, dan),
			verschil,
			som: heeftSom ? vanLinksNaarRechts(overDeInwoner(uitleg.som, links.geval.dossier)) : null,
			feiten: heeftSom ? [] : overDeInwoner(uitleg.anders, links.geval.dossier),
			zonderEffect: heeftSom ? overDeInwoner(uitleg.zonderEffect, links.geval.dossier) : [],
			scheelt: scheelt.isNul() ? '' : toonRond(positief(scheelt)),
			anders: andersTussen([links, eerst.geval], [rechts, dan.geval])
		}
	};
}

/** Wat er anders is aan waar de twee berekeningen mee begonnen, ook als er geen regel door verschilt. */
function andersTussen([links, eerst]: [Kant, Geval], [rechts, dan]: [Kant, Geval]): readonly string[] {
	const isAnders = {
		casus: !isZelfdeGeval(links.geval, rechts.geval),
		dag: eerst.dossier.peildatum !== dan.dossier.peildatum,
		tabel: eerst.normen.tabel.id !== dan.normen.tabel.id,
		lezing: LEZING_IDS.some((id) => eerst.dossier.lezingen[id] !== dan.dossier.lezingen[id])
	};
	return (['casus', 'dag', 'tabel', 'lezing'] as const)
		.filter((naam) => isAnders[naam])
		.map((naam) => kleineLetter(teksten[naam]));
}

/** Wat de gegevens samen meer of minder doen, legt niets uit: is dat het grootste deel, dan is er geen som. */
function isTeVerdelen({ normen, velden, lezingen, samen, dag }: Herziening): boolean {
	const delen = [normen, dag, ...[...velden, ...lezingen].flatMap(({ effect }) => effect ?? [])];
	return samen.isNul() || delen.some((deel) => positief(deel).vergelijk(positief(samen)) >= 0);
}

const isZelfdeGeval = (een: Lesgeval, ander: Lesgeval): boolean =>
	(een.casus?.id ?? null) === (ander.casus?.id ?? null) && een.gedeeld === ander.gedeeld;

function rekenKant({ geval: { dossier }, keuze }: Kant): Doorgerekend {
	const normen = kiesNormen(dossier.peildatum, dossier.eigenNormen);
	if (isGeenNormen(normen)) return { gelukt: false, fout: { soort: 'geenTabel' } };
	return pasToe({ dossier, normen }, wijzigingenVan(keuze));
}

function wijzigingenVan({ dag, tabel, lezing }: Kantkeuze): readonly Wijziging[] {
	const gekozen = lezing === null ? undefined : lezingkeuzes().find(({ waarde }) => waarde === lezing);
	return [
		...(dag === null ? [] : [{ soort: 'datum' as const, dag }]),
		...(tabel === null ? [] : [{ soort: 'normtabel' as const, id: tabel }]),
		...(gekozen ? [gekozen.wijziging] : [])
	];
}

/** Elke lezing met elke optie, om uit te kiezen. */
export const lezingkeuzes = () =>
	LEZING_IDS.flatMap((id) =>
		LEZINGEN[id].opties.map((optie) => ({
			waarde: `${id}:${optie}`,
			vraag: LEZINGTEKSTEN[id].vraag,
			label: LEZINGTEKSTEN[id].opties[optie] ?? optie,
			wijziging: { soort: 'lezing', id, optie } as const
		}))
	);

/** Of er aan een kant echt iets anders is dan in het dossier. */
export function isProef({ geval: { dossier }, keuze }: Kant): boolean {
	return wijzigingenVan(keuze).some((een) => {
		switch (een.soort) {
			case 'datum':
				return een.dag !== dossier.peildatum;
			case 'lezing':
				return dossier.lezingen[een.id] !== een.optie;
			default:
				return tabelVan(dossier) !== keuze.tabel;
		}
	});
}

function tabelVan({ peildatum, eigenNormen }: Dossier): string | null {
	const normen = kiesNormen(peildatum, eigenNormen);
	return isGeenNormen(normen) ? null : normen.tabel.id;
}

type Gelukt = Extract<Doorgerekend, { gelukt: true }>;
function uitkomst(kant: Kant, { geval, geschoven }: Gelukt): Kantuitkomst {
	const { vanaf, totEnMet } = geval.normen.tabel;
	const tabel = `${toonDagtekst(vanaf)} tot en met ${toonDagtekst(totEnMet)}`;
	const gekozen = lezingkeuzes().find(({ waarde }) => waarde === kant.keuze.lezing);
	return {
		...lesbedrag(geval, lesuitleg(geval)),
		titel: kant.geval.titel,
		waarmee: [
			`${teksten.waarmee(toonDatum(geval.dossier.peildatum), tabel)}.`,
			...(gekozen ? [teksten.lezingIs(gekozen.vraag, gekozen.label)] : []),
			...geschoven.map(geschovenzin)
		].join(' '),
		proef: isProef(kant)
	};
}

/** De dag zegt niets als die links en rechts dezelfde is. */
const vanLinksNaarRechts = (som: KorteSom): KorteSom => ({
	...som,
	regels: som.regels.map((regel, plek) => (plek === 0 ? { ...regel, zin: teksten.links } : regel)),
	totaal: teksten.rechts
});
