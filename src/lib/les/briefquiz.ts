import { alsControle } from '../casus/als-controle.ts';
import { CASUSSEN } from '../casus/casussen.ts';
import { past } from '../controle/briefbedrag.ts';
import { controleerInStappen, type Controleuitkomst } from '../controle/controleer.ts';
import { leesControle } from '../controle/lees.ts';
import { geplanteFout, LESMAAT, type Geplant, type Plantplek } from '../controle/planten.ts';
import type { Controle } from '../controle/velden.ts';
import { isGehuwd } from '../dossier/dossier.ts';
import { zonderPlaatsen } from '../dossier/pad.ts';
import { GRONDSLAGEN, type GrondslagSleutel } from '../herleiding/grondslag.ts';
import { toonCenten, toonRond } from '../taal/bedragen.ts';
import { toonDatum } from '../taal/datums.ts';
import { kleineLetter } from '../taal/zinnen.ts';
import { toonVindplaats } from '../taal/vindplaatsen.ts';
import { briefquizteksten as teksten, PLANTTEKSTEN } from '../teksten/les/brief.ts';
import { GRONDSLAGTEKSTEN } from '../teksten/wet.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { verschildelen } from '../uitleg/brief/verschil.ts';
import { positief, verklaring } from '../uitleg/brief/verklaring.ts';
import type { Gegevensblok, KorteSom } from '../uitleg/uitleg.ts';
import { gevalOp, type Geval } from '../vergelijk/geval.ts';
import type { Stappen } from '../vergelijk/stappen.ts';
import { briefblokken, feitenblokken, type Briefblok, type Naast } from './briefrijen.ts';
import type { Lesgeval } from './geval.ts';
import { eigenNormenIn } from './lesuitleg.ts';
import { overBij, REGEL_BIJ } from './plantregels.ts';
import { uitlegBij } from './stappen.ts';

/** Een gegeven dat in de brief anders is dan in het echt. */
export interface Brieffout {
	readonly naam: string;
	readonly brief: string;
	readonly feit: string;
}

export interface Briefantwoord {
	readonly fouten: readonly Brieffout[];
	/** "€ 1.389,00", per maand. */
	readonly bedragBrief: string;
	readonly bedragGoed: string;
	/** Hoeveel de brief te weinig of te veel overlaat. */
	readonly verschil: string;
	/** Waardoor; null als een zin genoeg zegt. */
	readonly som: KorteSom | null;
	readonly zinnen: readonly string[];
}

/** Een brief waar een fout in zit, om te zoeken. */
export interface Briefquiz {
	/** De dag van de brief en van de feiten: "14 juli 2026". */
	readonly dag: string;
	/** Leeg bij een eigen dossier: dan zijn er alleen de feiten op een rij. */
	readonly verhaal: readonly string[];
	readonly feiten: readonly Gegevensblok[];
	/** Het bedrag in de brief, per maand: "€ 1.389". */
	readonly bedrag: string;
	readonly blokken: readonly Briefblok[];
	readonly hint: string;
	/** De zin die zegt dat de normen door gebruiker zijn ingevuld; null als zij uit de wet komen. */
	readonly eigenNormen: string | null;
	readonly antwoord: Briefantwoord;
}

/** Elke brief die bij een casus hoort, in de volgorde van de lijst. */
export const BRIEFCASUSSEN: readonly string[] = CASUSSEN.flatMap(({ id, brief }) => (brief ? [id] : []));

/** Alles wat er in een brief te kiezen is: is dat anders, dan is het een andere oefening. */
export const teKiezen = ({ bedrag, blokken }: Briefquiz): unknown => [
	bedrag,
	blokken.map(({ rijen }) => rijen.map(({ waarde, oordeel }) => [waarde, oordeel]))
];

/** De hoeveelste casus dit is, van 1 af. */
export const casusnummer = (id: string): number => CASUSSEN.findIndex((een) => een.id === id) + 1;

