import type { Dossier } from './dossier.ts';
import type { Vtlb } from './vtlb.ts';

/*
 * Van versie 1 naar 2 en terug. Versie 2 voegt alleen `vtlb` toe; een bestand van versie 1 blijft dus geldig en
 * wordt pas versie 2 als iemand het vrij te laten bedrag gebruikt. Wie alleen versie 1 leest, kan zo alle andere
 * bestanden blijven lezen.
 */

/** Hetzelfde dossier met opgaven voor het vrij te laten bedrag. */
export const naarVersie2 = (dossier: Dossier, vtlb: Vtlb): Dossier => ({ ...dossier, versie: 2, vtlb });

/** Hetzelfde dossier zonder die opgaven. */
export function naarVersie1(dossier: Dossier): Dossier {
	const { vtlb: _weg, ...rest } = dossier;
	return { ...rest, versie: 1 };
}
