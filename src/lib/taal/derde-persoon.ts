import { hoofdletter } from './zinnen.ts';

/*
 * Dezelfde zin voor wie over de inwoner leest in plaats van het zelf te zijn: "uw inkomen" is dan "het inkomen", en
 * "u mag" is "de inwoner mag". Zo heeft elke zin van de berekening een bron, en spreekt een stuk voor een ander niemand aan.
 */

/** Vormen die alleen bij "u" horen; de andere werkwoorden zijn bij "de inwoner" gelijk. */
const WERKWOORDEN: Readonly<Record<string, string>> = {
	kunt: 'kan',
	wilt: 'wil',
	zult: 'zal',
	bent: 'is',
	hebt: 'heeft'
};
const HET =
	/(?:inkomen|huishouden|bedrag|loon|geld|woonland|land|huurcontract|bewijs|kind|pensioen|bedrijf|oorlogs-)$/;

/** Na "uw" komt soms eerst een bijvoeglijk woord; dat bepaalt niet of het "de" of "het" is. */
const UW = /\b([Uu])w ((?:(?:andere?|eigen|hele|belastbare|echte) )*)([A-Za-zë-]+)/g;

/** De zin zoals zij er staat, of over de inwoner. */
export const stem = (zin: string, overInwoner: boolean): string => (overInwoner ? inDerdePersoon(zin) : zin);

/** @param namen wat iemand zelf typte: dat blijft zoals het is */
export function inDerdePersoon(zin: string, namen: readonly string[] = []): string {
	const [naam, ...rest] = namen;
	if (naam !== undefined) {
		if (naam === '') return inDerdePersoon(zin, rest);
		return zin
			.split(naam)
			.map((stuk) => inDerdePersoon(stuk, rest))
			.join(naam);
	}
	if (!/\b[Uu](w|zelf)?\b/.test(zin)) return zin;
	return zin
		.replace(/\b(?:kunt|wilt|zult|bent|hebt)\b/gi, (vorm) => {
			const derde = WERKWOORDEN[vorm.toLowerCase()] ?? vorm;
			return vorm.startsWith(vorm.charAt(0).toUpperCase()) ? hoofdletter(derde) : derde;
		})
		.replace(UW, (_, u: string, bij: string, woord: string) => {
			const lidwoord = HET.test(woord) ? 'het' : 'de';
			return `${u === 'U' ? hoofdletter(lidwoord) : lidwoord} ${bij}${woord}`;
		})
		.replace(/\buzelf\b/g, 'zichzelf')
		.replace(/\bU\b/g, 'De inwoner')
		.replace(/\bu\b/g, 'de inwoner');
}
