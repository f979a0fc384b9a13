import type { Conceptperiode } from '../../dossier/concept.ts';
import { PERIODEBEDRAGEN, type Periodebedrag } from '../../dossier/dossier.ts';
import { MEESTE_STROKEN } from '../../dossier/grenzen.ts';
import { toonBedrag } from '../../getal/bedragtekst.ts';
import { laatsteDagVanMaand, type Datum } from '../../tijd/datum.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import { leesKaal } from '../begrepen.ts';
import { GAAT_ERAF, zonderMinteken } from '../minteken.ts';

/** De kolommen van het rooster, in de volgorde waarin iemand ze plakt. */
export const ROOSTERKOLOMMEN = ['begin', 'eind', ...PERIODEBEDRAGEN] as const;
export type Roosterkolom = (typeof ROOSTERKOLOMMEN)[number];

/** Een geplakte cel die niet te lezen was; de tekst staat wel in het veld, zodat niets verloren gaat. */
interface OnleesbareCel {
	readonly rij: number;
	readonly kolom: Roosterkolom;
	readonly tekst: string;
}

export interface Plakresultaat {
	readonly rijen: number;
	readonly nieuweRijen: number;
	readonly onleesbaar: readonly OnleesbareCel[];
	/** Cellen die rechts buiten het rooster vielen. */
	readonly buitenRooster: number;
	/** Bedragen waar het minteken van de loonstrook is weggehaald. */
	readonly zonderMinteken: number;
	/** Er kwamen meer loonstroken dan een inkomen kan hebben: er is niets geplakt. */
	readonly teVeel: boolean;
}

export interface Klembord {
	/** De eerste rij had alleen woorden en is overgeslagen. */
	readonly kopregel: boolean;
	readonly rijen: readonly (readonly string[])[];
}

/**
 * Leest het klembord van een rekenblad: cellen gescheiden door tabs (zonder tabs ook puntkomma's), rijen door
 * regeleinden, cellen tussen aanhalingstekens zoals Excel ze schrijft. Een kopregel valt weg.
 */
export function leesKlembord(tekst: string): Klembord {
	const rijen = splits(tekst, tekst.includes('\t') ? '\t' : ';')
		.map((rij) => rij.map((cel) => cel.replace(/[\s\u00a0\u202f]+/g, ' ').trim()))
		.filter((rij) => rij.some((cel) => cel !== ''));
	const kopregel = rijen.length > 1 && isKopregel(rijen[0] ?? []);
	return { kopregel, rijen: kopregel ? rijen.slice(1) : rijen };
}

const TE_VEEL: Plakresultaat = {
	rijen: 0,
	nieuweRijen: 0,
	onleesbaar: [],
	buitenRooster: 0,
	zonderMinteken: 0,
	teVeel: true
};

/**
 * Plakt cellen in de loonstroken vanaf een rij en kolom, zoals een rekenblad dat doet; onderaan komen er rijen bij,
 * hooguit zoveel als een inkomen er kan hebben.
 * @param nieuweRij de loonstrook waarmee een nieuwe rij begint, met zijn verwachte datums
 */
export function plakIn(
	perioden: Conceptperiode[],
	cellen: readonly (readonly string[])[],
	vanaf: { rij: number; kolom: Roosterkolom },
	nieuweRij: () => Conceptperiode
): Plakresultaat {
	if (vanaf.rij + cellen.length > MEESTE_STROKEN) return TE_VEEL;
	const onleesbaar: OnleesbareCel[] = [];
	const geplakt: Conceptperiode[] = [];
	const aantalVooraf = perioden.length;
	const kolommen = ROOSTERKOLOMMEN.slice(ROOSTERKOLOMMEN.indexOf(vanaf.kolom));
	let buitenRooster = 0;
	cellen.forEach((rij, plaats) => {
		const doel = vanaf.rij + plaats;
		if (doel >= perioden.length) perioden.push(nieuweRij());
		const strook = perioden[doel];
		if (!strook) return;
		geplakt.push(strook);
		buitenRooster += rij.slice(kolommen.length).filter((cel) => cel !== '').length;
		rij.slice(0, kolommen.length).forEach((cel, index) => {
			const kolom = kolommen[index];
			if (!kolom) return;
			const gelezen = cel === '' ? '' : leesCel(kolom, cel);
			strook[kolom] = gelezen ?? cel;
			if (gelezen === null) onleesbaar.push({ rij: doel, kolom, tekst: cel });
		});
	});
	const breedte = Math.max(0, ...cellen.map(({ length }) => length));
	const mintekens = GAAT_ERAF.filter((kolom) => kolommen.slice(0, breedte).includes(kolom))
		.map((kolom) => haalMintekensWeg(geplakt, kolom))
		.reduce((samen, aantal) => samen + aantal, 0);
	const nieuweRijen = perioden.length - aantalVooraf;
	return {
		rijen: cellen.length,
		nieuweRijen,
		onleesbaar,
		buitenRooster,
		zonderMinteken: mintekens,
		teVeel: false
	};
}

