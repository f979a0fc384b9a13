import { Getal } from '../getal/getal.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Geval } from './geval.ts';

/** Wat een euro per maand erbij doet. */
export interface Eurodeling {
	/** Zo veel stijgt de basis beslagvrije voet van elke euro belastbaar. */
	readonly basis: Getal;
	/** Waar elke euro netto heen gaat, samen een euro; null als er netto niets bij kwam. */
	readonly netto: { readonly houdt: Getal; readonly naarBeslaglegger: Getal } | null;
}

const MAANDEN = Getal.lees('12');

/**
 * Wat er van extra inkomen blijft: het verschil tussen twee uitkomsten van hetzelfde geval. Met de bedragen voor de afronding, anders
 * is het verschil een sprong. Wat er van een euro belastbaar aan belasting afgaat is hier niet te weten: de verdeling gaat daarom
 * over elke euro netto. Null als er geen inkomen onder beslag ligt, of als er belastbaar niets bij kwam.
 */
export function verdeelExtra(zonder: Geval, met: Geval): Eurodeling | null {
	const [oud, nieuw] = [deling(zonder.bedragen), deling(met.bedragen)];
	if (!oud || !nieuw) return null;
	const belastbaar = nieuw.belastbaar.min(oud.belastbaar);
	if (belastbaar.isNul()) return null;
	const netto = nieuw.netto.min(oud.netto);
	const houdt = nieuw.houdt.min(oud.houdt);
	return {
		basis: nieuw.basis.min(oud.basis).gedeeldDoor(belastbaar),
		netto: netto.isNul()
			? null
			: {
					houdt: houdt.gedeeldDoor(netto),
					naarBeslaglegger: netto.min(houdt).gedeeldDoor(netto)
				}
	};
}

/** Per maand. */
function deling({ belastbaarJaarinkomen, basis, toegepast }: Uitkomst) {
	if (toegepast.soort !== 'inkomen') return null;
	const netto = toegepast.nettoBeslagobject.waarde;
	const voet = toegepast.exact.waarde;
	return {
		belastbaar: belastbaarJaarinkomen.waarde.gedeeldDoor(MAANDEN),
		basis: basis.bvv.waarde,
		netto,
		houdt: voet.vergelijk(netto) < 0 ? voet : netto
	};
}
