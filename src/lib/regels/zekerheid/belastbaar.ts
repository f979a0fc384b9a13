import type { Dossier, Inkomen } from '../../dossier/dossier.ts';
import { inkomenveld } from '../../dossier/pad.ts';
import { alsBedrag } from '../../getal/bedragtekst.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { effectVan, scheelt, type OpenPunt } from './punt.ts';

/** Meer dan iemand verdient: de formule komt daarmee op het maximum van art. 475da lid 1. */
const HOOGST = { bedrag: alsBedrag('9999999.99'), per: 'jaar' } as const;

/**
 * Art. 475da lid 2 Rv: een geschat belastbaar inkomen is te laag, en met een hoger inkomen gaat de formule alleen omhoog tot
 * het maximum van lid 1. De beslagvrije voet is dan minstens dit. Twee dingen maken daar een gewone schatting van: de ophoging
 * van lid 7 wordt lager bij een hoger inkomen, en een geschat vakantiegeld kan te hoog zijn.
 */
export const belastbaarpunten = (uitkomst: Uitkomst): readonly OpenPunt[] =>
	uitkomst.inkomens
		.filter(({ belastbaarGeschat }) => belastbaarGeschat)
		.flatMap((een) => belastbaarpunt(uitkomst, een));

function belastbaarpunt(
	uitkomst: Uitkomst,
	{ inkomen, vakantiegeld }: Inkomenuitkomst
): readonly OpenPunt[] {
	const { dossier, basis } = uitkomst;
	const effect = effectVan(metBelastbaar(dossier, inkomen), uitkomst);
	const metLid7 = basis.ophogingLid7?.waarde.isNul() === false;
	if (!metLid7 && !scheelt(effect)) return [];
	const minstens = !metLid7 && vakantiegeld?.geschat !== true;
	return [
		{
			soort: 'belastbaar',
			veld: inkomenveld(dossier, inkomen, 'opgave.belastbaarOnbekend'),
			inkomen: inkomen.id,
			niveau: minstens ? 'minstens' : 'schatting',
			effect: metLid7 ? null : effect
		}
	];
}

const metBelastbaar = (dossier: Dossier, inkomen: Inkomen): Dossier => ({
	...dossier,
	inkomens: dossier.inkomens.map((elk) =>
		elk === inkomen && elk.opgave.soort === 'bedragen'
			? { ...elk, opgave: { ...elk.opgave, belastbaar: HOOGST, belastbaarOnbekend: false } }
			: elk
	)
});
