import type { Persoon } from '../../dossier/dossier.ts';
import { som } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Inkomenuitkomst } from './inkomenuitkomst.ts';

/** Alle inkomens van een persoon opgeteld, zoals het portaal ze onder de tabel zet. */
export interface Totalen {
	readonly belastbaarJaar: Post<'jaar'>;
	readonly nettoMaand: Post<'maand'>;
}

export const totalenVan = (inkomens: readonly Inkomenuitkomst[]): Record<Persoon, Totalen> => ({
	inwoner: totaalVan(inkomens, 'inwoner'),
	partner: totaalVan(inkomens, 'partner')
});

function totaalVan(inkomens: readonly Inkomenuitkomst[], persoon: Persoon): Totalen {
	const eigen = inkomens.filter(({ inkomen }) => inkomen.van === persoon);
	return {
		belastbaarJaar: som(
			'inkomen.belastbaarPersoon',
			'jaar',
			eigen.map(({ belastbaarJaar }) => belastbaarJaar),
			{ over: persoon }
		),
		nettoMaand: som(
			'inkomen.nettoPersoon',
			'maand',
			eigen.map(({ nettoMaand }) => nettoMaand),
			{ over: persoon }
		)
	};
}
