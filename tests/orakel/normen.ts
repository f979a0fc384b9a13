/**
 * Normen voor het orakel, rechtstreeks uit de brongegevens (tests/normen/bron), niet uit de tabellen
 * waarmee de rekenmachine werkt. Getallen worden als tekst gelezen, zodat geen cent via een
 * drijvende-kommagetal gaat.
 */
import { readFileSync } from 'node:fs';
import { breuk, deel, keer, min, verhouding, type Breuk } from './breuk.ts';

export type Leefsituatie =
	'alleenstaande' | 'alleenstaande_ouder' | 'gehuwd_zonder_kinderen' | 'gehuwd_met_kinderen';

export const LETTERS: Readonly<Record<Leefsituatie, string>> = {
	alleenstaande: 'a',
	alleenstaande_ouder: 'b',
	gehuwd_zonder_kinderen: 'c',
	gehuwd_met_kinderen: 'd'
};

interface BronWaarde {
	readonly value: string | Readonly<Record<string, string>>;
	readonly decimaal?: string;
}

interface Controlewaarde {
	readonly C: string;
	readonly leefsituatie: string;
	readonly bvv: string;
}

export interface BronPeriode {
	readonly vanaf: string;
	readonly totEnMet: string;
	readonly formuleVersie: 'kwadratisch' | 'lineair';
	readonly wet: Readonly<Record<string, BronWaarde>>;
	readonly maxima: Readonly<Record<string, string>>;
	readonly verificatie: { readonly inkomenBijMaximum: Readonly<Record<string, string>> };
	readonly controlewaarden: readonly Controlewaarde[];
}

