import type { Dossier } from '../../dossier/dossier.ts';
import { vast } from '../../herleiding/bronnen.ts';
import { aandeel, som } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normtabel } from '../../normen/typen.ts';
import { maximumVan } from '../basis/art475da-lid1-maximum.ts';

const HELFT = vast('0.5', 'procent', 'art475aLid6');

/**
 * Art. 475a lid 5 en 6 Rv: wat op de bankrekening vrij blijft van beslag, ongeacht het inkomen. Zonder woonadres
 * de helft. Null voor wie in het buitenland woont, en waar de wettekst van het halfjaar niet bekend is.
 */
export function beslagvrijBankbedrag(dossier: Dossier, tabel: Normtabel): Post<'maand'> | null {
	const maximum = maximumVan(tabel, dossier.leefsituatie);
	switch (dossier.wonen.adres) {
		case 'nederland':
			return som('bank.vrij', 'maand', [maximum], { grondslag: 'art475aLid5' });
		case 'buitenland':
			return null;
		case 'geen':
			if (tabel.regels.bankZonderWoonadres === 'onbekend') return null;
			return aandeel('bank.helft', HELFT, maximum, { grondslag: 'art475aLid6' });
		default:
			return dossier.wonen.adres satisfies never;
	}
}
