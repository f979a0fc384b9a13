import type { Reden } from '../../controle/oordeel.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import { inkomenspad } from '../../dossier/geldend.ts';
import { leesConcept } from '../../dossier/lees-concept.ts';
import { valtOnder, veldnaam } from '../../dossier/pad.ts';
import type { Foutcode, Veldfout } from '../../dossier/veldfout.ts';
import { NORMBEREIK } from '../../normen/bereik.ts';
import { briefteksten } from '../../teksten/brief/brief.ts';
import { klopteksten, PUNTTEKSTEN } from '../../teksten/brief/punten.ts';
import { inkomensteksten } from '../../teksten/inkomen.ts';
import { vakantiegeldvraagteksten } from '../../teksten/vakantiegeld.ts';
import { woonteksten } from '../../teksten/wonen.ts';
import { foutMetNaam, veldfoutOpScherm } from '../../teksten/veldfouten.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import { werkbladbriefteksten } from '../../teksten/brief/werkblad.ts';
import { veldlabel } from '../../uitleg/veldlabel.ts';
import { leesVeldwaarde } from '../veldwaarde.ts';
import { leesKop } from './controle.ts';
import { nietInBrief } from './inkomens.ts';
import {
	INKOMEN_ERBIJ,
	metVakantiegeldvraag,
	mistInkomen,
	openVragen,
	PARTNERINKOMEN,
	stapVan,
	vraagtWoning
} from './openvragen.ts';
import { standVan } from './oordelen.ts';
import { isZelfde, puntenVan, staatInBrief, zegtFeit, type Punt } from './punten.ts';
import type { Blok, Briefstap } from './route.ts';
import { keuzenaam, veldpad } from './stappen.ts';

/* Wat er op de pagina's over een brief mist of niet kan. */

/** Een fout bij een veld; `overzicht` zegt ook over welk veld. */
export interface Brieffout {
	readonly veld: string;
	readonly tekst: string;
	readonly overzicht: string;
}
const zelf = (veld: string, tekst: string): Brieffout => ({ veld, tekst, overzicht: tekst });

const LEEG: Readonly<Record<string, string>> = briefteksten.kop.leeg;

/** Wat er op de eerste pagina mist of niet kan. */
export function foutenOpKop(brief: Briefconcept, vandaag: Datum): readonly Brieffout[] {
	const gelezen = leesKop(brief, vandaag);
	if (gelezen.gelukt) return [];
	return gelezen.fouten.map((fout) => {
		const getypt = leesVeldwaarde(brief, fout.veld);
		const leeg = getypt === '' ? LEEG[fout.veld] : undefined;
		return zelf(fout.veld, leeg ?? veldfoutOpScherm(fout));
	});
}

/** Op het werkblad is leeg nog geen fout: alleen wat getypt is en niet kan, per veld. */
export const foutenInBrief = (brief: Briefconcept, vandaag: Datum): ReadonlyMap<string, string> =>
	new Map([
		...foutenBijKop(brief, vandaag),
		...foutenBijOvertypen(brief).map(({ veld, tekst }) => [`brief.gegevens.${veld}`, tekst] as const)
	]);

const foutenBijKop = (brief: Briefconcept, vandaag: Datum): readonly (readonly [string, string])[] =>
	foutenOpKop(brief, vandaag)
		.filter(({ veld }) => leesVeldwaarde(brief, veld) !== '')
		.map(({ veld, tekst }) => [`brief.${veld}`, tekst]);

/** Een brief van voor de eerste normen: over het bedrag is dan niets te zeggen. */
export function isOudeBrief({ datum }: Briefconcept): boolean {
	const dag = leesDatumtekst(datum);
	return dag !== null && dag < NORMBEREIK.eerste;
}

/** Waarom er over het bedrag niets te zeggen is, wat er ook in de brief staat: dan hoeft niemand hem over te typen. */
export function zonderOvertypen(brief: Briefconcept): Reden | null {
	if (isOudeBrief(brief)) return 'oudRecht';
	return brief.soort === 'voorschotten' || brief.soort === 'vtlb' ? brief.soort : null;
}

