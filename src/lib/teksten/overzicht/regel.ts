import type { Puntsoort } from '../../regels/zekerheid/punt.ts';

/** In een rij is weinig plaats: een paar woorden, voor wie dit werk elke dag doet. */
export const regelteksten = {
	overheidsvordering: 'overheidsvordering',
	/** Waar een verschil vandaan komt. */
	waardoor: {
		normen: 'normen',
		hardheid: 'hardheid gestopt',
		woonkosten: 'woonkosten gestopt',
		loonstroken: 'loonstroken',
		/** Er is nog geen verschil, alleen een gemis. */
		ontbreekt: (aantal: number) => (aantal === 1 ? 'loonstrook ontbreekt' : 'loonstroken ontbreken'),
		bedragen: 'bedragen',
		inkomen: 'inkomen',
		leefsituatie: 'leefsituatie',
		anders: 'andere gegevens',
		lezingen: 'lezing',
		samen: 'samenloop',
		/** Wat er alleen door de dag verandert, is een auto van de zaak. */
		dag: 'auto van de zaak',
		eigenNormen: 'door gebruiker ingevulde normen',
		/** Voor de dag in het bestand zijn er geen normen. */
		zonderNormen: 'eerder bedrag niet na te rekenen',
		/** Het programma rekende toen anders. */
		programma: 'nagerekend'
	},
	nietAf: 'niet af',
	vanInkomen: (veld: string, nummer: number) => `${veld} (inkomen ${String(nummer)})`,
	geenNormen: (dag: string) => `geen normen na ${dag}`,
	voorNormen: (dag: string) => `geen normen vóór ${dag}`,
	rekenfout: 'Dit dossier is niet te berekenen door een fout in het programma. Open het in het werkblad.',
	stroken: (perioden: string) => `loonstroken van ${perioden}`,
	strook: (periode: string) => `loonstrook van ${periode}`
} as const;

interface Over {
	readonly inkomen: string;
	readonly perioden: string;
	readonly aantal: number;
}

const stroken = ({ perioden, aantal }: Over): string =>
	aantal === 1 ? regelteksten.strook(perioden) : regelteksten.stroken(perioden);

/** Wat er nodig is bij een open punt. Een nieuw open punt compileert pas als het hier staat. */
export const NODIG: Readonly<Record<Puntsoort, (over: Over) => string>> = {
	openheid: () => 'openheid van zaken',
	kantonrechter: () => 'beslissing kantonrechter',
	invoer: ({ inkomen }) => `bedragen van ${inkomen} nakijken`,
	land: () => 'naam van het land',
	loonstroken: stroken,
	loonstrokenGeschat: stroken,
	beslagobject: () => 'waarop ligt beslag?',
	adres: () => 'woonadres?',
	woning: () => 'koopwoning?',
	koopwoning: () => 'woonsituatie',
	huurtoeslag: () => 'huurtoeslag mogelijk?',
	woonkosten: () => 'woonkosten',
	netto: ({ inkomen }) => `netto van ${inkomen}`,
	belastbaar: ({ inkomen }) => `belastbaar inkomen van ${inkomen}`,
	vakantiegeld: ({ inkomen }) => `vakantiegeld van ${inkomen}`,
	vakantiegeldGeschat: ({ inkomen }) => `vakantiegeld van ${inkomen}`
};
