import { ERNSTTERMEN } from './woordenlijst/ernst.ts';

/** Woorden van de basiscomponenten. Hier en niet in de componenten: zo staan alle zinnen bij elkaar. */
export const bouwsteenteksten = {
	waarVindIkDit: 'Waar vind ik dit?',
	nietVerplicht: '(niet verplicht)',
	tabblad: (titel: string) => `${titel} – Beslagvrij`,
	foutVooraf: 'Fout:',
	letOpVooraf: 'Let op:',
	soortBericht: { ...ERNSTTERMEN, gelukt: 'Gelukt' },
	wijLezen: 'Wij lezen:',
	vreemdJaar: (jaar: string) => `klopt het jaar ${jaar}?`,
	of: 'of',
	kies: 'Maak een keuze',
	ja: 'Ja',
	nee: 'Nee',
	/** Achter de naam van een veld, voor wie luistert. */
	bij: (waarbij: string) => `bij ${waarbij}`,
	zoekveld: {
		nietGevonden: (getypt: string) => `‘${getypt}’ staat niet in de lijst. Er is nu niets gekozen.`
	},
	/** Zolang een herladen pagina nog leeg is. */
	terughalen: 'Wat is ingevuld, komt eraan.',
	nietIngevuld: 'Niet ingevuld',
	wijzig: 'Wijzig',
	terug: 'Terug',
	andereWebsite: '(opent een andere website)',
	foutoverzicht: (aantal: number) =>
		aantal === 1 ? 'Verbeter eerst dit' : `Verbeter eerst deze ${aantal} punten`,
	stap: (stap: number, van: number) => `Stap ${stap} van ${van}`,
	vraag: (vraag: number, van: number) => `vraag ${vraag} van ${van}`,
	wisAlles: {
		knop: 'Wis alles',
		vraag: 'Wilt u alles wissen?',
		uitleg:
			'Alles wat u heeft ingevuld, gaat dan weg uit dit tabblad. U kunt dit niet terughalen. Een kopie van dit tabblad wist u apart.',
		ja: 'Ja, wis alles',
		nee: 'Nee, ga terug'
	}
} as const;

/** De woorden bij de voetlijn, voor de inwoner zelf en in de woorden van het portaal. */
export const voetlijnteksten = {
	inwoner: {
		blijft: 'blijft van u',
		naarBeslaglegger: 'mag naar de deurwaarder',
		nietsTeHalen: 'Er mag nu niets van uw inkomen af.',
		voetHoger: (voet: string) => `Uw beslagvrije voet is ${voet}. Dat is meer dan uw inkomen.`,
		/** Tekst in plaats van het plaatje, voor wie het niet ziet. */
		alternatief: (totaal: string, blijft: string, af: string) =>
			`Van ${totaal} inkomen per maand blijft ${blijft} van u. ${af} mag naar de deurwaarder.`,
		alternatiefAllesBlijft: (totaal: string) => `Uw hele inkomen van ${totaal} per maand blijft van u.`
	},
	portaal: {
		blijft: 'blijft voor de inwoner',
		naarBeslaglegger: 'mag naar de beslaglegger',
		nietsTeHalen: 'Er is nu geen beslagruimte.',
		voetHoger: (voet: string) => `De tBVV is ${voet}. Dat is meer dan het inkomen.`,
		alternatief: (totaal: string, blijft: string, af: string) =>
			`Van ${totaal} inkomen per maand blijft ${blijft} voor de inwoner. ${af} mag naar de beslaglegger.`,
		alternatiefAllesBlijft: (totaal: string) =>
			`Het hele inkomen van ${totaal} per maand blijft voor de inwoner.`
	}
} as const;

/** Wie de voetlijn leest. */
export type Voetlijnlezer = keyof typeof voetlijnteksten;
