import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { OVERHEIDSVORDERING } from '../../dossier/dossier.ts';
import { isBeslagbaar } from '../../regels/toegepast/art475c-lid2-beslagvolgorde.ts';
import { beslagobjectteksten as teksten } from '../../teksten/brief/beslagobject.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import { naamVan } from '../inkomens.ts';
import { inkomenBij } from './inkomens.ts';

/*
 * Art. 475i lid 2 Rv: een brief gaat over het beslag op een inkomen. Of het beslag op dat inkomen had mogen liggen (art. 475c
 * lid 2 Rv) is een andere vraag: daarvoor is er een eigen brief.
 */

/** De feiten voor het inkomen waar de brief over gaat. Een vordering op de bankrekening gaat over geen inkomen. */
export function metBeslagobject(brief: Briefconcept, concept: Concept): Concept {
	const { beslag } = concept;
	if (brief.soort === 'overheidsvordering') {
		return { ...concept, beslag: { ...beslag, beslagobject: OVERHEIDSVORDERING } };
	}
	const id = anderObject(brief, concept)?.id;
	if (id === undefined) return concept;
	const samen = (groep: readonly string[]) => (groep.includes(id) ? [...groep] : []);
	const groepen = { samenvoegen: samen(beslag.samenvoegen), omslag: samen(beslag.omslag) };
	return { ...concept, beslag: { ...beslag, beslagobject: id, ...groepen } };
}

/** Waar het beslag volgens de brief op ligt, als het dossier een ander inkomen noemt. */
function anderObject(brief: Briefconcept, concept: Concept): Conceptinkomen | null {
	const { beslagobject } = brief.gegevens.beslag;
	const inkomen = beslagobject ? inkomenBij(brief, concept, beslagobject) : null;
	const inDossier = concept.beslag.beslagobject;
	if (!inkomen || inDossier === null || inDossier === inkomen.id) return null;
	return isBeslagbaar({ van: inkomen.van, soort: inkomen.soort || 'periodiek' }) ? inkomen : null;
}

/** Wat daarover te zeggen is; niets als brief en dossier hetzelfde inkomen noemen. */
export function zinBijAnderObject(brief: Briefconcept, concept: Concept, lezer: Lezer): readonly string[] {
	const object = brief.soort === 'overheidsvordering' ? null : anderObject(brief, concept);
	const inDossier = concept.beslag.beslagobject;
	if (!object || inDossier === null || inDossier === OVERHEIDSVORDERING) return [];
	const zin = lezer === 'inwoner' ? teksten.inwoner : teksten.dossier;
	return [zin(naamVan(concept, inDossier), naamVan(concept, object.id))];
}

/**
 * Art. 475c lid 5 Rv: dat een beslag over meer inkomens is verdeeld, of dat inkomens een geheel zijn, staat in geen brief. Noemt
 * hij ze allemaal, dan geldt het voor hem ook.
 */
export function metGroepenVan(
	{ beslag }: Concept,
	inkomens: readonly Conceptinkomen[]
): Pick<Concept['beslag'], 'samenvoegen' | 'omslag'> {
	const samen = (groep: readonly string[]) =>
		groep.every((id) => inkomens.some((inkomen) => inkomen.id === id)) ? [...groep] : [];
	return { samenvoegen: samen(beslag.samenvoegen), omslag: samen(beslag.omslag) };
}
