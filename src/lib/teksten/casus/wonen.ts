import type { Casustekst } from './casustekst.ts';

export const wooncasusteksten = {
	'koopwoning-laag-inkomen': {
		titel: 'Een koopwoning en een laag inkomen',
		leert: 'Wie een huis bezit en weinig verdient, houdt meer voor woonkosten.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Wim.',
			'Hij woont alleen in een koopwoning.',
			'Rente en onderhoud kosten samen € 800 per maand.',
			'Belastbaar verdient hij € 27.500 per jaar, netto € 2.000 per maand.'
		],
		letOp: 'De verhoging komt niet vanzelf. Wim moet erom vragen, met bewijs.',
		bron: 'Rv, tekst van 14 juli 2026; Besluit beslagvrije voet, tekst van 1 januari 2026'
	},
	'kamer-zonder-huurtoeslag': {
		titel: 'Een kamer huren',
		leert: 'Ook een huurder die geen huurtoeslag kan krijgen, houdt meer.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Xander.',
			'Hij huurt een kamer voor € 550 per maand.',
			'Voor een kamer is er geen huurtoeslag.',
			'Belastbaar verdient hij € 25.000 per jaar, netto € 1.850 per maand.'
		],
		letOp: 'De deurwaarder vraagt om een verklaring van Dienst Toeslagen.',
		bron: 'Rv, tekst van 14 juli 2026; Besluit beslagvrije voet, tekst van 1 januari 2026'
	},
	'kamer-in-2022': {
		titel: 'Een kamer huren in 2022',
		leert: 'In 2021 en 2022 kreeg alleen een eigenaar deze verhoging.',
		verhaal: [
			'Op 4 augustus 2022 ligt er beslag op het loon van Yara.',
			'Zij huurt een kamer voor € 700 per maand, zonder huurtoeslag.',
			'Belastbaar verdient zij € 22.000 per jaar, netto € 1.600 per maand.'
		],
		letOp: 'Haar antwoord over huurtoeslag verandert niets. Zij kon wel naar de kantonrechter.',
		bron: 'Rv, tekst van 1 juli 2022'
	},
	'hoge-huur': {
		titel: 'Een hoge huur',
		leert: 'Hoge woonkosten verhogen de beslagvrije voet, voor een beperkte tijd.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Zita.',
			'Zij woont alleen en betaalt € 1.200 kale huur per maand.',
			'Belastbaar verdient zij € 30.000 per jaar, netto € 2.300 per maand.'
		],
		letOp: 'Alleen het deel boven de grens telt. Ook deze verhoging moet zij zelf vragen.',
		bron: 'Rv en Regeling beslagvrije voet, tekst van 14 juli 2026'
	},
	'hoge-huur-termijn-om': {
		titel: 'De termijn voor de hoge huur is om',
		leert: 'Na de einddatum vervalt de verhoging voor hoge woonkosten.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Anouk.',
			'Zij woont alleen en betaalt € 1.200 kale huur per maand.',
			'De verhoging liep tot en met 30 juni 2026.',
			'Belastbaar verdient zij € 30.000 per jaar, netto € 2.300 per maand.'
		],
		letOp: 'Zet de einddatum in de agenda. Verlengen kan alleen op verzoek.',
		bron: 'Rv en Regeling beslagvrije voet, tekst van 14 juli 2026'
	},
	'hoge-huur-met-huurtoeslag': {
		titel: 'Hoge huur, en toch huurtoeslag',
		leert: 'Een hoge huur sluit huurtoeslag sinds 2026 niet uit.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Bram.',
			'Hij huurt alleen een woning voor € 1.100 per maand.',
			'Voor zo’n woning kan huurtoeslag bestaan.',
			'Belastbaar verdient hij € 30.000 per jaar, netto € 2.300 per maand.'
		],
		letOp: 'Of huurtoeslag kan, hangt af van de soort woning. Niet van de huur.',
		bron: 'Wht, tekst van 1 januari 2026'
	},
	'hoge-huur-zonder-huurtoeslag': {
		titel: 'Hoge huur, en geen huurtoeslag',
		leert: 'Lid 5 en lid 7 kunnen samen gelden: elk gaat over een ander deel van de huur.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Quirine.',
			'Zij huurt alleen een woning voor € 1.100 per maand.',
			'Voor deze woning kan zij geen huurtoeslag krijgen.',
			'Belastbaar verdient zij € 30.000 per jaar, netto € 2.300 per maand.'
		],
		letOp: 'Lid 7 telt de huur tot de huurgrens. Lid 5 telt alleen wat boven 110% van die grens komt.',
		bron: 'Rv, tekst van 14 juli 2026; Besluit beslagvrije voet, tekst van 1 januari 2026'
	},
	'hoge-woonkosten-en-95': {
		titel: 'Hoge woonkosten en een laag inkomen',
		leert: 'Ook met hoge woonkosten blijft er 5% voor de beslaglegger.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Carla.',
			'Zij woont alleen en betaalt € 2.000 huur per maand.',
			'Belastbaar verdient zij € 12.000 per jaar, netto € 1.000 per maand.'
		],
		letOp: 'De verhoging komt voor de regel van 95%, niet erna.',
		bron: 'uwbeslagvrijevoet.nl, Woonkosten, 10 maart 2022'
	},
	'geen-adres': {
		titel: 'Alleen een briefadres',
		leert: 'Zonder woonadres geldt een deel van de norm voor gehuwden.',
		verhaal: [
			'Op 1 januari 2021 ligt er beslag op de bijstand van Dirk.',
			'Hij is dakloos en heeft een briefadres.',
			'Hij krijgt € 921,81 per maand.',
			'Belastbaar is dat € 11.500 per jaar.'
		],
		letOp: 'Een briefadres is geen woonadres.',
		bron: 'schuldinfo.nl, Te lage beslagvrije voet voor dak- en thuislozen, 2021',
		bronnoot: 'Het jaarinkomen is erbij gezocht.'
	},
	'geen-adres-met-loon': {
		titel: 'Werk, maar geen adres',
		leert: 'Zonder woonadres maakt het jaarinkomen voor het bedrag niet uit.',
		verhaal: [
			'Op 15 september 2023 ligt er beslag op het loon van Koen.',
			'Hij slaapt bij vrienden en staat nergens ingeschreven.',
			'Belastbaar verdient hij € 18.056 per jaar, netto € 1.450 per maand.'
		],
		letOp: 'De formule met het jaarinkomen geldt pas na openheid van zaken.',
		bron: 'Handleiding portaal SHV R26-01, figuur 28, december 2025',
		bronnoot:
			'De bron zegt niet dat er geen adres is; dat lezen wij uit het bedrag. Zij noemt ook centen, en het netto-inkomen niet.'
	},
	'openheid-van-zaken': {
		titel: 'Dakloos, en open over alles',
		leert: 'Na openheid van zaken geldt de gewone berekening.',
		verhaal: [
			'Op 1 januari 2021 ligt er beslag op de bijstand van Eva.',
			'Zij heeft een briefadres en krijgt € 921,81 per maand.',
			'Zij vertelde de deurwaarder waar zij slaapt en wat zij krijgt.',
			'Belastbaar is dat € 11.500 per jaar.'
		],
		letOp: 'Geef het schriftelijk door, binnen vier weken na de brief.',
		bron: 'schuldinfo.nl, Te lage beslagvrije voet voor dak- en thuislozen, 2021',
		bronnoot: 'Het jaarinkomen is erbij gezocht. De bron houdt centen aan; wij ronden af.'
	},
	'buitenland-zonder-openheid': {
		titel: 'Pensioen in Turkije, zonder gegevens',
		leert: 'Wie in het buitenland niets doorgeeft, krijgt het lage bedrag maal de factor.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het pensioen van Naima.',
			'Zij woont alleen in Turkije, en antwoordde de deurwaarder niet.',
			'Belastbaar krijgt zij € 18.000 per jaar, netto € 1.500 per maand.'
		],
		letOp: 'Geef alles door. Dan telt de gewone berekening, en is het bedrag hoger.',
		bron: 'Regeling beslagvrije voet, bijlage 1, tekst van 1 januari 2026'
	},
	'buitenland-met-openheid': {
		titel: 'Pensioen in Turkije',
		leert: 'De woonlandfactor blijft gelden, ook na openheid van zaken.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het pensioen van Fatma.',
			'Zij woont alleen in Turkije, en gaf de deurwaarder alle gegevens.',
			'Belastbaar krijgt zij € 18.000 per jaar, netto € 1.500 per maand.'
		],
		letOp: 'De gewone berekening geldt dan wel, maar daarna gaat de factor eroverheen.',
		bron: 'Regeling beslagvrije voet, bijlage 1, tekst van 1 januari 2026'
	},
	instelling: {
		titel: 'In een verpleeghuis',
		leert: 'In een instelling telt de prijs, met een klein bedrag om van te leven.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het pensioen van Gerda.',
			'Zij is alleen en woont in een verpleeghuis van € 1.000 per maand.',
			'Belastbaar krijgt zij € 18.000 per jaar, netto € 1.500 per maand.'
		],
		letOp: 'De formule en de woonkosten doen dan niet mee.',
		bron: 'Rv en Participatiewet, tekst van juli 2026'
	},
	'partner-in-instelling': {
		titel: 'Een van de twee in een verpleeghuis',
		leert: 'Is er maar één in een instelling, dan telt diens eigen leefsituatie.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het pensioen van Henk.',
			'Hij woont in een verpleeghuis van € 1.000 per maand, zijn vrouw thuis.',
			'Belastbaar krijgt hij € 21.000 per jaar, netto € 1.700 per maand.',
			'Zijn vrouw heeft geen inkomen.'
		],
		letOp: 'De wet noemt dit geval niet apart. Zeg erbij dat dit een lezing is.',
		bron: 'uwbeslagvrijevoet.nl, Instelling, gelezen in november 2026'
	},
	'partners-in-instelling': {
		titel: 'Samen in een verpleeghuis',
		leert: 'Ook in een instelling haalt het inkomen van een partner er hooguit de helft af.',
		verhaal: [
			'Op 1 maart 2026 ligt er beslag op het pensioen van Oscar.',
			'Hij en zijn vrouw wonen in een verpleeghuis van € 1.433,82 per maand.',
			'Netto krijgt hij € 1.800, en zij € 1.400 pensioen per maand.',
			'Belastbaar is dat € 28.000 en € 20.000 per jaar.'
		],
		letOp: 'Neem de helft van het bedrag voor twee. Wat zij daarboven heeft, telt niet mee.',
		bron: 'Rv en Participatiewet, tekst van januari 2026'
	}
} satisfies Readonly<Record<string, Casustekst>>;
