/** De databases van deze site in deze browser. */
export const DATABASES = { dossiers: 'beslagvrij', gebruik: 'beslagvrij-gebruik' } as const;

/** Haalt een database met alles erin weg. Gooit nooit; doet niets als zij er niet is. */
export function wisDatabase(naam: string): void {
	try {
		indexedDB.deleteDatabase(naam);
	} catch {
		// Een browser zonder IndexedDB heeft er ook niets in staan.
	}
}

/** Haalt de bewaarde dossiers weg. Apart, want elke pagina kan wissen. */
export const wisBewaarplek = (): void => wisDatabase(DATABASES.dossiers);

/** Haalt alles weg wat deze site in deze browser bewaarde. */
export function wisAlleDatabases(): void {
	for (const naam of Object.values(DATABASES)) wisDatabase(naam);
}
