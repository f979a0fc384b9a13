/** Zinnen van het rapport over de indicatie die niet uit de uitleg komen. */
export const vtlbrapportteksten = {
	onderwerp: (peildatum: string) =>
		`Indicatie van het vrij te laten bedrag voor ${peildatum}, met herleiding`,
	voettekst: 'Beslagvrij: indicatie, geen officiële vtlb-berekening',
	/** Koppen boven de twee verplichte zinnen, in volgorde. */
	voorbehoud: ['Dit is een indicatie', 'De vloer'] as readonly string[],
	gebruiker: 'Normbedragen van de gebruiker',
	opbouw: 'Hoe is de indicatie opgebouwd?',
	berekend: 'berekend',
	aflossen: 'Hoeveel blijft over om af te lossen? (indicatie)',
	nietMeegeteld: 'Wat telt niet mee, en welke normen zijn bekend?',
	nietMeegeteldZin:
		'Een correctie zonder bedrag is niet ingevuld. Een bekend normbedrag van een andere editie is geschiedenis en telt niet mee.',
	editie: 'Editie van het Vtlb-rapport'
} as const;
