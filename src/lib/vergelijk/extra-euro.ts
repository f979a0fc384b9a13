import { Getal } from '../getal/getal.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Geval } from './geval.ts';

/** Waar een euro loon per maand heen gaat; samen is het een euro, tenzij er netto meer bij komt dan belastbaar. */
export interface Eurodeling {
	/** Zo veel stijgt de basis beslagvrije voet. */
	readonly basis: Getal;
	/** Wat iemand er zelf van houdt. */
	readonly houdt: Getal;
	readonly naarBeslaglegger: Getal;
	/** Belasting en premies: wat er belastbaar bij komt en netto niet. */
	readonly ingehouden: Getal;
}

const MAANDEN = Getal.lees('12');

/**
 * Wat er van extra loon blijft: het verschil tussen twee uitkomsten van hetzelfde geval, voor elke euro per maand die er
 * belastbaar bij komt. Met de bedragen voor de afronding, anders is het verschil een sprong. Null als er geen inkomen onder beslag
 * ligt, of als er niets bij kwam.
 */
export function verdeelExtra(zonder: Geval, met: Geval): Eurodeling | null {
	const [oud, nieuw] = [deling(zonder.bedragen), deling(met.bedragen)];
	if (!oud || !nieuw) return null;
	const erbij = nieuw.belastbaar.min(oud.belastbaar);
	if (erbij.isNul()) return null;
	const perEuro = (van: Getal, naar: Getal) => naar.min(van).gedeeldDoor(erbij);
	const houdt = perEuro(oud.houdt, nieuw.houdt);
	const netto = perEuro(oud.netto, nieuw.netto);
	return {
		basis: perEuro(oud.basis, nieuw.basis),
		houdt,
		naarBeslaglegger: netto.min(houdt),
		ingehouden: Getal.lees('1').min(netto)
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
