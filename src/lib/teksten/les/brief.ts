import type { Plantid, Rekenwijze } from '../../controle/plantbaar.ts';
import { opsomming } from '../../taal/zinnen.ts';
import { briefuitkomstteksten } from '../brief/uitkomst.ts';

/** Welke fout een trainer in een brief kan zetten. */
export const PLANTTEKSTEN: Record<Plantid, string> = {
	kindVergeten: 'Het kind telt niet mee',
	kindTeVeel: 'Er telt een kind mee dat er niet is',
	partnerVergeten: 'De partner telt niet mee',
	partnerTeVeel: 'Er telt een partner mee die er niet is',
	partnerinkomenVergeten: 'Het inkomen van de partner is vergeten',
	partnerNietGehalveerd: 'Er gaat meer dan de helft af voor de partner',
	partnerBeslagVergeten: 'Het beslag bij de partner is vergeten',
	lopendBeslagVergeten: 'Het beslag dat er al ligt is vergeten',
	anderInkomenVergeten: 'Het andere inkomen is vergeten',
	winstAfgetrokken: 'De winst van een bedrijf gaat eraf',
	brutoAlsNetto: 'Het bruto-inkomen staat er als netto',
	nettoNaBeslag: 'Het netto is wat er na het beslag overblijft',
	vierwekenAlsMaand: 'Een bedrag per 4 weken staat er per maand',
	maandAlsVierweken: 'Een bedrag per maand telt als een bedrag per 4 weken',
	vakantiegeldAlsInkomen: 'Het vakantiegeld telt als gewoon inkomen',
	zonderVakantiegeldIn95: 'Het vakantiegeld telt niet mee voor de 95%',
	regel95Vergeten: 'De grens van 95% is vergeten',
	woonkostenVergeten: 'De woonkosten zijn vergeten',
	woonkostenVoorbij: 'De woonkosten tellen na hun laatste dag nog mee',
	geenWoonadres: 'Er is gerekend zonder woonadres',
	woonlandfactorVergeten: 'Het land telt niet mee',
	toeslagenVergeten: 'De ingehouden toeslagen zijn vergeten',
	hardheidVergeten: 'Het extra bedrag van de kantonrechter is vergeten',
	hardheidVoorbij: 'Het extra bedrag van de kantonrechter telt te lang mee',
	alleenLaatsteStrook: 'Alleen de laatste loonstrook telt mee',
	strookOntbreekt: 'Een loonstrook is vergeten',
	vorigeNormtabel: 'De normen zijn van het halfjaar ervoor',
	volgendeNormtabel: 'De normen zijn van het halfjaar erna',
	verouderd: 'De normen zijn veel te oud'
};

const brieven = (aantal: number): string => (aantal === 1 ? '1 brief' : `${String(aantal)} brieven`);

/** Hoe de brief zelf luidt: verzonnen, en geschreven aan de schuldenaar. */
const BRIEF = {
	naam: 'De brief',
	verzonnen: 'Verzonnen brief, om mee te oefenen',
	afzender: ['Gerechtsdeurwaarderskantoor Eikenbos', 'Voorbeeldplein 1', '0000 AA Nergenshuizen'],
	datum: (dag: string) => `Nergenshuizen, ${dag}`,
	onderwerp: 'Onderwerp: uw beslagvrije voet',
	aanhef: 'Geachte heer, mevrouw,',
	beslag: 'Er ligt beslag op uw inkomen. Een deel daarvan mag u houden. Dat heet de beslagvrije voet.',
	bedrag: 'Uw beslagvrije voet is',
	perMaand: 'per maand',
	zoGerekend: 'Hieronder staat met welke gegevens wij hebben gerekend.',
	reageer: 'Klopt een gegeven niet? Laat het ons weten binnen 4 weken na deze brief.',
	groet: 'Met vriendelijke groet,',
	ondertekening: 'De gerechtsdeurwaarder',
	geen: 'geen',
	anderInkomen: 'Andere inkomens',
	koppen: {
		inkomen: (naam: string) => `Uw inkomen: ${naam}`,
		partner: (naam: string) => `Inkomen van uw partner: ${naam}`
	},
	inkomens: 'Meer inkomens',
	berekening: 'Zo hebben wij gerekend'
} as const;

/** Wat er in de brief over de berekening staat. */
const BEREKENING: Record<Rekenwijze, string> = {
	normen: 'Normen van',
	partner: 'Eraf voor het inkomen van de partner',
	grens95: 'Grens van 95% van het inkomen',
	vakantiegeld95: 'Vakantiegeld bij die 95%'
};

