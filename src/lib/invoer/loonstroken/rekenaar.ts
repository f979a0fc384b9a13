import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { leesConcept } from '../../dossier/lees-concept.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import { rekenAlleenInkomen, type Strookrekenaar } from './effect.ts';

/**
 * Rekent het hele dossier door met een andere versie van een van de inkomens, zodat de tijdlijn kan tonen wat een
 * ontbrekende loonstrook doet met de beslagvrije voet. Zijn andere vragen nog open, dan alleen het inkomen zelf.
 */
export const strookrekenaar =
	(concept: Concept): Strookrekenaar =>
	(variant: Conceptinkomen) => {
		const inkomens = concept.inkomens.map((inkomen) => (inkomen.id === variant.id ? variant : inkomen));
		const uitkomst = berekenGelezen(leesConcept({ ...concept, inkomens }));
		if (!uitkomst) {
			const peildatum = leesDatumtekst(concept.peildatum);
			return peildatum === null ? null : rekenAlleenInkomen(peildatum)(variant);
		}
		const inkomen = uitkomst.inkomens.find((kandidaat) => kandidaat.inkomen.id === variant.id);
		if (!inkomen) return null;
		return {
			jaar: inkomen.belastbaarJaar.waarde.tekst(2),
			netto: inkomen.nettoMaand.waarde.tekst(2),
			beslagvrijeVoet: uitkomst.toegepast.tbvv.waarde.tekst(2)
		};
	};
