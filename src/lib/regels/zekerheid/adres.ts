import type { Uitkomst } from '../uitkomst.ts';
import { effectVan, scheelt, type OpenPunt } from './punt.ts';

/**
 * Art. 475da lid 4 Rv: wie niet weet of hij een woonadres heeft, rekent met een adres in Nederland. Zonder adres geldt een
 * lager bedrag, dus het kan minder worden. Wie in het buitenland woont, weet dat.
 */
export function adrespunten(uitkomst: Uitkomst): readonly OpenPunt[] {
	const { dossier, basis } = uitkomst;
	const { wonen } = dossier;
	if (!wonen.adresOnbekend || wonen.adres !== 'nederland' || basis.weg !== 'formule') return [];
	const zonder = { ...dossier, wonen: { ...wonen, adres: 'geen', openheidVanZaken: false } } as const;
	const effect = effectVan(zonder, uitkomst);
	if (!scheelt(effect)) return [];
	return [{ soort: 'adres', veld: 'wonen.adres', inkomen: null, niveau: 'voorlopig', effect }];
}
