/** De uitkomst in vijf regels, om in een bericht te plakken. */
export const berichtteksten = {
	kop: (dag: string) => `Mijn beslagvrije voet, berekend voor ${dag}`,
	voet: (bedrag: string, woord: string) =>
		`Ik mag ${woord === '' ? '' : `${woord} `}${bedrag} per maand houden.`,
	kantonrechter: (bedrag: string) => `Als de kantonrechter dat bepaalt, mag ik ${bedrag} per maand houden.`,
	inkomen: (inkomen: string, weg: string) =>
		`Mijn netto-inkomen is ${inkomen} per maand. Daarvan mag ${weg} naar de deurwaarder.`,
	teken: { '+': '+', '-': '−' },
	som: (som: string) => `Zo is het berekend: ${som}`,
	voorbehoud: 'Gemaakt met Beslagvrij. Het is een hulpmiddel, geen officiële berekening.'
} as const;