/** De volgende brief die nog niet is gedaan; null als alles gedaan is. */
export function volgendeBrief(id: string, gedaan: ReadonlySet<string>): string | null {
	const hier = BRIEFCASUSSEN.indexOf(id);
	const rij = [...BRIEFCASUSSEN.slice(hier + 1), ...BRIEFCASUSSEN.slice(0, Math.max(hier, 0))];
	return rij.find((een) => !gedaan.has(een)) ?? null;
}

/**
 * De brief bij een geval.
 * @param code de fout die een trainer koos; null voor de brief van de casus zelf
 * @returns null als er zo geen brief is
 */
export function* maakBriefquiz(geval: Lesgeval, code: string | null): Stappen<Briefquiz | null> {
	const geplant = code === null ? null : yield* geplanteFout(plantplek(geval), code);
	const controle = geplant?.controle ?? (code === null ? vanCasus(geval) : null);
	if (!controle) return null;
	const naast = naastDeFeiten(controle, geplant);
	if (!naast) return null;
	const uitkomst = yield* controleerInStappen(controle);
	const { bedragBrief, bedragFeiten } = uitkomst;
	if (!bedragFeiten) return null;
	const met = { ...naast, verschillen: uitkomst.toeschrijving };
	return {
		dag: toonDatum(controle.brief.datum),
		verhaal: geval.casus?.verhaal ?? [],
		feiten: feitenblokken(controle.feiten),
		bedrag: toonRond(bedragBrief),
		blokken: briefblokken(met),
		hint: hintVan(geval, geplant),
		eigenNormen: eigenNormenBij(geval),
		antwoord: {
			fouten: foutenVan(met),
			bedragBrief: toonCenten(bedragBrief),
			bedragGoed: toonCenten(bedragFeiten),
			verschil: verschilVan(uitkomst),
			...waardoor(uitkomst, controle, geval, geplant)
		}
	};
}

function vanCasus({ casus, dossier }: Lesgeval): Controle | null {
	const inhoud = casus && alsControle(casus, dossier.peildatum);
	const gelezen = inhoud && leesControle(inhoud);
	if (!gelezen?.gelukt) return null;
	const { brief, ...rest } = gelezen.waarde;
	return { ...rest, brief: { ...brief, ...LESMAAT } };
}

/** De code van een fout hoort bij het geval. Een eigen dossier is niet te delen en kan veranderen: dat heeft geen sleutel. */
export const plantplek = ({ casus, gedeeld, dossier }: Lesgeval): Plantplek => ({
	dossier,
	sleutel: casus?.id ?? gedeeld ?? ''
});

/** De zin die bij elk bedrag hoort dat op een eigen normtabel rust; anders null. */
export function eigenNormenBij(geval: Lesgeval): string | null {
	const uitleg = uitlegBij(geval);
	return uitleg && eigenNormenIn(uitleg);
}

function naastDeFeiten(
	{ brief, feiten: dossier }: Controle,
	geplant: Geplant | null
): Omit<Naast, 'verschillen'> | null {
	const feiten = gevalOp(dossier, brief.datum);
	const opBrief = geplant?.brief ?? (brief.gegevens && gevalOp(brief.gegevens, brief.datum));
	return feiten && opBrief && { brief: opBrief, feiten, rekenwijze: geplant?.rekenwijze ?? null };
}

/** Welke regel iemand moet nalezen. */
function hintVan({ casus }: Lesgeval, geplant: Geplant | null): string {
	const deel = (sleutel: GrondslagSleutel, over: string): string =>
		teksten.hintDeel(toonVindplaats(GRONDSLAGEN[sleutel]), over);
	return teksten.hintZin(
		geplant
			? [deel(REGEL_BIJ[geplant.id], overBij(geplant.id))]
			: (casus?.artikelen ?? []).map((sleutel) => deel(sleutel, GRONDSLAGTEKSTEN[sleutel]))
	);
}

