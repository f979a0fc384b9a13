import type { Tijdvak } from '../../dossier/dossier.ts';
import { rekenOm, som } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Gemiddelden } from './inkomenuitkomst.ts';

const NAAR_JAAR = { maand: 'maandNaarJaar', vierweken: 'vierwekenNaarJaar' } as const;

/**
 * Art. 2 lid 2 en 3 Besluit BVV: belastbaar inkomen is het gemiddelde schone loon plus wat gemiddeld aan
 * vakantiebijslag en arbeidsvoorwaardenbedrag wordt opgebouwd, herleid tot een jaar (12 maanden of 13 x 4 weken).
 */
export function belastbaarUitPerioden(gemiddeld: Gemiddelden, tijdvak: Tijdvak, over: string): Post<'jaar'> {
	const delen = [gemiddeld.schoonLoon, gemiddeld.opgebouwdVakantiebijslag, gemiddeld.opbouwAvwb];
	const perPeriode = som<Tijdvak>('inkomen.belastbaarPeriode', tijdvak, delen as Post<Tijdvak>[], {
		over,
		grondslag: 'besluitArt2'
	});
	return rekenOm('inkomen.belastbaarBerekend', NAAR_JAAR[tijdvak], perPeriode, {
		over,
		grondslag: 'besluitArt2Lid3'
	});
}
