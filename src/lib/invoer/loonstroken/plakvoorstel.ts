import { PERIODEBEDRAGEN, type Tijdvak } from '../../dossier/dossier.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import { GAAT_ERAF, zonderMinteken } from '../minteken.ts';
import { opvallend } from './bedragen.ts';
import { herkenKop, type Doel } from './koppen.ts';
import { isBedrag, isDatum, isMaand, leesCel } from './plakcel.ts';
import { ROOSTERKOLOMMEN, type Roosterkolom } from './plakken.ts';
import { eindeVan } from './ritme.ts';

/* Welke geplakte kolom waarheen gaat, om eerst te laten zien: er verandert nog niets. */

export interface Plakvoorstel {
	/** De koppen van het rekenblad; null zonder kopregel. */
	readonly koppen: readonly string[] | null;
	readonly doelen: readonly Doel[];
	readonly rijen: readonly (readonly string[])[];
}

/** Een kop staat in de eerste rijen; daarboven mag een titel staan. */
const RIJEN_MET_KOP = 4;

/**
 * Verdeelt de kolommen op hun kop. Zonder kop gaan datums naar de datums en de bedragen in de vaste volgorde, te
 * beginnen in de kolom waar geplakt is.
 */
export function maakVoorstel(cellen: readonly (readonly string[])[], vanaf: Roosterkolom): Plakvoorstel {
	const plek = cellen.slice(0, RIJEN_MET_KOP).findIndex(isKopregel);
	const koppen = cellen[plek] ?? null;
	const rijen = cellen.slice(plek + 1);
	const aantal = Math.max(0, ...cellen.map(({ length }) => length));
	const gevonden = koppen && eenmalig(Array.from({ length: aantal }, (_, i) => herkenKop(koppen[i] ?? '')));
	const doelen = gevonden?.some((doel) => doel !== null) ? gevonden : opInhoud(rijen, aantal, vanaf);
	return { koppen, doelen, rijen };
}

/** Zet een kolom ergens anders; wat daar stond gaat nergens meer heen. */
export const kiesDoel = (voorstel: Plakvoorstel, kolom: number, doel: Doel): Plakvoorstel => ({
	...voorstel,
	doelen: voorstel.doelen.map((ander, i) => (i === kolom ? doel : botst(ander, doel) ? null : ander))
});

/** De kolom van het rooster waar een doel in komt: een maand geeft de eerste dag, en die de laatste. */
const kolomVan = (doel: Doel): Roosterkolom | null => (doel === 'periode' ? 'begin' : doel);

const botst = (een: Doel, ander: Doel): boolean => ander !== null && kolomVan(een) === kolomVan(ander);

/** Een kopregel heeft geen enkel cijferveld: geen datum en geen bedrag. Een titel heeft maar een cel. */
const isKopregel = (rij: readonly string[]): boolean =>
	rij.filter((cel) => cel !== '').length > 1 &&
	rij.every((cel) => cel === '' || (!isDatum(cel) && !isMaand(cel) && !isBedrag(cel)));

/** Twee koppen voor dezelfde kolom: de eerste telt, maar een datum gaat voor een maand. */
const eenmalig = (doelen: readonly Doel[]): Doel[] =>
	doelen.map((doel, i) => {
		if (doel === 'periode' && doelen.includes('begin')) return null;
		return doelen.indexOf(doel) === i ? doel : null;
	});

function opInhoud(rijen: readonly (readonly string[])[], aantal: number, vanaf: Roosterkolom): Doel[] {
	if (vanaf === 'begin' && aantal === ROOSTERKOLOMMEN.length) return [...ROOSTERKOLOMMEN];
	const datums: Doel[] = ['begin', 'eind'];
	const bedragen: Doel[] = PERIODEBEDRAGEN.slice(
		Math.max(
			0,
			PERIODEBEDRAGEN.findIndex((kolom) => kolom === vanaf)
		)
	);
	return Array.from({ length: aantal }, (_, i) => {
		const kolom = rijen.map((rij) => rij[i] ?? '').filter((cel) => cel !== '' && !isOptelling([cel]));
		const meest = (soort: (cel: string) => boolean) => kolom.filter(soort).length * 2 > kolom.length;
		if (meest(isDatum)) return datums.shift() ?? null;
		if (meest(isMaand)) return 'periode';
		return kolom.length === 0 || kolom.some(isBedrag) ? (bedragen.shift() ?? null) : null;
	});
}

/** Een rij onder de perioden die zegt dat zij een optelling is. */
const isOptelling = (rij: readonly string[]): boolean =>
	/^(sub|eind)?totaal|^total|^som\b|^gemiddeld|^cumulatief/i.test(rij.find((cel) => cel !== '') ?? '');

interface Plakcel {
	/** Zoals zij in het rooster komt te staan. */
	readonly tekst: string;
	readonly stand: 'gelezen' | 'opvallend' | 'zonderMin' | 'onleesbaar' | 'nergens';
}

