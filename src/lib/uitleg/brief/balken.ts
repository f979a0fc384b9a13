import type { Brief } from '../../controle/velden.ts';
import type { Getal } from '../../getal/getal.ts';
import { tekenverhouding } from '../../getal/tekenverhouding.ts';
import { toonRond } from '../../taal/bedragen.ts';
import { briefteksten } from '../../teksten/brief/brief.ts';
import { briefuitkomstteksten as teksten } from '../../teksten/brief/uitkomst.ts';
import { bepaalMaatvoering, type Maatvoering } from '../voetlijn.ts';

const { perKeuzes } = briefteksten.kop;

/** Een bedrag als deel van het inkomen. */
export interface Briefbalk {
	readonly naam: string;
	readonly bedrag: string;
	readonly maat: Maatvoering;
}

/** De bedragen naast elkaar, in de maat van de brief. */
export function balken(
	bedragen: readonly (readonly [naam: string, bedrag: Getal])[],
	inkomen: Getal | null,
	{ per }: Brief
): readonly Briefbalk[] {
	const geheel = [...bedragen.map(([, bedrag]) => bedrag), ...(inkomen ? [inkomen] : [])].reduce(
		(hoogste, een) => (een.vergelijk(hoogste) > 0 ? een : hoogste)
	);
	return bedragen.map(([naam, bedrag]) => ({
		naam,
		bedrag: per === 'maand' ? toonRond(bedrag) : teksten.maat(toonRond(bedrag), perKeuzes[per]),
		maat: bepaalMaatvoering(tekenverhouding(bedrag, geheel))
	}));
}
