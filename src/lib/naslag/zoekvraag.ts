import type { Eenheid } from '../normen/typen.ts';
import { zoekOp } from '../taal/zoeken.ts';

/* Wat iemand in het zoekveld van de normen typte: woorden, een artikel of een bedrag. */

/** Een los getal is een heel getal, en een losse letter een letter: bij "lid 7" hoort art. 475da lid 1 niet. */
const LOS = /^(?:\d+|[a-z])$/i;

/** @returns of een tekst elk getypt woord heeft, in welke volgorde ook */
export function zoekWoorden(getypt: string): (tekst: string) => boolean {
	const woorden = getypt.split(/\s+/).filter(Boolean);
	const losse = woorden
		.filter((woord) => LOS.test(woord))
		.map((woord) => RegExp(`(?<![\\p{L}\\d])${woord}(?![\\p{L}\\d])`, 'iu'));
	const past = zoekOp(woorden.filter((woord) => !LOS.test(woord)).join(' '));
	return (tekst) => past(tekst) && losse.every((los) => los.test(tekst));
}

/**
 * Herkent een getypt bedrag of percentage. Ruimer dan een invulveld: ook de kleine getallen a en b zijn te zoeken, en wie de
 * centen weglaat vindt het bedrag ook.
 * @returns of een waarde in haar eenheid het gezochte bedrag is; nooit als er geen bedrag is getypt
 */
export function leesZoekbedrag(getypt: string): (waarde: string, eenheid: Eenheid | null) => boolean {
	const isProcent = getypt.includes('%');
	const kern = getypt.replaceAll(/[€%\s]|euro/gi, '').replace(/^[−–]/, '-');
	const zonderPunten = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(kern) ? kern.replaceAll('.', '') : kern;
	const kaal = zonderPunten.replace(',', '.');
	if (!/^-?\d+(\.\d+)?$/.test(kaal)) return () => false;
	const gezocht = zonderNullen(kaal);
	return (waarde, eenheid) => {
		if (isProcent && eenheid !== 'procent') return false;
		const zelf = zonderNullen(waarde);
		return zelf === gezocht || (!gezocht.includes('.') && zelf.startsWith(`${gezocht}.`));
	};
}

const zonderNullen = (kaal: string): string => (kaal.includes('.') ? kaal.replace(/\.?0+$/, '') : kaal);
