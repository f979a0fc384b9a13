import { rapportageteksten as teksten } from '../teksten/documenten/rapportage.ts';
import type { Uitleg, Uitlegmelding } from '../uitleg/uitleg.ts';
import { alinea, als, kop, lijst } from './delen.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { gebruikteNormen, maakSommen, nummerSommen, type Somvorm } from './sommen.ts';

/* Hoe het bedrag is berekend: de sommen, de lezingen en de normen. */

/** Alle stappen met hun sommen. */
export function herleiding(
	{ stappen, basismeldingen = [] }: Pick<Uitleg, 'stappen'> & Partial<Pick<Uitleg, 'basismeldingen'>>,
	vorm: Somvorm = 'gewoon'
): Blok[] {
	const nummers = nummerSommen(stappen);
	return stappen.flatMap((stap, plaats): Blok[] => [
		kop(teksten.stap(plaats + 1, stap.kop), 3),
		...als(stap.zinnen.join(' '), (zinnen) => [alinea(zinnen)]),
		{ soort: 'sommen', sommen: maakSommen(stap, nummers, vorm) },
		...(stap.naam === 'basis' ? bijDeBasis(basismeldingen) : [])
	]);
}

/** De afdeling met de berekening, als zij erbij moet. Een lezing die niet de standaard is, staat er altijd. */
export const berekening = (uitleg: Uitleg, { mee }: Pick<Documentgegevens, 'mee'>): Blok[] =>
	mee.berekening
		? [
				kop(teksten.herleiding),
				alinea(teksten.herleidingInleiding),
				...herleiding(uitleg),
				...lezingen(uitleg.lezingen),
				...normen(uitleg)
			]
		: lezingen(uitleg.lezingen.filter(({ afwijkend }) => afwijkend));

/** De vaste meldingen van het portaal bij het tussenresultaat. */
export const bijDeBasis = (basismeldingen: readonly Uitlegmelding[]): Blok[] =>
	basismeldingen.length === 0
		? []
		: [alinea(teksten.basisInleiding), ...lijst(basismeldingen.map(({ tekst }) => tekst))];

function lezingen(gekozen: Uitleg['lezingen']): Blok[] {
	if (gekozen.length === 0) return [];
	return [
		kop(teksten.lezingen),
		alinea(teksten.lezingenInleiding),
		{
			soort: 'definities',
			paren: gekozen.map(({ vraag, keuze, bron, afwijkend }) => ({
				term: vraag,
				noot: bron,
				waarde: afwijkend ? `${keuze} (${teksten.nietStandaard})` : keuze
			}))
		}
	];
}

/** De gebruikte normen met bron en herkomst. */
export function normen({ stappen, normtabel }: Uitleg): Blok[] {
	const { letter, norm: naamkop, bron, bedrag } = teksten.normkolommen;
	return [
		kop(teksten.normen),
		alinea(teksten.normenInleiding(normtabel.id, normtabel.geldig)),
		{
			soort: 'tabel',
			kolommen: [{ kop: naamkop }, { kop: letter }, { kop: bron }, { kop: bedrag, bedrag: true }],
			rijen: gebruikteNormen(stappen).map(({ naam, bedrag: waarde, norm }) => [
				naam,
				norm.letter ?? '',
				norm.toelichting
					? `${norm.bron}. ${norm.herkomst} ${norm.toelichting}`
					: `${norm.bron}. ${norm.herkomst}`,
				waarde
			])
		}
	];
}
