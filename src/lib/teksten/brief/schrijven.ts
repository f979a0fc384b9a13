import type { SCHRIJVERS, Verrekenaar } from '../../dossier/brief-terug.ts';

const WIE: Record<(typeof SCHRIJVERS)[number], string> = {
	ik: 'Ik schrijf over mijzelf',
	namens: 'Ik schrijf namens een cliënt'
};

const VERREKENAARNAMEN: Record<Verrekenaar, string> = {
	svb: 'de SVB',
	uwv: 'het UWV',
	gemeente: 'de gemeente',
	belastingdienst: 'de Belastingdienst of Dienst Toeslagen',
	werkgever: 'de werkgever',
	ander: 'iemand anders'
};

/** De pagina met de brief terug. */
export const schrijfteksten = {
	titel: 'Uw brief',
	bezig: 'Wij maken uw brief.',
	kop: 'Uw brief staat klaar',
	geenKop: 'Wij raden u nu geen brief aan',
	geen: 'Hieronder staat per brief waarom zij nu niet past.',
	andere: 'Andere brief',
	kies: 'Welke brief wilt u?',
	pastNiet: 'Deze brieven passen nu niet',
	vooraf: 'Weet dit voordat u de brief stuurt',
	bijlagen: {
		kop: 'Stuur dit mee',
		bij: (gegevens: string) => `Dit bewijst: ${gegevens}.`,
		maak: 'Maak de berekening',
		klaar: (naam: string) => `${naam} staat bij uw downloads.`,
		mislukt: 'De berekening maken is niet gelukt. Laad de pagina opnieuw.'
	},
	namen: {
		kop: 'Namen en adressen',
		uitleg:
			'Dit komt in de brief. Uw naam en adres komen ook in de berekening die u meestuurt. Leeg laten mag: dan schrijft u het er zelf bij.',
		bewaar: 'Bewaar mijn naam en adres',
		bewaarClient: 'Bewaar de naam van mijn cliënt',
		bewaarHint:
			'In uw bestand, en na opnieuw laden. Anders is het dan weg. Aan wie de brief gaat, blijft bij uw brief staan.',
		wie: 'Wie schrijft de brief?',
		wieKeuzes: WIE,
		uwNaam: 'Uw naam',
		uwAdres: 'Uw adres',
		clientNaam: 'Naam van uw cliënt',
		aan: 'Aan wie gaat de brief?',
		adres: 'Adres van de ontvanger',
		kenmerk: 'Hun dossiernummer',
		sinds: 'Sinds wanneer ligt er beslag?'
	},
	/** Alleen als de brief lang na het beslag kwam. */
	eerder: {
		vraag: 'Kreeg u over dit beslag eerder al een brief met een bedrag?',
		hint: 'Dan is dit een nieuwe berekening, en telt het vanaf deze brief. Anders telt het vanaf het beslag.',
		ja: 'Ja, dit is een nieuwe berekening',
		nee: 'Nee, dit is de eerste brief met een bedrag'
	},
	speelt: {
		kop: 'Speelt er nog iets anders?',
		uitleg: 'Alleen invullen wat bij u past. Er kan dan een andere brief bij komen.',
		herberekend: 'De brief is een nieuwe berekening. Er lag al beslag.',
		gewijzigd: 'Is er na de brief iets veranderd? Sinds wanneer?',
		onkosten: 'Is er ook geld ingehouden van een vergoeding? Welke?',
		onkostenHint: 'Bijvoorbeeld reiskosten.',
		onkostenBedrag: 'Hoeveel is die vergoeding?',
		eerder: 'Schreef u al eerder, en kreeg u geen antwoord? Wanneer was dat?',
		eerderOver: 'Waar ging die brief over?',
		begroting: {
			kop: 'Komt u niet rond van wat u mag houden?',
			uitleg: 'Vul in wat u per maand uitgeeft. Bij een tekort is er een overzicht voor de kantonrechter.',
			reden: 'Welke bijzondere kosten zijn dat, en waarom zijn ze nodig?'
		},
		soort: 'Wat gebeurt er met uw inkomen?',
		verrekenaar: 'Wie houdt het geld in?',
		verrekenaars: VERREKENAARNAMEN,
		anderBeslag: 'Er ligt ook beslag op dit inkomen.'
	},
	maak: {
		pdf: 'Maak PDF',
		tekst: 'Kopieer als tekst',
		vraagteken: 'Sommige tekens kan de PDF niet tonen. Daar staat een vraagteken.'
	},
	opDitApparaat: 'Alles wordt op dit apparaat gemaakt. Er gaat niets over internet.',
	voorbeeld: 'Zo wordt uw brief',
	daarna: {
		kop: 'Doe dit in deze volgorde',
		bijlagen: 'Zoek de bijlagen op.',
		/** Zolang er een dag is om te halen. */
		bijlagenLater: 'Zoek de bijlagen op. Heeft u ze niet op tijd? Stuur de brief dan vast, en de rest later.',
		stuur: 'Stuur de brief per e-mail en met de post. Bewaar een kopie.',
		stuurVoor: (dag: string) =>
			`Stuur de brief uiterlijk ${dag}, per e-mail en met de post. Bewaar een kopie.`,
		herinner: 'Na 14 dagen nog geen antwoord? Maak hier dan een herinnering.'
	},
	onleesbaar: 'Een veld kunnen wij niet lezen. Kijk dat eerst na.',
	onleesbaarInhoudingen: 'Een bedrag bij “Wat is er ingehouden?” kunnen wij niet lezen. Kijk dat eerst na.'
} as const;
