import type { PostNaam } from '../../herleiding/namen.ts';
import type { Posttekst } from './posten.ts';

/** De posten van wat er is ingehouden, en van een begroting. */
export type Afdrachtpost = Extract<
	PostNaam,
	`afdracht.${string}` | `vakantiegeldcontrole.${string}` | `begroting.${string}`
>;

export const AFDRACHTPOSTEN: Record<Afdrachtpost, Posttekst> = {
	'afdracht.perMaand': { naam: 'Het bedrag per maand' },
	'afdracht.perMaandExact': { naam: 'Het bedrag per maand, niet afgerond' },
	'afdracht.perVierweken': { naam: 'Het bedrag per vier weken' },
	'afdracht.perVierwekenExact': { naam: 'Het bedrag per vier weken, niet afgerond' },
	'afdracht.voet': { naam: 'Wat u van deze betaling mag houden' },
	'afdracht.gewoon': {
		naam: 'Wat er van deze betaling af mag',
		nul: 'De betaling is niet hoger dan wat u mag houden.'
	},
	'afdracht.mag': { naam: 'Wat er met vakantiegeld af mag' },
	'afdracht.teVeel': { naam: 'Te veel ingehouden', nul: 'Er is niet te veel ingehouden.' },
	'afdracht.samen': { naam: 'Samen te veel ingehouden' },
	'afdracht.voetBrief': { naam: 'Wat u volgens de brief mag houden' },
	'afdracht.gewoonBrief': {
		naam: 'Wat er volgens de brief af mag',
		nul: 'De betaling is niet hoger dan wat u volgens de brief mag houden.'
	},
	'afdracht.magBrief': { naam: 'Wat er volgens de brief met vakantiegeld af mag' },
	'afdracht.teVeelBrief': {
		naam: 'Meer ingehouden dan de brief zegt',
		nul: 'Er is niet meer ingehouden dan de brief zegt.'
	},
	'afdracht.samenBrief': { naam: 'Samen meer ingehouden dan de brief zegt' },
	'vakantiegeldcontrole.voet': { naam: 'Wat u in deze tijd mocht houden' },
	'vakantiegeldcontrole.tekortVanMaand': {
		naam: 'Wat u in deze tijd te weinig had',
		nul: 'U had genoeg in deze tijd.'
	},
	'vakantiegeldcontrole.tekort': { naam: 'Wat u in het hele jaar te weinig had' },
	'vakantiegeldcontrole.houdt': {
		naam: 'Vakantiegeld dat u houdt',
		keuzes: ['Het vakantiegeld is het laagst.', 'Wat u te weinig had is het laagst.']
	},
	'vakantiegeldcontrole.ruimte': { naam: 'Wat er van het vakantiegeld af mag' },
	'vakantiegeldcontrole.teVeel': {
		naam: 'Te veel van het vakantiegeld ingehouden',
		nul: 'Er is niet te veel ingehouden.'
	},
	'begroting.inkomsten': { naam: 'Wat er per maand binnenkomt' },
	'begroting.uitgaven': { naam: 'Wat er per maand nodig is' },
	'begroting.over': { naam: 'Wat er per maand over is', nul: 'Er is niets over en niets te kort.' }
};
