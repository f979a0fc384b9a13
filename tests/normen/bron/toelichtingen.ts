/** Bij omzetten.ts: wat een lezer over een waarde moet weten. Deze tekst komt in de tabellen en op de normenpagina. */
import type { NormSleutel } from '#lib/normen/typen.ts';

/** Wat een lezer over een waarde moet weten, per jaar. */
const TOELICHTING: Partial<Record<NormSleutel, Record<string, string>>> = {
	normhuurEenpersoons: { 2026: 'Het bedrag van lid 2 na de verlaging van lid 3.' },
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
