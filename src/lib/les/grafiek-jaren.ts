import type { Getal } from '../getal/getal.ts';
import { NORMTABELLEN } from '../normen/tabellen.ts';
import type { Normtabel } from '../normen/typen.ts';
import { rekenUit, type Geval } from '../vergelijk/geval.ts';
import type { Stappen } from '../vergelijk/stappen.ts';

/** Dezelfde feiten met de normen van een halfjaar. */
export interface Jaarpunt {
	readonly tabel: Normtabel;
	readonly basis: Getal;
	readonly voet: Getal;
	/** De tabel waarmee dit geval berekend is. */
	readonly eigen: boolean;
}

/**
 * De voet van dit geval met elke normtabel, oudste eerst. Alleen de tabel is anders: inkomen, peildatum, lezingen en een factor voor
 * een woonland blijven die van het geval. Een eigen tabel staat achteraan als er mee gerekend is.
 */
export function* berekenJarengrafiek({ dossier, normen }: Geval): Stappen<readonly Jaarpunt[]> {
	const punten: Jaarpunt[] = [];
	for (const tabel of metEigen(normen.tabel)) {
		const { basis, toegepast } = rekenUit({ dossier, normen: { ...normen, tabel } }).bedragen;
		punten.push({
			tabel,
			basis: basis.bvv.waarde,
			voet: toegepast.tbvv.waarde,
			eigen: tabel.id === normen.tabel.id
		});
		yield;
	}
	return punten;
}

const metEigen = (tabel: Normtabel): readonly Normtabel[] =>
	NORMTABELLEN.some(({ id }) => id === tabel.id) ? NORMTABELLEN : [...NORMTABELLEN, tabel];
