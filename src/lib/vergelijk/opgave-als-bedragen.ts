import type { OpgaveBedragen } from '../dossier/dossier.ts';
import { alsBedrag } from '../getal/bedragtekst.ts';
import { Getal } from '../getal/getal.ts';
import type { Inkomenuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';

const MAANDEN = Getal.lees('12');

const inCenten = (getal: Getal) => alsBedrag(getal.tekst(2));

interface Anders {
	readonly belastbaarJaar?: Getal;
	readonly nettoMaand?: Getal;
}

/**
 * Wat een inkomen oplevert als opgave van bedragen, zoals een brief het noemt: belastbaar per jaar en netto per maand. Ook uit
 * loonstroken. `anders` zet er een ander bedrag voor in de plaats.
 */
export function opgaveAlsBedragen(
	{ inkomen: { opgave }, belastbaarJaar, nettoMaand, vakantiegeld }: Inkomenuitkomst,
	anders: Anders = {}
): OpgaveBedragen {
	const zonderNetto = opgave.soort === 'bedragen' && opgave.netto === null && !anders.nettoMaand;
	return {
		soort: 'bedragen',
		belastbaar: { bedrag: inCenten(anders.belastbaarJaar ?? belastbaarJaar.waarde), per: 'jaar' },
		belastbaarOnbekend: false,
		netto: zonderNetto
			? null
			: { bedrag: inCenten(anders.nettoMaand ?? nettoMaand.waarde), onderdelen: null, per: 'maand' },
		nettoMarge: null,
		vakantiegeld:
			opgave.soort === 'bedragen'
				? opgave.vakantiegeld
				: {
						uitbetaling: vakantiegeld ? 'jaarlijks' : 'elkePeriode',
						nettoPerJaar: vakantiegeld && inCenten(vakantiegeld.perMaand.waarde.maal(MAANDEN)),
						maand: null
					}
	};
}
