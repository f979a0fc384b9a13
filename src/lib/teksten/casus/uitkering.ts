import type { Casustekst } from './casustekst.ts';

export const uitkeringscasusteksten = {
	'bijstand-en-vakantiegeld': {
		titel: 'Bijstand met opgebouwd vakantiegeld',
		leert: 'De 95% gaat over de uitkering met het opgebouwde vakantiegeld erbij.',
		verhaal: [
			'Op 1 april 2021 ligt er beslag op de bijstand van Kim.',
			'Zij woont alleen.',
			'Op elke strook staat € 1.100 loon en € 57,90 opbouw van vakantiegeld.',
			'De loonheffing is € 78,33.'
		],
		letOp: 'Wie het vakantiegeld vergeet, komt op een te laag bedrag.',
		bron: 'Aanhangsel Handelingen 2020-2021, 3140 en 3144, 10 juni 2021'
	},
	'bijstand-elke-maand': {
		titel: 'Bijstand met vakantiegeld in elke betaling',
		leert: 'Bij een laag inkomen gaat er hooguit 5% naar de beslaglegger.',
		verhaal: [
			'Op 1 april 2023 ligt er beslag op de bijstand van Lars.',
			'Hij woont alleen.',
			'Hij krijgt € 1.195,66 per maand, met het vakantiegeld erin.',
			'Belastbaar is dat € 15.000 per jaar.'
		],
		letOp: 'Houdt de gemeente het vakantiegeld apart? Dan gaat er per maand niets af.',
		bron: 'Rb. Noord-Holland 2023; Rb. Overijssel 2025'
	},
	'bijstand-en-de-vijf-procent': {
		titel: 'Bijstand, en 5% vakantiegeld',
		leert: 'Van de bijstand is het vakantiegeld 5%, en dat is juist wat eraf mag.',
		verhaal: [
			'Op 1 januari 2021 ligt er beslag op de bijstand van Femke.',
			'Zij woont alleen.',
			'Met het vakantiegeld erbij krijgt zij € 1.000 per maand.',
			'Belastbaar is dat € 12.000 per jaar.'
		],
		letOp: 'Bewaart de gemeente het vakantiegeld? Dan gaat dat naar de beslaglegger, en per maand niets.',
		bron: '072bewind.nl, Beslag op vakantiegeld, 2021',
		bronnoot: 'Het jaarinkomen is erbij gezocht.'
	},
	'uitkering-gaat-voor': {
		titel: 'Een grote baan en een kleine WW',
		leert: 'Beslag komt eerst op een uitkering en dan pas op loon.',
		verhaal: [
			'Op 14 juli 2026 is er beslag op het inkomen van Guus.',
			'Hij woont alleen.',
			'Netto krijgt hij € 1.200 loon en € 100 WW per maand.',
			'Belastbaar is dat € 16.000 en € 1.200 per jaar.'
		],
		letOp: 'Brengt het loon meer op dan de hele WW? Dan mag de deurwaarder het loon kiezen.',
		bron: 'schuldinfo.nl, Werkwijze loonbeslag, gelezen in november 2026',
		bronnoot: 'De bron noemt de volgorde en wat hij netto krijgt.'
	},
	'bijstand-en-bijbaan': {
		titel: 'Bijstand met een bijbaan',
		leert: 'Met een bijbaan naast bijstand gaat de 95% over de toegekende norm.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op de bijstand van Mila.',
			'Zij woont alleen en verdient netto € 800 per maand in een winkel.',
			'De gemeente vult dat aan met gemiddeld € 600.',
			'De toegekende norm is € 1.419,46.',
			'Belastbaar is de bijstand € 8.100 en het loon € 9.600 per jaar.'
		],
		letOp: 'De norm heeft een eigen veld. Vul haar niet in bij het netto-inkomen.',
		bron: 'Rv, tekst van 14 juli 2026'
	},
	'kostendeler-met-loon': {
		titel: 'Kostendeler met loon',
		leert: 'De toegekende norm telt alleen waar de regel van 95% beslist.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op de bijstand van Nina.',
			'Zij deelt een huis met haar moeder.',
			'De gemeente kent haar daarom een norm van € 1.013 toe, en betaalt die.',
			'Haar loon is netto € 900 per maand.',
			'Belastbaar is dat € 14.500 en € 12.500 per jaar.'
		],
		letOp: 'Een ouder is geen partner. De lage norm maakt de beslagvrije voet niet lager.',
		bron: 'Rv, tekst van 14 juli 2026'
	},
	'aow-en-klein-pensioen': {
		titel: 'AOW met een klein pensioen',
		leert: 'Beslag komt eerst op de AOW. Het pensioen gaat er als ander inkomen af.',
		verhaal: [
			'Op 20 augustus 2026 is er beslag op het inkomen van Otto.',
			'Hij woont alleen.',
			'Netto krijgt hij € 1.400 AOW en € 250 pensioen per maand.',
			'Belastbaar is dat € 18.500 en € 3.300 per jaar.'
		],
		letOp: 'Samen met het pensioen houdt hij de hele beslagvrije voet.',
		bron: 'Rv, tekst van 14 juli 2026'
	},
	'aow-schuld-bij-de-svb': {
		titel: 'AOW en een schuld bij de SVB',
		leert: 'De beslagvrije voet is voor wie AOW krijgt niet anders.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op de AOW van Petra.',
			'Zij woont alleen en krijgt netto € 1.587,34 per maand.',
			'Belastbaar is dat € 20.500 per jaar.',
			'Zij heeft ook een schuld bij de SVB.'
		],
		letOp: 'Als de SVB zelf verrekent, kan zij Petra meer laten houden.',
		bron: 'Centrale Raad van Beroep 26 januari 2024, ECLI:NL:CRVB:2024:1'
	},
	'uwv-samenvoegen': {
		titel: 'Twee uitkeringen van UWV',
		leert: 'Uitkeringen van UWV kunnen samen één beslagobject zijn.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op de Wajong van Quinten.',
			'Hij woont alleen.',
			'UWV betaalt netto € 900 Wajong en € 400 Toeslagenwet per maand.',
			'Belastbaar is dat € 11.500 en € 4.800 per jaar.'
		],
		letOp: 'De precieze voorwaarden zijn niet openbaar. Kijk wat er in de brief staat.',
		bron: 'Handleiding portaal SHV R26-01, 2.4.4, december 2025'
	},
	bronheffing: {
		titel: 'Bronheffing voor de zorgpremie',
		leert: 'Bronheffing telt bij het netto-inkomen en gaat af van wat iemand houdt.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op de WIA-uitkering van Rosa.',
			'Zij woont alleen. Belastbaar krijgt zij € 26.500 per jaar.',
			'Op haar rekening komt € 1.700 per maand.',
			'UWV houdt eerst € 150 in voor haar zorgpremie.'
		],
		letOp: 'Rosa houdt in het echt minder over dan de beslagvrije voet.',
		bron: 'Besluit beslagvrije voet, tekst van 1 januari 2022'
	}
} satisfies Readonly<Record<string, Casustekst>>;
