/** Wat er op toeslagen wordt ingehouden. */
export const toeslagteksten = {
	vraag: 'Hoeveel gaat er per maand af van uw toeslagen?',
	uitleg:
		'Vul in wat er voor een schuld af gaat. Eén bedrag is genoeg: laat de rest leeg. De kinderopvangtoeslag telt niet mee.',
	huurtoeslag: 'Ingehouden op uw huurtoeslag, in euro’s',
	zorgtoeslag: 'Ingehouden op uw zorgtoeslag, in euro’s',
	kindgebondenBudget: 'Ingehouden op uw kindgebonden budget, in euro’s',
	leeg: 'Vul bij minstens één toeslag een bedrag in. Gaat er niets af? Vul dan 0 in.',
	waar: 'Kijk in de brief van Dienst Toeslagen over de verrekening. Of kijk op Mijn toeslagen.'
} as const;

/** De auto van de zaak (privégebruik voertuig). */
export const voertuigteksten = {
	vraag: 'Hoeveel loonbelasting betaalt u voor uw auto van de zaak?',
	uitleg:
		'Vul in hoeveel meer belasting u door de auto betaalt. Uw werkgever kan dat voor u uitrekenen. Heeft u meer werkgevers? Vul het in bij de werkgever van de auto.',
	bedrag: (naam: string) => `Loonbelasting voor de auto bij ${naam}, in euro’s`,
	leeg: 'Vul de loonbelasting voor de auto in. Is het niets? Vul dan 0 in.',
	startjaar: 'In welk jaar begon het beslag?',
	startjaarHint: 'In het jaar dat het beslag begint, telt de auto nog niet mee.',
	startjaarLeeg: 'Vul het jaar in waarin het beslag begon, bijvoorbeeld 2025.'
} as const;

/** De verhoging door de kantonrechter (hardheid). */
export const hardheidteksten = {
	vraag: 'Met hoeveel heeft de rechter uw beslagvrije voet verhoogd?',
	bedrag: 'Verhoging per maand, in euro’s',
	bedragLeeg: 'Vul in met hoeveel de rechter het bedrag verhoogde.',
	einde: 'Tot en met welke dag geldt de verhoging?',
	eindeHint: 'Bijvoorbeeld 31-12-2026. De datum staat in de beslissing.',
	eindeLeeg: 'Vul de laatste dag van de verhoging in, bijvoorbeeld 31-12-2026.',
	waar: 'Kijk in de beslissing van de kantonrechter. Het heet de hardheidsclausule.'
} as const;

/** Het toegekend normbedrag bij bijstand. */
export const normbedragteksten = {
	vraag: 'Welk normbedrag gaf de gemeente u?',
	uitleg: 'Het staat in de brief van de gemeente. Vul het bedrag per maand in, met vakantiegeld.',
	bedrag: (naam: string) => `Normbedrag bij ${naam}, in euro’s`,
	leeg: 'Vul het normbedrag uit de brief van de gemeente in.',
	geenBijstand:
		'Een normbedrag hoort bij bijstand, IOAW, IOAZ of Bbz. U heeft zo’n inkomen niet ingevuld. U kunt gewoon verder.'
} as const;

const GEEN_BEDRAG = 'Zonder bedrag telt dit niet mee. Vul een bedrag in, of haal het vinkje hierboven weg.';
const GEEN_INKOMEN = 'Zonder inkomen telt dit niet mee. Kies een inkomen, of haal het vinkje hierboven weg.';

/** Beslagen en verrekeningen op het werkblad. */
export const verrekeningteksten = {
	/** De term met bij welk inkomen, en zo nodig de code daarvan. */
	termBij: (term: string, naam: string, code?: string) =>
		code === undefined ? `${term}: ${naam}` : `${term}: ${naam} (code ${code})`,
	soorten: {
		inwoner: 'Beslag/verrekening op inkomen(s) van inwoner',
		partner: 'Beslag/verrekening op inkomen(s) van de partner',
		toeslagen: 'Beslag/verrekening op toeslagen',
		hardheid: 'Hardheidsclausule',
		voertuig: 'Privégebruik voertuig'
	},
	nogNiet: {
		inwoner: GEEN_INKOMEN,
		partner: GEEN_INKOMEN,
		toeslagen: GEEN_BEDRAG,
		voertuig: GEEN_BEDRAG,
		hardheid: GEEN_BEDRAG
	},
	opWelkInwoner: 'Op welk inkomen van de inwoner is er beslag gelegd?',
	opWelkPartner: 'Op welk inkomen van de partner is er beslag gelegd?',
	nettoIs: (bedrag: string) => `Het netto maandinkomen is ${bedrag}.`,
	isBeslagobject: 'Dit is het beslagobject: hier telt het hele nettobedrag.',
	geenInkomen: 'Hier staan nog geen inkomens. Vul ze in bij stap 3.2.',
	perTijdvak: { maand: 'per maand', vierweken: 'per vier weken' },
	normbedrag: 'Toegekend normbedrag',
	lezingen: (anders: number) => `Lezingen van de wet${anders > 0 ? ` (${String(anders)} anders)` : ''}`,
	lezingenUitleg:
		'Waar de wet of het portaal een keuze laat, rekenen wij met de eerste. Een andere keuze staat in elk stuk.',
	lezingenTonen: 'Toon de lezingen',
	lezingenHier: (aantal: number) =>
		aantal === 0
			? 'In dit geval maakt geen enkele lezing verschil.'
			: `In dit geval ${aantal === 1 ? 'maakt 1 lezing' : `maken ${String(aantal)} lezingen`} verschil.`,
	lezingGeenVerschil: 'Maakt in dit geval geen verschil.',
	lezingAnders: (keuze: string, tbvv: string) => `Met “${keuze}” is de tBVV ${tbvv}.`,
	bron: 'Bron:',
	voorbeeld: 'Voorbeeld:'
} as const;
