import { ONDERWERPTERMEN, type Onderwerp } from '../teksten/casus/onderwerpen.ts';
import type { Casus } from './casus.ts';
import { GEZINSCASUSSEN } from './gezin.ts';
import { LOONCASUSSEN } from './loon.ts';
import { MEERINKOMENSCASUSSEN } from './meer-inkomens.ts';
import { UITKERINGSCASUSSEN } from './uitkering.ts';
import { VERREKENINGSCASUSSEN } from './verrekening.ts';
import { WOONCASUSSEN } from './wonen.ts';

/** Waar een casus over kan gaan, in de volgorde van een keuzelijst. */
export const ONDERWERPEN = Object.keys(ONDERWERPTERMEN) as readonly Onderwerp[];

/** Alle casussen, per thema van gewoon naar bijzonder. */
export const CASUSSEN: readonly Casus[] = [
	...LOONCASUSSEN,
	...UITKERINGSCASUSSEN,
	...GEZINSCASUSSEN,
	...WOONCASUSSEN,
	...MEERINKOMENSCASUSSEN,
	...VERREKENINGSCASUSSEN
];
