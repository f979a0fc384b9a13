import type { Concept } from '../dossier/concept.ts';
import { inkomenPad } from '../dossier/pad.ts';
import { naamVan } from './inkomens.ts';

/** Wie een inkomen van de inwoner betaalt, met het adres voor een brief. */
export const betalers = (concept: Concept) =>
	concept.inkomens.flatMap((inkomen, plaats) =>
		inkomen.van === 'inwoner'
			? [
					{
						pad: `${inkomenPad(plaats)}.adres`,
						naam: naamVan(concept, inkomen.id),
						adres: inkomen.adres,
						zet: (adres: string) => {
							inkomen.adres = adres;
						}
					}
				]
			: []
	);