export function verschilVan({
	bedragBrief,
	bedragFeiten
}: Pick<Controleuitkomst, 'bedragBrief' | 'bedragFeiten'>): string {
	const { gelijk, teLaag, teHoog } = teksten.antwoord;
	if (!bedragFeiten || past(bedragBrief, bedragFeiten)) return gelijk;
	const verschil = bedragFeiten.min(bedragBrief);
	return (verschil.isNegatief() ? teHoog : teLaag)(toonRond(positief(verschil)));
}

/** Wat er niet klopt: elk gegeven dat anders is, of hoe er is gerekend. */
function foutenVan(naast: Naast): readonly Brieffout[] {
	if (naast.rekenwijze !== null) {
		const [fout] = briefblokken(naast).flatMap(({ rijen }) =>
			rijen.filter(({ oordeel }) => oordeel === 'fout')
		);
		const goed = briefblokken({ ...naast, brief: naast.feiten, rekenwijze: null })
			.flatMap(({ rijen }) => rijen)
			.find(({ naam }) => naam === fout?.naam);
		return fout && goed ? [{ naam: fout.naam, brief: fout.waarde, feit: goed.waarde }] : [];
	}
	const gegevens = naast.verschillen.map((een) => {
		const { inkomenMist, inkomenTeVeel } = teksten.antwoord;
		const delen = verschildelen(een, naast.brief.dossier, 'hulpverlener', { niets: teksten.brief.geen });
		const { brief, feit } = delen;
		if (zonderPlaatsen(een.veld) !== 'inkomens') return { naam: `${delen.naam}${delen.bij}`, brief, feit };
		const naam = een.brief === null ? inkomenMist : inkomenTeVeel;
		return { naam, brief: naamIn(een.brief), feit: naamIn(een.feit) };
	});
	return [...gegevens, ...metDePartner(naast)];
}

/** Met de partner gaat zijn inkomen mee: het staat niet in de brief, of juist wel. */
function metDePartner({ brief, feiten, verschillen }: Naast): readonly Brieffout[] {
	if (verschillen.some(({ veld }) => zonderPlaatsen(veld) === 'inkomens')) return [];
	const alleenBij = ({ dossier }: Geval, ander: Geval): readonly string[] =>
		isGehuwd(dossier.leefsituatie) && !isGehuwd(ander.dossier.leefsituatie)
			? dossier.inkomens.filter(({ van }) => van === 'partner').map(({ id }) => naamVanInkomen(dossier, id))
			: [];
	const { inkomenMist, inkomenTeVeel } = teksten.antwoord;
	const { geen } = teksten.brief;
	return [
		...alleenBij(feiten, brief).map((feit) => ({ naam: inkomenMist, brief: geen, feit })),
		...alleenBij(brief, feiten).map((naam) => ({ naam: inkomenTeVeel, brief: naam, feit: geen }))
	];
}

function naamIn(inkomen: unknown): string {
	const naam: unknown = typeof inkomen === 'object' && inkomen !== null ? Reflect.get(inkomen, 'naam') : null;
	return typeof naam === 'string' && naam.trim() !== '' ? naam : teksten.brief.geen;
}

/** Waardoor het bedrag anders is. Een gegeven alleen vraagt geen som: dat staat er al met wat het scheelt. */
function waardoor(
	uitkomst: Controleuitkomst,
	{ brief }: Controle,
	{ casus }: Lesgeval,
	geplant: Geplant | null
): Pick<Briefantwoord, 'som' | 'zinnen'> {
	const regel = geplant
		? [teksten.antwoord.geplant(kleineLetter(PLANTTEKSTEN[geplant.id]))]
		: [casus?.leert, casus?.letOp].filter((zin) => zin !== undefined);
	if (geplant?.rekenwijze || uitkomst.toeschrijving.length < 2) return { som: null, zinnen: regel };
	const { som, zinnen } = verklaring(uitkomst, brief, 'hulpverlener', teksten.som.totaal, teksten.som);
	return { som, zinnen: [...regel, ...zinnen] };
}
