/** De BVV Rapportage Wgs: woorden en volgorde van het portaal (handleiding R26-01, hoofdstuk 5). */
export const wgsteksten = {
	onderwerp: (peildatum: string) => `BVV Rapportage Wgs voor ${peildatum}, met herleiding`,
	uitkomst: 'Beslagvrije voet',
	bank: 'Beslagvrij bedrag op de bankrekening',
	ruimteNoot: 'Het portaal toont dit bedrag niet.',
	inwoner: 'Inwoner',
	rij: {
		bsn: 'Burgerservicenummer (BSN)',
		dossier: 'Dossiernummer of referentie',
		bsnWeg: 'Niet in dit document',
		totaalNetto: 'Totaal netto maandinkomen'
	},
	inkomsten: 'Inkomsten van de inwoner',
	ikv: (nummer: number, naam: string) => `IKV ${String(nummer)}: ${naam}`,
	ikvRij: {
		volgorde: 'Beslagvolgorde',
		geenVolgorde: 'Geen beslagobject mogelijk',
		identificatie: 'Identificatie',
		onbelast: 'Neveninkomst: telt mee, geen beslag mogelijk',
		frequentieVakantiebijslag: 'Frequentie vakantiebijslag',
		frequentieAvwb: 'Frequentie arbeidsvoorwaardenbedrag',
		indicatieperiode: 'Indicatieperiode',
		alleenLaatste: 'Alleen de laatste opgave gebruikt',
		gedeeldDoor: 'Aantal perioden waardoor is gedeeld',
		opgegeven: 'Opgegeven als bedrag: er zijn geen perioden (IKP’s)'
	},
	ikp: {
		kop: 'Inkomen van periode (IKP)',
		noot: 'Opmerking',
		geschat: 'geschat',
		niets: 'er kwam niets',
		mist: 'mist: telt als € 0',
		bron: 'alleen om te schatten'
	},
	partner: 'Partner',
	partnerZin: 'Van de partner staat hier alleen het netto maandinkomen, met een volgnummer.',
	partnerLaagste: (nummer: number) => `Inkomen ${String(nummer)} is niet bekend, laagste bedrag`,
	partnerNetto: 'Totaal netto maandinkomen',
	partnerinkomen: (nummer: number) => `Inkomen ${String(nummer)} van de partner`,
	partnerGeen: 'Er is geen inkomen van de partner opgegeven.',
	geenPartner: 'Bij deze leefsituatie hoort geen partner.',
	beslagen: 'Lopende beslagen en verrekeningen',
	geenBeslagen: 'Er zijn geen lopende beslagen of verrekeningen opgegeven.',
	beslagRij: {
		beslagobject: 'Beslagobject',
		lopend: (naam: string) => `Lopend beslag op ${naam}: toegepaste BVV`,
		voertuig: (naam: string) => `Ingehouden loonbelasting voertuig bij ${naam}`,
		normbedrag: (naam: string) => `Toegekend normbedrag bij ${naam}`,
		startjaar: 'Startjaar van beslaglegging',
		hardheidTot: (datum: string) => `tot en met ${datum}`
	},
	meldingen: 'Belangrijke meldingen',
	geenMeldingen: 'Er zijn geen meldingen.',
	nietGebruikt: 'Welke gegevens zijn niet gebruikt?',
	nietGebruiktAltijd: [
		'Er is niets opgehaald bij de BRP, de polisadministratie of het beslagregister. Alle gegevens zijn zelf ingevuld.',
		'Gezinsleden zijn niet gevraagd. De leefsituatie is zelf gekozen.'
	],
	nietGebruikteStroken: (naam: string, perioden: string) =>
		`Loonstroken van ${naam} die niet meetellen: ${perioden}.`,
	aantalStroken: (aantal: number) => `${String(aantal)} stuks`,
	nietOpgegeven: (wat: string) => `Niet opgegeven, en dus niet meegerekend: ${wat}.`,
	ontbreekt: {
		woonkosten: 'woonkosten',
		huurtoeslag: 'of huurtoeslag mogelijk is',
		toeslagen: 'inhoudingen op toeslagen',
		voertuig: 'privégebruik van een voertuig',
		beslag: 'lopende beslagen op andere inkomens',
		hardheid: 'een beslissing van de kantonrechter'
	},
	veranderen: 'Welke situaties kunnen het bedrag veranderen?',
	veranderingen: [
		'De leefsituatie verandert: een partner komt of gaat, of een kind wordt 18.',
		'Het inkomen van de inwoner of de partner wordt hoger of lager, of er was een eenmalige betaling.',
		'Er komt een beslag of verrekening bij, of er stopt er een.',
		'De woonkosten veranderen, of huurtoeslag is niet meer mogelijk (art. 475da lid 5 en lid 7 Rv).',
		'De inwoner gaat naar een inrichting of komt eruit (art. 475e lid 2 Rv).',
		'Een auto van de werkgever wordt ook privé gebruikt (art. 475db lid 1 Rv).',
		'De kantonrechter neemt een beslissing over hardheid (art. 475fa Rv).',
		'Op 1 januari en 1 juli veranderen de normen.'
	]
} as const;
