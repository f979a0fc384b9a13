/**
 * Een vingerafdruk van 32 hexadecimale cijfers (vier keer FNV-1a met een ander begin). Geen beveiliging: alleen
 * een kenmerk dat voor dezelfde tekst hetzelfde is.
 */
export function vingerafdruk(tekst: string): string {
	return [0x811c9dc5, 0x1b873593, 0xcc9e2d51, 0x9747b28c].map((begin) => fnv(tekst, begin)).join('');
}

function fnv(tekst: string, begin: number): string {
	let waarde = begin;
	for (let i = 0; i < tekst.length; i++) waarde = Math.imul(waarde ^ tekst.charCodeAt(i), 0x01000193);
	return (waarde >>> 0).toString(16).padStart(8, '0').toUpperCase();
}
