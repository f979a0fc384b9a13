import { isGehuwd, type Dossier, type Leefsituatie } from '../dossier/dossier.ts';
import { alsBedrag } from '../getal/bedragtekst.ts';
import { Getal } from '../getal/getal.ts';
import type { Inkomenuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { metInkomen, metInkomens, zonderInkomens } from './aanpassen.ts';
import { rekenUit, type Geval } from './geval.ts';
import { opgaveAlsBedragen } from './opgave-als-bedragen.ts';

/** Fijner dan een cent: zo blijft van een euro extra ook het deel netto tot op een cent precies. */
const DECIMALEN = 8;

/**
 * Hetzelfde geval bij elk ander belastbaar jaarinkomen (factor C). Alleen een inkomen beweegt: dat onder beslag. Het netto en het
 * vakantiegeld ervan houden hun verhouding tot het belastbare inkomen; dat is een aanname, want belasting stijgt harder.
 */
export interface Inkomensschuif {
	/** Zo veel belastbaar is er per jaar zonder het inkomen dat beweegt, in hele euro's naar boven. Daaronder is er geen geval. */
	readonly laagste: number;
	/** Beweegt het netto mee? Niet als er geen belastbaar inkomen is om het aan af te meten, of als het netto niet telt. */
	readonly nettoBeweegt: boolean;
	/** @param jaarinkomen hele euro's per jaar, minstens `laagste` */
	readonly bij: (jaarinkomen: number) => Geval;
}

/** Een geval om te laten bewegen; null als er geen eigen inkomen is. */
export function maakInkomensschuif(geval: Geval, leefsituatie: Leefsituatie): Inkomensschuif | null {
	const bewegend = bewegendInkomen(geval.bedragen);
	if (!bewegend) return null;
	const { inkomen, belastbaarJaar, nettoMaand } = bewegend;
	const basis = inBedragen(geval, leefsituatie);
	const anderen = geval.bedragen.inkomens.filter(
		({ inkomen: { id } }) => id !== inkomen.id && basis.inkomens.some((een) => een.id === id)
	);
	const rest = anderen.reduce(
		(som, een) => som.plus(een.belastbaarJaar.waarde.rondAf(2, 'halfOmhoog')),
		Getal.lees('0')
	);
	const deler = belastbaarJaar.waarde.rondAf(2, 'halfOmhoog');
	const { netto } = opgaveAlsBedragen(bewegend);
	const nettoBeweegt = netto !== null && !deler.isNul();
	return {
		laagste: Number(rest.rondAf(0, 'omhoog').tekst(0)),
		nettoBeweegt,
		bij(jaarinkomen) {
			const belastbaar = Getal.lees(String(jaarinkomen)).min(rest);
			const keer = (bedrag: Getal) =>
				alsBedrag((nettoBeweegt ? bedrag.maal(belastbaar).gedeeldDoor(deler) : bedrag).tekst(DECIMALEN));
			const opgave = opgaveAlsBedragen(bewegend, { belastbaarJaar: belastbaar });
			const { vakantiegeld } = opgave;
			const dossier = metInkomen(basis, inkomen, {
				opgave: {
					...opgave,
					netto: netto && { bedrag: keer(nettoMaand.waarde), onderdelen: null, per: 'maand' },
					vakantiegeld: {
						...vakantiegeld,
						nettoPerJaar:
							vakantiegeld.nettoPerJaar === null ? null : keer(Getal.lees(vakantiegeld.nettoPerJaar))
					}
				}
			});
			return rekenUit({ dossier, normen: geval.normen });
		}
	};
}

const MAANDEN = Getal.lees('12');

/** Welk inkomen beweegt, en hoeveel er netto is van elke euro belastbaar; null als dat niets zegt. Zonder eigen inkomen null. */
export function verhoudingVan({
	bedragen
}: Geval): { readonly id: string; readonly verhouding: Getal | null } | null {
	const bewegend = bewegendInkomen(bedragen);
	if (!bewegend) return null;
	const { inkomen, belastbaarJaar, nettoMaand } = bewegend;
	const verhouding = belastbaarJaar.waarde.isNul()
		? null
		: nettoMaand.waarde.maal(MAANDEN).gedeeldDoor(belastbaarJaar.waarde);
	return { id: inkomen.id, verhouding };
}

/** Het inkomen onder beslag; bij een vordering van de overheid het eerste eigen inkomen. */
const bewegendInkomen = ({ toegepast, inkomens }: Uitkomst): Inkomenuitkomst | undefined =>
	toegepast.soort === 'inkomen'
		? toegepast.object
		: inkomens.find(({ inkomen }) => inkomen.van === 'inwoner');

/** Elk inkomen als bedrag, in de leefsituatie. Zonder partner heeft die ook geen inkomen. */
function inBedragen({ dossier, bedragen }: Geval, leefsituatie: Leefsituatie): Dossier {
	const per = new Map(bedragen.inkomens.map((een) => [een.inkomen.id, een]));
	const omgezet = metInkomens({ ...dossier, leefsituatie }, (inkomen) => {
		const uitkomst = per.get(inkomen.id);
		return uitkomst ? { ...inkomen, opgave: opgaveAlsBedragen(uitkomst) } : inkomen;
	});
	return isGehuwd(leefsituatie) ? omgezet : zonderInkomens(omgezet, ({ van }) => van === 'partner');
}
