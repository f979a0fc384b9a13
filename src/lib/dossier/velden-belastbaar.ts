import { isLeeg, type Codec, type Scherm, type Waarde } from './codec.ts';
import { item, ofGeen } from './codec-groep.ts';
import { bedragOfMin, keuze } from './veldsoorten.ts';

/*
 * Een opgegeven belastbaar bedrag. Het scherm kiest niet vooraf waarover het gaat: een maandbedrag dat voor een jaarbedrag
 * doorgaat, maakt de beslagvrije voet te laag.
 */

const kern = item({ bedrag: bedragOfMin, per: keuze(['jaar', 'maand', 'vierweken']) });
export type Belastbaar = Waarde<typeof kern>;

const opgegeven: Codec<Belastbaar, Scherm<typeof kern>> = {
	...kern,
	lees(getypt, plek) {
		if (getypt.per !== '') return kern.lees(getypt, plek);
		if (!isLeeg(getypt.bedrag)) plek.veld('per').fout('perOnbekend');
		return kern.lees({ ...getypt, per: 'jaar' }, plek);
	}
};

/** Null als het niet bekend is; dan schatten wij het. */
export const belastbaar = ofGeen(opgegeven);
