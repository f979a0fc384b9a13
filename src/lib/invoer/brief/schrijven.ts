import { leesTerug } from '../../dossier/brief-terug.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import { NIEUWSTE, Plek } from '../../dossier/plek.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { Briefid } from '../../teksten/brieven/soorten.ts';
import { inhoudingsteksten } from '../../teksten/brief/inhoudingen.ts';
import { veldfoutOpScherm } from '../../teksten/veldfouten.ts';
import { BRIEFSOORTEN } from '../../uitleg/brieven/welke-brieven.ts';
import type { Briefzaak } from '../../uitleg/brieven/briefzaak.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { beginfouten } from './controle.ts';
import { gaatErMeerAf } from './zaak.ts';

/**
 * Alles om een brief terug te schrijven, in één stuk. Het komt pas binnen als iemand dat wil.
 */
export { meeTeSturen } from '../../uitleg/brieven/bijlagen.ts';
export { keuzeInWoorden } from '../../uitleg/brieven/keuze-in-woorden.ts';
export { uiterlijkVersturen } from '../../uitleg/brieven/gevraagd.ts';
export { samenIngehouden, somVanVakantiegeld, zinPerBetaling } from '../../uitleg/brieven/inhoudingen.ts';
export { beginVan, periodeVan, tijdvakVan, vulOveralIn, zetBetalingen, zetOpbouw } from './betalingen.ts';
export { maakBriefzaak } from './zaak.ts';

/** Wat er getypt is en niet te lezen, of niet kan, per veld. */
export function foutenBijSchrijven(brief: Briefconcept, vandaag: Datum): ReadonlyMap<string, string> {
	const plek = new Plek(NIEUWSTE, [], 'terug');
	leesTerug(brief.terug, plek);
	const begin = beginfouten({ sinds: leesDatumtekst(brief.sinds) }, vandaag);
	return new Map([
		...dagfoutenBijSchrijven(brief, vandaag),
		...meerDanNetto(brief),
		...[...plek.fouten, ...begin].map((fout) => [fout.veld, veldfoutOpScherm(fout)] as const)
	]);
}

/** Een hele dag die niet kan: dat staat er ook voordat iemand de brief maakt. Wat na de brief veranderde, is niet na vandaag. */
export function dagfoutenBijSchrijven(
	{ terug, datum }: Briefconcept,
	vandaag: Datum
): ReadonlyMap<string, string> {
	const veld = 'terug.gewijzigdSinds';
	const [dag, brief] = [leesDatumtekst(terug.gewijzigdSinds), leesDatumtekst(datum)];
	if (dag === null || (dag <= vandaag && (brief === null || dag > brief))) return new Map();
	const code = dag > vandaag ? 'veranderdNaVandaag' : 'veranderdVoorBrief';
	return new Map([[veld, veldfoutOpScherm({ veld, code })]]);
}

/** Die velden staan op de pagina over de inhoudingen. */
export const isVanInhoudingen = (veld: string): boolean => /^terug\.(betalingen|vakantiegeld)/.test(veld);

/** Van een betaling kan niet meer af gaan dan er binnenkwam. */
function meerDanNetto({ terug }: Briefconcept): readonly (readonly [veld: string, tekst: string])[] {
	const betalingen = [
		...terug.betalingen.map((betaling, plek) => ({ ...betaling, pad: `terug.betalingen[${plek}]` })),
		{ ...terug.vakantiegeld, pad: 'terug.vakantiegeld' }
	];
	return betalingen
		.filter(({ netto, ingehouden }) => gaatErMeerAf(netto, ingehouden))
		.map(({ pad }) => [`${pad}.ingehouden`, inhoudingsteksten.meerDanNetto]);
}

/** De berekening die met de brief meegaat; null als zij niet te maken is. */
export function berekeningBij(id: Briefid, zaak: Briefzaak): Uitkomst | null {
	const { berekening } = BRIEFSOORTEN[id];
	return berekening ? berekening(zaak) : zaak.feiten;
}
