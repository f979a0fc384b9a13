/** Bij omzetten.ts: welke norm uit welk veld van de bron komt, en hoe wij hem noemen. Hier staat geen bedrag uit een tabel. */
import type { Letter, NormSleutel } from '#lib/normen/typen.ts';

export const REGELING = {
	rv: 'Wetboek van Burgerlijke Rechtsvordering',
	wml: 'Wet minimumloon en minimumvakantiebijslag'
} as const;

type Formule = 'kwadratisch' | 'lineair';
interface Bronvermelding {
	law: string;
	article: string | null;
	version: string;
}
export interface Normdefinitie {
	readonly sleutel: NormSleutel;
	/** Waar de waarde in de bron staat; zonder pad hoort de norm niet bij die formule. */
	readonly pad: Partial<Record<Formule, string>>;
	readonly omschrijving: string;
	readonly letter?: Partial<Record<Formule, Letter>>;
	/** Nauwkeuriger dan de bron, die twee onderdelen samen noemt. */
	readonly plaats?: string;
	/** Voor de bronvermeldingen zonder artikel; `undefined` laat die van de bron staan. */
	readonly vindplaats?: (bron: Bronvermelding) => { regeling: string; plaats: string } | undefined;
}

const beide = <T>(waarde: T): Record<Formule, T> => ({ kwadratisch: waarde, lineair: waarde });

const vindStandaardpremie = (bron: Bronvermelding): { regeling: string; plaats: string } => {
	const jaar = bron.version.slice(0, 4);
	if (bron.law.startsWith('teruggerekend')) return { regeling: REGELING.rv, plaats: 'art. 475da lid 1' };
	if (bron.law.startsWith('VWS'))
		return { regeling: 'VWS, premieoverzicht Zvw (staatvenz.nl)', plaats: `standaardpremie ${jaar}` };
	if (bron.law.startsWith('taxlive')) {
		return {
			regeling: 'Regeling vaststelling standaardpremie 2026',
			plaats: 'V-N Vandaag 26-11-2025 (taxlive.nl)'
		};
	}
	return {
		regeling: `Regeling vaststelling standaardpremie en bestuursrechtelijke premies ${jaar}`,
		plaats: 'art. 1'
	};
};

const vindLid7 = (onderdeel: 'a' | 'b') => (bron: Bronvermelding) =>
	bron.law === REGELING.rv
		? undefined
		: { regeling: bron.law, plaats: `art. 14 lid 1 onderdeel ${onderdeel}` };

const vindIjkpunt = (bron: Bronvermelding): { regeling: string; plaats: string } | undefined =>
	bron.version === '2023-01-01'
		? { regeling: 'Regeling huurtoeslaggrenzen 2023 (BWBR0047483)', plaats: 'art. 3' }
		: undefined;

