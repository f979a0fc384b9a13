import type { Niveau, Puntsoort } from '../../regels/zekerheid/punt.ts';
import type { Term } from '../woordenlijst/lezer.ts';

type Open = Exclude<Niveau, 'precies'>;

/** Het woord bij het bedrag. */
export const NIVEAUWOORDEN: Readonly<Record<Niveau, string>> = {
	precies: 'Precies',
	minstens: 'Minstens',
	schatting: 'Schatting',
	voorlopig: 'Voorlopig'
};

/** Hetzelfde in de zin met het bedrag: "U mag minstens € 1.463 per maand houden." */
export const NIVEAU_IN_ZIN: Readonly<Record<Niveau, string>> = {
	precies: '',
	minstens: 'minstens',
	schatting: 'ongeveer',
	voorlopig: 'voorlopig'
};

/** Wat het woord betekent. */
export const NIVEAUZINNEN: Readonly<Record<Open, (aantal: number) => Term>> = {
	minstens: (aantal) => ({
		inwoner:
			aantal === 1
				? 'Eén ding weten wij nog niet. Daardoor kan het meer worden, nooit minder.'
				: `${AANTALLEN[aantal] ?? String(aantal)} dingen weten wij nog niet. Daardoor kan het meer worden, nooit minder.`,
		portaal: 'Niet alles is bekend. De beslagvrije voet kan hoger worden, niet lager.'
	}),
	schatting: () => ({
		inwoner: 'Een deel hebben wij geschat. Het echte bedrag kan hoger of lager zijn.',
		portaal: 'Een deel is geschat. De beslagvrije voet kan hoger of lager zijn.'
	}),
	voorlopig: () => ({
		inwoner: 'Wij missen nog iets. Het bedrag kan daardoor hoger of lager worden.',
		portaal: 'Er ontbreken gegevens. De beslagvrije voet kan hoger of lager worden.'
	})
};

const AANTALLEN: Readonly<Record<number, string>> = { 2: 'Twee', 3: 'Drie', 4: 'Vier', 5: 'Vijf' };

export const zekerheidteksten = {
	precies: {
		inwoner: 'Alles wat voor dit bedrag telt, is ingevuld.',
		portaal: 'Alles wat voor dit bedrag telt, is ingevuld.'
	},
	/** Het enige open punt is dat iemand zich nog niet bij de deurwaarder meldde. */
	naBericht: {
		inwoner: (bedrag: string) => `Met één bericht aan de deurwaarder wordt het ${bedrag}.`,
		portaal: (bedrag: string) => `Met openheid van zaken wordt de beslagvrije voet ${bedrag}.`
	},
	/** Er is alleen winst: het bedrag zelf is bekend. */
	naVerzoek: {
		woord: 'Alleen na een verzoek',
		zin: {
			inwoner: 'Alles is ingevuld. Toch geldt dit bedrag pas als de kantonrechter dat bepaalt.',
			portaal: 'Alles is ingevuld. Er geldt pas een beslagvrije voet als de kantonrechter die bepaalt.'
		}
	},
	kop: {
		minstens: 'Hierdoor kan het meer worden',
		schatting: 'Hiermee wordt het preciezer',
		voorlopig: 'Beantwoord dit eerst'
	} satisfies Record<Open, string>,
	eerst: (verschil: string) => `Doe dit eerst: ${verschil} per maand meer`,
	eerstZonder: 'Doe dit eerst',
	metBericht: 'Met uw bericht',
	zonderBericht: 'Nu, zonder adres',
	min: 'min',
	meerPerMaand: 'Meer per maand',
	alGedaan: 'Weet de deurwaarder het al? Vul dat dan in',
	naStap: (bedrag: string, verschil: string) => `Dan mag u ${bedrag} houden. Dat is ${verschil} meer.`,
	gevolg: {
		meer: (als: string, bedrag: string, verschil: string) =>
			`${als}, dan wordt het ${bedrag}. Dat is ${verschil} meer.`,
		minder: (als: string, bedrag: string, verschil: string) =>
			`${als}, dan wordt het ${bedrag}. Dat is ${verschil} minder.`
	},
	/** Zonder bedrag. */
	onbekendGevolg: {
		minstens: 'Het bedrag kan hierdoor hoger worden.',
		schatting: 'Het bedrag kan hierdoor hoger of lager worden.',
		voorlopig: 'Het bedrag kan hierdoor hoger of lager worden.'
	} satisfies Record<Open, string>,
	verschil: {
		meer: (verschil: string) => `${verschil} meer`,
		minder: (verschil: string) => `${verschil} minder`
	},
	/** De beslagvrije voet verandert, maar blijft hoger dan wat er binnenkomt. */
	houdtAlles: 'u houdt dan ook alles',
	kopHoudtAlles: 'Dit weten wij nog niet',
	houdtAllesZin: 'Ook met een ander antwoord houdt u dit inkomen helemaal.',
	kanMeer: 'kan meer worden',
	kanAnders: 'kan anders worden',
	beantwoord: 'Beantwoord deze vraag'
} as const;

