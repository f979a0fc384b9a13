/** Woorden van de pagina waar een organisatie een eigen normtabel opent. */
export const eigennormenteksten = {
	titel: 'Zelf een normtabel gebruiken',
	inleiding:
		'Is er voor een nieuw halfjaar nog geen versie van Beslagvrij? Dan kunt u een bestand met de bedragen uit de Staatscourant openen. Dit is voor organisaties en trainers.',
	uitleg:
		'Wij rekenen de vier maxima uit de andere bedragen na. Kloppen ze niet, dan nemen wij de tabel niet. Bij elk bedrag staat daarna: door gebruiker ingevuld. Zijn er officiële bedragen, dan gaan die voor.',
	kies: 'Open een normtabel (JSON)',
	weg: 'Haal deze tabel weg',
	weggehaald: 'De normtabel is weg. Voor die dagen rekenen wij niet meer.',
	gebruikt: (id: string) => `Normtabel ${id} is in gebruik`,
	geldt: (vanaf: string, totEnMet: string) =>
		`Zij geldt van ${vanaf} tot en met ${totEnMet}. Zij gaat mee als u het dossier bewaart.`,
	geweigerd: 'Deze tabel nemen wij niet',
	ongewijzigd: 'Er is niets veranderd aan uw dossier.',
	maxima: 'De vier maxima, per maand',
	gedrukt: 'In de tabel',
	nagerekend: 'Nagerekend',
	maximum: 'Maximum'
} as const;
