import type { Verrekenaar } from '../../dossier/brief-terug.ts';
import type { Zin } from './stem.ts';

/** De brieven over een gegeven dat mee moet tellen, of over een berekening die er niet is. */
export const woonkostenteksten = {
	onderwerp: 'Verzoek om de woonkosten te laten meetellen',
	kosten: (bedrag: string): Zin => ({
		ik: `Mijn woonkosten zijn ${bedrag} per maand.`,
		namens: `De woonkosten van mijn cliënt zijn ${bedrag} per maand.`
	}),
	lid5: (drempel: string, verhoging: string) =>
		`Dat is meer dan de grens van ${drempel}. Ik vraag u om de beslagvrije voet te verhogen zolang deze kosten er zijn, hooguit 18 maanden (artikel 475da lid 5 Rv). De verhoging is ${verhoging} per maand.`,
	lid7: (verhoging: string): Zin => ({
		ik: `Voor mijn woning kan ik geen huurtoeslag krijgen. Ik vraag u daarom om de beslagvrije voet te verhogen (artikel 475da lid 7 Rv). De verhoging is ${verhoging} per maand.`,
		namens: `Voor de woning van mijn cliënt is geen huurtoeslag mogelijk. Ik vraag u daarom om de beslagvrije voet te verhogen (artikel 475da lid 7 Rv). De verhoging is ${verhoging} per maand.`
	})
} as const;

export const toeslagteksten = {
	onderwerp: 'Verzoek om ingehouden toeslagen te laten meetellen',
	inhouding: {
		ik: 'Er wordt geld ingehouden op mijn toeslagen. Bij de berekening is gedacht dat ik ze helemaal krijg.',
		namens:
			'Er wordt geld ingehouden op de toeslagen van mijn cliënt. Bij de berekening is gedacht dat mijn cliënt ze helemaal krijgt.'
	} satisfies Zin,
	kop: 'Wat wordt er per maand ingehouden?',
	grond:
		'Wat is ingehouden, komt bij de beslagvrije voet (artikel 475c lid 4 en artikel 475g lid 3 onder d Rv).'
} as const;

export const openheidteksten = {
	onderwerp: 'Openheid van zaken: verzoek om de gewone berekening',
	verblijf: {
		ik: 'In de basisregistratie heb ik geen woonadres in Nederland. Ik heb wel een vaste plek waar ik woon.',
		namens:
			'In de basisregistratie heeft mijn cliënt geen woonadres in Nederland. Mijn cliënt heeft wel een vaste plek om te wonen.'
	} satisfies Zin,
	kop: 'Van welk inkomen leef ik?',
	kopNamens: 'Van welk inkomen leeft mijn cliënt?',
	leefsituatie: (leefsituatie: string): Zin => ({
		ik: `Mijn leefsituatie is: ${leefsituatie}.`,
		namens: `De leefsituatie van mijn cliënt is: ${leefsituatie}.`
	}),
	partner: 'Inkomen van de partner',
	grond:
		'Hiermee geef ik u openheid van zaken. Ik vraag u om het gewone bedrag te gebruiken, en niet het lagere bedrag voor wie geen woonadres heeft (artikel 475e lid 1 Rv).'
} as const;

export const mededelingteksten = {
	onderwerp: 'Verzoek om de berekening van de beslagvrije voet',
	geenBrief: (inkomen: string): Zin => ({
		ik: `Er wordt geld ingehouden op mijn inkomen${inkomen}. Ik heb geen brief gekregen waarin staat hoeveel ik mag houden.`,
		namens: `Er wordt geld ingehouden op het inkomen van mijn cliënt${inkomen}. Mijn cliënt heeft geen brief gekregen waarin staat hoeveel er vrij blijft.`
	}),
	grond:
		'In zo’n brief staat het bedrag, met welke gegevens u rekende en hoe u dat deed (artikel 475i lid 1 en 2 Rv). Pas als de brief er is, beginnen de vier weken om een gegeven te veranderen.',
	stuur: 'Stuur de brief met de berekening, de gegevens en de datum van het beslag.',
	coordinator:
		'Ligt er al beslag van een ander? Schrijf mij dan wie de coördinerende deurwaarder is (artikel 475i lid 5 Rv).'
} as const;