/** Waar een punt over gaat, voor wie een naam of maand noemt. */
interface Over {
	readonly inkomen: string;
	readonly perioden: string;
}

interface Punttekst {
	readonly vraag: (over: Over) => Term;
	/** Waar het antwoord te vinden is, of waarom het telt. */
	readonly hulp: (over: Over) => Term;
	/** Bij welk antwoord het bedrag anders wordt; null als er geen ander bedrag te noemen is. */
	readonly als: Term | null;
}

/** Een nieuw open punt compileert pas als het hier staat. */
export const PUNTTEKSTEN: Readonly<Record<Puntsoort, Punttekst>> = {
	openheid: {
		vraag: () => ({
			inwoner: 'Vertel de deurwaarder waar u slaapt en wat u verdient.',
			portaal: 'Geeft de inwoner openheid van zaken?'
		}),
		hulp: () => ({
			inwoner: 'Dan telt het lage bedrag voor mensen zonder adres niet meer. Stuur bewijs mee.',
			portaal: 'Zonder woonadres en zonder openheid van zaken geldt 47,5% van de norm voor gehuwden.'
		}),
		als: { inwoner: 'met uw bericht', portaal: 'zo ja' }
	},
	kantonrechter: {
		vraag: () => ({
			inwoner: 'Vraag de kantonrechter om een beslagvrije voet.',
			portaal: 'Heeft de kantonrechter art. 475f Rv toegepast?'
		}),
		hulp: () => ({
			inwoner: 'Bij alleen winst geldt dit bedrag pas als de kantonrechter dat bepaalt.',
			portaal: 'Bij alleen winst geldt het bedrag pas dan.'
		}),
		als: null
	},
	invoer: {
		vraag: ({ inkomen }) => ({
			inwoner: `Kijk de bedragen van ${inkomen} na.`,
			portaal: `${inkomen}: controleer de bedragen.`
		}),
		hulp: () => ({
			inwoner: 'Ze passen niet bij elkaar. Verderop staat waarom.',
			portaal: 'Ze passen niet bij elkaar. De melding hierover zegt waarom.'
		}),
		als: null
	},
	land: {
		vraag: () => ({ inwoner: 'Welk land bedoelt u?', portaal: 'Klopt de naam van het woonland?' }),
		hulp: () => ({
			inwoner: 'Dit land staat niet in de lijst. Wij rekenen nu met de bedragen van Nederland.',
			portaal: 'Dit land staat niet in de lijst. Wij rekenen nu met factor 1.'
		}),
		als: null
	},
	loonstroken: {
		vraag: ({ inkomen, perioden }) => ({
			inwoner: `Wat kreeg u van ${inkomen} in ${perioden}?`,
			portaal: `${inkomen}: loonstrook van ${perioden}.`
		}),
		hulp: () => 'Een loonstrook die ontbreekt, telt nu als € 0.',
		als: null
	},
	loonstrokenGeschat: {
		vraag: ({ inkomen, perioden }) => ({
			inwoner: `Heeft u de loonstrook van ${inkomen} over ${perioden}?`,
			portaal: `${inkomen}: loonstrook van ${perioden}, nu geschat.`
		}),
		hulp: () => 'Wij hebben geschat met de loonstroken die er zijn.',
		als: null
	},
	beslagobject: {
		vraag: () => 'Op welk inkomen ligt het beslag?',
		hulp: () => ({
			inwoner: 'Wij rekenen nu met het inkomen dat volgens de wet het eerst komt. Kijk in uw brief.',
			portaal: 'Er is gerekend met het eerste in de wettelijke volgorde.'
		}),
		als: null
	},
	adres: {
		vraag: () => ({
			inwoner: 'Staat u ingeschreven op een woonadres in Nederland?',
			portaal: 'Is er een geldig Nederlands woonadres?'
		}),
		hulp: () => ({
			inwoner: 'Wij rekenen nu alsof u zo’n adres heeft. Vraag het na bij uw gemeente.',
			portaal: 'Er is gerekend met een adres in Nederland.'
		}),
		als: 'zo niet'
	},
	woning: {
		vraag: () => ({ inwoner: 'Is uw woning van uzelf?', portaal: 'Is het een koopwoning?' }),
		hulp: () => 'Voor een koopwoning is er geen huurtoeslag. Dan tellen de woonkosten mee.',
		als: 'zo ja'
	},
	koopwoning: {
		vraag: () => ({
			inwoner: 'Kies nog eens dat u een koopwoning heeft.',
			portaal: 'Koopwoning: kies een woonsituatie zonder recht op huurtoeslag.'
		}),
		hulp: () => 'Voor een koopwoning is er geen huurtoeslag. Dan tellen de woonkosten mee.',
		als: { inwoner: 'met een koopwoning', portaal: 'zonder recht op huurtoeslag' }
	},
	huurtoeslag: {
		vraag: () => ({
			inwoner: 'Kunt u huurtoeslag krijgen voor uw woning?',
			portaal: 'Is voor deze woning huurtoeslag mogelijk?'
		}),
		hulp: () => ({
			inwoner: 'Dat kan niet als u geen eigen voordeur, keuken of wc heeft.',
			portaal: 'Zo niet, dan geldt de ophoging van art. 475da lid 7 Rv.'
		}),
		als: 'zo niet'
	},
	woonkosten: {
		vraag: () => ({
			inwoner: 'Wat betaalt u per maand voor uw woning?',
			portaal: 'Wat zijn de woonkosten per maand?'
		}),
		hulp: () => ({
			inwoner: 'Kijk in uw huurcontract of op uw bankrekening.',
			portaal: 'Zonder bedrag telt er niets extra (art. 475da lid 5 en lid 7 Rv).'
		}),
		als: null
	},
	vakantiegeld: {
		vraag: ({ inkomen }) => ({
			inwoner: `Krijgt u het vakantiegeld van ${inkomen} één keer per jaar?`,
			portaal: `${inkomen}: komt het vakantiegeld eens per jaar?`
		}),
		hulp: () => 'Wij rekenen nu alsof het in elke betaling zit. Kijk op de loonstrook.',
		als: 'zo ja'
	},
	vakantiegeldGeschat: {
		vraag: ({ inkomen }) => ({
			inwoner: `Hoeveel vakantiegeld krijgt u per jaar van ${inkomen}?`,
			portaal: `${inkomen}: netto vakantiegeld per jaar.`
		}),
		hulp: () => 'Wij hebben het geschat. Kijk op de loonstrook van de maand waarin het komt.',
		als: null
	},
	netto: {
		vraag: ({ inkomen }) => ({
			inwoner: `${inkomen}: wat is het netto bedrag?`,
			portaal: `${inkomen}: netto maandinkomen.`
		}),
		hulp: () => ({
			inwoner: 'Wij rekenen nu met het hoogste bedrag dat u noemde.',
			portaal: 'Er is gerekend met het hoogste bedrag.'
		}),
		als: 'als het laagste bedrag klopt'
	},
	belastbaar: {
		vraag: ({ inkomen }) => ({
			inwoner: `Wat is uw belastbaar inkomen van ${inkomen}?`,
			portaal: `${inkomen}: belastbaar inkomen.`
		}),
		hulp: () => ({
			inwoner: 'Wij hebben het geschat met uw netto inkomen. Het staat op uw jaaropgave.',
			portaal: 'Geschat op twaalf keer het netto.'
		}),
		als: 'als het heel hoog is'
	}
};
