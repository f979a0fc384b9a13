import type { Tijdvak } from '../../dossier/dossier.ts';
import { rekenOm, tussensom } from '../../herleiding/maken.ts';
import type { Post, Tussensom } from '../../herleiding/post.ts';
import type { Gemiddelden } from './inkomenuitkomst.ts';

/**
 * Art. 2 lid 2 en 3 Besluit BVV: belastbaar inkomen is het gemiddelde schone loon plus wat gemiddeld aan
 * vakantiebijslag en arbeidsvoorwaardenbedrag wordt opgebouwd, herleid tot een jaar (12 maanden of 13 x 4 weken).
 */
export const belastbaarPerJaar = {
	maand: (gemiddeld: Gemiddelden<'maand'>, over: string): Post<'jaar'> =>
		rekenOm('inkomen.belastbaarBerekend', 'maandNaarJaar', perPeriode(gemiddeld, 'maand', over), noot(over)),
	vierweken: (gemiddeld: Gemiddelden<'vierweken'>, over: string): Post<'jaar'> =>
		rekenOm(
			'inkomen.belastbaarBerekend',
			'vierwekenNaarJaar',
			perPeriode(gemiddeld, 'vierweken', over),
			noot(over)
		)
};

const noot = (over: string) => ({ over, grondslag: 'besluitArt2Lid3' }) as const;

const perPeriode = <T extends Tijdvak>(gemiddeld: Gemiddelden<T>, tijdvak: T, over: string): Tussensom<T> =>
	tussensom(
		tijdvak,
		[gemiddeld.schoonLoon, gemiddeld.opgebouwdVakantiebijslag, gemiddeld.opbouwAvwb],
		'inkomen.belastbaarPeriode',
		{ over, grondslag: 'besluitArt2' }
	);
