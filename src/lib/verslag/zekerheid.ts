import type { Uitlegpunt, Uitlegzekerheid } from '../uitleg/uitleg.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { als, lijst } from './delen.ts';

/** Hoe zeker het bedrag is, direct eronder: het woord, en wat er nog te beantwoorden is met het effect. */
export const zekerheidblokken = ({ woord, zin, eerst, punten }: Uitlegzekerheid): Blok[] => [
	{ soort: 'alinea', tekst: [{ tekst: `${woord}. `, vet: true }, { tekst: zin }] },
	...lijst([...als(eerst, (stap) => [stap]), ...punten].map(puntzin))
];

const puntzin = ({ vraag, hulp, gevolg }: Uitlegpunt): string => `${vraag} ${gevolg} ${hulp}`;
