/**
 * Het voorbeeld op de startpagina, als vaste tekst: zo hoeft de eerste pagina de rekenkern niet te laden.
 * tests/weergave/basis/startvoorbeeld.test.ts rekent het na.
 */
export const startvoorbeeld = {
	voetlijn: {
		bijschrift: 'Inkomen per maand',
		totaal: '€\u00a02.000',
		blijft: '€\u00a01.429',
		naarBeslaglegger: '€\u00a0571',
		verhouding: 0.7145
	},
	toelichting: 'Zo is het in 2026 voor iemand die alleen woont. Uw eigen bedrag kan anders zijn.'
} as const;
