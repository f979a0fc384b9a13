import type { Concept } from '../dossier/concept.ts';
import { inkomenPad } from '../dossier/pad.ts';
import { naamVan } from './inkomens.ts';

/** Wie een inkomen van de inwoner betaalt, met het adres voor een brief. */
export interface Betaler {
	readonly pad: string;
	readonly id: string;
	readonly naam: string;
	readonly adres: string;
	readonly zet: (adres: string) => void;
}

export const betalers = (concept: Concept): readonly Betaler[] =>
	concept.inkomens.flatMap((inkomen, plaats) =>
		inkomen.van === 'inwoner'
			? [
					{
						pad: `${inkomenPad(plaats)}.adres`,
						id: inkomen.id,
						naam: naamVan(concept, inkomen.id),
						adres: inkomen.adres,
						zet: (adres: string) => {
							inkomen.adres = adres;
						}
					}
				]
			: []
	);
