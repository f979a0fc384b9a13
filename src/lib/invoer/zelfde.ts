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
