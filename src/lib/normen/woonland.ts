import type { Woonlandtabel } from './typen.ts';

/** De factor die voor een land geldt; `genoemd` is onwaar als het land niet in de lijst van de Regeling staat. */
export interface Woonlandfactor {
	readonly land: string;
	readonly factor: string;
	readonly genoemd: boolean;
}

/** Zelfde land, anders getypt: hoofdletters, spaties en de vorm van de apostrof tellen niet mee. */
const sleutel = (land: string): string =>
	land
		.normalize('NFC')
		.trim()
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[’‘ʼ`´]/g, "'")
		.toLowerCase();

/** De woonlandtabel die op de peildatum geldt. Zonder tabel (2021, 2023, 2024) moet de gebruiker de factor geven. */
export function kiesWoonlandtabel(
	peildatum: string,
	tabellen: readonly Woonlandtabel[]
): Woonlandtabel | undefined {
	return tabellen.find(({ vanaf, totEnMet }) => vanaf <= peildatum && peildatum <= totEnMet);
}

/**
 * Zoekt de factor van een land op (deel van 1). Een land dat de Regeling niet noemt, krijgt de factor die zij daarvoor
 * geeft (bijlage 1 Regeling beslagvrije voet, art. 475da lid 4 Rv).
 */
export function zoekWoonlandfactor(tabel: Woonlandtabel, land: string): Woonlandfactor {
	const gezocht = sleutel(land);
	const gevonden = Object.entries(tabel.factoren).find(([naam]) => sleutel(naam) === gezocht);
	if (!gevonden) return { land: land.trim(), factor: tabel.nietGenoemdLand, genoemd: false };
	return { land: gevonden[0], factor: gevonden[1], genoemd: true };
}

/** De landen van de tabel, op alfabet zoals in een Nederlandse lijst. */
export function landen(tabel: Woonlandtabel): string[] {
	return Object.keys(tabel.factoren).sort((a, b) => a.localeCompare(b, 'nl'));
}
