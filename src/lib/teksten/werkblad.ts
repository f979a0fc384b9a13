/** Toetsen zoals zij naast een knop staan. */
export const toetsnamen = { nieuw: 'Alt+N', weg: 'Esc', ongedaan: 'Ctrl+Z' } as const;

/** De zinnen van het werkblad voor hulpverleners. De uitleg bij de velden staat in `werkbladvelden.ts`. */
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
		brief: {
			titel: 'Brief van de beslaglegger',
			kort: 'Brief',
			doel: 'Klopt de modelmededeling van de beslaglegger met dit dossier? Alleen als er een brief is.'
		},
		resultaat: { titel: 'Beslagvrije voet', doel: 'De toegepaste beslagvrije voet (tBVV) met de herleiding.' }
	},
	aanvullen: 'Stap 3: gegevens aanvullen',
	stap: (nummer: string) => `Stap ${nummer}`,
	stapTitel: (nummer: string, titel: string) => `Stap ${nummer} ${titel}`,
	navigatie: 'Stappen van het werkblad',
	verder: (nummer: string, titel: string) => `Verder naar ${nummer} ${titel}`,
	vorige: (nummer: string, titel: string) => `Terug naar ${nummer} ${titel}`,
	naarKeuze: (nummer: string, titel: string) => `Naar ${nummer} ${titel}`,
	nogVelden: (aantal: number) => (aantal === 1 ? 'nog 1 veld' : `nog ${String(aantal)} velden`),
	/** Een cel van het rooster in het foutoverzicht. */
	ikp: (kolom: string, rij: number) => `${kolom} van IKP ${String(rij)}`,
	toonUitleg: 'Uitleg bij de velden tonen',
	naarTussenstand: 'Naar de tussenstand',
	naarFormulier: 'Terug naar het formulier',
	toetsen: {
		titel: 'Sneltoetsen',
		namen: {
			verder: ['Ctrl+Enter', 'verder naar de volgende stap, vanuit elk veld (op een Mac ook Cmd)'],
			terug: ['Ctrl+Shift+Enter', 'terug naar de vorige stap'],
			nieuw: [toetsnamen.nieuw, 'nieuw inkomen van de inwoner'],
			pdf: ['Alt+P', 'maak de BVV Rapportage Wgs'],
			brief: ['Alt+B', 'naar de brief van de beslaglegger'],
			bewaar: ['Ctrl+S', 'bewaar het dossier'],
			open: ['Ctrl+O', 'open een dossier']
		},
		gewoon: [
			['Ctrl+V', 'in het rooster: rijen uit een rekenblad; Ctrl+Z zet ze in een keer terug'],
			['Enter', 'in het rooster: volgende rij; pijltjes gaan omhoog en omlaag'],
			['Spatie', 'zet een vinkje of kiest een antwoord; pijltjes wisselen tussen antwoorden']
		]
	},
	alleenPeriodiek: 'De hardheidsclausule geldt alleen voor periodieke inkomsten.'
} as const;

/** Inwoner en partner wisselen. */
export const wisselteksten = {
	titel: 'Wissel inwoner en partner',
	uitleg:
		'Het huishouden blijft gelijk, maar het beslag ligt bij de ander. De inkomens van de partner worden die van de inwoner, en andersom.',
	blijft: 'Lopende beslagen, neveninkomsten en loonstroken blijven bij hun inkomen.',
	opzij:
		'Dit gaat opzij, en komt terug na nog een wissel zolang het dossier open is. In een bestand staat alleen wat bij deze persoon hoort:',
	gevolgen: {
		bsn: 'het BSN van de inwoner',
		beslagobject: 'de keuze van het beslagobject',
		groepen: 'het samenvoegen of verdelen van inkomens',
		startjaar: 'het startjaar van de beslaglegging',
		hardheid: 'de hardheidsclausule, want die geldt voor één persoon',
		normbedrag: 'het toegekend normbedrag',
		eerder: 'de eerdere berekening, want die hoort bij één persoon'
	},
	personalia:
		'De naam, het adres en het kenmerk voor documenten gaan weg. Die komen niet terug: de ander heet anders.',
	controleer: 'Controleer daarna de ingehouden toeslagen: die hoorden bij de eerste inwoner.',
	geenPartner: 'Er is nu geen partner. Kies eerst in stap 3.1 een leefsituatie met “Gehuwd”.',
	ja: 'Wissel',
	nee: 'Annuleer',
	sluit: 'Sluit',
	gedaan: 'Inwoner en partner zijn gewisseld.',
	opnieuw: 'Wissel terug'
} as const;

/** Naar de lijst met veel dossiers. */
export const werkbladbalkteksten = { clienten: 'Meer cliënten tegelijk' } as const;

/** Alles wissen op het werkblad. */
export const werkbladwisteksten = {
	knop: 'Wis alles',
	vraag: 'Alles wissen?',
	uitleg:
		'Alles wat is ingevuld, gaat dan weg uit dit tabblad. Ook elk dossier dat in deze browser is bewaard en de lijst met cliënten gaan weg. Dat is niet terug te halen.',
	ja: 'Ja, wis alles',
	nee: 'Nee, ga terug'
} as const;

/** De partner gaat weg uit het dossier. */
export const partnerwegteksten = {
	titel: 'De gegevens van de partner wissen?',
	uitleg: (aantal: number) =>
		aantal === 1
			? 'Bij deze leefsituatie hoort geen partner. Het inkomen van de partner gaat dan weg.'
			: `Bij deze leefsituatie hoort geen partner. De ${String(aantal)} inkomens van de partner gaan dan weg.`,
	ja: 'Ja, wis de partner',
	nee: 'Nee, laat staan'
} as const;