export interface Plakrij {
	readonly cellen: readonly Plakcel[];
	readonly optelling: boolean;
	readonly onleesbaar: readonly Roosterkolom[];
	readonly waarden: Readonly<Partial<Record<Roosterkolom, string>>>;
}

export interface Gelezenvoorstel {
	readonly rijen: readonly Plakrij[];
	/** Kolommen waar een minteken is weggelaten, met het aantal cellen. */
	readonly mintekens: readonly { readonly kolom: Roosterkolom; readonly aantal: number }[];
	/** Koppen van kolommen die nergens heen gaan. */
	readonly nergens: readonly string[];
	readonly onleesbaar: number;
}

/** Leest het voorstel zoals het er nu ligt: wat er komt te staan, en wat daar bijzonder aan is. */
export function leesVoorstel({ koppen, doelen, rijen }: Plakvoorstel, tijdvak: Tijdvak): Gelezenvoorstel {
	const metDatum = doelen.some((doel) => doel === 'begin' || doel === 'periode');
	const heeftDatum = (rij: readonly string[]) =>
		doelen.some((doel, i) => (doel === 'begin' || doel === 'periode') && (rij[i] ?? '') !== '');
	const laatste = rijen.length - 1;
	const optellingen = rijen.map(
		(rij, plaats) => isOptelling(rij) || (metDatum && plaats > 0 && plaats === laatste && !heeftDatum(rij))
	);
	const kolommen = doelen.map((doel, i) =>
		leesKolom(
			doel,
			rijen.map((rij) => rij[i] ?? ''),
			optellingen
		)
	);
	const gelezen = rijen.map((rij, plaats): Plakrij => {
		const cellen = kolommen.map((kolom) => kolom[plaats] ?? { tekst: '', stand: 'nergens' as const });
		const isMaandrij = doelen.some((doel, i) => kolomVan(doel) === 'begin' && isMaand(rij[i] ?? ''));
		const waarden = waardenVan(cellen, doelen, isMaandrij ? 'maand' : tijdvak);
		const onleesbaar = doelen.flatMap((doel, i) => {
			const kolom = kolomVan(doel);
			return kolom !== null && cellen[i]?.stand === 'onleesbaar' ? [kolom] : [];
		});
		return { cellen, optelling: optellingen[plaats] ?? false, onleesbaar, waarden };
	});
	const telling = (i: number, stand: Plakcel['stand']) =>
		gelezen.filter(({ cellen, optelling }) => !optelling && cellen[i]?.stand === stand).length;
	return {
		rijen: gelezen,
		mintekens: GAAT_ERAF.map((kolom) => ({
			kolom,
			aantal: telling(doelen.indexOf(kolom), 'zonderMin')
		})).filter(({ aantal }) => aantal > 0),
		nergens: (koppen ?? []).filter((kop, i) => kop !== '' && doelen[i] === null),
		onleesbaar: gelezen.flatMap(({ optelling, onleesbaar }) => (optelling ? [] : onleesbaar)).length
	};
}

function leesKolom(
	doel: Doel,
	cellen: readonly string[],
	optellingen: readonly boolean[]
): readonly Plakcel[] {
	const kolom = kolomVan(doel);
	if (kolom === null) return cellen.map((tekst) => ({ tekst, stand: 'nergens' }));
	const gelezen = cellen.map((cel) => (cel === '' ? '' : leesCel(kolom, cel)));
	const isBedragkolom = kolom !== 'begin' && kolom !== 'eind';
	const eraf = isBedragkolom && GAAT_ERAF.includes(kolom);
	const bedragen = gelezen.filter((cel, i) => !optellingen[i] && cel !== null && /[1-9]/.test(cel));
	// Alleen als de hele kolom er een heeft is het het minteken van de strook; een enkel is een correctie.
	const zonder = eraf && bedragen.every((cel) => cel?.startsWith('-'));
	return gelezen.map((cel, i): Plakcel => {
		if (cel === null) return { tekst: cellen[i] ?? '', stand: 'onleesbaar' };
		const kaal = zonder ? zonderMinteken(cel, '') : null;
		if (kaal !== null) return { tekst: kaal, stand: 'zonderMin' };
		return { tekst: cel, stand: isBedragkolom && opvallend(cel) !== null ? 'opvallend' : 'gelezen' };
	});
}

function waardenVan(
	cellen: readonly Plakcel[],
	doelen: readonly Doel[],
	tijdvak: Tijdvak
): Partial<Record<Roosterkolom, string>> {
	const waarden: Partial<Record<Roosterkolom, string>> = {};
	doelen.forEach((doel, i) => {
		const kolom = kolomVan(doel);
		if (kolom !== null) waarden[kolom] = cellen[i]?.tekst ?? '';
	});
	const begin = leesDatumtekst(waarden.begin ?? '');
	const eind = begin && eindeVan(tijdvak, begin);
	if (eind && !waarden.eind) waarden.eind = toonGetypt(eind);
	return waarden;
}
