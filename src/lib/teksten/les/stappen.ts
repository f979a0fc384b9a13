import { opsomming } from '../../taal/zinnen.ts';

/** De les stap voor stap. */
export const lesstappenteksten = {
	titel: 'Stap voor stap',
	bezig: 'De berekening komt eraan.',
	regelVan: (nummer: number, totaal: number) => `Regel ${String(nummer)} van ${String(totaal)}`,
	tabblad: (nummer: number, naam: string) => `Regel ${String(nummer)}: ${naam}`,
	vorige: 'Vorige regel',
	volgende: 'Volgende regel',
	begin: 'Dit is de eerste regel.',
	einde: 'Dit is de laatste regel.',
	toetsen: { bladeren: 'bladeren', ends: 'eerste en laatste' },
	toetsnamen: { links: '←', rechts: '→', home: 'Home', end: 'End' },
	regels: 'Alle regels',
	afdrukken: 'Druk af',
	hier: 'u bent hier',
	formule: {
		woorden: 'In woorden',
		letters: 'In letters',
		bedragen: 'Ingevuld',
		daarna: (wat: readonly string[]) => `Daarna: ${opsomming(wat)}.`
	},
	uitkomst: 'Uitkomst',
	per: {
		maand: 'per maand',
		vierweken: 'per vier weken',
		jaar: 'per jaar',
		eenmalig: '',
		procent: '',
		factor: ''
	},
	waarom: 'Waarom zo?',
	keuze: 'Onze keuze:',
	afwijkend: 'Dit is niet onze standaard.',
	meerOverLezingen: 'Waarom kiezen wij?',
	in: {
		kop: 'Wat erin gaat',
		letter: 'Letter',
		naam: 'Wat',
		bedrag: 'Bedrag',
		herkomst: 'Waar het vandaan komt',
		regel: (nummer: number) => `uit regel ${String(nummer)}`,
		invoer: 'ingevuld in het dossier',
		wet: 'staat in de wet',
		zelf: 'uit deze regel zelf',
		metArtikel: (artikel: string) => `staat in ${artikel}`,
		vergeleken: 'alleen vergeleken',
		geldt: 'dit bedrag geldt',
		norm: (bron: string, geldig: string) => `${bron}. Geldt van ${geldig}.`
	},
	verder: 'Dit bedrag gaat in:',
	verderIn: (nummer: number, naam: string) => `regel ${String(nummer)}, ${naam}`,
	gegeven: {
		invoer: 'Dit bedrag is ingevuld in het dossier.',
		norm: 'Dit bedrag staat in de normtabel.',
		wet: 'Dit staat in de wet.',
		regel: (nummer: number) => `Dit is hetzelfde bedrag als in regel ${String(nummer)}.`,
		berekend: 'Hier valt niets op te tellen.'
	},
	heleFormule: {
		kop: 'De hele formule',
		artikel: 'art. 475da lid 2 Rv',
		totaal: 'Alles samen',
		rand: (maximum: string) => `De rand van elk balkje is het maximum: ${maximum}.`,
		hier: 'deze regel hoort hierbij',
		hooguit: 'hooguit',
		grensGeldt: 'deze grens geldt',
		legenda: 'De letters van de wet',
		letters: {
			C: 'Belastbaar inkomen per jaar, alles samen',
			D: 'Drempelinkomen per jaar, of C als dat lager is',
			I: 'Inkomen boven het ijkpunt: C − ijkpunt'
		}
	},
	slot: {
		kop: 'Dit is de uitkomst',
		stap: 'Uitkomst',
		open: 'Dit is nog niet bekend',
		tbvv: (voet: string) =>
			`De toegepaste beslagvrije voet (tBVV) is ${voet} per maand: de basis, na aftrek van ander inkomen, met de grens van 95% en afgerond. Dat is regel`,
		bank: (bedrag: string) =>
			`Bij beslag op een bankrekening blijft ${bedrag} vrij, hoe hoog het inkomen ook is. Dat is regel`,
		zelfde: 'Hetzelfde bedrag staat op de pagina met de uitkomst en in elk document.',
		verborgen: (nummer: number) =>
			`De uitkomst is nog verborgen. Reken eerst regel ${String(nummer)} uit, of laat het antwoord zien.`,
		naarRegel: (nummer: number) => `Naar regel ${String(nummer)}`
	},
	quiz: {
		aan: 'Verberg antwoord',
		verborgen: 'nog verborgen',
		label: 'Wat komt eruit?',
		kijkNa: 'Kijk na',
		hint: 'Geef een hint',
		toon: 'Toon antwoord',
		hintMet: (artikel: string, som: string) => `Kijk in ${artikel}. De som is: ${som}.`,
		hintZonder: (som: string) => `De som is: ${som}.`,
		oordeel: {
			leeg: 'Vul eerst in wat u hebt uitgerekend.',
			geenBedrag: 'Dit is geen bedrag dat wij kunnen lezen. Typ het zo: 1.250,50.',
			onduidelijk: (een: string, ander: string) =>
				`Bedoelt u ${een} of ${ander}? Typ het met twee cijfers achter de komma.`,
			goed: 'Goed.',
			opCentenNa: (bedrag: string) =>
				`Goed. Zonder tussentijds afronden is het ${bedrag}; het verschil komt door de centen.`,
			nogAfronden: 'Bijna. De som klopt, maar dit bedrag wordt nog afgerond.',
			bijna: 'Bijna. Het scheelt minder dan een euro: reken met centen, en rond nog niet af.',
			fout: 'Dat klopt niet. Probeer het nog eens, of vraag een hint.'
		},
		getoond: (bedrag: string) => `Het antwoord is ${bedrag}.`,
		geenVraag: 'Bij deze regel hoeft u niets uit te rekenen.',
		score: 'Uw score',
		scoreZin: (goed: number, vragen: number) =>
			`U hebt ${String(goed)} van de ${String(vragen)} regels zelf goed.`,
		metHint: (aantal: number) => `Met een hint: ${String(aantal)}.`,
		getoondAantal: (aantal: number) => `Antwoord laten zien: ${String(aantal)}.`,
		open: (aantal: number) => `Nog niet gedaan: ${String(aantal)}.`,
		klaar: 'U hebt elke regel gedaan.',
		opnieuw: 'Begin opnieuw'
	},
	afdruk: {
		kop: (titel: string) => `Stap voor stap: ${titel}`,
		dag: (dag: string) => `Berekend voor ${dag}.`,
		invullen: 'Vul in:',
		gemiddelde: 'Gemiddelde van de loonstroken die meetellen. Welke dat zijn, hoort bij de vraag.'
	}
} as const;
