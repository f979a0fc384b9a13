/**
 * Namen die mensen typen, kunnen tekens hebben die niet in de letter zitten. Die worden zichtbaar vervangen.
 * Onze eigen zinnen krijgen dat niet: daar is zo'n teken een fout, en `Letters.keur` meldt die.
 */

/** Wat er staat voor een teken waar geen leesbare vorm van is. */
const ONBEKEND_TEKEN = '?';

export interface Tekenvervanger {
	/** Zet een tekst om naar tekens die er zijn, voor zover ze uit de gebruikersteksten komen. */
	readonly vervang: (tekst: string) => string;
	/** Of er een teken is vervangen door een vraagteken. */
	readonly onvolledig: boolean;
}

/**
 * Maakt de vervanger voor de teksten van een gebruiker.
 * @param gebruikersteksten alles wat iemand vrij heeft getypt
 * @param kanTonen of de letter een teken heeft
 */
export function maakTekenvervanger(
	gebruikersteksten: readonly string[],
	kanTonen: (teken: string) => boolean
): Tekenvervanger {
	const vervangingen = new Map<string, string>();
	for (const teken of gebruikersteksten.flatMap((tekst) => [...gladgestreken(tekst)])) {
		if (!kanTonen(teken)) vervangingen.set(teken, leesbaar(teken, kanTonen));
	}
	return {
		vervang: (tekst) =>
			Array.from(gladgestreken(tekst), (teken) => vervangingen.get(teken) ?? teken).join(''),
		onvolledig: [...vervangingen.values()].includes(ONBEKEND_TEKEN)
	};
}

/** Losse accenten samengevoegd, alle soorten wit als spatie, onzichtbare tekens weg. */
const gladgestreken = (tekst: string): string =>
	tekst
		.normalize('NFC')
		.replace(/[^\S\u0020\u00a0]+/gu, ' ')
		.replace(/[\p{Cf}\p{Cc}]/gu, '');

/** Hetzelfde teken met zo weinig mogelijk accenten eraf (ế wordt ê), of een vraagteken. */
function leesbaar(teken: string, kanTonen: (teken: string) => boolean): string {
	const [letter = '', ...accenten] = teken.normalize('NFKD');
	const zonderLaatste = accenten.map((_, aantal) => accenten.slice(0, accenten.length - aantal).join(''));
	const vorm = [...zonderLaatste, ...accenten, '']
		.map((over) => (letter + over).normalize('NFC'))
		.find((kandidaat) => [...kandidaat].every(kanTonen));
	return vorm ?? ONBEKEND_TEKEN;
}
