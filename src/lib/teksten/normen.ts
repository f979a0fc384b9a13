import type { Eenheid, Herkomst, NormSleutel, Regels } from '../normen/typen.ts';

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
	teruggerekend: 'Teruggerekend uit bedragen die wel zijn gepubliceerd.',
	gebruiker: 'Door gebruiker ingevuld.'
};

/** Het woord voor de herkomst, in een tabel. */
export const HERKOMSTWOORDEN: Record<Herkomst, string> = {
	gelezen: 'gelezen',
	bevestigd: 'bevestigd',
	afgeleid: 'berekend',
	secundair: 'uit andere bron',
	teruggerekend: 'teruggerekend',
	gebruiker: 'door gebruiker ingevuld'
};

/** De eenheid van een norm, in een tabel. */
export const EENHEIDTEKSTEN: Record<Eenheid, string> = {
	'EUR/maand': 'per maand',
	'EUR/jaar': 'per jaar',
	procent: '',
	'EUR/maand per EUR/jaar': 'getal b',
	'EUR/maand per (EUR/jaar)^2': 'getal a'
};

type Regelteksten = {
	readonly [R in keyof Regels]: { readonly naam: string; readonly geldt: (regels: Regels) => string };
};

/** Welke tekst van de wet in een halfjaar geldt, in gewone woorden. */
export const NORMREGELTEKSTEN: Regelteksten = {
	formule: {
		naam: 'Formule voor het huurdeel',
		geldt: ({ formule }) =>
			formule === 'lineair'
				? 'Een percentage van het inkomen boven een grens.'
				: 'Twee vaste getallen, a en b, maal het inkomen.'
	},
	lid5: {
		naam: 'Ophoging voor hoge woonkosten',
		geldt: ({ lid5 }) => (lid5 === 'altijd' ? 'Voor iedereen.' : 'Alleen voor wie het maximum krijgt.')
	},
	lid7: {
		naam: 'Ophoging zonder huurtoeslag',
		geldt: ({ lid7 }) =>
			lid7 === 'eigenaar' ? 'Alleen bij een eigen woning.' : 'Bij een eigen woning en bij huur.'
	},
	normhuurLid7: {
		naam: 'Normhuur voor die ophoging',
		geldt: ({ normhuurLid7 }) =>
			normhuurLid7 === 'art19'
				? 'De normhuur van art. 19 Wht.'
				: 'Art. 19 Wht bestaat niet meer. Wij kiezen een lezing.'
	},
	bijstandsregel: {
		naam: 'Grens van 95% bij bijstand',
		geldt: ({ bijstandsregel }) => (bijstandsregel ? 'Geldt.' : 'Gold nog niet.')
	},
	bankZonderWoonadres: {
		naam: 'Bankrekening zonder woonadres',
		geldt: ({ bankZonderWoonadres }) =>
			bankZonderWoonadres === 'helft' ? 'De helft van het maximum.' : 'Niet bekend bij ons.'
	},
	woonkostenTermijn: {
		naam: 'Hoe lang hoge woonkosten tellen',
		geldt: ({ woonkostenTermijn: { maanden, verlenging } }) =>
			`Hooguit ${maanden} maanden${verlenging === '0' ? '' : `, op verzoek ${verlenging} maanden langer`}.`
	}
};
