import { maakCsv } from '../uitvoer/csv.ts';
import type { Beeld } from './grafiek-beeld.ts';

/** Hoe de kolommen van de tabel heten; dezelfde voor scherm en bestand. */
export const koppenVan = ({ assen, reeksen }: Beeld): readonly string[] => [
	assen.x,
	...reeksen.map(({ naam }) => naam)
];

/** Alle punten als bestand voor een rekenblad. */
export const grafiekAlsCsv = (beeld: Beeld): string =>
	maakCsv(
		koppenVan(beeld),
		beeld.xKaal.map((x, plek) => [x, ...beeld.reeksen.map(({ kaal }) => ({ getal: kaal[plek] ?? '' }))])
	);
