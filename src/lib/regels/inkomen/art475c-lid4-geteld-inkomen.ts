import type { Dossier, Inkomen } from '../../dossier/dossier.ts';
import { inkomenveld, type Veldpad } from '../../dossier/pad.ts';
import { invoer, NIETS } from '../../herleiding/bronnen.ts';
import { kies, minste, rekenOm } from '../../herleiding/maken.ts';
import { feit } from '../../herleiding/oordelen.ts';
import type { Post } from '../../herleiding/post.ts';

/**
 * Art. 475c lid 4 Rv: van een inkomen waar al beslag op ligt telt alleen wat iemand er zelf van houdt: de
 * beslagvrije voet van dat beslag, en nooit meer dan het netto inkomen. Winst is geen vordering van art. 475c lid 1
 * en gaat er dus niet af (art. 475db lid 1 Rv).
 */
export function geteldInkomen(
	dossier: Dossier,
	inkomen: Inkomen,
	netto: Post<'maand'>,
	behouden: Post<'maand'> | null
): Post<'maand'> {
	if (inkomen.soort === 'winst') {
		const isWinst = feit('winstTeltNiet', inkomenveld(dossier, inkomen, 'soort'), inkomen.soort, true);
		return kies('inkomen.geteld', isWinst, NIETS, netto, { over: inkomen.id, grondslag: 'art475dbLid1b' });
	}
	if (!behouden) return netto;
	return minste('inkomen.geteld', [netto, behouden], { over: inkomen.id, grondslag: 'art475cLid4' });
}

/** Art. 475c lid 4 Rv: wat iemand per maand houdt door een beslag dat al op het inkomen ligt; null zonder dat beslag. */
export function lopendBeslagPerMaand(dossier: Dossier, inkomen: Inkomen): Post<'maand'> | null {
	if (!inkomen.lopendBeslag) return null;
	const veld = inkomenveld(dossier, inkomen, 'lopendBeslag.tBvv');
	return perMaand('inkomen.lopendBeslagPerMaand', veld, inkomen, inkomen.lopendBeslag.tBvv);
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
