import { som } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Inkomenuitkomst } from './inkomenuitkomst.ts';

/**
 * Art. 475da lid 2 Rv, factor C: het belastbaar jaarinkomen van de schuldenaar en de echtgenoot samen, ook
 * van inkomens waar al beslag op ligt.
 */
export const bepaalBelastbaarJaarinkomen = (inkomens: readonly Inkomenuitkomst[]): Post<'jaar'> =>
	som(
		'inkomen.totaalBelastbaarJaar',
		'jaar',
		inkomens.map((inkomen) => inkomen.belastbaarJaar),
		{ grondslag: 'art475daLid2' }
	);
