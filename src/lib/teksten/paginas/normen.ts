/** Woorden van de pagina met alle normen. */
export const normenpaginateksten = {
	titel: 'Bedragen in de wet',
	inleiding:
		'De bedragen in de wet veranderen op 1 januari en 1 juli. Hier staan ze, met waar ze vandaan komen.',
	verderKop: 'Meer met deze bedragen',
	verder: {
		verschil: 'Wat veranderde er? Twee halfjaren naast elkaar',
		maxima: 'Reken de maxima na met een rekenmachine',
		eigen: 'Zelf een normtabel gebruiken'
	},
	halfjaarKop: 'Alle bedragen van een halfjaar',
	kies: 'Welk halfjaar wilt u zien?',
	halfjaar: (vanaf: string, totEnMet: string) => `${vanaf} tot en met ${totEnMet}`,
	tabel: (id: string, herziening: number) => `Normtabel ${id}, uitgave ${String(herziening)}`,
	norm: 'Norm',
	letter: (letter: string) => `letter ${letter}`,
	waarde: 'Bedrag',
	bron: (regeling: string, plaats: string, datum: string) => `${regeling}, ${plaats}, tekst van ${datum}.`,
	herkomstKop: 'Hoe weten wij deze bedragen?',
	herkomstInleiding:
		'De meeste bedragen staan in een wet of regeling. Enkele zijn berekend of teruggerekend. Dat staat er dan bij.',
	regelsKop: 'Welke regels gelden in dit halfjaar?',
	regel: 'Regel',
	geldt: 'Wat er geldt',
	woonlandKop: 'Woont u in een ander land?',
	woonlandInleiding:
		'Dan gaat het bedrag maal een factor. In een land waar het leven goedkoper is, is de factor lager.',
	woonlandTabel: (jaar: number) => `Factor per land in ${String(jaar)}`,
	nietGenoemd: (factor: string) => `Een land dat er niet bij staat, heeft factor ${factor}.`,
	geenLijst: 'Voor 2021, 2023 en 2024 hebben wij geen lijst. Dan vult u de factor zelf in.',
	nakijken: 'Elk bedrag is een regel in een bestand bij de broncode. Tests rekenen de bedragen na.'
} as const;
