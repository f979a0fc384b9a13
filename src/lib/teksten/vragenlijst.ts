/** Vaste woorden van de vragenlijst; de vragen zelf staan in vragen-wonen, -inkomen en -bijzonder. */
export const vragenlijstteksten = {
	afdelingen: {
		situatie: 'Met wie u woont',
		wonen: 'Waar u woont',
		inkomen: 'Uw inkomen',
		bijzonder: 'Bijzonderheden',
		controle: 'Controle'
	},
	/** De naam van een pagina in de titel van het tabblad; zonder namen of bedragen van de gebruiker. */
	paginas: {
		leefsituatie: 'Met wie woont u?',
		adres: 'Waar staat u ingeschreven?',
		buitenland: 'In welk land woont u?',
		instelling: 'Woont u in een instelling?',
		openheid: 'Wat weet de deurwaarder?',
		woning: 'Wat voor woning heeft u?',
		huurtoeslag: 'Kunt u huurtoeslag krijgen?',
		woonkosten: 'Wat kost uw woning?',
		inkomens: 'Uw inkomens',
		inkomen: 'Wat voor inkomen is het?',
		betaling: 'Hoe vaak komt het?',
		bedragen: 'Hoeveel is het inkomen?',
		partner: 'Inkomens van uw partner',
		bijzonder: 'Speelt er nog iets bijzonders?',
		'lopend-beslag': 'Ligt er nog een ander beslag?',
		toeslagen: 'Ingehouden toeslagen',
		auto: 'Auto van de zaak',
		rechter: 'Verhoging door de rechter',
		bijstand: 'Normbedrag van de gemeente',
		verdeling: 'Beslag op meer inkomens',
		datum: 'Voor welke dag?',
		lezingen: 'Onduidelijke regels',
		nummer: 'Dossiernummer',
		'welk-inkomen': 'Op welk inkomen ligt het beslag?',
		controle: 'Klopt wat u heeft ingevuld?'
	},
	titel: (stap: number, van: number, naam: string) => `Stap ${String(stap)} van ${String(van)}: ${naam}`,
	verder: 'Verder',
	terugNaarControle: 'Antwoorden',
	perMaand: 'per maand',
	ja: 'Ja',
	nee: 'Nee'
} as const;

/** De pagina van een inkomen dat is weggehaald. */
export const nietGevondenteksten = {
	vraag: 'Dit inkomen staat er niet meer',
	uitleg: 'U heeft het weggehaald. Kijk op de lijst met uw inkomens.',
	knop: 'Naar uw inkomens'
} as const;

/** De eerste pagina van de vragenlijst. */
export const beginteksten = {
	vraag: 'Wat mag u houden van uw inkomen?',
	inleiding: 'U beantwoordt een paar korte vragen. Daarna ziet u welk bedrag u mag houden.',
	bewaren: 'U kunt altijd terug, en altijd bewaren wat u heeft ingevuld. Klaar? Kies dan “Wis alles”.',
	knop: 'Begin',
	verder: 'Ga verder waar u was',
	bekijk: 'Bekijk wat u heeft ingevuld',
	gewist: 'Alles is gewist.',
	bezig: 'U was al begonnen. Wat u heeft ingevuld, staat er nog.'
} as const;

/** De controlepagina. */
export const controleteksten = {
	vraag: 'Klopt wat u heeft ingevuld?',
	uitleg: 'Kijk alles rustig na. Klopt iets niet? Kies dan “Wijzig”.',
	knop: 'Bereken mijn beslagvrije voet',
	nietIngevuld: 'Nog niet ingevuld',
	ontbreekt: (aantal: number) =>
		aantal === 1 ? 'Vul eerst dit nog in' : `Vul eerst deze ${String(aantal)} punten nog in`,
	inWerkblad: 'Dit punt staat in het werkblad. Verbeter het daar.',
	dag: 'De dag waarvoor wij rekenen',
	dagVraag: 'Wij rekenen voor',
	dagWijzigt: 'de dag waarvoor wij rekenen',
	dagVandaag: (dag: string) => `Vandaag, ${dag}`
} as const;

