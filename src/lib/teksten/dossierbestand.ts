/** Het dossier openen en bewaren op het werkblad. */
export const werkbladbestandteksten = {
	naam: 'Dossier',
	dossier: (nummer: string) => (nummer === '' ? 'Dossier zonder nummer' : `Dossier ${nummer}`),
	stand: { bewaard: 'bewaard', nietBewaard: 'niet bewaard' },
	rekentVoor: (dag: string) => (dag.trim() === '' ? 'Nog geen datum' : `Rekent voor ${dag}`),
	vandaag: 'Reken voor vandaag',
	andereDag: (dag: string) => `Dit dossier rekent voor ${dag}. Dat is niet vandaag.`,
	isVandaag: (dag: string) => `Er wordt nu gerekend voor ${dag}.`,
	zouMissen: 'Voor vandaag missen deze loonstroken:',
	missen: 'Deze loonstroken missen nu:',
	openen: 'Open dossier',
	bewaren: 'Bewaar dossier',
	meer: 'Bewaar met wachtzin',
	wissel: 'Wissel inwoner en partner',
	vragenlijst: 'Naar de vragenlijst',
	/** Er zijn voor vandaag nog geen bedragen. */
	geenBedragen: (laatste: string) =>
		`Voor vandaag hebben wij geen bedragen: die gaan tot en met ${laatste}. Er is niets veranderd.`,
	/** Het bestand is goed, maar van een dag waarvoor er nog geen bedragen zijn. */
	zonderNormen: (laatste: string) =>
		`Voor de dag in dit bestand hebben wij geen bedragen: die gaan tot en met ${laatste}.`,
	laatste: (dag: string) => `Reken voor ${dag}`,
	geenDocument: (aantal: number) =>
		aantal === 1
			? 'Een document maken kan nog niet: 1 veld is niet compleet. Het staat hieronder.'
			: `Een document maken kan nog niet: ${String(aantal)} velden zijn niet compleet. Ze staan hieronder.`,
	/** Het bestand is er, maar rekenen kan nog niet. */
	nogOpen: (aantal: number) =>
		aantal === 1
			? 'Voor een bedrag is nog 1 veld nodig. Het staat hieronder.'
			: `Voor een bedrag zijn nog ${String(aantal)} velden nodig. Ze staan hieronder.`,
	bewaard: ({ naam, inZelfde, metBrief }: { naam: string; inZelfde: boolean; metBrief: boolean }) =>
		`Bewaard ${inZelfde ? 'in' : 'als'} ${naam}${metBrief ? ', met de brief van de beslaglegger' : ''}.`,
	nietIn: (naam: string) =>
		`Schrijven in ${naam} lukt niet. Het dossier staat daarom als nieuw bestand bij uw downloads.`,
	geopend: (naam: string) => `${naam} is geopend.`,
	nietGeopend: (naam: string) => `${naam} kan niet geopend worden`,
	vervang: {
		titel: 'Dit dossier vervangen?',
		uitleg: 'Wat er nu staat is niet bewaard. Het gaat weg als er een ander dossier open gaat.',
		ja: 'Vervang',
		nee: 'Annuleer'
	}
} as const;

/** Waarom een bestand niet open kan. */
export const bestandsfoutteksten = {
	inhoud:
		'Er staat iets in dit bestand wat niet klopt. Kies het bestand zoals het is bewaard, of vul de gegevens opnieuw in.',
	vorige:
		'De eerdere berekening die in dit bestand zit, is niet te lezen. Kies het bestand zoals het is bewaard, of open een bestand zonder eerdere berekening.',
	onbekend: (veld: string) => `“${veld}”`,
	inkomen: (nummer: number) => `inkomen ${String(nummer)}`,
	loonstrook: (nummer: number) => `loonstrook ${String(nummer)}`,
	meer: (aantal: number) =>
		aantal === 1 ? 'En nog 1 andere fout.' : `En nog ${String(aantal)} andere fouten.`
} as const;

/** De antwoorden bewaren en weer openen. */
export const vragenlijstbestandteksten = {
	kop: 'Bewaren of openen',
	kopOpen: 'Heeft u eerder een bestand bewaard?',
	bewaar: 'Bewaar als bestand',
	/** In de balk boven elke vraag. */
	bewaarKort: 'Bewaar',
	/** In de naam van het bestand. */
	half: 'nog-niet-klaar',
	metBrief: 'met-brief',
	stand: { bewaard: 'Bewaard', nietBewaard: 'Niet bewaard' },
	bewaarUitleg: 'Met het bestand kunt u later verder, ook op een ander apparaat.',
	let: 'In het bestand staan uw gegevens. Bewaar het dus op een veilige plek.',
	bewaard: 'Het bestand staat bij uw downloads.',
	/** Naar de pagina waar dat kan. */
	meer: 'Bewaren en openen met een wachtzin, of in deze browser',
	open: 'Open een bestand',
	openUitleg: 'Kies het bestand dat u eerder heeft bewaard. Een PDF van ons mag ook.',
	geopend: 'Het bestand is geopend.',
	fout: 'Dit bestand kunnen wij niet openen',
	vervangVraag: 'Wilt u verder met dit bestand?',
	vervang: 'Wat u nu heeft ingevuld, gaat dan weg.',
	vervangJa: 'Ja, open het bestand',
	vervangNee: 'Nee, ga terug'
} as const;