/** In de volgorde van de formule; zo staan ze ook in de tabel en op de normenpagina. */
export const normdefinities: readonly Normdefinitie[] = [
	{
		sleutel: 'normAlleenstaande',
		pad: beide('wet.A'),
		letter: beide('A'),
		plaats: '21 onderdeel a',
		omschrijving: 'Bijstandsnorm voor een alleenstaande of alleenstaande ouder'
	},
	{
		sleutel: 'normGehuwden',
		pad: beide('wet.B'),
		letter: beide('B'),
		plaats: '21 onderdeel b',
		omschrijving: 'Bijstandsnorm voor gehuwden'
	},
	{
		sleutel: 'drempelinkomen',
		pad: beide('wet.D'),
		letter: beide('D'),
		omschrijving: 'Drempelinkomen van de zorgtoeslag: 12 maal 108% van het minimumloon van januari'
	},
	{
		sleutel: 'zorgpercentage',
		pad: beide('wet.E'),
		letter: beide('E'),
		omschrijving: 'Deel van het inkomen boven het drempelinkomen dat meetelt voor de zorgpremie'
	},
	{
		sleutel: 'normhuurfactorAEenpersoons',
		pad: { kwadratisch: 'wet.F' },
		letter: { kwadratisch: 'F' },
		omschrijving: 'Factor a van de normhuur, eenpersoonshuishouden'
	},
	{
		sleutel: 'normhuurfactorBEenpersoons',
		pad: { kwadratisch: 'wet.G' },
		letter: { kwadratisch: 'G' },
		omschrijving: 'Factor b van de normhuur, eenpersoonshuishouden'
	},
	{
		sleutel: 'normhuurfactorAMeerpersoons',
		pad: { kwadratisch: 'wet.H' },
		letter: { kwadratisch: 'H' },
		omschrijving: 'Factor a van de normhuur, meerpersoonshuishouden'
	},
	{
		sleutel: 'normhuurfactorBMeerpersoons',
		pad: { kwadratisch: 'wet.I' },
		letter: { kwadratisch: 'I' },
		omschrijving: 'Factor b van de normhuur, meerpersoonshuishouden'
	},
	{
		sleutel: 'normhuur',
		pad: { kwadratisch: 'wet.J' },
		letter: { kwadratisch: 'J' },
		omschrijving: 'Normhuur bij het minimum-inkomensijkpunt, voor elke leefsituatie gelijk'
	},
	{
		sleutel: 'afbouwpercentageHuurEenpersoons',
		pad: { lineair: 'wet.F' },
		letter: { lineair: 'F' },
		omschrijving: 'Afbouw van de huurtoeslag, eenpersoonshuishouden'
	},
	{
		sleutel: 'afbouwpercentageHuurMeerpersoons',
		pad: { lineair: 'wet.G' },
		letter: { lineair: 'G' },
		omschrijving: 'Afbouw van de huurtoeslag, meerpersoonshuishouden'
	},
	{
		sleutel: 'maximaleHuurgrens',
		pad: beide('wet.maximaleHuurgrens'),
		letter: { lineair: 'H' },
		omschrijving: 'Maximale huurgrens van de huurtoeslag'
	},
	{
		sleutel: 'minimumInkomensijkpuntEenpersoons',
		pad: { kwadratisch: 'wet.minimumInkomensijkpunt.eenpersoons', lineair: 'wet.I.eenpersoons' },
		letter: { lineair: 'I' },
		vindplaats: vindIjkpunt,
		omschrijving: 'Minimum-inkomensijkpunt, eenpersoonshuishouden; daaronder is er geen huurdeel'
	},
	{
		sleutel: 'minimumInkomensijkpuntMeerpersoons',
		pad: { kwadratisch: 'wet.minimumInkomensijkpunt.meerpersoons', lineair: 'wet.I.meerpersoons' },
		letter: { lineair: 'I' },
		vindplaats: vindIjkpunt,
		omschrijving: 'Minimum-inkomensijkpunt, meerpersoonshuishouden; daaronder is er geen huurdeel'
	},
	{
		sleutel: 'basishuurEenpersoons',
		pad: { lineair: 'wet.J.eenpersoons' },
		letter: { lineair: 'J' },
		omschrijving: 'Basishuur, eenpersoonshuishouden'
	},
	{
		sleutel: 'basishuurMeerpersoons',
		pad: { lineair: 'wet.J.meerpersoons' },
		letter: { lineair: 'J' },
		omschrijving: 'Basishuur, meerpersoonshuishouden'
	},
	{
		sleutel: 'normhuurEenpersoons',
		pad: { lineair: 'wet.J.eenpersoons' },
		plaats: '17 lid 2 en 3',
		omschrijving: 'Normhuur bij het minimum-inkomensijkpunt, eenpersoonshuishouden'
	},
	{
		sleutel: 'normhuurMeerpersoons',
		pad: { lineair: 'wet.J.meerpersoons' },
		plaats: '17 lid 2 en 3',
		omschrijving: 'Normhuur bij het minimum-inkomensijkpunt, meerpersoonshuishouden'
	},
	{
		sleutel: 'afbouwpercentageKindgebondenBudget',
		pad: beide('wet.K'),
		letter: beide('K'),
		omschrijving: 'Afbouwpercentage van het kindgebonden budget'
	},
	{
		sleutel: 'verhogingDrempelinkomenPartner',
		pad: beide('wet.L'),
		letter: beide('L'),
		omschrijving: 'Verhoging van het drempelinkomen voor een ouder met partner'
	},
	{
		sleutel: 'standaardpremie',
		pad: beide('wet.standaardpremie'),
		vindplaats: vindStandaardpremie,
		omschrijving: 'Standaardpremie van de zorgverzekering'
	},
	{
		sleutel: 'zorgdeelAlleenstaand',
		pad: beide('wet.zorgAftrek.alleenstaand'),
		plaats: '23 lid 2 onderdeel a',
		omschrijving: 'Deel van de bijstandsnorm voor de zorgpremie, alleenstaande (ouder)'
	},
	{
		sleutel: 'zorgdeelGehuwd',
		pad: beide('wet.zorgAftrek.gehuwd'),
		plaats: '23 lid 2 onderdeel b',
		omschrijving: 'Deel van de bijstandsnorm voor de zorgpremie, gehuwden'
	},
	{
		sleutel: 'maximumAlleenstaande',
		pad: beide('maxima.a'),
		plaats: '475da lid 1 onderdeel a',
		omschrijving: 'Hoogste beslagvrije voet, alleenstaande'
	},
	{
		sleutel: 'maximumAlleenstaandeOuder',
		pad: beide('maxima.b'),
		plaats: '475da lid 1 onderdeel b',
		omschrijving: 'Hoogste beslagvrije voet, alleenstaande ouder'
	},
	{
		sleutel: 'maximumGehuwdZonderKinderen',
		pad: beide('maxima.c'),
		plaats: '475da lid 1 onderdeel c',
		omschrijving: 'Hoogste beslagvrije voet, gehuwden zonder kinderen'
	},
	{
		sleutel: 'maximumGehuwdMetKinderen',
		pad: beide('maxima.d'),
		plaats: '475da lid 1 onderdeel d',
		omschrijving: 'Hoogste beslagvrije voet, gehuwden met kinderen'
	},
	{
		sleutel: 'inkomensgrensLid7Alleenstaand',
		pad: beide('wet.inkomensgrensLid7.alleenstaand'),
		vindplaats: vindLid7('a'),
		omschrijving: 'Inkomensgrens voor de verhoging van lid 7, alleenstaande'
	},
	{
		sleutel: 'inkomensgrensLid7Meerpersoons',
		pad: beide('wet.inkomensgrensLid7.meerpersoons'),
		vindplaats: vindLid7('b'),
		omschrijving: 'Inkomensgrens voor de verhoging van lid 7, meerpersoonshuishouden'
	},
	{
		sleutel: 'kwaliteitskortingsgrens',
		pad: beide('wet.kwaliteitskortingsgrens'),
		omschrijving: 'Kwaliteitskortingsgrens van de huurtoeslag'
	},
	{
		sleutel: 'aftoppingsgrens',
		pad: beide('wet.aftoppingsgrensLaag'),
		omschrijving: 'Lage aftoppingsgrens van de huurtoeslag'
	},
	{
		sleutel: 'normInrichtingAlleenstaand',
		pad: beide('wet.normInrichting.alleenstaand'),
		plaats: '23 lid 1 onderdeel a',
		omschrijving: 'Bijstandsnorm in een inrichting, alleenstaande (ouder)'
	},
	{
		sleutel: 'normInrichtingGehuwd',
		pad: beide('wet.normInrichting.gehuwd'),
		plaats: '23 lid 1 onderdeel b',
		omschrijving: 'Bijstandsnorm in een inrichting, gehuwden'
	},
	{
		sleutel: 'referentieInkomensijkpuntEenpersoons',
		pad: { kwadratisch: 'wet.referentieInkomensijkpunt.eenpersoons' },
		omschrijving: 'Referentie-inkomensijkpunt, eenpersoonshuishouden; alleen om de factoren na te rekenen'
	},
	{
		sleutel: 'referentieInkomensijkpuntMeerpersoons',
		pad: { kwadratisch: 'wet.referentieInkomensijkpunt.meerpersoons' },
		omschrijving: 'Referentie-inkomensijkpunt, meerpersoonshuishouden; alleen om de factoren na te rekenen'
	},
	{
		sleutel: 'referentieNormhuur',
		pad: { kwadratisch: 'wet.referentieNormhuur' },
		omschrijving: 'Normhuur bij het referentie-inkomensijkpunt; alleen om de factoren na te rekenen'
	},
	{
		sleutel: 'minimumloonJanuari',
		pad: beide('wet.D'),
		vindplaats: (bron) => ({
			regeling: REGELING.wml,
			plaats: `minimumloon per maand, januari ${bron.version.slice(0, 4)}`
		}),
		omschrijving: 'Minimumloon per maand in januari; alleen om het drempelinkomen na te rekenen'
	},
	{
		sleutel: 'normPensioengerechtigdAlleenstaand',
		pad: beide('wet.normPensioengerechtigd.alleenstaand'),
		plaats: '22 onderdeel a',
		omschrijving: 'Bijstandsnorm na de pensioenleeftijd, alleenstaande (ouder); art. 475da gebruikt deze niet'
	},
	{
		sleutel: 'normPensioengerechtigdGehuwd',
		pad: beide('wet.normPensioengerechtigd.gehuwd'),
		plaats: '22 onderdelen b en c',
		omschrijving: 'Bijstandsnorm na de pensioenleeftijd, gehuwden; art. 475da gebruikt deze niet'
	}
];
