import type { Grondslag } from '../herleiding/grondslag.ts';

/** Een vindplaats zoals een jurist haar schrijft: "art. 475da lid 2 Rv", of "Vtlb-rapport 5.5". */
export const toonVindplaats = ({ regeling, artikel, lid }: Grondslag): string =>
	regeling === 'Vtlb-rapport'
		? `${regeling} ${artikel}`
		: `art. ${artikel}${lid === undefined ? '' : ` lid ${lid.replace(',', '')}`} ${regeling}`;
