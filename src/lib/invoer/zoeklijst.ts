/* Zoeken in een vaste lijst, zoals de codes soort inkomstenverhouding. Er wordt niets geraden. */

export interface Zoekoptie {
	readonly waarde: string;
	/** Zoals zij in het veld komt te staan: "33 – WW". */
	readonly label: string;
	/** De kop waar zij in de lijst onder staat. */
	readonly groep: string;
}

const kaal = (tekst: string): string => tekst.trim().toLowerCase();

/** Wat bij het getypte past: een nummer moet zo beginnen, elk ander woord moet erin staan. Zonder tekst alles. */
export function zoekIn<O extends Zoekoptie>(opties: readonly O[], getypt: string): readonly O[] {
	const tekst = kaal(getypt);
	if (/^\d+$/.test(tekst)) return opties.filter(({ waarde }) => waarde.startsWith(tekst));
	const woorden = tekst.split(/\s+/);
	return opties.filter(({ label }) => woorden.every((woord) => kaal(label).includes(woord)));
}

/** De ene optie die het getypte is: haar waarde of haar hele tekst. Een deel van een nummer is er geen. */
export function trefIn<O extends Zoekoptie>(opties: readonly O[], getypt: string): O | undefined {
	const tekst = kaal(getypt);
	const zo = opties.find(({ waarde, label }) => waarde === tekst || kaal(label) === tekst);
	if (zo || tekst === '' || /^\d*$/.test(tekst)) return zo;
	const [enige, ...meer] = zoekIn(opties, tekst);
	return meer.length === 0 ? enige : undefined;
}