/** Wat er mis kan zijn aan iets dat getypt is; leeg is bij overtypen nooit fout. */
const TYPEFOUTEN: readonly Foutcode[] = [
	'geenBedrag',
	'bedragOnduidelijk',
	'bedragNegatief',
	'bedragTeHoog',
	'geenDatum',
	'startjaarOngeldig'
];

/** Een bedrag of datum in de brief die wij niet kunnen lezen. */
export function foutenBijOvertypen({ gegevens, datum }: Briefconcept): readonly Brieffout[] {
	return fouten({ ...gegevens, peildatum: datum })
		.filter(({ veld, code }) => TYPEFOUTEN.includes(code) && isGetypt(gegevens, veld))
		.map(metNaam);
}

const fouten = (concept: Concept): readonly Veldfout[] => {
	const gelezen = leesConcept(concept);
	return gelezen.gelukt ? [] : gelezen.fouten;
};
function isGetypt(concept: Concept, veld: string): boolean {
	const getypt = leesVeldwaarde(concept, veld);
	return typeof getypt === 'string' && getypt.trim() !== '';
}
/** Een lijst loonstroken heeft geen eigen naam: haar zin zegt zelf waar het over gaat. */
const namenVan = (veld: string): readonly string[] => (veldnaam(veld) === null ? [] : [veldlabel(veld)]);
/** Hoe een veld op de brief zelf heet. */
const KOPNAMEN: Readonly<Record<string, string>> = {
	datum: werkbladbriefteksten.datum,
	ontvangen: werkbladbriefteksten.ontvangen,
	sinds: werkbladbriefteksten.sinds,
	bedrag: werkbladbriefteksten.bedrag,
	per: werkbladbriefteksten.per
};
const metNaam = (fout: Veldfout): Brieffout => {
	if (fout.veld === PARTNERINKOMEN) return zelf(fout.veld, inkomensteksten.partner.leeg);
	const tekst = veldfoutOpScherm(fout);
	return { veld: fout.veld, tekst, overzicht: foutMetNaam(namenVan(fout.veld), tekst) };
};

/** Wat er op een pagina "Klopt dit?" nog niet gezegd is of niet kan. */
export function foutenBijKlopt(
	brief: Briefconcept,
	concept: Concept,
	blok: Blok,
	vandaag: Datum
): readonly Brieffout[] {
	const dag = leesDatumtekst(brief.datum) ?? vandaag;
	const vanDossier = fouten({ ...concept, peildatum: toonGetypt(dag) });
	const extra = blok === 'gegevens' ? nietInBrief(brief, concept) : [];
	const paden = extra.map(({ id }) => inkomenspad(concept, id));
	return [
		...puntenVan(brief, concept, blok).flatMap((punt) => foutenBijPunt(brief, concept, punt, vanDossier)),
		...vanDossier.filter(({ veld }) => paden.some((pad) => valtOnder(veld, pad))).map(metNaam),
		...(blok === 'gegevens' ? foutenBijInkomens(brief, concept) : []),
		...(blok === 'wonen' ? foutenBijWoning(concept) : []),
		...(blok === 'anders' ? foutenBijVakantiegeld(concept, vanDossier) : [])
	];
}

const foutenBijInkomens = (brief: Briefconcept, concept: Concept): readonly Brieffout[] => [
	...(mistInkomen(brief, concept) ? [zelf(INKOMEN_ERBIJ, klopteksten.mist.leeg)] : []),
	...openVragen(concept).map(metNaam)
];

function foutenBijWoning(concept: Concept): readonly Brieffout[] {
	if (!vraagtWoning(concept)) return [];
	const { woning, huurtoeslagMogelijk } = concept.wonen;
	if (woning === '') return [zelf('wonen.woning', woonteksten.woning.leeg)];
	const isOpen = woning !== 'koop' && huurtoeslagMogelijk === '';
	return isOpen ? [zelf('wonen.huurtoeslagMogelijk', woonteksten.huurtoeslag.leeg)] : [];
}

