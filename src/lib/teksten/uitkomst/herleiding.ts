/** Woorden van de herleiding op het scherm. */
export const herleidingteksten = {
	kop: 'Hoe komen wij hieraan?',
	inleiding:
		'Hier staat de hele berekening. Tik op een regel met een pijl om te zien waar dat bedrag vandaan komt.',
	centen: 'Bedragen staan er in centen. Wij rekenen met het precieze bedrag.',
	openAlles: 'Alles openen',
	sluitAlles: 'Alles sluiten',
	rol: {
		'+': 'plus',
		'-': 'min',
		'×': 'maal',
		'÷': 'gedeeld door',
		gekozen: 'telt',
		afgevallen: 'telt niet',
		vergeleken: 'vergeleken met'
	},
	zelfIngevuld: 'Dit is ingevuld.',
	vergeleken: 'Deze bedragen zijn vergeleken:',
	zie: 'zie de som',
	zieVan: (naam: string) => `van ${naam}`,
	tussenstappen: (aantal: number) => (aantal === 1 ? 'Een tussenstap' : `${String(aantal)} tussenstappen`),
	norm: 'Norm',
	normMetLetter: (letter: string) => `Norm ${letter}`,
	geldt: (periode: string) => `geldt van ${periode}`,
	onzeLezing: 'Onze keuze:',
	afwijkend: 'Dit is niet onze standaard.',
	meerOverLezingen: 'Waarom kiezen wij?',
	wet: 'Wet:'
} as const;
