import type { Deelnaam } from '../opzij.ts';

/** De vijf vormen van verrekening, in de volgorde van het portaal, met het deel van het concept dat zij aan- en uitzetten. */
export const DEEL_VAN_SOORT = {
	inwoner: 'beslagInwoner',
	partner: 'beslagPartner',
	toeslagen: 'toeslagen',
	hardheid: 'hardheid',
	voertuig: 'voertuig'
} as const satisfies Record<string, Deelnaam>;
export type Verrekensoort = keyof typeof DEEL_VAN_SOORT;
export const VERREKENSOORTEN = Object.keys(DEEL_VAN_SOORT) as readonly Verrekensoort[];
