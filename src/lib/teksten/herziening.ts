/** Van een eerdere berekening naar die van nu. */
export const herzieningteksten = {
	kop: 'Wat is er veranderd?',
	/** @param hoe hoe zeker het bedrag is; leeg als het precies is */
	op: (dag: string, hoe: string) => (hoe === '' ? `Op ${dag}` : `Op ${dag} (${hoe})`),
	/** Het programma of de normen zijn intussen verbeterd. */
	toenAnders: (bedrag: string, dag: string) =>
		`Toen dit dossier op ${dag} werd bewaard, kwam er ${bedrag} uit. Wij rekenen de eerdere gegevens nu opnieuw na.`,
	normen: 'De nieuwe bedragen van de wet',
	anders: (naam: string, eerst: string, dan: string) => `${naam}. Eerst: ${eerst}. Nu: ${dan}`,
	niets: 'geen',
	zonderNaam: 'een inkomen zonder naam',
	vanPartner: 'het inkomen van de partner',
	inkomenMist: (naam: string) => `Dit inkomen kwam erbij: ${naam}`,
	inkomenTeVeel: (naam: string) => `Dit inkomen is er niet meer: ${naam}`,
	lezing: (vraag: string) => `Een andere keuze: ${vraag}`,
	samen: 'Wat de gegevens samen meer of minder doen',
	dag: 'Doordat het later is',
	gelijk: 'Het bedrag is hetzelfde gebleven.',
	zonderEffect: 'Dit is ook anders. Apart verandert het niets aan het bedrag:',
	vergeet: 'Laat de eerdere berekening weg',
	nietNaTeRekenen: 'De eerdere berekening is niet na te rekenen.'
} as const;