/**
 * Staat in een kolom met wat eraf gaat elk bedrag met een minteken, dan is dat de notatie van de loonstrook. Staat het er bij
 * enkele, dan zijn dat correcties. Geeft hoeveel er zijn weggehaald.
 */
function haalMintekensWeg(stroken: readonly Conceptperiode[], kolom: Periodebedrag): number {
	const bedragen = stroken
		.map((strook) => ({ strook, kaal: leesKaal(strook[kolom]) }))
		.filter(({ kaal }) => kaal !== null && !/^-?[0.]+$/.test(kaal));
	if (bedragen.some(({ kaal }) => kaal?.startsWith('-') === false)) return 0;
	for (const { strook } of bedragen) strook[kolom] = zonderMinteken(strook[kolom], '') ?? strook[kolom];
	return bedragen.length;
}

/** Een cel zoals het veld hem toont, of null. */
function leesCel(kolom: Roosterkolom, cel: string): string | null {
	if (kolom === 'begin' || kolom === 'eind') {
		const datum = leesDatum(kolom, cel.replace(/[ t]0{1,2}:00(:00)?$/i, ''));
		return datum === null ? null : toonGetypt(datum);
	}
	const kaal = leesKaal(zonderBoekhoudnotatie(cel));
	return kaal === null ? null : toonBedrag(kaal);
}

/** Een dag, of een maand ("maart 2026"): dan de eerste of de laatste dag daarvan. */
function leesDatum(kolom: 'begin' | 'eind', cel: string): Datum | null {
	const dag = leesDatumtekst(cel);
	if (dag !== null) return dag;
	const eersteDag = leesDatumtekst(`1 ${cel}`);
	return eersteDag !== null && kolom === 'eind' ? laatsteDagVanMaand(eersteDag) : eersteDag;
}

/** Rekenbladen schrijven "(12,50)" of "12,50-" voor min, "€ -" voor nul, en met Engelse instelling "1,250.50". */
function zonderBoekhoudnotatie(cel: string): string {
	const kern = cel.replace(/€|eur(o)?/gi, '').replace(/\s/g, '');
	if (/^[-–—]$/.test(kern)) return '0';
	const haakjes = /^\((.+)\)$/.exec(kern)?.[1];
	const achteraan = /^(.*\d)[-−]$/.exec(kern)?.[1];
	const min = haakjes ?? achteraan;
	const cijfers = min ?? kern;
	const engels = /^-?\d{1,3}(,\d{3})+\.\d{1,2}$/.test(cijfers) ? cijfers.replaceAll(',', '') : cijfers;
	return min === undefined ? engels : `-${engels}`;
}

/** Een kopregel heeft geen enkel cijferveld: geen datum en geen bedrag. */
const isKopregel = (rij: readonly string[]): boolean =>
	rij.every((cel) => leesDatumtekst(cel) === null && leesKaal(zonderBoekhoudnotatie(cel)) === null);

/** Splitst in rijen en cellen; tussen aanhalingstekens horen tabs en regeleinden bij de cel. */
function splits(tekst: string, scheiding: string): string[][] {
	const rijen: string[][] = [[]];
	let cel = '';
	let inAanhaling = false;
	const sluitCel = () => {
		rijen.at(-1)?.push(cel);
		cel = '';
	};
	for (const teken of tekst.replace(/\r\n?/g, '\n')) {
		if (teken === '"' && (inAanhaling || cel === '')) inAanhaling = !inAanhaling;
		else if (inAanhaling) cel += teken;
		else if (teken === scheiding) sluitCel();
		else if (teken === '\n') {
			sluitCel();
			rijen.push([]);
		} else cel += teken;
	}
	sluitCel();
	return rijen;
}
