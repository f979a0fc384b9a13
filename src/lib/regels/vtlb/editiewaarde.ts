import { editie, invoer } from '../../herleiding/bronnen.ts';
import type { Eenheid, Post } from '../../herleiding/post.ts';
import { editieVan, VTLBEDITIES } from '../../normen/vtlb/edities.ts';
import type { Vtlbnorm, Vtlbsleutel } from '../../normen/vtlb/typen.ts';
import type { Vtlb } from '../../dossier/vtlb.ts';

/** Een bekend normbedrag met de editie waar het bij hoort; in elke andere editie is het alleen geschiedenis. */
export interface BekendeNorm {
	readonly sleutel: Vtlbsleutel;
	readonly editie: string;
	readonly norm: Vtlbnorm;
	readonly vanDezeEditie: boolean;
}

/** Alle gelezen bedragen van deze soorten, oudste editie eerst. */
export function bekendeNormen(sleutels: readonly Vtlbsleutel[], peildatum: string): readonly BekendeNorm[] {
	const huidig = editieVan(peildatum);
	return VTLBEDITIES.flatMap(({ id, waarden }) =>
		sleutels.flatMap((sleutel) => {
			const norm = waarden[sleutel];
			return norm ? [{ sleutel, editie: id, norm, vanDezeEditie: id === huidig }] : [];
		})
	);
}

/** Of de gebruiker normbedragen overnam van de editie waarin de peildatum valt; zonder is een indicatie geen bedrag. */
export const isEditieGeladen = ({ editie: eigen }: Vtlb, peildatum: string): boolean =>
	eigen?.id === editieVan(peildatum) && Object.values(eigen.waarden).some((waarde) => waarde !== null);

/**
 * Het normbedrag van de editie waarin de peildatum valt: zoals de gebruiker het uit het rapport overnam, anders
 * zoals het in de tabel staat. Null als niemand het weet; een bedrag van een andere editie geldt nooit.
 */
export function editiewaarde<E extends Eenheid>(
	vtlb: Vtlb,
	peildatum: string,
	sleutel: Vtlbsleutel,
	eenheid: E
): Post<E> | null {
	const huidig = editieVan(peildatum);
	const opgegeven = vtlb.editie?.id === huidig ? vtlb.editie.waarden[sleutel] : null;
	if (opgegeven !== null) return invoer(`vtlb.editie.waarden.${sleutel}`, eenheid, opgegeven);
	const norm = VTLBEDITIES.find(({ id }) => id === huidig)?.waarden[sleutel];
	return norm ? editie(sleutel, huidig, norm, eenheid) : null;
}
