import type { Niveau } from '../../regels/zekerheid/punt.ts';

/** De uitkomst in vijf regels, om in een bericht te plakken. */
export const berichtteksten = {
	kop: (dag: string) => `Mijn beslagvrije voet, berekend voor ${dag}`,
	voet: (van: string, bedrag: string, woord: string) =>
		`${van === '' ? 'Ik mag' : `Van ${van} mag ik`} ${woord === '' ? '' : `${woord} `}${bedrag} per maand houden.`,
	/** Wie minder heeft dan de beslagvrije voet, houdt wat hij heeft. */
	alles: (van: string, inkomen: string, voet: string) =>
		`${van === '' ? 'Ik mag mijn hele inkomen' : `Van ${van} mag ik alles`} houden: ${inkomen} per maand. Mijn beslagvrije voet is ${voet}.`,
	kantonrechter: (bedrag: string) => `Als de kantonrechter dat bepaalt, mag ik ${bedrag} per maand houden.`,
	mijn: (soort: string) => `mijn ${soort}`,
	vierweken: (bedrag: string) => `Per vier weken is dat ${bedrag}.`,
	totaal: (bedrag: string) => `Samen met mijn andere inkomen houd ik ${bedrag}.`,
	inkomen: (van: string, inkomen: string, weg: string) =>
		`${van === '' ? `Mijn netto-inkomen is ${inkomen}` : `Dat inkomen is netto ${inkomen}`} per maand. Daarvan mag ${weg} naar de deurwaarder.`,
	vakantiegeld: (bedrag: string) => `In de maand van het vakantiegeld mag ook ${bedrag} daarvan weg.`,
	teken: { '+': '+', '-': '−' },
	som: (som: string) => `Zo is het berekend: ${som}`,
	zekerheid: {
		precies: '',
		minstens: 'Nog niet alles is bekend. Het bedrag kan hoger worden, niet lager. ',
		schatting: 'Een deel is geschat. Het echte bedrag kan hoger of lager zijn. ',
		voorlopig: 'Er ontbreekt nog iets. Het bedrag kan hoger of lager worden. '
	} satisfies Record<Niveau, string>,
	voorbehoud: 'Gemaakt met Beslagvrij. Het is een hulpmiddel, geen officiële berekening.'
} as const;
