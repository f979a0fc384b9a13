import type { Nettodelen } from '../../dossier/velden-netto.ts';
import { invoer } from '../../herleiding/bronnen.ts';
import { som, verschil } from '../../herleiding/maken.ts';
import type { Eenheid, Post } from '../../herleiding/post.ts';

/**
 * Art. 475a lid 3 Rv: netto is de vordering voordat iemand er iets van neemt, zonder vergoeding van onkosten. Wie weet
 * wat er is ontvangen, telt erbij op wat is ingehouden voor beslag, verrekening of bronheffing, en haalt de
 * onkostenvergoeding eraf. Mag onder nul uitkomen.
 */
export function opgebouwdNetto<E extends Eenheid>(
	veld: string,
	eenheid: E,
	delen: Nettodelen,
	over: string
): Post<E> {
	const opgegeven = (namen: readonly (keyof Nettodelen)[]): readonly Post<E>[] =>
		namen.flatMap((naam) => {
			const bedrag = delen[naam];
			return bedrag === null ? [] : [invoer(`${veld}.${naam}`, eenheid, bedrag)];
		});
	const voorInhouding = som<E>(
		'inkomen.nettoVoorInhouding',
		eenheid,
		opgegeven(['ontvangen', 'ingehouden', 'bronheffing']),
		{ over }
	);
	return verschil<E>('inkomen.nettoOpgebouwd', voorInhouding, opgegeven(['onkostenvergoeding']), {
		over,
		grondslag: 'art475aLid3'
	});
}
