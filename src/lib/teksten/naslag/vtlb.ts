/** De bedragen van het Vtlb-rapport op de pagina met normen. */
export const vtlbnaslagteksten = {
	kop: 'Bedragen voor het vrij te laten bedrag (vtlb)',
	inleiding:
		'Het eigen risico staat in de wet. De andere bedragen staan in het Vtlb-rapport, dat elk halfjaar verschijnt. Wij rekenen alleen met een bedrag van de juiste editie.',
	nietGelezen: 'Dit bedrag hebben wij niet gelezen. U neemt het over uit het rapport.',
	leeg: (edities: readonly string[]) =>
		`Van deze edities hebben wij geen bedrag: ${edities.join(', ')}. Voor een dag in die tijd neemt u de bedragen over uit uw rapport.`,
	eigenRisico: 'Verplicht eigen risico',
	perJaar: 'per jaar',
	editie: (editie: string) => `editie van ${editie}`,
	geldt: (vanaf: string, totEnMet: string | null) =>
		totEnMet === null ? `vanaf ${vanaf}` : `${vanaf} tot en met ${totEnMet}`,
	onbekend: 'niet bekend'
} as const;
