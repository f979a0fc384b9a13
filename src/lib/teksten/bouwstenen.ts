import { ERNSTTERMEN } from './woordenlijst/ernst.ts';

/** Woorden van de basiscomponenten. Hier en niet in de componenten: zo staan alle zinnen bij elkaar. */
export const bouwsteenteksten = {
	waarVindIkDit: 'Waar vind ik dit?',
	nietVerplicht: '(niet verplicht)',
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
			'Alles wat u heeft ingevuld, gaat dan weg uit dit tabblad. Ook wat u in deze browser heeft bewaard en de lijst met cliënten gaan weg. U kunt dit niet terughalen. Een kopie van dit tabblad wist u apart.',
		ja: 'Ja, wis alles',
		nee: 'Nee, ga terug'
	}
} as const;
