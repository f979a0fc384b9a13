/** De fout in de brief: een code die bij elk geval anders is, zodat wie het adres ziet er niets uit leest. */
export const FOUT = 'fout';
/** Dan kiest een trainer er een. */
export const MAAK = 'maak';

/** Het vraagdeel van een andere brief bij hetzelfde geval; wat er verder in het adres staat blijft. */
export function briefvraag({ search, hash }: URL, anders: { fout?: string; maak?: boolean }): string {
	const vraag = new URLSearchParams(search);
	vraag.delete(FOUT);
	vraag.delete(MAAK);
	if (anders.fout !== undefined) vraag.set(FOUT, anders.fout);
	if (anders.maak) vraag.set(MAAK, '');
	return `?${vraag.toString()}${hash}`;
}
