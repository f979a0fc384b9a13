import type { GrondslagSleutel } from './grondslag.ts';

/**
 * Het register van lezingen: de vragen die de bronnen open laten. De eerste optie is de standaard.
 * De vraag, de uitleg en een voorbeeld van het effect staan in `teksten/lezingen.ts`.
 */
export const LEZINGEN = {
	ondergrens: {
		opties: ['nul', 'letterlijk'],
		grondslag: ['art475daLid2', 'wetKindgebondenBudgetArt2', 'wetHuurtoeslagArt21']
	},
	vakantiebijslag95: { opties: ['inclusief', 'exclusief'], grondslag: ['art475dcLid1'] },
	normbedrag: { opties: ['bijLid1', 'altijd'], grondslag: ['art475dcLid2'] },
	regel95: { opties: ['totaal', 'beslagobject', 'letterlijk'], grondslag: ['art475dcLid1'] },
	toeslagen: { opties: ['na95', 'voor95'], grondslag: ['art475dcLid1', 'art475gLid3'] },
	afronding: { opties: ['heleEuroHalfOmhoog', 'heleEuroOmhoog', 'centen'], grondslag: ['art475dLid6'] },
	vierweken: { opties: ['kalender', 'ingevoerd'], grondslag: ['besluitArt3'] }
} as const satisfies Record<
	string,
	{ opties: readonly [string, ...string[]]; grondslag: readonly GrondslagSleutel[] }
>;

/**
 * Lezingen die geen vraag meer zijn, omdat de tekst van de wet nu gelezen is. Een bestand met zo'n keuze blijft
 * leesbaar; de keuze telt niet en een melding zegt het.
 */
export const VERVALLEN_LEZINGEN = {
	/** Art. 4 lid 2 Besluit BVV (tekst vanaf 2026) noemt de basishuur en de formule van art. 21 Wht. */
	lid7vanaf2026: ['huurtoeslag', 'normhuur']
} as const;
export type VervallenLezingId = keyof typeof VERVALLEN_LEZINGEN;
export const VERVALLEN_LEZING_IDS = Object.keys(VERVALLEN_LEZINGEN) as readonly VervallenLezingId[];

export type LezingId = keyof typeof LEZINGEN;
export type LezingOptie<Id extends LezingId = LezingId> = (typeof LEZINGEN)[Id]['opties'][number];

/** De gekozen optie per lezing; altijd volledig. */
export type Lezingen = { readonly [Id in LezingId]: LezingOptie<Id> };

/** Een lezing die bij een bedrag heeft meebeslist. */
export interface Lezingkeuze {
	readonly id: LezingId;
	readonly optie: LezingOptie;
}

export const LEZING_IDS = Object.keys(LEZINGEN) as readonly LezingId[];

export const standaardLezing = <Id extends LezingId>(id: Id): LezingOptie<Id> => LEZINGEN[id].opties[0];

/**
 * Keuzes zonder schakelaar: ook die legt de wet niet vast, maar een alternatief is niet te kiezen.
 * Ze staan hier zodat scherm en documenten ze kunnen noemen.
 */
export const VASTE_LEZINGEN = {
	maandenDoorDrie: ['besluitArt3'],
	alleenLaatste: ['besluitArt3'],
	inkomenNietNegatief: ['art475dLid1'],
	winstAlleenBelastbaar: ['art475ab', 'art475dbLid1b', 'art475f'],
	alleenWinst: ['art475f'],
	vakantiebijslagUitStroken: ['art475dcLid1'],
	vakantiegeldTwaalfMaanden: ['art475cLid1'],
	vakantiegeldGeschat: ['art475dcLid1'],
	lid5Gehuwden: ['art475daLid5'],
	lid5LosVanHuurtoeslag: ['art475daLid5'],
	lid5OpMaximum: ['art475daLid5'],
	lid5EnLid7Samen: ['art475daLid5', 'art475daLid7'],
	geenWoonkostenZonderAdres: ['art475daLid4', 'art475eLid2'],
	inrichtingGaatVoor: ['art475eLid2'],
	lid7AlleenBijNee: ['art475daLid7'],
	lopendBeslag: ['art475cLid4', 'art475dbLid1a'],
	voertuigAlleInkomens: ['art475dbLid1c'],
	vierwekenkalender: ['besluitArt3'],
	vierwekenNaarMaand: ['besluitArt2Lid3', 'besluitArt5Lid4'],
	beslagOpBeslagobject: ['art475cLid4'],
	gelijkeVorderingen: ['art475cLid2'],
	normbedragAlleenBeslagobject: ['art475dcLid2'],
	toeslagenNaNul: ['art475gLid3'],
	overheidsvordering: ['art475dbLid1a', 'art475dcLid1'],
	omslagVolgorde: ['art475cLid5'],
	bankOngeachtOpenheid: ['art475aLid6'],
	afrondenAanHetEind: ['art475dLid6'],
	vtlbBvvOverAlles: ['fwArt295Lid2'],
	vtlbNominaalNietNegatief: ['fwArt295Lid3'],
	vtlbCompensatiekop: ['vtlb51'],
	vtlbKopMetLid7: ['vtlb51', 'art475daLid7'],
	vtlbLastenMogenNegatief: ['vtlb51'],
	vtlbLastenAlleenBijFormule: ['vtlb51'],
	vtlbGeenKinderen: ['vtlb51'],
	vtlbPglAlleenBijFormule: ['vtlb4'],
	vtlbEigenRisico: ['vtlb4', 'zvwArt19'],
	vtlbWoonlastenOverlap: ['vtlb52', 'art475daLid5'],
	vtlbPartnerOnbekend: ['vtlbPartnerOnbekend'],
	vtlbGedeeldGeblokkeerd: ['vtlbPartnerOnbekend'],
	vtlbPaarHuishouden: ['vtlb51'],
	vtlbVakantiegeldGelijk: ['vtlb6'],
	vtlbVakantiegeldHulp: ['vtlb6'],
	vtlbEditieAlleenZelf: ['vtlb4'],
	vtlbAutoformule: ['vtlb55'],
	vtlbOmgangformule: ['vtlb58'],
	vtlbNormbedrag: ['fwArt295Lid2', 'art475dcLid2'],
	vtlbLooptijd: ['fwArt349aLid1']
} as const satisfies Record<string, readonly GrondslagSleutel[]>;

export type VasteLezingId = keyof typeof VASTE_LEZINGEN;
