/** De zinnen van het werkblad voor hulpverleners. De velden staan in `werkblad-velden.ts`. */
export const werkbladteksten = {
	titel: 'Werkblad voor hulpverleners',
	stappen: {
		inwoner: { titel: 'Gegevens inwoner', doel: 'Over wie en welke dag gaat de berekening?' },
		gegevens: {
			titel: 'Ingevoerde gegevens',
			doel: 'Het tussenresultaat: de basis voor de beslagvrije voet met wat er nu is ingevuld.'
		},
		wonen: { titel: 'Woon- en leefsituatie', doel: 'Wat is de woon- en leefsituatie van de inwoner?' },
		inkomen: {
			titel: 'Inkomen',
			doel: 'Alle inkomstenverhoudingen (IKV’s) van de inwoner en de partner, met hun loonstroken (IKP’s).'
		},
		beslagobject: {
			titel: 'Beslagobject',
			doel: 'Voor welk inkomen moet de beslagvrije voet (BVV) berekend worden?'
		},
		verrekeningen: { titel: 'Verrekeningen', doel: 'Welke verrekeningen zijn van toepassing?' },
		resultaat: { titel: 'Beslagvrije voet', doel: 'De toegepaste beslagvrije voet (tBVV) met de herleiding.' }
	},
	aanvullen: 'Stap 3: gegevens aanvullen',
	stap: (nummer: string) => `Stap ${nummer}`,
	stapTitel: (nummer: string, titel: string) => `Stap ${nummer} ${titel}`,
	navigatie: 'Stappen van het werkblad',
	verder: (nummer: string, titel: string) => `Verder naar ${nummer} ${titel}`,
	vorige: (nummer: string, titel: string) => `Terug naar ${nummer} ${titel}`,
	nogVelden: (aantal: number) => (aantal === 1 ? 'nog 1 veld' : `nog ${String(aantal)} velden`),
	/** Een cel van het rooster in het foutoverzicht. */
	ikp: (kolom: string, rij: number) => `${kolom} van IKP ${String(rij)}`,
	toonUitleg: 'Uitleg bij de velden tonen',
	naarTussenstand: 'Naar de tussenstand',
	naarFormulier: 'Terug naar het formulier',
	toetsen: {
		titel: 'Sneltoetsen',
		regels: [
			['Tab', 'naar het volgende veld; Shift en Tab gaat terug'],
			['Ctrl en Enter', 'verder naar de volgende stap, vanuit elk veld (Cmd en Enter op een Mac)'],
			['Enter', 'in “Inkomen toevoegen”: voegt toe en springt naar het nieuwe inkomen'],
			['Spatie', 'zet een vinkje of kiest een antwoord; pijltjes wisselen tussen antwoorden']
		]
	},
	balk: {
		naam: 'Dossier',
		openen: 'Open dossier',
		bewaren: 'Bewaar dossier',
		wissel: 'Wissel inwoner en partner',
		vragenlijst: 'Naar de vragenlijst',
		nietBewaard: (aantal: number) =>
			aantal === 1
				? 'Bewaren kan nog niet: 1 veld is niet compleet. Het staat hieronder.'
				: `Bewaren kan nog niet: ${String(aantal)} velden zijn niet compleet. Ze staan hieronder.`,
		bewaard: (naam: string) => `Bewaard als ${naam}.`,
		geopend: (naam: string) => `${naam} is geopend.`,
		nietGeopend: (naam: string) => `${naam} kan niet geopend worden`,
		vervang: {
			titel: 'Wilt u dit dossier vervangen?',
			uitleg: 'Het werkblad is niet leeg. Wat er nu staat, gaat weg als u een ander dossier opent.',
			ja: 'Vervang',
			nee: 'Annuleer'
		}
	},
	wissel: {
		titel: 'Wissel inwoner en partner',
		uitleg:
			'Het huishouden blijft gelijk, maar het beslag ligt bij de ander. De inkomens van de partner worden die van de inwoner, en andersom.',
		blijft: 'Lopende beslagen, neveninkomsten en loonstroken blijven bij hun inkomen.',
		opzij: 'Dit gaat opzij, en komt terug als u weer wisselt:',
		gevolgen: {
			bsn: 'het BSN van de inwoner',
			beslagobject: 'de keuze van het beslagobject',
			groepen: 'het samenvoegen of verdelen van inkomens',
			startjaar: 'het startjaar van de beslaglegging',
			hardheid: 'de hardheidsclausule, want die geldt voor één persoon',
			normbedrag: 'het toegekend normbedrag'
		},
		controleer: 'Controleer daarna de ingehouden toeslagen: die hoorden bij de eerste inwoner.',
		geenPartner: 'Er is nu geen partner. Kies eerst in stap 3.1 een leefsituatie met “Gehuwd”.',
		ja: 'Wissel',
		nee: 'Annuleer',
		sluit: 'Sluit',
		gedaan: 'Inwoner en partner zijn gewisseld.',
		opnieuw: 'Wissel terug'
	},
	partnerWeg: {
		titel: 'Wilt u de gegevens van de partner wissen?',
		uitleg: (aantal: number) =>
			aantal === 1
				? 'Bij deze leefsituatie hoort geen partner. Het inkomen van de partner gaat dan weg.'
				: `Bij deze leefsituatie hoort geen partner. De ${String(aantal)} inkomens van de partner gaan dan weg.`,
		ja: 'Ja, wis de partner',
		nee: 'Nee, laat staan'
	},
	inkomen: {
		jaarbedrag: (bedrag: string) => `${bedrag} per jaar`,
		maandbedrag: (bedrag: string) => `${bedrag} per maand`,
		/** De keuze achter een bedrag: per jaar, per maand. */
		waarover: (term: string, inkomen: string) => `${term}, waarover, bij ${inkomen}`,
		brutoIsNetto: (term: string) => `${term} (bruto = netto)`,
		onderdeel: (letter: string, tekst: string) => `Onderdeel ${letter}: ${tekst}`,
		inwoner: 'Inkomen van de inwoner',
		partner: 'Inkomen van de partner',
		ikv: (nummer: number) => `IKV ${String(nummer)}`,
		geenInwoner: 'Nog geen inkomen. Geen inkomen? Voeg er een toe met € 0.',
		geenPartner: 'Nog geen inkomen van de partner. Heeft de partner geen inkomen? Laat dit dan leeg.',
		nieuw: 'Naam van het nieuwe inkomen',
		nieuwInwoner: 'Inkomen toevoegen, naam AEH',
		nieuwPartner: 'Inkomen van de partner toevoegen, omschrijving',
		voegToe: 'Voeg toe',
		verwijder: 'Verwijder',
		verwijderd: (naam: string) => `${naam} is verwijderd.`,
		herstel: 'Maak ongedaan',
		partnerUitleg:
			'Voor de partner is minder nodig. Op inkomen van de partner ligt dit beslag niet. Wel? Gebruik “Wissel inwoner en partner”.',
		watWel:
			'Alleen periodiek inkomen telt. Vul toeslagen en de voorlopige teruggaaf inkomstenbelasting niet als inkomen in.',
		geenCode: 'Geen code (achteraan in de beslagvolgorde)',
		tijdlijn: 'Welke loonstroken tellen mee?',
		watIs: 'Wat telt als inkomen?'
	},
	verrekeningen: {
		/** De term met bij welk inkomen, en zo nodig de code daarvan. */
		termBij: (term: string, naam: string, code?: string) =>
			code === undefined ? `${term}: ${naam}` : `${term}: ${naam} (code ${code})`,
		soorten: {
			inwoner: 'Beslag/verrekening op inkomen(s) van inwoner',
			partner: 'Beslag/verrekening op inkomen(s) van de partner',
			toeslagen: 'Beslag/verrekening op toeslagen',
			hardheid: 'Hardheidsclausule',
			voertuig: 'Privégebruik voertuig'
		},
		opWelkInwoner: 'Op welk inkomen van de inwoner is er beslag gelegd?',
		opWelkPartner: 'Op welk inkomen van de partner is er beslag gelegd?',
		nettoIs: (bedrag: string) => `Het netto maandinkomen is ${bedrag}.`,
		isBeslagobject: 'Dit is het beslagobject: hier telt het hele nettobedrag.',
		geenInkomen: 'Hier staan nog geen inkomens. Vul ze in bij stap 3.2.',
		perTijdvak: { maand: 'per maand', vierweken: 'per vier weken' },
		normbedrag: 'Toegekend normbedrag',
		lezingen: (anders: number) => `Lezingen van de wet${anders > 0 ? ` (${String(anders)} anders)` : ''}`,
		lezingenUitleg:
			'Waar de wet of het portaal een keuze laat, rekenen wij met de eerste. Een andere keuze staat in elk stuk.',
		bron: 'Bron:',
		voorbeeld: 'Voorbeeld:'
	},
	alleenPeriodiek: 'De hardheidsclausule geldt alleen voor periodieke inkomsten.'
} as const;
