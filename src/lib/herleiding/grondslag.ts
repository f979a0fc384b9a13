/** Een vindplaats in wet of besluit. De zin eromheen maakt `teksten/`. */
export interface Grondslag {
	readonly regeling:
		'Rv' | 'Besluit BVV' | 'Regeling BVV' | 'Pw' | 'Wml' | 'Wht' | 'Wkb' | 'Fw' | 'Zvw' | 'Vtlb-rapport';
	readonly artikel: string;
	readonly lid?: string;
}

const rv = (artikel: string, lid?: string): Grondslag => ({ regeling: 'Rv', artikel, ...(lid && { lid }) });
const besluit = (artikel: string, lid?: string): Grondslag => ({
	regeling: 'Besluit BVV',
	artikel,
	...(lid && { lid })
});

/** Een paragraaf van het Vtlb-rapport: een richtlijn, geen wet. */
const rapport = (artikel: string): Grondslag => ({ regeling: 'Vtlb-rapport', artikel });

/** Alle vindplaatsen waarnaar een bedrag kan verwijzen. */
export const GRONDSLAGEN = {
	art475aLid3: rv('475a', '3'),
	art475aLid5: rv('475a', '5'),
	art475aLid6: rv('475a', '6'),
	art475ab: rv('475ab'),
	art475bLid1: rv('475b', '1'),
	art475cLid1: rv('475c', '1'),
	art475cLid2: rv('475c', '2'),
	art475cLid4: rv('475c', '4'),
	art475cLid5: rv('475c', '5'),
	art475dLid1: rv('475d', '1'),
	art475dLid6: rv('475d', '6'),
	art475daLid1: rv('475da', '1'),
	art475daLid2: rv('475da', '2'),
	art475daLid3: rv('475da', '3'),
	art475daLid4: rv('475da', '4'),
	art475daLid5: rv('475da', '5'),
	art475daLid5en7: rv('475da', '5 en 7'),
	art475daLid7: rv('475da', '7'),
	art475dbLid1: rv('475db', '1'),
	art475dbLid1a: rv('475db', '1, onder a'),
	art475dbLid1b: rv('475db', '1, onder b'),
	art475dbLid1c: rv('475db', '1, onder c'),
	art475dcLid1: rv('475dc', '1'),
	art475dcLid2: rv('475dc', '2'),
	art475eLid1: rv('475e', '1'),
	art475eLid2: rv('475e', '2'),
	art475f: rv('475f'),
	art475fa: rv('475fa'),
	art475gLid3: rv('475g', '3, onder d'),
	besluitArt2: besluit('2', '2'),
	besluitArt2Lid3: besluit('2', '3'),
	besluitArt3: besluit('3'),
	besluitArt4: besluit('4'),
	besluitArt5: besluit('5'),
	besluitArt5Lid4: besluit('5', '4'),
	besluitArt6: besluit('6'),
	regelingArt1: { regeling: 'Regeling BVV', artikel: '1' },
	wetHuurtoeslagArt19: { regeling: 'Wht', artikel: '19' },
	wetHuurtoeslagArt21: { regeling: 'Wht', artikel: '21' },
	wetKindgebondenBudgetArt2: { regeling: 'Wkb', artikel: '2', lid: '7 en 8' },
	pwArt19Lid3: { regeling: 'Pw', artikel: '19', lid: '3' },
	pwArt23: { regeling: 'Pw', artikel: '23' },
	wmlArt15: { regeling: 'Wml', artikel: '15' },
	fwArt295Lid2: { regeling: 'Fw', artikel: '295', lid: '2' },
	fwArt295Lid3: { regeling: 'Fw', artikel: '295', lid: '3' },
	fwArt349aLid1: { regeling: 'Fw', artikel: '349a', lid: '1' },
	zvwArt19: { regeling: 'Zvw', artikel: '19' },
	vtlbPartnerOnbekend: rapport('3.5'),
	vtlb2: rapport('2'),
	vtlb4: rapport('4'),
	vtlb51: rapport('5.1'),
	vtlb52: rapport('5.2'),
	vtlb53: rapport('5.3'),
	vtlb54: rapport('5.4'),
	vtlb55: rapport('5.5'),
	vtlb56: rapport('5.6'),
	vtlb57: rapport('5.7'),
	vtlb58: rapport('5.8'),
	vtlb59: rapport('5.9'),
	vtlb510: rapport('5.10'),
	vtlb6: rapport('6')
} as const satisfies Record<string, Grondslag>;

export type GrondslagSleutel = keyof typeof GRONDSLAGEN;
