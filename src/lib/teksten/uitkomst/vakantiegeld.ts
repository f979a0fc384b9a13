/** Wat er in de maand van het vakantiegeld mag, en wat wij zeggen als wij die maand niet kennen. */
const inDeMaand = (maand: string): string =>
	maand === '' ? 'In de maand van uw vakantiegeld' : `In ${maand}`;
const ongeveer = (bedrag: string, geschat: boolean): string => (geschat ? `ongeveer ${bedrag}` : bedrag);

export const vakantiegelduitkomstteksten = {
	deel: (maand: string, ruimte: string, houdt: string, geschat: boolean) =>
		`${inDeMaand(maand)} mag er ${ongeveer(ruimte, geschat)} van uw vakantiegeld af. ${ongeveer(houdt, geschat).replace(/^o/, 'O')} houdt u.`,
	alles: (maand: string, ruimte: string, geschat: boolean) =>
		`${inDeMaand(maand)} mag ook uw hele vakantiegeld naar de deurwaarder: ${ongeveer(ruimte, geschat)}.`,
	niets: (houdt: string, geschat: boolean) =>
		`Van uw vakantiegeld mag niets af. U houdt alles: ${ongeveer(houdt, geschat)}.`,
	onbekend:
		'Wij weten niet wanneer uw vakantiegeld komt. Krijgt u het bij elke betaling? Dan verandert er niets. Krijgt u het één keer per jaar? Dan mag er in die maand ook een deel van uw vakantiegeld af.',
	kern: {
		houdt: 'Vakantiegeld dat u houdt, per jaar',
		ruimte: 'Vakantiegeld voor de deurwaarder, per jaar'
	},
	geschat: 'schatting',
	portaal: {
		jaarlijks: (perJaar: string, maand: string, houdt: string, ruimte: string, geschat: boolean) =>
			`Van het vakantiegeld (netto ${perJaar} per jaar${geschat ? ', geschat' : ''}${maand === '' ? '' : `, in ${maand}`}) houdt de inwoner ${houdt} en mag ${ruimte} naar de beslaglegger.`,
		onbekend:
			'Niet bekend is wanneer het vakantiegeld komt. Komt het bij elke betaling, dan verandert er niets. Komt het een keer per jaar, dan mag in die maand ook een deel van het vakantiegeld worden ingehouden.',
		ruimte: 'Beslagruimte in het vakantiegeld'
	}
} as const;
