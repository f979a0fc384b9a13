import { NORMTABELLEN } from './tabellen.ts';
import type { Normtabel } from './typen.ts';

/** De datum ligt buiten alle tabellen. Een uitkomst, geen fout: de app zegt dan welke dagen zij wel kent. */
export interface GeenNormen {
	readonly soort: 'geenNormen';
	readonly peildatum: string;
	/** Eerste en laatste dag met normen. */
	readonly eerste: string;
	readonly laatste: string;
}

/**
 * De ene tabel die op de peildatum geldt. Zonder tabel volgt een weigering, nooit de tabel van een ander halfjaar.
 * @param peildatum een bestaande dag als 'JJJJ-MM-DD'; zulke datums laten zich als tekst vergelijken.
 */
export function kiesNormtabel(
	peildatum: string,
	tabellen: readonly Normtabel[] = NORMTABELLEN
): Normtabel | GeenNormen {
	const tabel = tabellen.find(({ vanaf, totEnMet }) => vanaf <= peildatum && peildatum <= totEnMet);
	return tabel ?? { soort: 'geenNormen', peildatum, ...normbereik(tabellen) };
}

/** Als `kiesNormtabel`, met achter de officiele tabellen een eigen: zo gaat de officiele altijd voor. */
export const kiesTabelMetEigen = (peildatum: string, eigen: Normtabel | null): Normtabel | GeenNormen =>
	kiesNormtabel(peildatum, eigen ? [...NORMTABELLEN, eigen] : NORMTABELLEN);

export function isGeenNormen(keuze: object): keuze is GeenNormen {
	return 'soort' in keuze;
}

/** De eerste en de laatste dag waarvoor er normen zijn; leeg zonder tabellen. */
export function normbereik(tabellen: readonly Normtabel[] = NORMTABELLEN): {
	eerste: string;
	laatste: string;
} {
	return { eerste: tabellen.at(0)?.vanaf ?? '', laatste: tabellen.at(-1)?.totEnMet ?? '' };
}
