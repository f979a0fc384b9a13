import { Getal } from '../getal/getal.ts';

/** Art. 1 lid 1 onderdeel f Wet op de zorgtoeslag: twaalf keer 108% van het minimumloon van januari, onafgerond. */
export const drempelUit = (minimumloon: string): string =>
	Getal.lees(minimumloon).maal(Getal.lees('12.96')).exact();
