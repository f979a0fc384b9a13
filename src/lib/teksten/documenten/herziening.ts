/** Alle zinnen van het herzieningsverslag die niet al uit de uitleg komen. */
export const herzieningsverslagteksten = {
	titel: 'Herzieningsverslag',
	onderwerp: (eerst: string, dan: string) =>
		`De beslagvrije voet opnieuw berekend: van ${eerst} naar ${dan}, met wat er veranderde`,
	antwoord: {
		voor: 'De beslagvrije voet is',
		na: 'per maand'
	},
	verschil: {
		hoger: (verschil: string, eerst: string) => `Dat is ${verschil} meer dan ${eerst} op de eerdere dag.`,
		lager: (verschil: string, eerst: string) => `Dat is ${verschil} minder dan ${eerst} op de eerdere dag.`,
		gelijk: (_: string, eerst: string) => `Dat is hetzelfde bedrag als ${eerst} op de eerdere dag.`
	},
	eerstEnNu: 'Eerst en nu',
	kolommen: { wat: 'Wat', eerst: 'Eerst', nu: 'Nu' },
	rijen: {
		dag: 'Berekend voor',
		bedrag: 'Beslagvrije voet per maand',
		zekerheid: 'Hoe zeker',
		normtabel: 'Normtabel',
		geldig: 'De normen gelden'
	},
	uitlegVanDeSom:
		'Elke regel is wat er per maand bij komt of af gaat als alleen dat verandert, met de nieuwe normen. Samen zijn de regels precies het verschil.',
	zonderEffect: 'Wat ook anders is',
	bewaard: 'Wat er bij het bewaren uit kwam',
	grond:
		'Verandert er iets blijvend, dan wordt de beslagvrije voet opnieuw berekend (art. 475d lid 3 Rv). Wie beslag legt, stelt het nieuwe bedrag vast.',
	normtabel: (dag: string) => `Normtabel voor ${dag}`
} as const;