/** JSON waarin elk getal als tekst terugkomt; teksten in de bron blijven ongemoeid. */
function leesZonderVerlies(bestand: string): unknown {
	const bron = readFileSync(new URL(`../normen/bron/${bestand}`, import.meta.url), 'utf8');
	const teken = /("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/g;
	return JSON.parse(bron.replace(teken, (_, tekst, getal) => tekst ?? `"${getal}"`));
}

export const PERIODEN = leesZonderVerlies('normen.json') as readonly BronPeriode[];

interface Woonlandtabel {
	readonly nietGenoemdLand: string;
	readonly factoren: Readonly<Record<string, string>>;
}

const TABELJAREN = [2022, 2025, 2026] as const;

export const WOONLANDEN: ReadonlyMap<number, Woonlandtabel> = new Map(
	TABELJAREN.map((jaar) => [jaar, leesZonderVerlies(`woonlandfactor-${jaar}.json`) as Woonlandtabel])
);

const landsleutel = (land: string): string => land.replaceAll('’', "'").toLowerCase();

/** Regel 7.4: factor uit de tabel van het jaar; undefined als dat jaar geen tabel heeft. */
export function woonlandfactorUitTabel(jaar: number, land: string): Breuk | undefined {
	const tabel = WOONLANDEN.get(jaar);
	if (!tabel) return undefined;
	const rij = Object.entries(tabel.factoren).find(([naam]) => landsleutel(naam) === landsleutel(land));
	return breuk(rij ? rij[1] : tabel.nietGenoemdLand);
}

/** Of de tabel van het jaar het land noemt. */
export const woonlandGenoemd = (jaar: number, land: string): boolean =>
	Object.keys(WOONLANDEN.get(jaar)?.factoren ?? {}).some((naam) => landsleutel(naam) === landsleutel(land));

/** De normen van één halfjaar voor één leefsituatie, met de juiste kolom al gekozen. */
export interface Norm {
	readonly vanaf: string;
	readonly formuleVersie: 'kwadratisch' | 'lineair';
	/** 95%-basis: A of B. */
	readonly basisnorm: Breuk;
	readonly gehuwdennorm: Breuk;
	readonly drempelinkomen: Breuk;
	readonly zorgpercentage: Breuk;
	readonly zorgmaximum: Breuk;
	/** Kwadratisch: de factoren voor C² en C; lineair: nul en het afbouwpercentage. */
	readonly huurKwadraat: Breuk;
	readonly huurFactor: Breuk;
	/** Alleen van belang bij de lineaire formule. */
	readonly ijkpunt: Breuk;
	readonly normhuur: Breuk;
	readonly huurgrens: Breuk;
	readonly kgbPercentage: Breuk;
	readonly kgbVerhoging: Breuk;
	readonly kortingsgrens: Breuk;
	readonly aftoppingsgrens: Breuk;
	readonly grensLid7: Breuk;
	readonly normInrichting: Breuk;
	readonly zakgeldPremie: Breuk;
	readonly maximum: Breuk;
}

const HONDERD = breuk(100);

/** Tabel die op deze dag geldt; gooit RangeError buiten 2021-01-01 t/m 2026-12-31. */
export function periodeOp(peildatum: string): BronPeriode {
	const periode = PERIODEN.find(({ vanaf, totEnMet }) => vanaf <= peildatum && peildatum <= totEnMet);
	if (!periode) throw new RangeError(`Geen normen op ${peildatum}.`);
	return periode;
}

export function normOp(peildatum: string, leefsituatie: Leefsituatie): Norm {
	const periode = periodeOp(peildatum);
	const lineair = periode.formuleVersie === 'lineair';
	const gehuwd = leefsituatie.startsWith('gehuwd');
	const eenpersoons = leefsituatie === 'alleenstaande';
	const burgerlijk = gehuwd ? 'gehuwd' : 'alleenstaand';
	const huishouden = eenpersoons ? 'eenpersoons' : 'meerpersoons';

	const waarde = (sleutel: string, kolom?: string): Breuk => {
		const rij = periode.wet[sleutel];
		const ruw = typeof rij?.value === 'object' ? rij.value[kolom ?? ''] : (rij?.decimaal ?? rij?.value);
		if (ruw === undefined) throw new RangeError(`Norm ${sleutel} ${kolom ?? ''} ontbreekt.`);
		return breuk(ruw);
	};
	const procent = (sleutel: string): Breuk => deel(waarde(sleutel), HONDERD);

	// Lid 3: een keer de premie per volwassene, min wat Pw 23 lid 2 al in de norm rekent.
	const premies = verhouding(gehuwd ? 2 : 1, 12);
	const zakgeldPremie = waarde('zorgAftrek', burgerlijk);
	const maximum = periode.maxima[LETTERS[leefsituatie]];
	if (maximum === undefined) throw new RangeError(`Maximum ontbreekt voor ${leefsituatie}.`);

	return {
		vanaf: periode.vanaf,
		formuleVersie: periode.formuleVersie,
		basisnorm: waarde(gehuwd ? 'B' : 'A'),
		gehuwdennorm: waarde('B'),
		drempelinkomen: waarde('D'),
		zorgpercentage: procent('E'),
		zorgmaximum: min(keer(waarde('standaardpremie'), premies), zakgeldPremie),
		huurKwadraat: lineair ? breuk(0) : waarde(eenpersoons ? 'F' : 'H'),
		huurFactor: lineair ? procent(eenpersoons ? 'F' : 'G') : waarde(eenpersoons ? 'G' : 'I'),
		ijkpunt: lineair ? waarde('I', huishouden) : waarde('minimumInkomensijkpunt', huishouden),
		normhuur: waarde('J', huishouden),
		huurgrens: waarde('maximaleHuurgrens'),
		kgbPercentage: procent('K'),
		kgbVerhoging: waarde('L'),
		kortingsgrens: waarde('kwaliteitskortingsgrens'),
		aftoppingsgrens: waarde('aftoppingsgrensLaag'),
		grensLid7: waarde('inkomensgrensLid7', eenpersoons ? 'alleenstaand' : 'meerpersoons'),
		normInrichting: waarde('normInrichting', burgerlijk),
		zakgeldPremie,
		maximum: breuk(maximum)
	};
}
