const metNetto = (netto: string): string => (netto === '' ? '' : `, netto ${netto}`);

/** Van een eerdere berekening naar die van nu. */
export const herzieningteksten = {
	kop: 'Wat is er veranderd?',
	/** @param hoe hoe zeker het bedrag is; leeg als het precies is */
	op: (dag: string, hoe: string) => (hoe === '' ? `Op ${dag}` : `Op ${dag} (${hoe})`),
	/** Het programma of de normen zijn intussen verbeterd. */
	toenAnders: (bedrag: string, dag: string) =>
		`Toen dit dossier op ${dag} werd bewaard, kwam er ${bedrag} uit. Daar begint de som.`,
	rekenwijze: (dag: string, bedrag: string) =>
		`De rekenwijze is veranderd: voor ${dag} komt er nu ${bedrag} uit`,
	bijBewarenVoorlopig: 'Dat bedrag was voorlopig: er ontbrak een loonstrook.',
	nuAnders: (bedrag: string) =>
		`Met dezelfde gegevens komt er nu ${bedrag} uit. Het programma of de normen zijn intussen verbeterd.`,
	/** Boven de som, voor wie haar voor het eerst ziet. */
	inleiding: (eerst: string, dan: string) =>
		`Dit is de beslagvrije voet per maand: eerst op ${eerst}, en nu op ${dan}. Elke regel zegt wat er verandert en wat dat scheelt.`,
	/** Bij een berekening voor een eerdere dag. */
	oudeDag: (dag: string) =>
		`Dit bedrag is voor ${dag}. Rekent u voor vandaag? Dan ziet u ook wat er sindsdien is veranderd.`,
	vandaag: 'Reken voor vandaag',
	/** Wie zelf een latere dag typte. */
	ernaast: (dag: string) => `Vergelijk met de berekening van ${dag}`,
	normen: 'De nieuwe bedragen van de wet',
	oudeNormen: 'De eerdere bedragen van de wet',
	/** Uit een eigen normtabel: die hebben wij niet in de wet gelezen. */
	eigenNormen: 'Nieuwe bedragen, door gebruiker ingevuld',
	metEigenNormen: (dag: string) =>
		`De normen voor ${dag} zijn door gebruiker ingevuld. Zij kunnen anders zijn dan de officiële.`,
	anders: (naam: string, eerst: string, dan: string) => `${naam}. Eerst: ${eerst}. Nu: ${dan}`,
	niets: 'geen',
	zonderNaam: 'een inkomen zonder naam',
	vanPartner: 'het inkomen van de partner',
	inkomenMist: (naam: string, netto: string) => `Dit inkomen kwam erbij: ${naam}${metNetto(netto)}`,
	inkomenTeVeel: (naam: string, netto: string) => `Dit inkomen is er niet meer: ${naam}${metNetto(netto)}`,
	lezing: (vraag: string) => `Een andere keuze: ${vraag}`,
	samen: 'Wat de gegevens samen meer of minder doen',
	dag: 'Doordat het later is',
	gelijk: 'Het bedrag is hetzelfde gebleven.',
	nogMeer: (aantal: number) =>
		`En nog ${String(aantal)} gegevens: te veel om elk apart te berekenen. Zij tellen samen mee in de som.`,
	zonderEffect: 'Dit is ook anders. Apart verandert het niets aan het bedrag:',
	/** Voor een ander: van de partner staat er alleen het netto-inkomen. */
	verborgen: 'Andere gegevens van de partner, die niet op dit stuk horen',
	brief: 'Schrijf hierover een brief',
	vergeet: 'Laat de eerdere berekening weg',
	nietNaTeRekenen: 'De eerdere berekening is niet na te rekenen.'
} as const;
