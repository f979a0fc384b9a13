import { opsomming } from '../../taal/zinnen.ts';

/** Een geval delen: als link, QR-code, bestand of op papier. */
export const deelteksten = {
	titel: 'Deel een geval',
	kop: 'Hoe wilt u dit geval delen?',
	deel: 'Deel of druk af',
	/** Waar weinig plek is. */
	kort: 'Deel',
	deelEigen: 'Deel dit geval',
	deelProef: 'Deel deze proef',
	welk: 'Het geval',
	rijen: {
		leefsituatie: 'Leefsituatie',
		dag: 'Berekend voor',
		inkomens: 'Inkomens',
		uitkomst: 'Uitkomst',
		proef: 'Wat als'
	},
	eigenInkomens: (aantal: number) => (aantal === 1 ? '1 van de inwoner' : `${String(aantal)} van de inwoner`),
	partnerInkomens: (aantal: number) =>
		aantal === 1 ? '1 van de partner' : `${String(aantal)} van de partner`,
	draaien: (aantal: number) =>
		aantal === 1 ? '1 knop staat anders.' : `${String(aantal)} knoppen staan anders.`,
	zonderProef: 'Het bestand en het uitdeelblad gaan over het geval zelf, zonder de proef.',
	watMee: {
		kop: 'In de link staan de bedragen',
		wel: 'Wie de link heeft, ziet wat er is ingevuld: inkomen, woonkosten, beslag en leefsituatie. Stuur hem alleen aan wie dat mag weten.',
		kopBestand: 'In het bestand staan de bedragen',
		welBestand:
			'Wie het bestand of het uitdeelblad heeft, ziet wat er is ingevuld: inkomen, woonkosten, beslag en leefsituatie. Geef het alleen aan wie dat mag weten.',
		niet: `Dit gaat nooit mee: ${opsomming([
			'een BSN',
			'de naam en het adres van de inwoner',
			'het dossiernummer',
			'het nummer en het adres van wie betaalt',
			'de maand waarin een kind is geboren',
			'een eerdere berekening',
			'wat u voor het vrij te laten bedrag invulde',
			'de toelichting bij een eigen normtabel'
		])}. Rekent u met een eigen normtabel? Die gaat wel mee, met de bron die erbij staat.`,
		server:
			'Het geval staat achter het hekje (#) van de link. Een browser stuurt dat deel naar geen enkele server. Het staat wel in de geschiedenis van de browser.',
		casus: 'In de link staat alleen welke casus het is. Er staat niets in over een echt mens.',
		namen: 'Neem mee hoe de werkgevers en uitkeringen heten',
		namenHint: 'Zonder vinkje heten zij naar hun soort, zoals “loon”.',
		titel: 'Hoe noemt u dit geval?',
		titelHint: 'Bijvoorbeeld: Oefening 3, twee banen. Gebruik geen naam van een mens.',
		titelBsn: 'Hier staat een BSN in. Haal het weg: in de link staat op die plek nu “…”.'
	},
	waar: {
		vraag: 'Wat ziet wie de link opent?',
		geval: 'Het geval, met alles wat ermee kan',
		lijst: 'De casus in de lijst',
		stappen: 'Stap voor stap',
		bijRegel: (nummer: number) => `Stap voor stap, bij regel ${String(nummer)}`,
		quiz: 'Oefen zelf, met de antwoorden verborgen',
		knoppen: 'Draai aan de knoppen',
		metProef: 'Draai aan de knoppen, met deze proef',
		grafiek: 'Grafiek',
		vergelijk: 'Vergelijk'
	},
	link: {
		kop: 'Als link',
		label: 'De link',
		kopieer: 'Kopieer de link',
		gekopieerd: 'De link is gekopieerd.',
		zelf: 'Uw browser laat ons niet kopiëren. De link is nu geselecteerd: kopieer hem zelf, met Ctrl+C of door hem vast te houden.',
		lang: (tekens: string) =>
			`De link is lang: ${tekens} tekens. Sommige mailprogramma’s knippen zo’n link af. Stuur dan liever het bestand.`,
		hier: 'Deze link werkt alleen op dit apparaat, want Beslagvrij draait hier zelf. Deel het bestand, of maak de link op het adres waar anderen Beslagvrij openen.',
		los: 'Een link uit een los bestand werkt alleen op dit apparaat, en noemt de map waar het bestand staat. Deel het geval daarom als bestand, of maak de link op het adres waar anderen Beslagvrij openen.',
		teGroot: 'Dit geval is te groot voor een link. Deel het als bestand.'
	},
	qr: {
		kop: 'Als QR-code',
		toon: 'Toon de QR-code',
		groot: 'Toon groot, voor een scherm',
		sluit: 'Sluit',
		beeld: (titel: string) => `QR-code met de link naar ${titel}. De link staat ook in het veld hierboven.`,
		scanHier: 'Deze code werkt alleen op dit apparaat, want Beslagvrij draait hier zelf.',
		scan: 'Richt de camera van een telefoon op de code. De link gaat dan open op die telefoon.',
		teGroot:
			'Dit geval is te groot voor een QR-code die een telefoon goed kan lezen. Deel de link of het bestand.'
	},
	bestand: {
		kop: 'Als bestand',
		uitleg:
			'Een dossierbestand zonder naam en BSN. Het gaat open in Beslagvrij, in de vragenlijst en in het werkblad.',
		bewaar: 'Bewaar als bestand',
		klaar: (naam: string) => `${naam} staat bij uw downloads.`,
		volledig: 'Het hele dossier bewaren, ook met een wachtzin'
	},
	papier: {
		kop: 'Op papier',
		uitleg: 'Een uitdeelblad met alle regels van de berekening.',
		met: 'Druk af met antwoorden',
		zonder: 'Druk af zonder antwoorden'
	}
} as const;

