import type { Casus } from '../casus/casus.ts';
import { lesteksten as teksten } from '../teksten/les/les.ts';

/** De bron van een casus, of het bedrag erin staat, en wat er anders is. */
export const bronregel = ({ bron, bronnoot, verwacht: { herkomst } }: Casus): string =>
	[teksten.bron(bron), teksten.herkomst[herkomst], bronnoot].filter(Boolean).join(' ');
