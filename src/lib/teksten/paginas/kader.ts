/** Wat op elke pagina staat: kop, menu en voet. */
export const kaderteksten = {
	naam: 'Beslagvrij',
	naarInhoud: 'Naar de inhoud',
	menu: 'Hoofdmenu',
	menulinks: [
		// Op een telefoon past alleen het eerste woord.
		{ naar: '/brief/', tekst: 'Brief', erbij: 'nakijken' },
		{ naar: '/berekening/', tekst: 'Uitrekenen' },
		{ naar: '/werkblad/', tekst: 'Werkblad' },
		{ naar: '/over/', tekst: 'Over' }
	],
	overDezeWebsite: 'Over deze website',
	voetlinks: [
		{ naar: '/over/', tekst: 'Over deze berekening' },
		{ naar: '/normen/', tekst: 'Bedragen in de wet' },
		{ naar: '/lezingen/', tekst: 'Onze keuzes en grenzen' },
		{ naar: '/wetskaart/', tekst: 'Van wet naar code' },
		{ naar: '/privacy/', tekst: 'Privacy' },
		{ naar: '/toegankelijkheid/', tekst: 'Toegankelijkheid' }
	],
	praten: 'Wilt u met iemand praten?',
	/** De tekst rond het telefoonnummer. */
	bel: {
		voor: 'Bel',
		nummer: { naar: 'tel:08008115', tekst: '0800-8115' },
		na: '(Geldfit). Dat is gratis en anoniem.'
	},
	geenOverheid: 'Dit is geen website van de overheid. Beslagvrij is een hulpmiddel.',
	versie: (versie: string, code: string) => `Versie ${versie}${code ? ` (${code})` : ''}`
} as const;
