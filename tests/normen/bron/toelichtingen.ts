/** Bij omzetten.ts: wat een lezer over een waarde moet weten. Deze tekst komt in de tabellen en op de normenpagina. */
import type { NormSleutel } from '#lib/normen/typen.ts';

const IJKREGEL =
	'eenpersoons 81/108 van het drempelinkomen plus 572 euro, meerpersoons het drempelinkomen plus 144 euro, naar boven op 25 euro (art. 17 lid 1 en 27 Wht)';

/** Wat een lezer over een waarde moet weten, per jaar. */
const TOELICHTING: Partial<Record<NormSleutel | 'normhuurfactor', Record<string, string>>> = {
	zorgpercentage: {
		2021: 'Uit het besluit van 2 november 2020, art. 1; de gelezen wettekst noemt nog 13,490%.',
		2023: 'Uit het besluit van 2 november 2020, art. 1; de gelezen wettekst noemt nog 13,610%.'
	},
	normhuurfactor: {
		2021: 'Berekend uit art. 17 en 18 Wht. De factoren voor meerpersoons zijn bevestigd door de maxima; die voor eenpersoons nergens door.',
		2022: 'Berekend uit art. 17 en 18 Wht; bevestigd door de bedragen van lid 7 die in 2023 zijn gedrukt.',
		2023: 'Dezelfde twaalf decimalen volgen uit art. 17 en 18 Wht.',
		2024: 'Berekend uit art. 17 en 18 Wht; bevestigd door de bedragen van lid 7.',
		2025: 'Berekend uit art. 17 en 18 Wht; bevestigd door de bedragen van lid 7.'
	},
	minimumInkomensijkpuntEenpersoons: {
		2021: `Berekend: ${IJKREGEL}.`,
		2022: `Berekend: ${IJKREGEL}; bevestigd door de bedragen van lid 7 die in 2023 zijn gedrukt.`,
		2024: `Berekend: ${IJKREGEL}; bevestigd door de bedragen van lid 7.`,
		2025: 'Teruggerekend uit de bedragen van lid 7, op de cent.',
		2026: 'Teruggerekend uit de bedragen van lid 7, op de cent. In de formule is I het inkomen min dit bedrag.'
	},
	basishuurEenpersoons: {
		2026: 'De normhuur, plus 12,00 en min 60,15. Die verlaging is teruggerekend: alle vier de maxima geven haar. De gelezen, oudere tekst noemt 36,57.'
	},
	normhuurEenpersoons: { 2026: 'Het bedrag van lid 2 na de verlaging van lid 3.' },
	standaardpremie: {
		2023: 'Teruggerekend uit het maximum onder a; het maximum onder c komt er ook op de cent mee uit.'
	},
	maximumAlleenstaande: {
		'2021-01-01':
			'Uit het bericht van de VNG over de mededeling van 12 januari 2021. De tekst van 1 januari noemt nog het oude bedrag.'
	},
	maximumAlleenstaandeOuder: {
		'2021-01-01':
			'Vastgesteld bij mededeling van 12 januari 2021. De tekst van 1 januari noemt nog het oude bedrag.'
	},
	inkomensgrensLid7Alleenstaand: {
		2021: 'Het norminkomen van de huurtoeslag; dat voor huishoudens van ouderen is niet opgenomen.',
		2022: 'Het norminkomen van de huurtoeslag; dat voor huishoudens van ouderen is niet opgenomen.',
		2023: 'De gedrukte bedragen zijn die van het niveau van 2022.'
	},
	kwaliteitskortingsgrens: {
		2022: 'Bevestigd door de bedragen van lid 7 die in 2023 zijn gedrukt.',
		2024: 'Bevestigd door de bedragen van lid 7.'
	},
	minimumloonJanuari: Object.fromEntries(
		[2021, 2022, 2023, 2024, 2025, 2026].map((jaar) => [
			jaar,
			'Gelezen in publicaties over het minimumloon, niet in de regeling.'
		])
	)
};

/** Sleutels die de toelichting van een andere delen. */
const ZELFDE_ALS: Partial<Record<NormSleutel, keyof typeof TOELICHTING>> = {
	normhuurfactorAEenpersoons: 'normhuurfactor',
	normhuurfactorBEenpersoons: 'normhuurfactor',
	normhuurfactorAMeerpersoons: 'normhuurfactor',
	normhuurfactorBMeerpersoons: 'normhuurfactor',
	minimumInkomensijkpuntMeerpersoons: 'minimumInkomensijkpuntEenpersoons',
	basishuurMeerpersoons: 'basishuurEenpersoons',
	normhuurMeerpersoons: 'normhuurEenpersoons',
	maximumGehuwdZonderKinderen: 'maximumAlleenstaandeOuder',
	maximumGehuwdMetKinderen: 'maximumAlleenstaandeOuder',
	inkomensgrensLid7Meerpersoons: 'inkomensgrensLid7Alleenstaand',
	aftoppingsgrens: 'kwaliteitskortingsgrens'
};

/** De toelichting bij een norm in het halfjaar vanaf die datum, of niets. */
export function toelichtingVan(sleutel: NormSleutel, vanaf: string): string | undefined {
	if (sleutel === 'drempelinkomen') return 'Berekend: de wet geeft een regel, geen bedrag.';
	if (sleutel === 'normhuur')
		return 'De legenda bij de formule is niet gevonden; de betekenis van J blijkt uit de maxima.';
	const perJaar = TOELICHTING[ZELFDE_ALS[sleutel] ?? sleutel];
	return perJaar?.[vanaf] ?? perJaar?.[vanaf.slice(0, 4)];
}
