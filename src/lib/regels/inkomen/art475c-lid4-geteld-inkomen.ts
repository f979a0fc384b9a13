import type { Dossier, Inkomen } from '../../dossier/dossier.ts';
import { inkomenveld, type Veldpad } from '../../dossier/pad.ts';
import { invoer } from '../../herleiding/bronnen.ts';
import { minste, rekenOm } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';

/**
 * Art. 475c lid 4 Rv: van een inkomen waar al beslag op ligt telt alleen wat iemand er zelf van houdt: de
 * beslagvrije voet van dat beslag, en nooit meer dan het netto inkomen.
 */
export function geteldInkomen(dossier: Dossier, inkomen: Inkomen, netto: Post<'maand'>): Post<'maand'> {
	if (!inkomen.lopendBeslag) return netto;
	const veld = inkomenveld(dossier, inkomen, 'lopendBeslag.tBvv');
	const behouden = perMaand('inkomen.lopendBeslagPerMaand', veld, inkomen, inkomen.lopendBeslag.tBvv);
	return minste('inkomen.geteld', [netto, behouden], { over: inkomen.id, grondslag: 'art475cLid4' });
}

/** Een opgegeven bedrag per tijdvak van het inkomen, als bedrag per maand. */
export function perMaand(
	naam: 'inkomen.lopendBeslagPerMaand' | 'inkomen.voertuigPerMaand',
	veld: Veldpad,
	inkomen: Inkomen,
	bedrag: string
): Post<'maand'> {
	if (inkomen.tijdvak === 'maand') return invoer(veld, 'maand', bedrag);
	return rekenOm(naam, 'vierwekenNaarMaand', invoer(veld, 'vierweken', bedrag), { over: inkomen.id });
}
