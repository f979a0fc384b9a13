import { TOESLAGEN, type Dossier } from '../dossier/dossier.ts';
import { Getal } from '../getal/getal.ts';
import { geldigeWoonkosten } from '../regels/woonkosten/geldige-woonkosten.ts';
import { metWonen } from './aanpassen.ts';
import type { Geval } from './geval.ts';

/**
 * Het dossier zonder wat op deze dag niet telt: hardheid en woonkosten die voorbij zijn (art. 475fa en 475da lid 5 Rv), en
 * toeslagen van nul. Wie dat niet noemt, zegt hetzelfde.
 */
export function watTelt({ dossier, bedragen: { toegepast } }: Geval): Dossier {
	const toeslagen = TOESLAGEN.map((naam) => {
		const bedrag = dossier.toeslagen[naam];
		return [naam, bedrag === null || Getal.lees(bedrag).isNul() ? null : bedrag];
	});
	const heeftWoonkosten = geldigeWoonkosten(dossier)?.waarde.isNul() === false;
	return {
		...(heeftWoonkosten ? dossier : metWonen(dossier, { woonkostenPerMaand: null })),
		toeslagen: Object.fromEntries(toeslagen) as Dossier['toeslagen'],
		hardheid: toegepast.hardheid?.waarde.isNul() === false ? dossier.hardheid : null
	};
}
