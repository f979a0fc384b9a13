import type { OpenPunt } from '../../regels/zekerheid/punt.ts';
import { toonRond } from '../../taal/bedragen.ts';
import { briefopenheidteksten as teksten } from '../../teksten/brief/openheid.ts';
import type { Briefuitleg } from './uitkomst.ts';

/** Art. 475e lid 1 Rv: wie (nog) niet vertelt waar hij woont, hoort wat dat scheelt. Dan valt er ook iets te doen. */
export function metZonderOpenheid(uitleg: Briefuitleg, punten: readonly OpenPunt[]): Briefuitleg {
	const punt = punten.find(({ soort }) => soort === 'openheid');
	if (!punt?.effect || punt.effect.richting === 'minder') return uitleg;
	const zin = teksten.dan(toonRond(punt.effect.tbvv.waarde));
	return {
		...uitleg,
		open: [...uitleg.open, { zin, veld: punt.veld, isSchatting: false }],
		...(uitleg.soort === 'klopt' && { doe: teksten.doe })
	};
}
