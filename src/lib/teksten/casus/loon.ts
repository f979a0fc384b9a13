import type { Casustekst } from './casustekst.ts';

export const looncasusteksten = {
	formule: {
		titel: 'De formule',
		leert: 'De beslagvrije voet volgt uit een formule met het belastbare jaarinkomen.',
		verhaal: [
			'Op 5 maart 2026 ligt er beslag op het loon van Daan.',
			'Hij woont alleen.',
			'Belastbaar verdient hij € 30.000 per jaar, netto € 2.000 per maand.'
		],
		letOp: 'De formule kijkt niet naar het netto-inkomen. Dat telt pas bij de regel van 95%.',
		bron: 'Rv, tekst van 1 januari 2026'
	},
	maximum: {
		titel: 'Een hoog inkomen',
		leert: 'Boven een bepaald inkomen stijgt de beslagvrije voet niet meer.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Noor.',
			'Zij woont alleen.',
			'Belastbaar verdient zij € 60.000 per jaar, netto € 3.400 per maand.'
		],
		letOp: 'Elke leefsituatie heeft een eigen maximum. Wat erboven komt, mag naar de beslaglegger.',
		bron: 'Rv, tekst van 14 juli 2026',
		bronnoot: 'De bron noemt ook centen; wij ronden af.'
	},
	'maanden-die-tellen': {
		titel: 'Vijf loonstroken',
		leert: 'Bij loon per maand tellen drie maanden. Een maand geleden moesten zij al om zijn.',
		verhaal: [
			'Op 16 juni 2026 ligt er beslag op het loon van Abel.',
			'Hij woont alleen en heeft de loonstroken van januari tot en met mei.',
			'Het loon was € 1.000, € 2.000, € 2.100, € 2.200 en € 9.000.'
		],
		letOp: 'De laatste loonstrook telt vaak nog niet. De eerste telt soms niet meer.',
		bron: 'Handleiding portaal SHV R26-01, 5.4.6, december 2025',
		bronnoot: 'De bron noemt de maanden en geen bedragen.'
	},
	'vier-maanden-terug': {
		titel: 'Een berekening in december',
		leert: 'De periode begint vier maanden terug, op de eerste dag van die maand.',
		verhaal: [
			'Op 11 december 2025 ligt er beslag op het loon van Babet.',
			'Zij woont alleen.',
			'Van augustus tot en met november heeft zij vier loonstroken.',
			'Het loon was € 2.000, € 2.100, € 2.300 en € 2.900.'
		],
		letOp: 'Aan het eind is de grens een maand en een dag terug. November telt dus niet.',
		bron: 'Handleiding portaal SHV R26-01, bijlage 1, december 2025',
		bronnoot: 'De bron noemt de periode en geen bedragen.'
	},
	'einde-van-de-maand': {
		titel: 'Een berekening op de laatste dag van maart',
		leert: 'Eén dag verschil kan bepalen of februari meetelt.',
		verhaal: [
			'Op 31 maart 2026 ligt er beslag op het loon van Cor.',
			'Hij woont alleen.',
			'Hij heeft de loonstroken van november tot en met februari.',
			'Het loon was € 2.000, € 2.000, € 2.300 en € 2.900.'
		],
		letOp: 'Een dag later telt februari wel, en november niet meer.',
		bron: 'Besluit beslagvrije voet, tekst van 1 januari 2026'
	},
	'vier-weken-op-16-juni': {
		titel: 'Vier weken, op 16 juni',
		leert: 'Een strook die één dag te laat eindigt, telt nog niet.',
		verhaal: [
			'Op 16 juni 2024 ligt er beslag op het loon van Dewi.',
			'Zij woont alleen en krijgt elke vier weken loon.',
			'Haar drie stroken eindigen op 21 maart, 18 april en 16 mei.',
			'Er staat € 1.300, € 1.400 en € 3.000 loon op.'
		],
		letOp: 'Bij vier weken is er geen vast aantal stroken. Kijk bij elke strook naar de laatste dag.',
		bron: 'Handleiding portaal SHV R26-01, 5.4.6, december 2025',
		bronnoot:
			'De bron noemt alleen de dagen. Daar is ook een eerste periode van 22 dagen. Die is hier weggelaten: zij duurt geen vier weken.'
	},
	'vier-weken-op-17-juni': {
		titel: 'Vier weken, op 17 juni',
		leert: 'Wie een dag later rekent, kan een loonstrook meer hebben en een ander bedrag.',
		verhaal: [
			'Op 17 juni 2024 ligt er beslag op het loon van Emre.',
			'Hij woont alleen en krijgt elke vier weken loon.',
			'Zijn drie stroken eindigen op 21 maart, 18 april en 16 mei.',
			'Er staat € 1.300, € 1.400 en € 3.000 loon op.'
		],
		letOp: 'Vergelijk met de casus op 16 juni: daar valt de laatste strook erbuiten.',
		bron: 'Handleiding portaal SHV R26-01, 5.4.6, december 2025',
		bronnoot:
			'De bron noemt alleen de dagen. Daar is ook een eerste periode van 22 dagen. Die is hier weggelaten: zij duurt geen vier weken.'
	},
	'uitzendkracht-vier-weken': {
		titel: 'Uitzendkracht met loon per vier weken',
		leert: 'Een loonstrook telt alleen als hij helemaal in de periode valt die meetelt.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Amir.',
			'Hij woont alleen en krijgt elke vier weken loon van een uitzendbureau.',
			'Zijn drie stroken gaan over 23 maart tot en met 14 juni.',
			'Er staat € 1.900, € 2.100 en € 2.600 loon op.'
		],
		letOp: 'De laatste strook eindigt een dag te laat. En vier weken is geen maand: reken met 13/12.',
		bron: 'Handleiding portaal SHV R26-01, 5.4.6, december 2025'
	},
	'strook-ontbreekt': {
		titel: 'Een loonstrook is zoek',
		leert: 'Een verwachte maand zonder strook telt als nul.',
		verhaal: [
			'Op 16 juni 2026 ligt er beslag op het loon van Bea.',
			'Zij woont alleen.',
			'Van februari en maart heeft zij een strook met € 3.000 loon.',
			'De strook van april is zoek.'
		],
		letOp: 'De uitkomst is voorlopig. Vraag eerst om de strook van april.',
		bron: 'Handleiding portaal SHV R26-01, 5.4.2, december 2025'
	},
	'nieuwe-baan': {
		titel: 'Van baan veranderd',
		leert: 'Na een nieuwe baan kan alleen de laatste strook tellen.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Chen.',
			'Hij woont alleen en begon op 1 mei met een nieuwe baan.',
			'Op de strook van mei staat € 2.400 loon en € 300 loonheffing.',
			'Elke maand bouwt hij € 192 vakantiegeld op.'
		],
		letOp: 'Zonder die keuze wordt het loon van mei door drie maanden gedeeld.',
		bron: 'Handleiding portaal SHV R26-01, 2.4.4, december 2025'
	},
	'vakantiegeld-op-de-strook': {
		titel: 'Vakantiegeld op de strook van mei',
		leert: 'Vakantiegeld dat eens per jaar komt, is geen loon van die ene maand.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Els.',
			'Zij woont alleen en verdient € 2.600 per maand.',
			'Op de strook van mei staat € 4.500, met € 1.900 vakantiegeld erin.',
			'Elke maand bouwt zij € 208 vakantiegeld op.'
		],
		letOp: 'De opbouw telt wel voor het belastbare inkomen. De loonheffing van mei is hoger dan normaal.',
		bron: 'Besluit beslagvrije voet, tekst van 1 januari 2026'
	},
	keuzebudget: {
		titel: 'Een opname uit het keuzebudget',
		leert: 'De opbouw van een keuzebudget telt mee, een losse opname niet.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Frits.',
			'Hij woont alleen en werkt bij een gemeente voor € 2.500 per maand.',
			'Elke maand bouwt hij € 425 keuzebudget op.',
			'In mei neemt hij € 1.500 op.'
		],
		letOp: 'Neemt iemand elke maand iets op? Dan is dat gewoon loon.',
		bron: 'Besluit beslagvrije voet, tekst van 1 januari 2022'
	},
	'vakantiegeld-eens-per-jaar': {
		titel: 'Vakantiegeld bij een laag loon',
		leert: 'Wie elke maand tekortkomt, houdt dat tekort van het vakantiegeld.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Gusta.',
			'Zij woont alleen.',
			'Netto krijgt zij € 950 per maand, en in mei nog € 900 vakantiegeld.',
			'Belastbaar is dat € 12.300 per jaar.'
		],
		letOp: 'In een gewone maand valt er niets te innen. In mei niet alles.',
		bron: 'Hoge Raad 31 oktober 2014, ECLI:NL:HR:2014:3068'
	},
	'netto-na-beslag': {
		titel: 'Het bedrag op de rekening is niet het netto',
		leert: 'Netto is het loon voordat iemand er iets van afhaalt.',
		verhaal: [
			'Op 14 juli 2026 loopt er al beslag op het loon van Hakim.',
			'Hij woont alleen en verdient belastbaar € 30.000 per jaar.',
			'Op zijn rekening komt € 1.550 per maand.',
			'De werkgever hield daarvoor € 500 in voor de deurwaarder.'
		],
		letOp: 'Wie rekent met wat er op de rekening komt, maakt de beslagvrije voet te laag.',
		bron: 'schuldinfo.nl (id=85), gelezen in november 2026'
	},
	'netto-met-reiskosten': {
		titel: 'Reiskosten in het nettoloon',
		leert: 'Een vergoeding voor kosten hoort niet bij het netto-inkomen.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Iris.',
			'Zij woont alleen en verdient belastbaar € 30.000 per jaar.',
			'Op haar rekening komt € 2.250 per maand.',
			'Daarvan is € 200 voor reiskosten.'
		],
		letOp: 'Op zo’n vergoeding kan geen beslag liggen. Wie haar meetelt, int te veel.',
		bron: 'Rv, tekst van 14 juli 2026; Rendement, 5 juni 2024'
	},
	'loon-en-zzp': {
		titel: 'Loon en een eigen bedrijf',
		leert: 'Winst telt in de formule, maar gaat niet van de beslagvrije voet af.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Jesse.',
			'Hij woont alleen en krijgt netto € 1.600 loon per maand.',
			'Belastbaar is dat € 20.000 per jaar.',
			'Met een eigen bedrijf maakt hij € 8.000 winst per jaar.'
		],
		letOp: 'Op de winst zelf is niet vanzelf een beslagvrije voet.',
		bron: 'schuldinfo.nl (id=12), gelezen in november 2026'
	}
} satisfies Readonly<Record<string, Casustekst>>;
