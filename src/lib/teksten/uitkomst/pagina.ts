/** Woorden van de uitkomstpaginateksten. */
export const uitkomstpaginateksten = {
	titel: 'Uw beslagvrije voet',
	/** Als het klembord niet mag. */
	berichtnaam: 'beslagvrij-bericht.txt',
	bezig: 'Wij rekenen uw bedrag uit.',
	inkomenPerMaand: 'Uw netto-inkomen per maand',
	beslagobject: (naam: string) => `Netto per maand: ${naam}`,
	berekendVoor: (datum: string) => `Berekend voor ${datum}.`,
	/** Wat in de uitklap zit: de woorden van de wet. */
	opEenRij: 'De bedragen op een rij',
	elkeStap: 'Bekijk elke stap van de berekening',
	verdeling: 'Hoe is het bedrag verdeeld?',
	verdelingInkomen: 'Inkomen',
	verdelingHoudt: 'Dit houdt u per maand',
	verdelingSamen: 'Samen',
	uitlegLink: 'Uitleg',
	meldingen: 'Waar moet u op letten?',
	gegevens: 'Met welke gegevens is gerekend?',
	lezingen: 'Welke keuzes maakten wij?',
	lezingenInleiding: 'De wet laat op enkele plekken ruimte. Deze keuzes deden mee in uw berekening.',
	normen: (id: string, geldig: string) => `Gerekend met de bedragen van ${geldig} (tabel ${id}).`,
	alleNormen: 'Bekijk alle bedragen en bronnen',
	hulpmiddel:
		'Dit is een hulpmiddel. De deurwaarder rekent het officiële bedrag uit. Daarvoor vraagt hij om bewijs.',
	knoppen: {
		pdf: 'Maak PDF',
		pdfBezig: 'PDF wordt gemaakt',
		kopieer: 'Kopieer als tekst',
		kopieerAlles: 'Kopieer alles',
		bewaar: 'Bewaar als bestand',
		print: 'Print',
		wijzig: 'Wijzig antwoorden',
		groep: 'Bewaar of deel deze berekening'
	},
	gelukt: {
		pdf: 'De PDF is gemaakt. Hij staat bij uw downloads.',
		kopieer: 'De tekst is gekopieerd. U kunt hem nu plakken, bijvoorbeeld in een bericht.',
		bewaar: 'Het bestand is bewaard. Hij staat bij uw downloads. Open het later om verder te gaan.'
	},
	mislukt: {
		pdf: 'De PDF maken is niet gelukt. Probeer het nog een keer, of kies Print.',
		kopieer: 'Kopiëren mag niet van deze browser. Kies Maak PDF of Print.',
		bewaar: 'Het bestand bewaren is niet gelukt. Probeer het nog een keer, of kies Maak PDF.'
	},
	onvolledig: {
		titel: 'Wij kunnen nog niet rekenen',
		leeg: 'U heeft nog niets ingevuld. Begin met de eerste vraag.',
		begin: 'Begin met de vragen',
		inleiding: 'Er ontbreken nog antwoorden, of er klopt er een niet. Kies wat u wilt aanvullen:',
		werkblad: 'Dit staat in het werkblad.'
	},
	fout: {
		titel: 'Er ging iets mis bij het rekenen',
		uitleg: 'Dit is een fout in dit programma, niet in uw antwoorden. Uw antwoorden zijn er nog.',
		opnieuw: 'Reken opnieuw'
	}
} as const;
