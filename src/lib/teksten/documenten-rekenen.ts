/** De rekenbijlage en het tussenresultaat. */
export const rekenbijlageteksten = {
	onderwerp: (peildatum: string) =>
		`Alle bedragen van de beslagvrije voet voor ${peildatum}, met som en bron`,
	uitkomst: 'Wat is er berekend?',
	hoe: 'Hoe leest u deze bijlage?',
	hoeZinnen: [
		'Elke som heeft een nummer. Onder elk totaal staan de som met de bedragen, het artikel en de gekozen lezing.',
		'Bij elke regel staat waar het bedrag vandaan komt: een andere som, een norm, de wet, of een ingevuld veld.',
		'Bedragen staan in centen. Gaat een bedrag niet op in centen, dan staat de precieze waarde erbij.'
	],
	sommen: 'Alle sommen',
	som: (som: string) => `Som: ${som}.`,
	exact: (exact: string) => `Precies: ${exact}.`,
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

export const tussenteksten = {
	onderwerp: (dag: string) => `Ingevulde gegevens voor de beslagvrije voet, ${dag}`,
	stand: (dag: string) => `Stand voor ${dag}`,
	zonderDag: 'Stand zonder berekeningsdatum',
	nietAf: 'Tussenresultaat',
	nietAfZin:
		'Dit zijn de gegevens die er nu zijn. Het is nog geen uitkomst. Bij de basis is nog geen rekening gehouden met beslagen en verrekeningen.',
	compleet: 'Alle verplichte gegevens zijn ingevuld.',
	basis: 'Basis voor de BVV',
	geenBasis: 'De basis is nog niet te berekenen. Vul eerst in wat er ontbreekt.',
	zonder: (wie: string) => `Voorlopig: nog zonder ${wie}.`,
	voorlopig: 'Voorlopig: velden met een fout tellen nog niet mee.',
	meldingen: 'Belangrijke meldingen',
	ontbreekt: 'Wat ontbreekt nog?',
	ingevuld: 'Wat is ingevuld?',
	niets: 'Er is nog niets ingevuld.',
	nogNiet: 'Nog niet bekend',
	inkomen: (van: string, naam: string) => `Inkomen van de ${van}: ${naam}`,
	van: { inwoner: 'inwoner', partner: 'partner' },
	perioden: (naam: string) => `Loonstroken van ${naam}`,
	periode: (begin: string, eind: string) => `${begin} t/m ${eind}`,
	lopendBeslag: 'Er ligt al beslag op dit inkomen',
	overheidsvordering: 'Overheidsvordering: inning op de bankrekening',
	inInrichting: 'Verblijft in een inrichting',
	per: { jaar: 'per jaar', maand: 'per maand', vierweken: 'per vier weken' }
} as const;
