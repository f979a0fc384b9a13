/** De database van deze site in deze browser. */
export const DATABASE = 'beslagvrij';

/** Haalt de bewaarplek met alles erin weg. Gooit nooit; doet niets als er geen is. Apart, want elke pagina kan wissen. */
export function wisBewaarplek(): void {
	try {
		indexedDB.deleteDatabase(DATABASE);
	} catch {
		// Een browser zonder IndexedDB heeft er ook niets in staan.
	}
}
