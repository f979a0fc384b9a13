/** Woorden van de pagina waar een organisatie een eigen normtabel opent. */
export const eigennormenteksten = {
	titel: 'Zelf een normtabel gebruiken',
	inleiding:
		'Is er voor een nieuw halfjaar nog geen versie van Beslagvrij? Dan kunt u een bestand met de bedragen uit de Staatscourant openen. Dit is voor organisaties en trainers.',
	uitleg:
		'Wij rekenen de vier maxima uit de andere bedragen na. Kloppen ze niet, dan nemen wij de tabel niet. Bij elk bedrag staat daarna: door gebruiker ingevuld. Zijn er officiële bedragen, dan gaan die voor.',
	kies: 'Open een normtabel (JSON)',
	sleep: 'Op een computer kunt u dit bestand ook naar deze pagina slepen.',
	typen: 'Typ de bedragen over uit de Staatscourant',
	weg: 'Haal deze tabel weg',
	weggehaald: 'De normtabel is weg. Voor die dagen rekenen wij niet meer.',
	gebruikt: (id: string) => `Normtabel ${id} is in gebruik`,
	geldt: (vanaf: string, totEnMet: string) =>
		`Zij geldt van ${vanaf} tot en met ${totEnMet}. Rekent u voor een dag in die periode, dan gaat zij mee als u het dossier bewaart.`,
	geweigerd: 'Deze tabel nemen wij niet',
	ongewijzigd: 'Er is niets veranderd aan uw dossier.',
	maxima: 'De vier maxima, per maand',
	gedrukt: 'In de tabel',
	nagerekend: 'Nagerekend',
	sommen: (naam: string) => `De sommen: ${naam.toLowerCase()}`,
	maximum: 'Maximum'
} as const;

/** Het formulier waarin iemand de bedragen overtypt. */
export const normformulierteksten = {
	inleiding: (vanaf: string, totEnMet: string) =>
		`De bedragen voor ${vanaf} tot en met ${totEnMet}. Blijft een bedrag hetzelfde? Typ dan =. Wat u typt blijft staan tot u dit tabblad sluit.`,
	bron: 'Waar staan deze bedragen?',
	bronHint: 'Bijvoorbeeld: Staatscourant 2026, 41234. Dit komt bij elk bedrag te staan.',
	/** Er is al een tabel in gebruik, en wat nu is getypt klopt niet. */
	eerderBlijft: 'De tabel die al in gebruik was, blijft in gebruik. Wat u nu typte, telt nog niet.',
	afbouw: 'Hoe bouwt het kindgebonden budget af?',
	afbouwKeuzes: { een: 'Met één percentage', twee: 'Met twee percentages' },
	was: (bedrag: string) => `Was ${bedrag}`,
	keur: 'Reken na en gebruik deze tabel',
	bewaar: 'Bewaar de tabel als bestand',
	bestandsnaam: (id: string) => `${id}.json`,
	eerst: 'Bewaren kan als de tabel klopt. Hieronder staat wat er nog mis is.',
	fouten: (aantal: number) =>
		aantal === 1 ? 'Er klopt 1 ding nog niet' : `Er kloppen ${String(aantal)} dingen nog niet`,
	gelukt: 'De tabel klopt en is in gebruik.',
	wis: 'Maak het formulier leeg'
} as const;
