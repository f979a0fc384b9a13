import { GEZIN } from './gezin.ts';
import { INKOMEN } from './inkomen.ts';
import { ANDERE_LEZINGEN } from './lezingen.ts';
import { NORMEN } from './normen.ts';
import { PARTNER } from './partner.ts';
import { STROKEN } from './stroken.ts';
import type { Vergissing } from './vergissing.ts';
import { VERREKENING } from './verrekening.ts';
import { WONEN } from './wonen.ts';

/** Alle vergissingen die de controle probeert. Een erbij is een object erbij, met haar id in `vergissing.ts`. */
export const VERGISSINGEN: readonly Vergissing[] = [
	...NORMEN,
	...VERREKENING,
	...WONEN,
	...PARTNER,
	...INKOMEN,
	...STROKEN,
	...GEZIN,
	...ANDERE_LEZINGEN
];
