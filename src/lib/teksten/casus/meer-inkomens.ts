import type { Casustekst } from './casustekst.ts';

export const meerInkomenscasusteksten = {
	'twee-banen': {
		titel: 'Twee kleine banen',
		leert: 'De regel van 95% gaat over al het eigen inkomen samen.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op een van de twee lonen van Ilse.',
			'Zij woont alleen.',
			'De bakker betaalt netto € 1.100, de school € 300 per maand.',
			'Het beslag ligt op het loon van de bakker.',
			'Belastbaar is dat € 14.000 en € 3.600 per jaar.'
		],
		letOp: 'De wet zegt niet hoe het andere loon eraf gaat. Dit is een lezing.',
		bron: 'Rv, tekst van 14 juli 2026'
	},
	'twee-inkomens-en-95': {
		titel: 'Loon met een kleine WW erbij',
		leert: 'Hoe een tweede inkomen in de 95% telt, is een keuze: een lezing.',
		verhaal: [
			'Op 1 augustus 2025 ligt er beslag op het loon van Hanna.',
			'Zij woont alleen.',
			'Netto krijgt zij € 900 loon en € 100 WW per maand.',
			'Belastbaar is dat € 12.000 en € 1.200 per jaar.'
		],
		letOp: 'Kies eens een andere lezing, en zet de berekeningen naast elkaar.',
		bron: 'Rv, tekst van 14 juli 2026'
	},
	'twee-inkomens-en-toeslag': {
		titel: 'Twee inkomens, en een toeslag die weg is',
		leert: 'Wat van een toeslag wordt ingehouden, komt er ook bij twee inkomens helemaal bij.',
		verhaal: [
			'Op 1 augustus 2025 ligt er beslag op het loon van Ines.',
			'Zij woont alleen.',
			'Netto krijgt zij € 900 loon en € 100 WW per maand.',
			'Belastbaar is dat € 12.000 en € 1.200 per jaar.',
			'Van haar zorgtoeslag wordt elke maand € 40 ingehouden.'
		],
		letOp: 'Trek eerst de WW eraf. De toeslag komt er als laatste bij.',
		bron: 'Rv, tekst van 14 juli 2026; Handleiding portaal SHV R26-01, 5.6.2, december 2025'
	},
	'ander-inkomen-eraf': {
		titel: 'Twee keer pensioen',
		leert: 'Een inkomen waar geen beslag op ligt, gaat er helemaal af.',
		verhaal: [
			'Op 1 maart 2026 ligt er beslag op het pensioen van Jamal.',
			'Hij is alleen en woont in een verpleeghuis van € 607,16 per maand.',
			'Netto krijgt hij € 900 pensioen en € 100 lijfrente per maand.',
			'Belastbaar is dat € 12.000 en € 1.200 per jaar.',
			'Op de lijfrente ligt geen beslag.'
		],
		letOp: 'Hij houdt samen toch de hele beslagvrije voet.',
		bron: 'schuldinfo.nl (id=17), gelezen in november 2026',
		bronnoot:
			'De bron noemt de inkomens en wat iemand mag houden. De prijs van het verpleeghuis is erbij gezocht.'
	},
	'beslag-op-het-kleine-inkomen': {
		titel: 'Beslag op het kleinste inkomen',
		leert: 'Ook bij beslag op een klein inkomen gaat het grote er helemaal af.',
		verhaal: [
			'Op 1 maart 2026 ligt er beslag op de lijfrente van Lina.',
			'Zij is alleen en woont in een verpleeghuis van € 607,16 per maand.',
			'Netto krijgt zij € 900 pensioen en € 100 lijfrente per maand.',
			'Belastbaar is dat € 12.000 en € 1.200 per jaar.',
			'Op het pensioen ligt geen beslag.'
		],
		letOp: 'Hoeveel er naar de beslaglegger gaat, is bij beide inkomens hetzelfde.',
		bron: 'schuldinfo.nl (id=17), gelezen in november 2026',
		bronnoot:
			'De bron noemt de inkomens en wat iemand mag houden. De prijs van het verpleeghuis is erbij gezocht.'
	},
	'verdelen-naar-verhouding': {
		titel: 'Twee beslagleggers, elk op een pensioen',
		leert: 'Elk inkomen krijgt zijn deel van de beslagvrije voet, naar hoe groot het is.',
		verhaal: [
			'Op 1 maart 2026 ligt er beslag op allebei de inkomens van Max.',
			'Hij is alleen en woont in een verpleeghuis van € 607,16 per maand.',
			'Netto krijgt hij € 900 pensioen en € 100 lijfrente per maand.',
			'Belastbaar is dat € 12.000 en € 1.200 per jaar.'
		],
		letOp: 'De beslaglegger op het kleine inkomen krijgt dus maar weinig.',
		bron: 'schuldinfo.nl (id=17), gelezen in november 2026',
		bronnoot:
			'De bron noemt de inkomens en wat iemand mag houden. De prijs van het verpleeghuis is erbij gezocht.'
	},
	'beslag-op-twee-inkomens': {
		titel: 'Beslag op twee inkomens',
		leert: 'Bij beslag op twee inkomens wordt het bedrag verdeeld naar verhouding.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon en de WW van Joris.',
			'Hij woont alleen.',
			'Netto krijgt hij € 1.500 loon en € 500 WW per maand.',
			'Belastbaar is dat € 18.500 en € 6.000 per jaar.'
		],
		letOp: 'Reken eerst met de inkomens samen, en verdeel daarna pas.',
		bron: 'naar schuldinfo.nl (id=17), gelezen in november 2026',
		bronnoot: 'De bron legt de regel uit met andere bedragen.'
	},
	'ander-beslag-loopt': {
		titel: 'Er loopt al beslag op een ander inkomen',
		leert: 'Van een eigen inkomen met beslag telt alleen wat daarvan overblijft.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Karin.',
			'Zij woont alleen en krijgt netto € 1.800 loon en € 700 WAO per maand.',
			'Belastbaar is dat € 25.000 en € 9.000 per jaar.',
			'Op de WAO ligt al beslag. Zij houdt er € 450 van.'
		],
		letOp: 'Tel de WAO niet voor het hele bedrag. Dan gaat er twee keer iets af.',
		bron: 'Rv, tekst van 14 juli 2026; Handleiding portaal SHV R26-01, 5.6.1, december 2025'
	},
	krantenwijk: {
		titel: 'Loon met een krantenwijk',
		leert: 'Onbelaste bijverdienste gaat eraf, maar er kan geen beslag op.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Leo.',
			'Hij woont alleen en krijgt netto € 1.700 loon per maand.',
			'Belastbaar is dat € 24.000 per jaar.',
			'Met een krantenwijk verdient hij € 300 per maand.'
		],
		letOp: 'Ook inkomen zonder loonheffing telt. Bruto is daar netto.',
		bron: 'Handleiding portaal SHV R26-01, 5.4, december 2025'
	},
	'geen-inkomen': {
		titel: 'Kinderbijslag in de brief',
		leert: 'Kinderbijslag en toeslagen zijn geen inkomen.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Maaike.',
			'Zij woont met haar dochter van 12, zonder partner.',
			'Belastbaar verdient zij € 30.000 per jaar, netto € 2.100 per maand.',
			'Zij krijgt ook € 95 kinderbijslag per maand.'
		],
		letOp: 'Ook een voorlopige teruggaaf en een eenmalig bedrag horen er niet bij.',
		bron: 'Rv, tekst van 14 juli 2026; Handleiding portaal SHV R26-01, 5.4, december 2025'
	}
} satisfies Readonly<Record<string, Casustekst>>;
