import type { Concept } from '../../dossier/concept.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { laatLos } from '../bijzonderheden.ts';
import { laatBeslagLos } from '../inkomens.ts';
import type { Plek } from './stappen.ts';

/** Wat uit een antwoord volgt zonder dat het gevraagd wordt. Loopt als een pagina goed is beantwoord. */
export function ronStapAf(concept: Concept, { stap, nummer }: Plek, vandaag: Datum): void {
	const { wonen, vragen } = concept;
	switch (stap) {
		case 'woning':
			// Een eigenaar krijgt geen huurtoeslag (art. 475da lid 7 Rv).
			if (wonen.woning === 'koop') wonen.huurtoeslagMogelijk = 'nee';
			else if (vragen.huurtoeslagBij === 'koop') wonen.huurtoeslagMogelijk = '';
			vragen.huurtoeslagBij = wonen.woning;
			return;
		case 'inkomen': {
			const inkomen = concept.inkomens.find(({ id }) => id === nummer);
			if (inkomen?.nevenInkomst) laatBeslagLos(concept, inkomen.id);
			return;
		}
		case 'verdeling':
			// Het beslagobject is er zelf altijd een van.
			if (
				concept.beslag.omslag.length > 1 &&
				!concept.beslag.omslag.includes(concept.beslag.beslagobject ?? '')
			) {
				concept.beslag.beslagobject = concept.beslag.omslag[0] ?? null;
			}
			return;
		case 'datum':
			// Wie vandaag invult, rekent niet voor een andere dag.
			if (leesDatumtekst(concept.peildatum) === vandaag) laatLos(concept, 'datum', concept.peildatum);
			return;
		default:
			return;
	}
}
