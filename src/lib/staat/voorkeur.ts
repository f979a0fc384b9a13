/*
 * Hoe iemand dit tabblad wil zien: alleen ja of nee, niets over een dossier. Verdwijnt met het tabblad. Elke toegang kan
 * mislukken.
 */
const UITLEG = 'beslagvrij.uitleg';
const LETTERS = 'beslagvrij.letters';

export const leesToonUitleg = (): boolean => lees(UITLEG) !== 'uit';
export const bewaarToonUitleg = (toon: boolean): void => schrijf(UITLEG, toon ? null : 'uit');

/** Grote letters in een les, voor een projector. */
export const leesGroteLetters = (): boolean => lees(LETTERS) === 'groot';
export const bewaarGroteLetters = (groot: boolean): void => schrijf(LETTERS, groot ? 'groot' : null);

function lees(sleutel: string): string | null {
	try {
		return sessionStorage.getItem(sleutel);
	} catch {
		return null;
	}
}

function schrijf(sleutel: string, waarde: string | null): void {
	try {
		if (waarde === null) sessionStorage.removeItem(sleutel);
		else sessionStorage.setItem(sleutel, waarde);
	} catch {
		// Dan geldt de keuze tot het herladen.
	}
}
