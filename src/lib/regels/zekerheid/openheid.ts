import type { Uitkomst } from '../uitkomst.ts';
import { effectVan, scheelt, wordtMinder, type OpenPunt } from './punt.ts';

/**
 * Art. 475e lid 1 Rv: wie vertelt waar hij verblijft en wat hij verdient, krijgt de gewone berekening in plaats van de helft
 * van 95% van de norm. Dat mag ook later nog. Levert het niets op, dan hoeft niemand het te doen.
 */
export function openheidspunten(uitkomst: Uitkomst): readonly OpenPunt[] {
	const { dossier, basis } = uitkomst;
	if (basis.weg !== 'zonderWoonadres') return [];
	const open = { ...dossier, wonen: { ...dossier.wonen, openheidVanZaken: true } };
	const effect = effectVan(open, uitkomst);
	if (!scheelt(effect) || wordtMinder(effect)) return [];
	return [{ soort: 'openheid', veld: 'wonen.openheidVanZaken', inkomen: null, niveau: 'minstens', effect }];
}
