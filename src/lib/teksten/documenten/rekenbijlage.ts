/** De rekenbijlage en het tussenresultaat. */
export const rekenbijlageteksten = {
	onderwerp: (peildatum: string) =>
		`Alle bedragen van de beslagvrije voet voor ${peildatum}, met som en bron`,
	uitkomst: 'Wat is er berekend?',
	hoe: 'Hoe is deze bijlage te lezen?',
	hoeZinnen: [
		'Elke som heeft een nummer. Onder elk totaal staan de som met de bedragen, het artikel en de gekozen lezing.',
		'Bij elke regel staat waar het bedrag vandaan komt: een andere som, een norm, de wet, of een ingevuld veld.',
		'Bedragen staan in centen. Gaat een bedrag niet op in centen, dan staat de precieze waarde erbij.'
	],
	sommen: 'Alle sommen',
	som: (som: string) => `Som: ${som}.`,
	exact: (exact: string) => `Precies: ${exact}.`,
	breuk: (teller: string, noemer: string) => `${teller} gedeeld door ${noemer}`,
	veld: 'ingevuld',
	lezingen: 'Alle lezingen',
	lezingenZin:
		'De wet laat soms ruimte. Hier staat elke keuze, ook als zij in deze berekening niets uitmaakt.',
	beslist: 'deed hier mee',
	standaard: 'standaard',
	afwijkend: 'niet de standaard',
	vast: 'Vaste keuzes',
	narekenen: 'Zelf narekenen',
	narekenenZinnen: (bestand: string) => [
		`Open deze PDF in Beslagvrij, of haal het bestand ${bestand} eruit. Daar staan alle ingevulde gegevens in.`,
		'Met de broncode kan het ook op de opdrachtregel: npm run --silent bereken -- en de naam van het bestand.'
	]
} as const;
