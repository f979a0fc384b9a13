import type { Casustekst } from './casustekst.ts';

export const gezinscasusteksten = {
	'partner-hooguit-de-helft': {
		titel: 'Een partner met een goed inkomen',
		leert: 'Het inkomen van een partner gaat eraf, tot hooguit de helft.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Sam.',
			'Sam heeft een partner en geen kinderen.',
			'Netto verdient Sam € 1.900, en de partner € 1.700 per maand.',
			'Belastbaar is dat € 26.000 en € 24.000 per jaar.'
		],
		letOp: 'Het gaat om de helft van het bedrag voor twee, niet van het inkomen.',
		bron: 'Rv, tekst van 14 juli 2026'
	},
	'partner-met-beslag': {
		titel: 'Ook bij de partner ligt beslag',
		leert: 'Van een partner met beslag telt alleen wat die ervan houdt.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Tara.',
			'Zij woont met haar man, zonder kinderen.',
			'Netto verdient zij € 2.100, en hij € 1.500 per maand.',
			'Belastbaar is dat € 30.000 en € 21.000 per jaar.',
			'Door een eerder beslag houdt hij maar € 900.'
		],
		letOp: 'Vraag altijd of er bij de partner al beslag ligt. De deurwaarder weet dat niet altijd.',
		bron: 'Rv, tekst van 14 juli 2026; Handleiding portaal SHV R26-01, 5.6.1, december 2025'
	},
	'kind-wordt-achttien': {
		titel: 'De zoon is 18 geworden',
		leert: 'Een kind telt mee tot het 18 wordt.',
		verhaal: [
			'Op 1 september 2026 ligt er beslag op het loon van Umar.',
			'Hij woont alleen met zijn zoon. Die werd in mei 18 jaar.',
			'Belastbaar verdient Umar € 34.000 per jaar, netto € 2.250 per maand.'
		],
		letOp: 'Een kind minder geeft hier een hoger bedrag: er is dan ook minder toeslag.',
		bron: 'Rv, tekst van 14 juli 2026; Handleiding portaal SHV R26-01, 5.3, december 2025'
	},
	'gezin-onder-de-drempel': {
		titel: 'Een gezin met een laag inkomen',
		leert: 'Bij een paar maken kinderen pas boven een drempel verschil.',
		verhaal: [
			'Op 14 juli 2026 ligt er beslag op het loon van Vera.',
			'Zij woont met haar man en hun dochter van 9.',
			'Belastbaar verdient Vera € 36.000 per jaar, netto € 2.400 per maand.',
			'Haar man heeft geen inkomen.'
		],
		letOp: 'Een fout in de brief verandert het bedrag dus niet altijd.',
		bron: 'Rv, tekst van 14 juli 2026'
	}
} satisfies Readonly<Record<string, Casustekst>>;
