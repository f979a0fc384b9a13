/** De vraag wanneer het vakantiegeld komt, bij een inkomen dat als bedrag is ingevuld. */
export const vakantiegeldvraagteksten = {
	vraag: 'Wanneer krijgt u uw vakantiegeld?',
	hint: 'Komt het één keer per jaar? Dan rekenen wij het apart.',
	leeg: 'Kies wanneer u uw vakantiegeld krijgt, of kies “Weet ik niet”.',
	antwoorden: {
		elkePeriode: ['Bij elke betaling', 'Het zit dan in het bedrag dat u hierboven invulde.'],
		jaarlijks: ['Eén keer per jaar', 'Vaak in mei of juni. Bij AOW en uitkeringen is dat bijna altijd zo.'],
		geen: ['Ik krijg geen vakantiegeld', undefined],
		onbekend: ['Weet ik niet', 'Dan vertellen wij wat er in beide gevallen geldt.']
	},
	hulpTitel: 'En een dertiende maand of keuzebudget?',
	hulp: [
		'Die werken net zo. Komen die één keer per jaar? Tel ze op bij het vakantiegeld.',
		'Komen ze bij elke betaling? Dan zitten ze in het bedrag hierboven.'
	],
	maand: 'In welke maand?',
	maandOnbekend: 'Weet ik niet',
	maandOnbekendKort: 'Onbekend',
	bedrag: 'Hoeveel is het netto per jaar, in euro’s?',
	bedragHint: 'Wat u ervan op uw rekening krijgt.',
	geschat: (bedrag: string) => `Leeg? Dan schatten wij ${bedrag} per jaar.`,
	teHoog: 'Dit is meer dan een heel jaar netto. Klopt dat?',
	/** Op de controlepagina. */
	rij: {
		elkePeriode: 'Vakantiegeld bij elke betaling',
		geen: 'Geen vakantiegeld',
		onbekend: 'Niet bekend wanneer het vakantiegeld komt',
		jaarlijks: (maand: string, bedrag: string) =>
			['Vakantiegeld één keer per jaar', maand && `in ${maand}`, bedrag && `${bedrag} netto`]
				.filter(Boolean)
				.join(', ')
	}
} as const;
