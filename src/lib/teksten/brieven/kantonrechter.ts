import { metPunt } from '../../taal/zinnen.ts';
import type { Begrotingspost } from '../../dossier/brief-terug.ts';
import type { Zin } from './stem.ts';

/** De posten van een begroting: zo heten zij op het scherm en in het overzicht. */
const POSTEN: Record<Begrotingspost, string> = {
	toeslagen: 'Toeslagen en ander geld',
	wonen: 'Huur of hypotheek',
	energie: 'Energie en water',
	verzekeringen: 'Verzekeringen',
	boodschappen: 'Boodschappen en kleding',
	overig: 'Andere vaste kosten',
	bijzonder: 'Bijzondere kosten'
};

/** Het overzicht voor de kantonrechter: geen processtuk. */
export const kantonrechterteksten = {
	onderwerp: 'Overzicht voor de kantonrechter',
	wat: 'Dit overzicht hoort bij een gesprek over de beslagvrije voet. Het is geen verzoekschrift.',
	namens: (naam: string) =>
		naam === '' ? 'Dit overzicht is van mijn cliënt.' : metPunt(`Dit overzicht is van mijn cliënt, ${naam}`),
	hardheid: {
		ik: 'Ik kom niet rond van de beslagvrije voet. Hieronder staat waarom. De kantonrechter kan het bedrag een tijd verhogen (artikel 475fa Rv).',
		namens:
			'Mijn cliënt komt niet rond van de beslagvrije voet. Hieronder staat waarom. De kantonrechter kan het bedrag een tijd verhogen (artikel 475fa Rv).'
	} satisfies Zin,
	winst: {
		ik: 'Ik leef van winst uit een eigen bedrijf. Daarvoor geldt niet vanzelf een beslagvrije voet. De kantonrechter kan beslissen dat zij ook daar geldt (artikel 475f Rv).',
		namens:
			'Mijn cliënt leeft van winst uit een eigen bedrijf. Daarvoor geldt niet vanzelf een beslagvrije voet. De kantonrechter kan beslissen dat zij ook daar geldt (artikel 475f Rv).'
	} satisfies Zin,
	voet: (bedrag: string) => `De beslagvrije voet is volgens de berekening ${bedrag}.`,
	posten: POSTEN,
	magHouden: 'Inkomen dat vrij blijft',
	/** Bij winst geldt de voet pas als de rechter dat zegt. */
	magHoudenBijWinst: 'Inkomen dat vrij blijft als de rechter dat beslist',
	vanPartner: 'Inkomen van de partner',
	inkomsten: 'Wat er per maand binnenkomt',
	uitgaven: 'Wat er per maand nodig is',
	samen: 'Samen',
	verschil: 'Verschil',
	over: 'Over per maand',
	teKort: 'Te kort per maand'
} as const;
