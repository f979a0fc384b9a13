import { termijnen } from '../../controle/termijnen.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { maakTermijn, type Termijnuitleg } from '../../uitleg/brief/termijn.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import { leesFeiten } from './controle.ts';

/**
 * De strook met de dagen die tellen, zodra de datums er zijn.
 * @param concept voor de dagen die van iemand zelf afhangen; null zolang dat niet bekend is
 */
export function termijnVan(
	brief: Briefconcept,
	vandaag: Datum,
	concept: Concept | null = null
): Termijnuitleg | null {
	const datum = leesDatumtekst(brief.datum);
	if (datum === null || datum > vandaag) return null;
	const ontvangen = leesDatumtekst(brief.ontvangen);
	const kan = ontvangen !== null && ontvangen >= datum && ontvangen <= vandaag;
	const gelezen = concept && leesFeiten(brief, concept, datum, vandaag);
	const feiten = gelezen && berekenGelezen(gelezen);
	return maakTermijn(
		{ datum, soort: brief.soort },
		termijnen({ datum, ontvangen: kan ? ontvangen : null }, feiten),
		feiten?.dossier ?? null,
		vandaag
	);
}