const foutenBijVakantiegeld = (concept: Concept, vanDossier: readonly Veldfout[]): readonly Brieffout[] =>
	metVakantiegeldvraag(concept).flatMap(({ inkomen, pad }) => {
		const veld = `${pad}.opgave.vakantiegeld`;
		return inkomen.opgave.vakantiegeld.uitbetaling === ''
			? [zelf(`${veld}.uitbetaling`, vakantiegeldvraagteksten.leeg)]
			: vanDossier.filter((fout) => valtOnder(fout.veld, veld)).map(metNaam);
	});

function foutenBijPunt(
	brief: Briefconcept,
	concept: Concept,
	punt: Punt,
	vanDossier: readonly Veldfout[]
): readonly Brieffout[] {
	const { naam } = PUNTTEKSTEN[punt.soort];
	const stand = standVan(brief, punt);
	if (stand === '') return [zelf(keuzenaam(punt), klopteksten.kies(naam))];
	if (stand !== 'kloptNiet') return [];
	const paden = punt.velden.map((veld) => veldpad(concept, punt, veld));
	const eerste = paden.find((pad) => !pad.endsWith('.ja')) ?? keuzenaam(punt);
	if (!zegtFeit(punt) && !(staatInBrief(punt) && MAG_LEEG.includes(punt.soort))) {
		return [zelf(eerste, klopteksten.vulIn(naam))];
	}
	if (staatInBrief(punt) && isZelfde(punt)) return [zelf(eerste, klopteksten.zelfde(naam))];
	return vanDossier.filter(({ veld }) => paden.includes(veld)).map(metNaam);
}

/** Wat de brief noemt en er echt niet is. */
const MAG_LEEG: readonly Punt['soort'][] = [
	'toeslagen',
	'inrichting',
	'woonkosten',
	'lopendBeslag',
	'voertuig',
	'hardheid'
];

/** Wat er nog mist, met het veld waar iemand het invult. */
export function nogNodig(
	brief: Briefconcept,
	gevonden: readonly Veldfout[]
): readonly { readonly veld: string; readonly tekst: string }[] {
	const veldPerZin = new Map<string, string>();
	for (const fout of gevonden) {
		const veld = fout.veld.replace(/^brief\.(gegevens\.)?/, '');
		const isKop = fout.veld === `brief.${veld}`;
		const leeg = isKop && leesVeldwaarde(brief, veld) === '' ? LEEG[veld] : undefined;
		const naam = isKop ? KOPNAMEN[veld] : undefined;
		const zin =
			leeg ?? (naam ? foutMetNaam([naam], veldfoutOpScherm(fout)) : metNaam({ ...fout, veld }).overzicht);
		if (!veldPerZin.has(zin)) veldPerZin.set(zin, fout.veld);
	}
	return [...veldPerZin].map(([tekst, veld]) => ({ veld, tekst }));
}

/** Wat er nog mist, met waar iemand het invult. */
export interface Nodig {
	readonly tekst: string;
	/** De pagina over de brief; null is de eerste. */
	readonly stap: Briefstap | null;
	/** Het veld van een loonstrook die ontbreekt: die hoort bij de berekening. */
	readonly strook?: string;
}

/** Wat er nog mist om de brief na te kijken. */
export function foutenInWoorden(gevonden: readonly Veldfout[]): readonly Nodig[] {
	const perZin = new Map<string, Nodig>();
	for (const fout of gevonden) {
		const tekst = metNaam({ ...fout, veld: fout.veld.replace(/^brief\.(gegevens\.)?/, '') }).overzicht;
		const strook = fout.code === 'strookMist' ? { strook: fout.veld } : {};
		if (!perZin.has(tekst)) perZin.set(tekst, { tekst, stap: stapVan(fout.veld), ...strook });
	}
	return [...perZin.values()];
}
