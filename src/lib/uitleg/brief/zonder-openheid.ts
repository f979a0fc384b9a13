import type { OpenPunt } from '../../regels/zekerheid/punt.ts';
import { toonRond } from '../../taal/bedragen.ts';
import { briefopenheidteksten as teksten } from '../../teksten/brief/openheid.ts';
import type { Briefuitleg } from './uitkomst.ts';

/** Art. 475e lid 1 Rv: wie (nog) niet vertelt waar hij woont, hoort wat dat scheelt. Dan valt er ook iets te doen. */
export function metZonderOpenheid(uitleg: Briefuitleg, punten: readonly OpenPunt[]): Briefuitleg {
	const effect = punten.find(({ soort }) => soort === 'openheid')?.effect;
	if (!effect || effect.richting === 'minder') return uitleg;
	const zin = teksten.dan(toonRond(effect.tbvv.waarde));
	return {
		...uitleg,
		zinnen: [...uitleg.zinnen, zin],
		...(uitleg.soort === 'klopt' && { doe: teksten.doe })
	};
}
