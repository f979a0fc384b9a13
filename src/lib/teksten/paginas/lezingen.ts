/** Woorden van het openbare register van lezingen. */
export const lezingenpaginateksten = {
	titel: 'Onze keuzes, waar de wet ruimte laat',
	inleiding:
		'Op enkele plekken zegt de wet niet precies hoe er gerekend moet worden. Wij kiezen dan één manier. Zo’n keuze heet een lezing. Hier staan ze allemaal.',
	kiesbaarKop: 'Keuzes die u kunt veranderen',
	kiesbaarInleiding:
		'Bij elke uitkomst staat welke keuze meetelde. Rekent u met een andere dan de standaard? Dan staat dat er altijd bij.',
	standaard: 'standaard',
	mogelijk: 'Dit kunt u kiezen',
	bron: 'Waarom is dit een vraag?',
	voorbeeld: 'Wat maakt het uit?',
	artikelen: 'Wet',
	waarKiezen: 'Kies een andere lezing in het werkblad',
	vastKop: 'Keuzes die vastliggen',
	vastInleiding: 'Ook dit zegt de wet niet precies. Hier kunt u niets kiezen.',
	keuze: 'Wat wij doen',
	fout: 'Klopt er volgens u een niet? Laat het weten bij de broncode. Stuur de bron mee.'
} as const;
