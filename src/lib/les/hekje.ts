/*
 * Wat er achter het hekje van een les staat: `#geval=…&regel-7&knop.datum=14-7-2026`. Een browser stuurt dat deel van een adres
 * nooit naar een server. Een link kan onderweg kapotgaan; wat niet te lezen is, telt niet.
 */

const GEVAL = 'geval=';
const KNOP = 'knop.';
const REGEL = /^regel-(\d{1,4})$/;
/** Meer draaien heeft een proef niet, en langer is er geen. */
const MEESTE_KNOPPEN = 40;
const LANGSTE_DRAAI = 200;
/** Zo lang mag een gedeeld geval hooguit heten. */
export const TITEL_TEKENS = 80;

export interface Hekje {
	/** Een gedeeld geval, nog niet gelezen; null als het er niet in staat, leeg als er niets van over is. */
	readonly geval: string | null;
	readonly regel: number | null;
	/** Wat er op de knoppen staat, op hun sleutel. */
	readonly knoppen: ReadonlyMap<string, string>;
}

/** @param hekje met of zonder `#` */
export function leesHekje(hekje: string): Hekje {
	const delen = hekje.replace(/^#/, '').split('&');
	const geval = delen.find((deel) => deel.startsWith(GEVAL) || isAfgeknipt(deel));
	const regel = delen.map((deel) => REGEL.exec(deel)?.[1]).find((nummer) => nummer !== undefined);
	return {
		// Wie een link overneemt uit een zin, neemt soms de punt mee.
		geval: geval === undefined ? null : (/^[\w-]*/.exec(geval.slice(GEVAL.length))?.[0] ?? ''),
		regel: regel === undefined ? null : Number(regel),
		knoppen: new Map(delen.flatMap(draai).slice(0, MEESTE_KNOPPEN))
	};
}

/** Ook wat maar een stuk van `geval=` is, was een link met een geval: daar hoort nooit het eigen dossier te staan. */
const isAfgeknipt = (deel: string): boolean => deel !== '' && GEVAL.startsWith(deel);

function draai(deel: string): [string, string][] {
	const is = deel.indexOf('=');
	if (!deel.startsWith(KNOP) || is < 0 || deel.length > LANGSTE_DRAAI) return [];
	try {
		return [[decodeURIComponent(deel.slice(KNOP.length, is)), decodeURIComponent(deel.slice(is + 1))]];
	} catch {
		return [];
	}
}

/** Met `#` ervoor; leeg als er niets in staat. */
export function schrijfHekje({ geval, regel, knoppen }: Partial<Hekje>): string {
	const delen = [
		// Ook een leeg geval: wie daarmee verder gaat, hoort niet bij het eigen dossier uit te komen.
		...(typeof geval === 'string' ? [`${GEVAL}${geval}`] : []),
		...(regel ? [`regel-${String(regel)}`] : []),
		...[...(knoppen ?? [])].map(
			([sleutel, getypt]) => `${KNOP}${encodeURIComponent(sleutel)}=${encodeURIComponent(getypt)}`
		)
	];
	return delen.length === 0 ? '' : `#${delen.join('&')}`;
}
