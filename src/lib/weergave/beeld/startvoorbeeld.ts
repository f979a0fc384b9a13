/**
 * Het voorbeeld op de startpagina, als vaste bedragen: zo hoeft de eerste pagina de rekenkern niet te laden.
 * tests/weergave/basis/startvoorbeeld.test.ts rekent het na.
 */
export const startvoorbeeld = {
	totaal: '€\u00a02.000',
	blijft: '€\u00a01.429',
	naarBeslaglegger: '€\u00a0571',
	verhouding: 0.7145
} as const;
