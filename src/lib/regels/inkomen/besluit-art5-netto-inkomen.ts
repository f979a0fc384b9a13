import type { Tijdvak } from '../../dossier/dossier.ts';
import { rekenOm, tussenverschil } from '../../herleiding/maken.ts';
import type { Knoop, Post, Tussensom } from '../../herleiding/post.ts';
import type { Gemiddelden } from './inkomenuitkomst.ts';

/**
 * Art. 5 lid 1 t/m 3 Besluit BVV: netto is het gemiddelde schone loon min de ingehouden bijdrage Zvw en
 * loonheffing. Opgebouwde vakantiebijslag telt hier niet mee. De uitkomst is per tijdvak van het inkomen.
 */
export const nettoPerPeriode = <T extends Tijdvak>(
	gemiddeld: Pick<Gemiddelden<T>, 'schoonLoon' | 'zvw' | 'loonheffing'>,
	over: string
): Tussensom<T> =>
	tussenverschil(gemiddeld.schoonLoon, [gemiddeld.zvw, gemiddeld.loonheffing], 'inkomen.nettoPeriode', {
		over,
		grondslag: 'besluitArt5'
	});

/** Art. 5 lid 4 Besluit BVV: vier weken worden een maand met 13/12. */
export const nettoPerMaand = {
	maand: ({ nettoPeriode }: Gemiddelden<'maand'>): Knoop<'maand'> => nettoPeriode,
	vierweken: ({ nettoPeriode }: Gemiddelden<'vierweken'>, over: string): Post<'maand'> =>
		rekenOm('inkomen.nettoBerekend', 'vierwekenNaarMaand', nettoPeriode, {
			over,
			grondslag: 'besluitArt5Lid4'
		})
};
