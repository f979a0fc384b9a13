/** Of twee stukken van een concept hetzelfde zeggen; de volgorde van de velden doet er niet toe. */
export function zelfde(een: unknown, ander: unknown): boolean {
	if (typeof een !== 'object' || typeof ander !== 'object' || een === null || ander === null)
		return een === ander;
	if (Array.isArray(een) !== Array.isArray(ander)) return false;
	const velden = Object.entries(een);
	return (
		velden.length === Object.keys(ander).length &&
		velden.every(([naam, waarde]) => Object.hasOwn(ander, naam) && zelfde(waarde, Reflect.get(ander, naam)))
	);
}

/**
 * Het nieuwe, met de objecten van het oude waar die hetzelfde zeggen: wie een deel leest, ziet dan dat het niet veranderde.
 * Verandert het nieuwe zelf, dus dat hoort van niemand anders te zijn. Wat teruggaat is bevroren: wie er per ongeluk in typt
 * in plaats van in het concept, merkt het, en raakt niet stil kwijt wat hij typte.
 */
export const metGelijkeDelen = <W>(oud: unknown, nieuw: W): W => bevroren(samengevoegd(oud, nieuw));

/** Met alles wat erin zit. Wat al bevroren is, is dat helemaal. */
function bevroren<W>(stuk: W): W {
	if (typeof stuk !== 'object' || stuk === null || Object.isFrozen(stuk)) return stuk;
	for (const deel of Object.values(stuk)) bevroren(deel);
	return Object.freeze(stuk);
}

function samengevoegd<W>(oud: unknown, nieuw: W): W {
	if (typeof oud !== 'object' || typeof nieuw !== 'object' || oud === null || nieuw === null) return nieuw;
	if (Array.isArray(oud) !== Array.isArray(nieuw)) return nieuw;
	const velden = Object.entries(nieuw).map(([naam, waarde]: [string, unknown]) => {
		const oudDeel: unknown = Object.hasOwn(oud, naam) ? Reflect.get(oud, naam) : undefined;
		const deel = samengevoegd(oudDeel, waarde);
		Reflect.set(nieuw, naam, deel);
		return deel === oudDeel;
	});
	return velden.length === Object.keys(oud).length && velden.every(Boolean) ? (oud as W) : nieuw;
}
