import type { Eenheid } from '../normen/typen.ts';

/* Wat iemand in het zoekveld van de normen typte, als het een bedrag is. */

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
