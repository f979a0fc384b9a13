/** Geeft iemand een bestand dat op dit apparaat gemaakt is; er gaat niets over het netwerk. */
export function bewaarBestand(naam: string, inhoud: string | Blob, soort: string): void {
	const adres = URL.createObjectURL(inhoud instanceof Blob ? inhoud : new Blob([inhoud], { type: soort }));
	const link = document.createElement('a');
	link.href = adres;
	link.download = naam;
	link.click();
	// Niet meteen: sommige browsers halen de inhoud pas na de klik op.
	setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}

/** De tekst van een gekozen bestand; leeg als het te groot is of geen UTF-8, want dan is het niet van ons. */
export async function tekstVan(bestand: Blob, hooguit: number): Promise<string> {
	if (bestand.size > hooguit) return '';
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await bestand.arrayBuffer());
	} catch {
		return '';
	}
}

/** Een langer nummer past op veel schijven niet in een naam (tekens). */
const LANGSTE_NUMMER = 80;

/**
 * Een bestandsnaam met het dossiernummer voorop, want wie er veertig per week maakt, moet ze kunnen vinden. Tekens die een
 * besturingssysteem weigert worden een streepje.
 */
export function metNummer(
	dossiernummer: string | null,
	delen: readonly (string | null | undefined)[],
	soort: string
): string {
	const nummer = (dossiernummer ?? '')
		.replace(/[^\w-]+/g, '-')
		.slice(0, LANGSTE_NUMMER)
		.replace(/^-+|-+$/g, '');
	return `${[nummer, ...delen].filter(Boolean).join('-')}.${soort}`;
}
