import { toonBedrag, toonEuro } from '../getal/bedragtekst.ts';
import { Getal } from '../getal/getal.ts';
import type { Eenheid, Post } from '../herleiding/post.ts';

const HONDERD = Getal.lees('100');
/** Langer dan dit is een breuk geen getal meer dat iemand leest. */
const LANGSTE_BREUK = 5;

/** Een bedrag in centen: "€ 1.348,49". */
export const toonCenten = (waarde: Getal): string => toonEuro(waarde.tekst(2));

/** Een bedrag zonder ",00" als het op hele euro's uitkomt: "€ 1.703". */
export function toonRond(waarde: Getal): string {
	const kaal = waarde.tekst(2);
	return toonEuro(kaal.endsWith('.00') ? kaal.slice(0, -3) : kaal);
}

/** De waarde van een post in de notatie van zijn eenheid: euro, percentage of getal. */
export function toonWaarde(waarde: Getal, eenheid: Eenheid): string {
	switch (eenheid) {
		case 'maand':
		case 'vierweken':
		case 'jaar':
		case 'eenmalig':
			return toonCenten(waarde);
		case 'procent':
			return `${getal(waarde.maal(HONDERD))}%`;
		case 'factor':
			return getal(waarde);
		default:
			return eenheid satisfies never;
	}
}

export const toonPost = ({ waarde, eenheid }: Post): string => toonWaarde(waarde, eenheid);

/** Een getal in kale notatie, zoals een norm in haar tabel staat. */
export const toonKaal = (kaal: string, eenheid: Eenheid): string => toonWaarde(Getal.lees(kaal), eenheid);

/** Een deel van 1 als heel percentage, half omhoog: "33%". */
export const toonHeelProcent = (waarde: Getal): string =>
	toonWaarde(waarde.rondAf(2, 'halfOmhoog'), 'procent');

/** Een kaal getal met komma; een deling die niet opgaat als korte breuk of op vier decimalen. */
function getal(waarde: Getal): string {
	const exact = waarde.exact();
	if (!exact.includes('/')) return toonBedrag(exact);
	return exact.length <= LANGSTE_BREUK ? exact : toonBedrag(waarde.tekst(4));
}
