import type { Grondslag, GrondslagSleutel } from '../herleiding/grondslag.ts';

/** Waar een artikel over gaat, in een paar woorden. */
export const GRONDSLAGTEKSTEN: Record<GrondslagSleutel, string> = {
	art475aLid5: 'wat vrij blijft op de bankrekening',
	art475aLid6: 'de bankrekening zonder woonadres',
	art475cLid1: 'op welk inkomen beslag kan liggen',
	art475cLid2: 'op welk inkomen eerst beslag komt',
	art475cLid4: 'inkomen waar al beslag op ligt',
	art475cLid5: 'beslag op meer inkomens',
	art475dLid1: 'welk inkomen telt',
	art475dLid6: 'het bedrag per maand',
	art475daLid1: 'het maximum',
	art475daLid2: 'de formule',
	art475daLid3: 'de zorgpremie',
	art475daLid4: 'geen woonadres, of wonen in een ander land',
	art475daLid5: 'hoge woonkosten',
	art475daLid7: 'woonkosten zonder huurtoeslag',
	art475dbLid1a: 'het inkomen van de partner',
	art475dbLid1b: 'ander eigen inkomen',
	art475dbLid1c: 'de auto van de zaak',
	art475dcLid1: 'de grens van 95%',
	art475dcLid2: 'de grens van 95% bij bijstand',
	art475eLid1: 'openheid van zaken',
	art475eLid2: 'verblijf in een instelling',
	art475fa: 'hardheid',
	art475gLid3: 'ingehouden toeslagen',
	besluitArt2: 'het belastbare inkomen',
	besluitArt2Lid3: 'van periode naar maand',
	besluitArt3: 'welke perioden meetellen',
	besluitArt4: 'woonkosten zonder huurtoeslag',
	besluitArt5: 'het netto-inkomen',
	besluitArt5Lid4: 'van vier weken naar maand',
	besluitArt6: 'de factor voor een ander land',
	regelingArt1: 'de lijst van landen',
	wetHuurtoeslagArt19: 'de normhuur bij een inkomen',
	wetHuurtoeslagArt21: 'hoe de huurtoeslag daalt',
	pwArt23: 'de norm in een instelling'
};

/** De regelingen voluit, met hun nummer op wetten.overheid.nl. */
export const REGELINGEN: Record<Grondslag['regeling'], { readonly naam: string; readonly adres: string }> = {
	Rv: {
		naam: 'Wetboek van Burgerlijke Rechtsvordering',
		adres: 'https://wetten.overheid.nl/BWBR0001827/'
	},
	'Besluit BVV': { naam: 'Besluit beslagvrije voet', adres: 'https://wetten.overheid.nl/BWBR0041895/' },
	'Regeling BVV': { naam: 'Regeling beslagvrije voet', adres: 'https://wetten.overheid.nl/BWBR0044476/' },
	Pw: { naam: 'Participatiewet', adres: 'https://wetten.overheid.nl/BWBR0015703/' },
	Wht: { naam: 'Wet op de huurtoeslag', adres: 'https://wetten.overheid.nl/BWBR0008659/' }
};
