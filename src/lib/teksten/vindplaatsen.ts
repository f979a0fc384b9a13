import type { Grondslag } from '../herleiding/grondslag.ts';

/** Een vindplaats zoals een jurist haar schrijft: "art. 475da lid 2 Rv". */
export const toonVindplaats = ({ regeling, artikel, lid }: Grondslag): string =>
	`art. ${artikel}${lid === undefined ? '' : ` lid ${lid.replace(',', '')}`} ${regeling}`;
