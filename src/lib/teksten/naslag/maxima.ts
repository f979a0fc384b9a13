import type { Regelnaam } from '../../normen/som.ts';
import type { LeefsituatieLetter, NormSleutel } from '../../normen/typen.ts';

/** Hoe een norm in een som heet: korter dan in de tabel. */
export const SOMWOORDEN: Partial<Record<NormSleutel, string>> = {
	normAlleenstaande: 'bijstandsnorm voor een alleenstaande',
	normGehuwden: 'bijstandsnorm voor partners',
	standaardpremie: 'standaardpremie per jaar',
	zorgdeelAlleenstaand: 'zorgpremie die al in de bijstandsnorm zit',
	zorgdeelGehuwd: 'zorgpremie die al in de bijstandsnorm zit',
	maximaleHuurgrens: 'hoogste huurgrens',
	normhuur: 'laagste normhuur',
	basishuurEenpersoons: 'basishuur',
	basishuurMeerpersoons: 'basishuur',
	minimumInkomensijkpuntEenpersoons: 'grens voor huurtoeslag',
	minimumInkomensijkpuntMeerpersoons: 'grens voor huurtoeslag',
	afbouwpercentageHuurEenpersoons: 'afbouw van de huurtoeslag',
	afbouwpercentageHuurMeerpersoons: 'afbouw van de huurtoeslag',
	normhuurfactorAEenpersoons: 'getal a',
	normhuurfactorBEenpersoons: 'getal b',
	normhuurfactorAMeerpersoons: 'getal a',
	normhuurfactorBMeerpersoons: 'getal b',
	drempelinkomen: 'drempelinkomen',
	verhogingDrempelinkomenPartner: 'verhoging voor een partner',
	afbouwpercentageKindgebondenBudget: 'afbouw van het kindgebonden budget'
};

export const MINIMUMLOON_JULI = 'minimumloon van juli';

/** Hoe de uitkomst van een regel in een volgende som heet. */
export const REGELWOORDEN: Readonly<Record<Regelnaam, string>> = {
	drempel: 'drempelinkomen',
	basis: '95% van de norm',
	zorg: 'zorgpremie',
	huur: 'huur',
	wortel: 'wortel',
	inkomen: 'inkomen',
	proef: 'huur',
	boven: 'inkomen boven de grens',
	kind: 'kindgebonden budget',
	totaal: 'maximum'
};

/** Wat een regel uitrekent, en waarom. */
export const REGELUITLEG: Readonly<Record<Regelnaam, { readonly kop: string; readonly uitleg: string }>> = {
	drempel: {
		kop: 'Het drempelinkomen dat de publicatie nam',
		uitleg:
			'Twaalf keer 108% van het minimumloon. De wet neemt dat van januari, de publicatie nam dat van juli.'
	},
	basis: { kop: '95% van de bijstandsnorm', uitleg: 'Hiermee begint elke beslagvrije voet (letter A of B).' },
	zorg: {
		kop: 'De zorgpremie',
		uitleg: 'De standaardpremie per maand, zonder wat al in de bijstandsnorm zit (lid 3).'
	},
	huur: {
		kop: 'De huur boven wat iedereen zelf betaalt',
		uitleg: 'Hoger dan de hoogste huurgrens telt de huur niet mee (H min J).'
	},
	wortel: {
		kop: 'De wortel voor het inkomen',
		uitleg:
			'Tot 2026 volgt de huur uit het inkomen met twee getallen: a × inkomen × inkomen + b × inkomen. Andersom rekenen kan met een wortel.'
	},
	inkomen: {
		kop: 'Het inkomen waarbij de huurtoeslag nul wordt',
		uitleg:
			'Bij dit jaarinkomen bereikt de huur de hoogste huurgrens. Lid 8 rekent het maximum bij dit inkomen.'
	},
	proef: {
		kop: 'Klopt dat inkomen?',
		uitleg: 'Vul het in de formule in. Er moet weer de hoogste huurgrens uit komen.'
	},
	boven: {
		kop: 'Het inkomen boven de grens',
		uitleg: 'Boven deze grens daalt het kindgebonden budget.'
	},
	kind: {
		kop: 'Het kindgebonden budget dat wegvalt',
		uitleg: 'Van elke euro boven de grens valt een deel weg. Per maand, dus gedeeld door 12.'
	},
	totaal: { kop: 'Het maximum', uitleg: 'Alles opgeteld, op de cent afgerond.' }
};

