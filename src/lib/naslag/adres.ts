/** Het adres met een sleutel anders; een lege waarde haalt haar weg. Voor achter het vraagteken. */
export function metSleutel(adres: URLSearchParams, sleutel: string, waarde: string): string {
	const nieuw = new URLSearchParams(adres);
	if (waarde === '') nieuw.delete(sleutel);
	else nieuw.set(sleutel, waarde);
	return nieuw.toString();
}
