import { keuzeterm } from '../woordenlijst/keuzes.ts';
import type { Leefsituatie } from '../../dossier/dossier.ts';

/** De feiten die bepalen welke weg de wet neemt, bij het bedrag dat eruit volgt. */
export const basisfeiten = {
	leefsituatie: (welke: Leefsituatie, norm: 'alleenstaand' | 'gehuwd'): string =>
		`De leefsituatie is: ${keuzeterm('leefsituatie', welke, 'hulpverlener')}. Dan telt de norm voor ${norm === 'gehuwd' ? 'gehuwden' : 'een alleenstaande'}. Wie als gehuwd telt en wat een kind is, staat in art. 3 en 4 Pw.`,
	openheid: {
		geen: 'Er is geen woonadres in Nederland, maar wel openheid van zaken. Daarom geldt de formule (art. 475e lid 1 Rv). Zonder openheid was het een vast bedrag.',
		buitenland:
			'Het woonadres is in een ander land, en er is openheid van zaken. Daarom geldt de formule (art. 475e lid 1 Rv). Zonder openheid was het een vast bedrag.'
	},
	zonderOpenheid: 'Er is geen openheid van zaken. Met openheid gold de formule (art. 475e lid 1 Rv).'
} as const;
