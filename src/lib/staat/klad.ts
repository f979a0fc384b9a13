import { KLAD } from './opslag.ts';

/*
 * Wat iemand typte in een formulier buiten het dossier en nog nergens voor gebruikte: in het geheugen van dit tabblad, zodat een
 * andere pagina of herladen niets kost. Een wachtzin hoort hier nooit in. Elke toegang kan mislukken.
 */

/** Meer staat er in geen veld; wat langer is, schreven wij niet. */
const MEESTE_TEKENS = 5_000;

/** De getypte velden, of het lege formulier: alleen velden die het formulier kent, en alleen tekst. */
export function leesKlad<V extends string>(
	naam: string,
	leeg: Readonly<Record<V, string>>
): Record<V, string> {
	const velden: Record<V, string> = { ...leeg };
	try {
		const bewaard: unknown = JSON.parse(sessionStorage.getItem(KLAD + naam) ?? 'null');
		if (typeof bewaard !== 'object' || bewaard === null) return velden;
		for (const veld in leeg) {
			const waarde: unknown = Object.hasOwn(bewaard, veld) ? Reflect.get(bewaard, veld) : null;
			if (typeof waarde === 'string' && waarde.length <= MEESTE_TEKENS) velden[veld] = waarde;
		}
	} catch {
		// Dan begint het formulier leeg.
	}
	return velden;
}

/** Hoort in een effect. Een leeg formulier laat niets achter. */
export function bewaarKlad(naam: string, velden: Readonly<Record<string, string>>): void {
	const tekst = JSON.stringify(velden);
	const isLeeg = Object.values(velden).every((waarde) => waarde === '');
	try {
		if (isLeeg) sessionStorage.removeItem(KLAD + naam);
		else sessionStorage.setItem(KLAD + naam, tekst);
	} catch {
		// Dan blijft het staan tot de pagina weg is.
	}
}