/** Een link met een geval openen. */
export const geopendteksten = {
	titel: 'Een gedeeld geval',
	kop: 'Wat wilt u met dit geval doen?',
	naamloos: 'Een gedeeld geval',
	bezig: 'De link wordt gelezen.',
	welkom: 'Iemand deelde dit geval met u. Er is nog niets bewaard of veranderd.',
	welkomMetNaam: 'Iemand deelde dit geval met u, en noemde het zo. Er is nog niets bewaard of veranderd.',
	doe: 'Bekijken en oefenen',
	terug: 'Terug naar het gedeelde geval',
	werkblad: 'Open in het werkblad',
	werkbladUitleg:
		'In het werkblad kunt u alles veranderen en bewaren. Staat daar al een dossier open, dan vragen wij het eerst.',
	verder: 'Deel dit geval verder',
	waarStaatHet: {
		kop: 'Waar staat dit geval?',
		zinnen: [
			'Alleen in het adres van deze pagina, achter het hekje (#). Uw browser stuurt dat deel naar geen enkele server.',
			'Het adres staat wel in de geschiedenis van uw browser. Gebruikt iemand anders dit apparaat ook, wis het daar dan.'
		]
	},
	geen: {
		kop: 'Open een link met een geval',
		uitleg: 'Er staat geen geval in het adres van deze pagina. Plak hieronder de hele link die u kreeg.',
		mis: 'Deze link kan niet open',
		niets: 'Er is niets veranderd of kwijt.',
		plak: 'Plak hier de link',
		plakHint: 'De hele link. Hij mag over meer regels lopen, en er mag tekst omheen staan.',
		plakLeeg: 'Hier staat geen link met een geval. In zo’n link staat een hekje (#), en daarna “geval=”.',
		open: 'Open de link',
		naarLijst: 'Naar de casussen'
	},
	fout: {
		nietHeel:
			'Deze link is niet heel: er mist een stuk, of er is een teken anders. Kopieer de hele link nog eens, of vraag hem opnieuw.',
		teGroot: 'In deze link staat meer dan in een geval past. Vraag het geval als bestand.',
		nieuwer:
			'Deze link is gemaakt met een nieuwere versie van Beslagvrij. Laad deze pagina opnieuw: dan komt de nieuwe versie mee.',
		nieuwerLos:
			'Deze link is gemaakt met een nieuwere versie van Beslagvrij. Vraag een nieuwer los bestand aan wie u dit gaf, of open de link in uw browser.',
		geenGeval:
			'In deze link zit geen geval dat wij kunnen lezen. Vraag de link opnieuw, of vraag het geval als bestand.'
	}
} as const;
