/** De titel van een pagina, zoals hij in het tabblad staat. Apart: dit is al nodig voor de eerste pagina. */
export const tabbladteksten = {
	titel: (titel: string) => `${titel} – Beslagvrij`,
	/** Voor een titel of een veld met een fout: wie luistert weet het zo meteen. */
	fout: 'Fout:'
} as const;
