import type { Tijdvak } from '../../dossier/dossier.ts';
import { rekenOm, verschil } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Gemiddelden } from './inkomenuitkomst.ts';

/**
 * Art. 5 lid 1 t/m 3 Besluit BVV: netto is het gemiddelde schone loon min de ingehouden bijdrage Zvw en
 * loonheffing. Opgebouwde vakantiebijslag telt hier niet mee. De uitkomst is per tijdvak van het inkomen.
 */
export const nettoPerPeriode = (
	gemiddeld: Pick<Gemiddelden, 'schoonLoon' | 'zvw' | 'loonheffing'>,
	over: string
): Post =>
	verschil('inkomen.nettoPeriode', gemiddeld.schoonLoon, [gemiddeld.zvw, gemiddeld.loonheffing], {
		over,
		grondslag: 'besluitArt5'
	});

/** Art. 5 lid 4 Besluit BVV: vier weken worden een maand met 13/12. */
export const nettoPerMaand = (periode: Post, tijdvak: Tijdvak, over: string): Post<'maand'> =>
	tijdvak === 'maand'
		? (periode as Post<'maand'>)
		: rekenOm('inkomen.nettoBerekend', 'vierwekenNaarMaand', periode, { over, grondslag: 'besluitArt5Lid4' });