/** De leefsituaties van lid 1. */
export const LEEFSITUATIEWOORDEN: Readonly<
	Record<LeefsituatieLetter, { readonly naam: string; readonly kort: string }>
> = {
	a: { naam: 'Alleenstaande', kort: 'alleen' },
	b: { naam: 'Alleenstaande ouder', kort: 'alleen, met kind' },
	c: { naam: 'Partners zonder kinderen', kort: 'paar' },
	d: { naam: 'Partners met kinderen', kort: 'paar, met kind' }
};

/** Waarom een publicatie van de wettekst afwijkt. */
const WERKWIJZETEKSTEN = {
	minimumloonJuli: 'De publicatie nam het drempelinkomen van juli. De wet zegt: het minimumloon van januari.',
	zonderVerhogingPartner: 'De publicatie trok de verhoging voor een partner (letter L) er niet af.',
	inkomenOpHeleEuro: 'De publicatie rondde het inkomen eerst af op hele euro’s.'
} as const;

export const maximateksten = {
	titel: 'Reken de maxima na',
	terug: 'Bedragen in de wet',
	inleiding:
		'Hoger dan het maximum wordt de gewone beslagvrije voet niet. Die vier maxima staan in de wet (art. 475da lid 1 Rv). Zij volgen uit andere bedragen in de wet. Met een rekenmachine doet u elke som hier na.',
	zelfde: 'Dezelfde sommen keuren een normtabel die u zelf invult.',
	overzichtKop: 'Alle tabellen',
	overzicht: (goed: number, alle: number) =>
		`${goed} van de ${alle} gedrukte maxima volgen op de cent uit de wet.`,
	overzichtUitleg: 'Kies een vakje. De sommen ervan staan dan hierboven.',
	halfjaar: 'Halfjaar',
	klopt: 'klopt',
	verschil: (bedrag: string, hoger: boolean) => `${bedrag} ${hoger ? 'te hoog' : 'te laag'} gedrukt`,
	kies: 'Welk halfjaar?',
	kiesWie: 'Voor wie?',
	somKop: (wie: string, halfjaar: string) => `${wie}, ${halfjaar}`,
	inWoorden: 'In woorden',
	ingevuld: 'Ingevuld',
	nagerekend: 'Nagerekend',
	gedrukt: 'Gedrukt in de wet',
	goed: 'Klopt: op de cent gelijk.',
	mis: (bedrag: string, hoger: boolean) =>
		`Klopt niet: gedrukt is ${bedrag} ${hoger ? 'meer' : 'minder'} dan uit de wet volgt.`,
	wij: 'De beslagvrije voet houdt op bij het gedrukte bedrag: dat staat in de wet. Daar rekenen wij mee.',
	werkwijzeKop: 'Zo komt de publicatie wel uit',
	werkwijzen: WERKWIJZETEKSTEN,
	alleenAnders: 'Alleen deze sommen zijn dan anders:',
	ookGoed: 'Zo gerekend komt het gedrukte bedrag er op de cent uit.',
	centOver: 'Ook zo gerekend blijft er een cent verschil. Waardoor weten wij niet.',
	cent: 'Voor deze cent hebben wij geen verklaring gevonden.',
	bronnen: 'Waar staan deze bedragen?',
	onbekend: 'Dit adres noemt een tabel of een leefsituatie die er niet is. Wij tonen de nieuwste.'
} as const;
