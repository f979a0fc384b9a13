import type { Eenheid, Herkomst, NormSleutel } from '../normen/typen.ts';

/** De naam van elke norm, met het officiële woord erbij als dat in brieven staat. */
export const NORMNAMEN: Record<NormSleutel, string> = {
	normAlleenstaande: 'Bijstandsnorm voor een alleenstaande',
	normGehuwden: 'Bijstandsnorm voor partners samen',
	drempelinkomen: 'Drempelinkomen voor zorgtoeslag, per jaar',
	zorgpercentage: 'Deel van het inkomen dat naar de zorgpremie gaat',
	afbouwpercentageKindgebondenBudget: 'Deel van het inkomen dat van het kindgebonden budget af gaat',
	verhogingDrempelinkomenPartner: 'Verhoging van de grens voor wie een partner heeft, per jaar',
	standaardpremie: 'Standaardpremie voor de zorgverzekering, per jaar',
	zorgdeelAlleenstaand: 'Zorgpremie die al in de bijstandsnorm zit (alleenstaand)',
	zorgdeelGehuwd: 'Zorgpremie die al in de bijstandsnorm zit (partners)',
	maximaleHuurgrens: 'Hoogste huurgrens (maximale huurgrens)',
	kwaliteitskortingsgrens: 'Eerste huurgrens (kwaliteitskortingsgrens)',
	aftoppingsgrens: 'Tweede huurgrens (aftoppingsgrens)',
	minimumInkomensijkpuntEenpersoons: 'Grens voor huurtoeslag, alleen, per jaar',
	minimumInkomensijkpuntMeerpersoons: 'Grens voor huurtoeslag, met anderen, per jaar',
	inkomensgrensLid7Alleenstaand: 'Inkomensgrens voor de ophoging, alleenstaand, per jaar',
	inkomensgrensLid7Meerpersoons: 'Inkomensgrens voor de ophoging, met anderen, per jaar',
	maximumAlleenstaande: 'Maximum voor een alleenstaande',
	maximumAlleenstaandeOuder: 'Maximum voor een alleenstaande ouder',
	maximumGehuwdZonderKinderen: 'Maximum voor partners zonder kinderen',
	maximumGehuwdMetKinderen: 'Maximum voor partners met kinderen',
	normInrichtingAlleenstaand: 'Bijstandsnorm in een instelling (alleenstaand)',
	normInrichtingGehuwd: 'Bijstandsnorm in een instelling (partners)',
	normPensioengerechtigdAlleenstaand: 'Bijstandsnorm vanaf de AOW-leeftijd (alleenstaand)',
	normPensioengerechtigdGehuwd: 'Bijstandsnorm vanaf de AOW-leeftijd (partners)',
	minimumloonJanuari: 'Minimumloon van januari',
	normhuurfactorAEenpersoons: 'Getal a voor de huur, alleen',
	normhuurfactorBEenpersoons: 'Getal b voor de huur, alleen',
	normhuurfactorAMeerpersoons: 'Getal a voor de huur, met anderen',
	normhuurfactorBMeerpersoons: 'Getal b voor de huur, met anderen',
	normhuur: 'Huur die iedereen zelf betaalt (laagste normhuur)',
	referentieInkomensijkpuntEenpersoons: 'Inkomen waarbij getal a en b zijn bepaald, alleen, per jaar',
	referentieInkomensijkpuntMeerpersoons: 'Inkomen waarbij getal a en b zijn bepaald, met anderen, per jaar',
	referentieNormhuur: 'Normhuur waarbij getal a en b zijn bepaald',
	afbouwpercentageHuurEenpersoons: 'Deel van het inkomen dat van de huurtoeslag af gaat, alleen',
	afbouwpercentageHuurMeerpersoons: 'Deel van het inkomen dat van de huurtoeslag af gaat, met anderen',
	basishuurEenpersoons: 'Huur die iedereen zelf betaalt, alleen (basishuur)',
	basishuurMeerpersoons: 'Huur die iedereen zelf betaalt, met anderen (basishuur)',
	normhuurEenpersoons: 'Laagste normhuur, alleen',
	normhuurMeerpersoons: 'Laagste normhuur, met anderen'
};

/** Hoe een waarde is verkregen, in een zin. */
export const HERKOMSTTEKSTEN: Record<Herkomst, string> = {
	gelezen: 'Gelezen in de regeling zelf.',
	bevestigd: 'Bevestigd: een gepubliceerd bedrag volgt er precies uit.',
	afgeleid: 'Berekend uit andere bedragen, volgens de wet.',
	secundair: 'Gelezen in een andere publicatie, niet in de regeling zelf.',
	teruggerekend: 'Teruggerekend uit bedragen die wel zijn gepubliceerd.'
};

/** Het woord voor de herkomst, in een tabel. */
export const HERKOMSTWOORDEN: Record<Herkomst, string> = {
	gelezen: 'gelezen',
	bevestigd: 'bevestigd',
	afgeleid: 'berekend',
	secundair: 'uit andere bron',
	teruggerekend: 'teruggerekend'
};

/** De eenheid van een norm, in een tabel. */
export const EENHEIDTEKSTEN: Record<Eenheid, string> = {
	'EUR/maand': 'per maand',
	'EUR/jaar': 'per jaar',
	procent: 'procent',
	'EUR/maand per EUR/jaar': 'getal b',
	'EUR/maand per (EUR/jaar)^2': 'getal a'
};

/** Woorden van de pagina met alle normen. */
export const normenpagina = {
	titel: 'Met welke bedragen rekenen wij?',
	inleiding:
		'De bedragen in de wet veranderen op 1 januari en 1 juli. Hier staan ze allemaal, met waar ze vandaan komen.',
	herkomstKop: 'Hoe weten wij deze bedragen?',
	herkomstInleiding:
		'De meeste bedragen staan in een wet of regeling. Enkele zijn berekend of teruggerekend. Dat staat er dan bij.',
	kies: 'Kies een halfjaar',
	geldig: (periode: string) => `Bedragen van ${periode}`,
	tabel: (id: string, herziening: number) => `Normtabel ${id}, uitgave ${String(herziening)}.`,
	formule: {
		kwadratisch: 'Het huurdeel rekent met twee vaste getallen (a en b).',
		lineair: 'Het huurdeel rekent met een percentage van het inkomen.'
	},
	norm: 'Norm',
	letter: 'Letter',
	waarde: 'Bedrag',
	bron: 'Waar het staat',
	herkomst: 'Hoe verkregen',
	versie: (datum: string) => `tekst van ${datum}`,
	regelsKop: 'Welke regels golden er?',
	regel: 'Regel',
	geldt: 'Wat er geldt',
	woonlandKop: 'Woont u in een ander land?',
	woonlandInleiding:
		'Dan gaat het bedrag maal een factor. In een land waar het leven goedkoper is, is de factor lager.',
	woonlandTabel: (jaar: number) => `Factor per land, ${String(jaar)}`,
	land: 'Land',
	factor: 'Factor',
	nietGenoemd: 'Een land dat er niet staat',
	geenLijst: 'Voor 2021, 2023 en 2024 hebben wij geen lijst. Dan vult u de factor zelf in.'
} as const;
