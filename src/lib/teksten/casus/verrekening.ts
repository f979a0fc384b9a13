import type { Casustekst } from './casustekst.ts';

export const verrekeningscasusteksten = {
	'auto-eerste-jaar': {
		titel: 'Auto van de zaak, eerste jaar',
		leert: 'In het jaar van het beslag gaat de belasting voor de auto er niet af.',
		verhaal: [
			'Op 15 september 2026 ligt er beslag op het loon van Nadia.',
			'Het beslag begon in 2026. Zij woont alleen.',
			'Belastbaar verdient zij € 36.000 per jaar, netto € 2.300 per maand.',
			'De werkgever houdt € 150 loonbelasting in voor de auto van de zaak.'
		],
		letOp: 'Zo heeft zij tijd om de auto in te leveren. Vul het startjaar dus altijd in.',
		bron: 'Rv, tekst van 14 juli 2026; Handleiding portaal SHV R26-01, 5.6.4, december 2025'
	},
	'auto-tweede-jaar': {
		titel: 'Auto van de zaak, tweede jaar',
		leert: 'Vanaf het volgende jaar verlaagt de auto van de zaak de beslagvrije voet.',
		verhaal: [
			'Op 15 september 2026 ligt er beslag op het loon van Olaf.',
			'Het beslag begon in 2025. Hij woont alleen.',
			'Belastbaar verdient hij € 36.000 per jaar, netto € 2.300 per maand.',
			'De werkgever houdt € 150 loonbelasting in voor de auto van de zaak.'
		],
		letOp: 'Het gaat om de loonbelasting over de auto, niet om de hele bijtelling.',
		bron: 'Rv, tekst van 14 juli 2026; Handleiding portaal SHV R26-01, 5.6.4, december 2025'
	},
	'toeslag-verrekend': {
		titel: 'Een toeslag wordt verrekend',
		leert: 'Een ingehouden toeslag komt boven op de beslagvrije voet.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Pim.',
			'Hij woont alleen.',
			'Belastbaar verdient hij € 14.000 per jaar, netto € 1.100 per maand.',
			'Van zijn zorgtoeslag wordt elke maand € 40 ingehouden.'
		],
		letOp: 'De toeslag komt erbij na de regel van 95%. Pim moet het wel doorgeven.',
		bron: 'Rv, tekst van 14 juli 2026; Handleiding portaal SHV R26-01, 5.6.2, december 2025'
	},
	hardheid: {
		titel: 'De kantonrechter doet er iets bij',
		leert: 'De kantonrechter kan de beslagvrije voet voor een tijd verhogen.',
		verhaal: [
			'Op 1 mei 2023 ligt er beslag op het loon van Rik.',
			'Hij woont alleen. Belastbaar verdient hij € 12.000, netto € 1.000 per maand.',
			'Hij reist veel voor mantelzorg en voor zijn kind.',
			'De kantonrechter geeft hem € 195 extra tot en met 30 april 2024.'
		],
		letOp: 'Dit komt boven op de 95%, en stopt na de einddatum.',
		bron: 'Kantonrechter Rotterdam 13 april 2023'
	},
	'oude-loonstroken': {
		titel: 'De loonstroken zijn oud',
		leert: 'Met nieuwere loonstroken kan de beslagvrije voet hoger zijn.',
		verhaal: [
			'Op 4 augustus 2022 ligt er beslag op het loon van Pien.',
			'Zij woont met haar man in België, en gaf de deurwaarder alle gegevens.',
			'Belastbaar verdient zij € 25.800 per jaar, en hij € 12.000.',
			'Netto is dat € 1.750 en € 948,84 per maand.'
		],
		letOp: 'Kijk van welke maanden de loonstroken zijn. Stuur de nieuwe op.',
		bron: 'Rb. Amsterdam 4 augustus 2022, ECLI:NL:RBAMS:2022:4564',
		bronnoot: 'De uitspraak noemt de inkomens niet. Die zijn erbij gezocht.'
	},
	'hardheid-bij-schulden': {
		titel: 'Een jaar meer om schulden te betalen',
		leert: 'Ook schulden aflossen kan voor de kantonrechter een reden zijn.',
		verhaal: [
			'Op 4 augustus 2022 ligt er beslag op het loon van Ruben.',
			'Hij woont met zijn vrouw in België, en gaf de deurwaarder alle gegevens.',
			'Belastbaar verdient hij € 25.800 per jaar, en zij € 12.000.',
			'Netto is dat € 1.750 en € 948,84 per maand.',
			'De kantonrechter geeft hem € 121,57 extra tot en met 3 augustus 2023.'
		],
		letOp: 'Het is een oordeel. Een andere kantonrechter kan het verzoek afwijzen.',
		bron: 'Rb. Amsterdam 4 augustus 2022, ECLI:NL:RBAMS:2022:4564',
		bronnoot:
			'De uitspraak noemt de inkomens niet. Die zijn erbij gezocht. De kantonrechter houdt de centen aan; wij ronden af.'
	},
	bankrekening: {
		titel: 'Beslag op de bankrekening',
		leert: 'Op een bankrekening blijft per leefsituatie een vast bedrag vrij.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op de bankrekening van Sofie.',
			'Zij woont alleen.',
			'Belastbaar verdient zij € 27.000 per jaar, netto € 1.900 per maand.'
		],
		letOp: 'Haar inkomen doet hier niet mee. Op haar loon geldt een ander bedrag.',
		bron: 'Rv, tekst van 14 juli 2026'
	},
	'bankrekening-zonder-adres': {
		titel: 'Beslag op de bank, zonder adres',
		leert: 'Zonder vaste woonplaats is op een bankrekening de helft vrij.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op de bankrekening van Sanne.',
			'Zij is dakloos en staat nergens ingeschreven.',
			'Belastbaar verdient zij € 18.000 per jaar, netto € 1.500 per maand.'
		],
		letOp: 'Voor het loon geldt weer een ander bedrag. Verwissel ze niet.',
		bron: 'Rv, tekst van 14 juli 2026'
	},
	afronden: {
		titel: 'Afronden op hele euro’s',
		leert: 'De beslagvrije voet gaat naar hele euro’s, en niet altijd omhoog.',
		verhaal: [
			'Op 1 maart 2023 verrekent UWV een schuld met de WW van Thijs.',
			'Hij woont alleen en krijgt netto € 854,04 per maand.',
			'Belastbaar is dat € 11.500 per jaar.'
		],
		letOp: 'De SVB houdt centen aan. Een verschil van een euro is geen fout.',
		bron: 'Rb. Midden-Nederland 2023, ECLI:NL:RBMNE:2023:5767',
		bronnoot: 'Het inkomen is erbij gezocht.'
	}
} satisfies Readonly<Record<string, Casustekst>>;
