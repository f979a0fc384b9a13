/** Vaste woorden van de vragenlijst; de vragen zelf staan in vragen-wonen, -inkomen en -bijzonder. */
export const vraagteksten = {
	afdelingen: {
		situatie: 'Met wie u woont',
		wonen: 'Waar u woont',
		inkomen: 'Uw inkomen',
		bijzonder: 'Bijzonderheden',
		controle: 'Controle'
	},
	titel: (stap: number, van: number, naam: string) => `Stap ${String(stap)} van ${String(van)}: ${naam}`,
	verder: 'Verder',
	naarControle: 'Verder naar uw antwoorden',
	terugNaarControle: 'Terug naar uw antwoorden',
	ja: 'Ja',
	nee: 'Nee',
	allesInvullen: 'Vul alle vragen in. Als iets niet hoeft, staat dat erbij.',
	andereDag: {
		titel: (dag: string) => `U rekent voor een andere dag: ${dag}`,
		wijzig: 'Wijzig de dag'
	},
	geenNormen: (dag: string, laatste: string) =>
		`Voor ${dag} kunnen wij niet rekenen. De laatste dag met bedragen is ${laatste}.`,
	begin: {
		vraag: 'Wat mag u houden van uw inkomen?',
		inleiding: 'U beantwoordt een paar korte vragen. Daarna ziet u welk bedrag u mag houden.',
		papierenKop: 'Pak deze papieren erbij',
		papieren: [
			'Uw laatste loonstroken, of de brief over uw uitkering.',
			'Uw jaaropgave, als u die heeft.',
			'De brief van de deurwaarder, als u die heeft.',
			'Woont u met een partner? Dan ook de loonstroken van uw partner.',
			'Uw huurcontract of de opgave van uw hypotheek.'
		],
		tijdKop: 'Hoe lang duurt het?',
		tijd: 'Ongeveer 10 minuten. U kunt altijd terug. Wat u heeft ingevuld, blijft staan.',
		onbekend: 'Weet u iets niet? Kies dan “Weet ik niet”. Wij zeggen waar wij dan mee rekenen.',
		privacyKop: 'Wie ziet wat u invult?',
		privacy: 'Niemand. Alles blijft op dit apparaat. Sluit u dit tabblad? Dan is het weg.',
		knop: 'Begin',
		verder: 'Ga verder waar u was',
		opnieuw: 'Begin opnieuw',
		bezig: 'U was al begonnen. Wat u heeft ingevuld, staat er nog.'
	},
	controle: {
		vraag: 'Klopt wat u heeft ingevuld?',
		uitleg: 'Kijk alles rustig na. Klopt iets niet? Kies dan “Wijzig”.',
		knop: 'Bereken mijn beslagvrije voet',
		nietIngevuld: 'Nog niet ingevuld',
		ontbreekt: (aantal: number) =>
			aantal === 1 ? 'Vul eerst dit nog in' : `Vul eerst deze ${String(aantal)} punten nog in`,
		inWerkblad: 'Dit punt staat in het werkblad. Verbeter het daar.',
		dag: 'Wij rekenen voor',
		dagVandaag: (dag: string) => `Vandaag, ${dag}`,
		andereDag: 'Rekenen voor een andere dag',
		wijzig: {
			leefsituatie: 'met wie u woont',
			dag: 'de dag'
		}
	},
	rijen: {
		leefsituatie: 'Met wie u woont',
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
		partner: 'Inkomen van uw partner',
		inkomens: 'Uw inkomen',
		soort: 'Soort inkomen',
		belastbaar: (bedrag: string, per: string) => `${bedrag} belastbaar ${per}`,
		netto: (bedrag: string, per: string) => `${bedrag} netto ${per}`,
		blijftOver: (naam: string, bedrag: string) => `${naam}: ${bedrag} blijft over`,
		bedragBij: (naam: string, bedrag: string) => `${naam}: ${bedrag}`,
		auto: 'Auto van de zaak',
		startjaar: (jaar: string) => `Beslag sinds ${jaar}`,
		rechter: 'Verhoging door de rechter',
		rechterTot: (dag: string) => `Tot en met ${dag}`,
		'lopend-beslag': 'Al ingehouden op inkomen',
		toeslagen: 'Ingehouden op toeslagen',
		toeslag: {
			huurtoeslag: (bedrag: string) => `Huurtoeslag: ${bedrag}`,
			zorgtoeslag: (bedrag: string) => `Zorgtoeslag: ${bedrag}`,
			kindgebondenBudget: (bedrag: string) => `Kindgebonden budget: ${bedrag}`
		},
		bijstand: 'Normbedrag van de gemeente',
		bankrekening: 'De overheid haalt geld van uw rekening',
		verdeling: 'Beslag op deze inkomens',
		datum: 'Andere dag',
		lezingen: 'Andere uitleg van de regels',
		nummer: 'Dossiernummer',
		bijzonder: 'Bijzonderheden',
		'welk-inkomen': 'Beslag ligt op',
		samen: (naam: string) => `Samen met ${naam}`
	},
	bestand: {
		kop: 'Bewaren of openen',
		bewaar: 'Bewaar als bestand',
		bewaarUitleg: 'Dan kunt u later verder, ook op een ander apparaat.',
		let: 'In het bestand staan uw gegevens. Bewaar het dus op een veilige plek.',
		bewaard: 'Het bestand staat bij uw downloads.',
		onaf: 'Vul eerst alles in. Daarna kunt u het bestand bewaren.',
		open: 'Open een bestand',
		openUitleg: 'Heeft u eerder een bestand bewaard? Dan kunt u daarmee verder.',
		geopend: 'Het bestand is geopend.',
		fout: 'Dit bestand kunnen wij niet openen',
		meer: (aantal: number) => `En nog ${String(aantal)} andere fouten.`,
		onleesbaar: 'Het bestand is niet te lezen. Kies een ander bestand.',
		vervangVraag: 'Wilt u verder met dit bestand?',
		vervang: 'Wat u nu heeft ingevuld, gaat dan weg.',
		vervangJa: 'Ja, open het bestand',
		vervangNee: 'Nee, ga terug'
	}
} as const;
