/** Woorden van het openbare register van lezingen. */
export const lezingenpaginateksten = {
	titel: 'Lezingen en grenzen',
	inhoud: 'Op deze pagina',
	inleiding:
		'Op enkele plekken zegt de wet niet precies hoe er gerekend moet worden. Wij kiezen dan één manier. Zo’n keuze heet een lezing. Hier staan ze allemaal, met wat deze toepassing niet weet.',
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
	ziet: 'U ziet dit in:',
	keuze: 'Wat wij doen',
	fout: 'Klopt er volgens u een niet? Laat het weten bij de broncode. Stuur de bron mee.'
} as const;
