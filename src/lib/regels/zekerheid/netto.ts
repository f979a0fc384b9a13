import type { Dossier, Inkomen } from '../../dossier/dossier.ts';
import { inkomenveld } from '../../dossier/pad.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { effectVan, scheelt, wordtMinder, type OpenPunt } from './punt.ts';

/**
 * Art. 475db lid 1 onder a Rv: een hoger inkomen van de partner verlaagt de beslagvrije voet. Is het niet bekend, dan is
 * gerekend met het hoogste: het bedrag is dan minstens dit. Een eigen inkomen dat niet bekend is kan beide kanten op, net als
 * een belastbaar inkomen dat met dit netto is geschat.
 */
export const nettopunten = (uitkomst: Uitkomst): readonly OpenPunt[] =>
	uitkomst.inkomens.flatMap(({ inkomen, belastbaarGeschat }) => {
		const { opgave, van } = inkomen;
		if (opgave.soort !== 'bedragen' || opgave.nettoMarge === null || opgave.netto === null) return [];
		const effect = effectVan(metLaagste(uitkomst.dossier, inkomen), uitkomst);
		if (!scheelt(effect) && van === 'partner') return [];
		const minstens = van === 'partner' && !belastbaarGeschat && !wordtMinder(effect);
		return [
			{
				soort: 'netto',
				veld: inkomenveld(uitkomst.dossier, inkomen, 'opgave.nettoMarge.laagste'),
				inkomen: inkomen.id,
				niveau: minstens ? 'minstens' : 'schatting',
				effect: scheelt(effect) ? effect : null
			} as const
		];
	});

const metLaagste = (dossier: Dossier, onbekend: Inkomen): Dossier => ({
	...dossier,
	inkomens: dossier.inkomens.map((elk) => (elk === onbekend ? laagste(elk) : elk))
});

function laagste(inkomen: Inkomen): Inkomen {
	const { opgave } = inkomen;
	if (opgave.soort !== 'bedragen' || opgave.nettoMarge === null || opgave.netto === null) return inkomen;
	const netto = { bedrag: opgave.nettoMarge.laagste, onderdelen: null, per: opgave.netto.per };
	return { ...inkomen, opgave: { ...opgave, netto, nettoMarge: null } };
}
