/*
 * Hoe iemand dit tabblad wil zien: alleen ja of nee, niets over een dossier. Verdwijnt met het tabblad. Elke toegang kan
 * mislukken.
 */
const SLEUTEL = 'beslagvrij.uitleg';

export function leesToonUitleg(): boolean {
	try {
		return sessionStorage.getItem(SLEUTEL) !== 'uit';
	} catch {
		return true;
	}
}

export function bewaarToonUitleg(toon: boolean): void {
	try {
		if (toon) sessionStorage.removeItem(SLEUTEL);
		else sessionStorage.setItem(SLEUTEL, 'uit');
	} catch {
		// Dan geldt de keuze tot het herladen.
	}
}