export const uitlegteksten = {
	onderwerp: 'Verzoek om uitleg over de beslagvrije voet',
	anders: (bedrag: string): Zin => ({
		ik: `Met mijn gegevens kom ik voor de dag van uw brief op ${bedrag}. Ik weet niet waar het verschil vandaan komt.`,
		namens: `Met de gegevens van mijn cliënt kom ik voor de dag van uw brief op ${bedrag}. Ik weet niet waar het verschil vandaan komt.`
	}),
	nietTeVolgen: 'Ik kan niet nagaan hoe u bij dit bedrag komt.',
	grond:
		'In uw brief horen de gegevens te staan, en hoe u heeft gerekend (artikel 475i lid 2 Rv). Met uw uitleg kan ik zien of er een gegeven anders is.',
	/** Een brief waar art. 475i Rv niet over gaat. */
	zonderGrond: 'Met uw uitleg kan ik zien of er een gegeven anders is.',
	stuur: 'Stuur mij de gegevens waarmee u heeft gerekend.',
	stappen: 'Leg uit hoe u bij het bedrag komt, met de stappen ertussen.'
} as const;

export const verrekeningteksten = {
	onderwerp: 'Verzoek om de beslagvrije voet bij een verrekening',
	inhouding: (inkomen: string): Zin => ({
		ik: `U houdt geld in op mijn inkomen${inkomen} om een schuld af te lossen.`,
		namens: `U houdt geld in op het inkomen van mijn cliënt${inkomen} om een schuld af te lossen.`
	}),
	grond: (artikel: string): Zin => ({
		ik: `Ook bij een verrekening mag ik de beslagvrije voet houden${artikel}.`,
		namens: `Ook bij een verrekening mag mijn cliënt de beslagvrije voet houden${artikel}.`
	}),
	/**
	 * Wat niet onder een beslag mag vallen, mag ook niet worden verrekend. Voor de Belastingdienst en Dienst Toeslagen gelden
	 * eigen wetten.
	 */
	artikel: {
		svb: ' (artikel 4:93 lid 4 Awb)',
		uwv: ' (artikel 4:93 lid 4 Awb)',
		gemeente: ' (artikel 4:93 lid 4 Awb)',
		belastingdienst: '',
		werkgever: ' (artikel 6:135 onder a BW)',
		ander: ' (artikel 6:135 onder a BW)'
	} satisfies Record<Verrekenaar, string>,
	/** Wat er per verrekenaar nog bij komt. */
	bij: {
		svb: 'Bij wie de AOW-leeftijd heeft, kan een hoger bedrag gelden: 95% van de norm voor die leeftijd (Centrale Raad van Beroep 26 januari 2024, ECLI:NL:CRVB:2024:1). Wilt u dat ook nagaan?',
		uwv: null,
		gemeente:
			'Bij bijstand gaat de wet uit van 95% van de bijstandsnorm, min ander inkomen (artikel 475dc lid 2 Rv).',
		belastingdienst:
			'Houdt u ook toeslagen in? Wat u daarvan inhoudt, komt bij de beslagvrije voet (artikel 475c lid 4 Rv).',
		werkgever: 'U kunt alleen verrekenen wat van het loon boven dit bedrag uitkomt.',
		ander: null
	} satisfies Record<Verrekenaar, Zin | null>,
	eenKeer:
		'Er is ook beslag op dit inkomen. Een verrekening gaat dan voor. Samen mag er niet minder overblijven dan de beslagvrije voet.',
	houdVrij: (bedrag: string) => `Houd ${bedrag} vrij bij elke verrekening.`,
	schrijf: 'Schrijf mij hoe u bij uw bedrag komt.',
	betaalTerug: 'Betaal terug wat u meer heeft ingehouden dan mag.'
} as const;