export const briefquizteksten = {
	titel: 'Zoek de fout',
	titelMet: (geval: string) => `Zoek de fout: ${geval}`,
	/** Zolang de titel van de casus het antwoord zou verklappen. */
	zonderTitel: (nummer: number) => `Brief bij casus ${String(nummer)}`,
	kop: 'Wat klopt er niet in deze brief?',
	bezig: 'Wij zoeken de brief erbij.',
	inleiding:
		'Lees de feiten en daarna de brief. Kies in de brief het gegeven dat niet klopt, en kijk het na.',
	feiten: 'De feiten',
	opEenRij: 'Alle feiten op een rij',
	peildatum: (dag: string) => `Op ${dag} is dit zo:`,
	brief: BRIEF,
	berekening: BEREKENING,
	waarden: {
		toegepast: 'toegepast',
		nietToegepast: 'niet toegepast',
		teltMee: 'telt mee',
		teltNietMee: 'telt niet mee'
	},
	vraag: 'Welk gegeven klopt niet?',
	kloptNiet: 'klopt niet',
	kijkNa: 'Kijk na',
	hint: 'Geef een hint',
	toon: 'Toon het antwoord',
	opnieuw: 'Begin opnieuw',
	hintZin: (artikelen: readonly string[]) => `Kijk in ${opsomming(artikelen)}.`,
	/** Waar een artikel hier over gaat, als het over meer gaat. */
	over: { leefsituatie: 'de leefsituatie', normen: 'elk halfjaar zijn er nieuwe normen' },
	hintDeel: (artikel: string, over: string) => `${artikel} (${over})`,
	oordeel: {
		niets: 'Kies eerst een gegeven in de brief.',
		fout: 'Goed gevonden: dit klopt niet.',
		gevolg: 'Dit is ook anders, maar het volgt uit een andere fout. Kijk bij de gegevens erboven.',
		klopt: 'Nee, dit gegeven klopt. Kijk nog eens naar de feiten.'
	},
	antwoord: {
		kop: 'Het antwoord',
		fout: 'Wat er niet klopt',
		inBrief: 'In de brief',
		feit: 'In het echt',
		bedrag: 'Beslagvrije voet per maand',
		gelijk: 'Het bedrag is toch goed: met het goede gegeven komt er hetzelfde uit.',
		teLaag: (bedrag: string) => `De brief laat ${bedrag} per maand te weinig over.`,
		teHoog: (bedrag: string) => `De brief laat ${bedrag} per maand te veel over.`,
		geplant: (fout: string) => `De fout in deze brief: ${fout}.`,
		inkomenMist: 'Een inkomen staat niet in de brief',
		inkomenTeVeel: 'Een inkomen dat er niet is',
		stappen: 'Reken het na, stap voor stap'
	},
	/** De woorden van de som in het antwoord. */
	som: {
		...briefuitkomstteksten.som,
		kop: 'Waardoor het bedrag anders is',
		anders: (naam: string, brief: string, feit: string) =>
			`${naam}${naam.endsWith('?') ? '' : '.'} In de brief: ${brief}. In het echt: ${feit}`,
		inkomenTeVeel: (naam: string) => `Dit inkomen is er niet: ${naam}`,
		totaal: 'Het goede bedrag'
	},
	score: {
		gevonden: (aantal: number, totaal: number) => `${String(aantal)} van ${String(totaal)} gevonden`,
		bekeken: (aantal: number) => `Bij ${brieven(aantal)} is het antwoord bekeken.`,
		alle: 'Dit waren alle brieven van de lijst.',
		volgende: 'Volgende brief',
		opnieuw: 'Begin alle brieven opnieuw'
	},
	afdruk: {
		zonder: 'Druk af zonder antwoord',
		met: 'Druk af met antwoord',
		invullen: 'Wat klopt er niet? Zet een kruisje bij het gegeven. Schrijf hier waarom:'
	},
	maak: {
		titel: 'Maak een brief met een fout',
		kop: 'Welke fout komt er in de brief?',
		link: 'Maak zelf een brief bij dit geval',
		inleiding:
			'Kies een fout en open de brief. In de lijst staan alleen fouten die hier het bedrag veranderen.',
		bezig: 'Wij zoeken welke fouten hier het bedrag veranderen.',
		geen: 'Bij dit geval is er geen fout die het bedrag verandert. Kies een ander geval.',
		gevolg: (brief: string, verschil: string) => `In de brief staat dan ${brief}. ${verschil}`,
		eigenBrief: 'De brief van deze casus',
		delen:
			'Het adres van de brief zegt niet welke fout erin zit: dezelfde fout heeft bij elk geval een andere code. Deel dat adres met uw groep, of druk de brief af.',
		delenEigen: 'Een link naar deze brief werkt niet bij een ander. Druk haar af om haar uit te delen.'
	},
	vreemd: {
		kop: 'Deze brief kan niet open',
		uitleg:
			'Deze link is niet heel: er mist een stuk, of er is een teken anders. Kopieer de hele link nog eens, of vraag hem opnieuw.',
		toon: 'Maak zelf een brief bij dit geval'
	},
	geenNormen: 'Voor deze dag zijn er geen normen. Kies een ander geval, of verander de datum van het dossier.'
} as const;