/** De rijen van de controlepagina. */
export const controlerijteksten = {
	leefsituatie: 'U woont',
	adres: 'Waar u staat ingeschreven',
	buitenland: 'Land waar u woont',
	factor: (factor: string) => `Woonlandfactor ${factor}`,
	instelling: 'In een instelling',
	instellingJa: (bedrag: string) => `Ja, voor ${bedrag} per maand`,
	openheid: 'De deurwaarder weet alles',
	woning: 'Uw woning',
	huurtoeslag: 'Huurtoeslag mogelijk',
	huurtoeslagKoop: 'Nee, want u heeft een koopwoning',
	woonkosten: 'Hoge woonkosten',
	woonkostenTot: (dag: string) => `Verhoging tot en met ${dag}`,
	perMaand: (bedrag: string) => `${bedrag} per maand`,
	geenPartnerinkomen: 'Geen inkomen',
	alle: { inwoner: 'Al uw inkomens', partner: 'Alle inkomens van uw partner' },
	aantal: (aantal: number) => (aantal === 1 ? '1 inkomen' : `${String(aantal)} inkomens`),
	partner: 'Inkomen van uw partner',
	inkomens: 'Uw inkomen',
	betaling: (kop: string) => `${kop}: betaling`,
	bedragen: (kop: string) => `${kop}: bedragen`,
	belastbaar: (bedrag: string, per: string) => `${bedrag} belastbaar ${per}`,
	netto: (bedrag: string, per: string) => `${bedrag} netto ${per}`,
	nettoOnbekend: (laagste: string, hoogste: string) =>
		`Netto weet ik niet: minstens ${laagste}, hooguit ${hoogste}`,
	/** "€ 1.499,00 op de rekening + € 551,00 ingehouden". */
	nettodeel: {
		ontvangen: (bedrag: string) => `${bedrag} op de rekening`,
		ingehouden: (bedrag: string) => `+ ${bedrag} ingehouden voor een schuld`,
		bronheffing: (bedrag: string) => `+ ${bedrag} ingehouden voor de zorgpremie`,
		onkostenvergoeding: (bedrag: string) => `− ${bedrag} vergoeding van kosten`
	},
	belastbaarOnbekend: 'Belastbaar: weet ik niet. Wij schatten het.',
	blijftOver: (naam: string, bedrag: string, per: string) => `${naam}: ${bedrag} ${per} blijft over`,
	bedragBij: (naam: string, bedrag: string) => `${naam}: ${bedrag}`,
	auto: 'Auto van de zaak',
	startjaar: (jaar: string) => `Beslag sinds ${jaar}`,
	rechter: 'Verhoging door de rechter',
	rechterTot: (dag: string) => `Tot en met ${dag}`,
	'lopend-beslag': 'Ander beslag op inkomen',
	toeslagen: 'Ingehouden op toeslagen',
	toeslag: {
		huurtoeslag: (bedrag: string) => `Huurtoeslag: ${bedrag}`,
		zorgtoeslag: (bedrag: string) => `Zorgtoeslag: ${bedrag}`,
		kindgebondenBudget: (bedrag: string) => `Kindgebonden budget: ${bedrag}`
	},
	bijstand: 'Normbedrag van de gemeente',
	bankrekening: 'De overheid haalt geld van uw rekening',
	verdeling: 'Beslag op deze inkomens',
	lezingen: 'Andere uitleg van de regels',
	onzeKeuze: 'Onze keuze',
	nummer: 'Dossiernummer',
	bijzonder: 'Bijzonderheden',
	hieronder: (aantal: number) =>
		aantal === 1
			? 'U koos één punt. Dat staat hieronder.'
			: `U koos ${String(aantal)} punten. Die staan hieronder.`,
	'welk-inkomen': 'Beslag ligt op',
	samen: (naam: string) => `Samen met ${naam}`
} as const;
