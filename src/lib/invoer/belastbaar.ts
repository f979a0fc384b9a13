import type { Uitkomst } from '../regels/uitkomst.ts';
import { belastbaarpunten } from '../regels/zekerheid/belastbaar.ts';

/** Een geschat belastbaar inkomen, met wat de beslagvrije voet ermee scheelt. Bedragen in kale notatie. */
interface Schatting {
	readonly perJaar: string;
	readonly scheelt:
		| { readonly soort: 'niets' | 'onbekend' }
		/** Wat het per maand hooguit meer wordt als het echte bedrag bekend is. */
		| { readonly soort: 'hooguit'; readonly bedrag: string };
}

/** Null zolang er nog geen berekening is, of het bedrag niet is geschat. */
export function bekijkSchatting(uitkomst: Uitkomst | null, id: string): Schatting | null {
	const een = uitkomst?.inkomens.find(({ inkomen }) => inkomen.id === id);
	if (!uitkomst || !een?.belastbaarGeschat) return null;
	const punt = belastbaarpunten(uitkomst).find(({ inkomen }) => inkomen === id);
	const effect = punt?.niveau === 'minstens' ? punt.effect : null;
	const houdtAlles = effect?.houdt === null;
	return {
		perJaar: een.belastbaarJaar.waarde.tekst(2),
		scheelt: effect?.houdt
			? { soort: 'hooguit', bedrag: effect.houdt.verschil.waarde.tekst(0) }
			: { soort: punt && !houdtAlles ? 'onbekend' : 'niets' }
	};
}
