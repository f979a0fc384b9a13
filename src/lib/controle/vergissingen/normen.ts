import { NORMTABELLEN } from '../../normen/tabellen.ts';
import { dekt, type Normtabel } from '../../normen/typen.ts';
import type { Geval, Invoer } from '../../vergelijk/geval.ts';
import type { Vergissing } from './vergissing.ts';

/* Art. 475d lid 2 tot en met 5 Rv: de normen van een ander halfjaar. De woonlandfactor blijft die van het jaar zelf. */

/** De normtabellen zoveel halve jaren later (of eerder, onder nul) dan die van de brief. */
const verder = ({ dossier: { peildatum }, normen }: Geval, halfjaren: (aantal: number) => boolean) => {
	const gevonden = NORMTABELLEN.findIndex((tabel) => dekt(tabel, peildatum));
	// Een eigen tabel komt na de laatste officiele.
	const plaats = gevonden < 0 ? NORMTABELLEN.length : gevonden;
	return NORMTABELLEN.filter((_, index) => halfjaren(index - plaats))
		.toReversed()
		.map((tabel: Normtabel): Partial<Invoer> => ({ normen: { ...normen, tabel } }));
};

export const NORMEN: readonly Vergissing[] = [
	{
		id: 'vorigeNormtabel',
		bewijs: 'oudeBedragen',
		steun: 'gegevens',
		alsof: (geval) => verder(geval, (aantal) => aantal === -1)
	},
	{
		id: 'verouderd',
		bewijs: 'langOudeBedragen',
		steun: 'gegevens',
		alsof: (geval) => verder(geval, (aantal) => aantal < -1)
	},
	{
		id: 'volgendeNormtabel',
		bewijs: 'geen',
		steun: 'aanname',
		alsof: (geval) => verder(geval, (aantal) => aantal === 1)
	}
];
