import type { Letter, NormSleutel, Normwaarde } from './typen.ts';

/** In de wet is I het inkomen boven het ijkpunt; in een normtabel staat die letter bij het ijkpunt, omdat het daar voor dient. */
export const isIjkpunt = (sleutel: string): boolean => sleutel.startsWith('minimumInkomensijkpunt');

/** De letter van een norm in de formule van art. 475da lid 2 Rv; een letter betekent overal hetzelfde. Null als de norm er geen heeft. */
export const letterVan = (sleutel: NormSleutel, { letter }: Pick<Normwaarde, 'letter'>): Letter | null =>
	isIjkpunt(sleutel) ? null : (letter ?? null);
