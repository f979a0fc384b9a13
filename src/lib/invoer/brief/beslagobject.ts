import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { OVERHEIDSVORDERING } from '../../dossier/dossier.ts';
import { gaatOverGeenInkomen } from '../../controle/zelfde-beslagobject.ts';
import { teltMee } from '../../dossier/geldend.ts';
import { isBeslagbaar } from '../../regels/toegepast/art475c-lid2-beslagvolgorde.ts';
import { beslagobjectteksten as teksten } from '../../teksten/brief/beslagobject.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import { naamVan } from '../inkomens.ts';
import { inkomenBij, isGeenInkomen } from './inkomens.ts';

/*
 * Art. 475i lid 2 Rv: een brief gaat over het beslag op een inkomen. Of het beslag op dat inkomen had mogen liggen (art. 475c
 * lid 2 Rv) is een andere vraag: daarvoor is er een eigen brief.
 */

/**
 * De feiten voor het inkomen waar de brief over gaat: het inkomen dat hij kiest, anders dat van het dossier, anders het enige dat
 * de brief van iemand zelf noemt. Een vordering op de bankrekening gaat over geen inkomen.
 */
export function metBeslagobject(brief: Briefconcept, concept: Concept): Concept {
	const { beslag } = concept;
	if (gaatOverGeenInkomen(brief)) {
		return { ...concept, beslag: { ...beslag, beslagobject: OVERHEIDSVORDERING } };
	}
	const id = gekozen(brief, concept) ?? beslag.beslagobject ?? enige(brief, concept);
	if (id === beslag.beslagobject || id === null) return concept;
	const samen = (groep: readonly string[]) => (groep.includes(id) ? [...groep] : []);
	const groepen = { samenvoegen: samen(beslag.samenvoegen), omslag: samen(beslag.omslag) };
	return { ...concept, beslag: { ...beslag, beslagobject: id, ...groepen } };
}

const gekozen = (brief: Briefconcept, concept: Concept): string | null =>
	inDossier(brief, concept, brief.gegevens.beslag.beslagobject);

function enige(brief: Briefconcept, concept: Concept): string | null {
	const [een, meer] = brief.gegevens.inkomens.filter(({ van }) => van === 'inwoner');
	return een && !meer ? inDossier(brief, concept, een.id) : null;
}

/** Het inkomen in het dossier bij een inkomen op de brief; null als daar geen beslag op kan liggen. */
function inDossier(brief: Briefconcept, concept: Concept, opBrief: string | null): string | null {
	if (opBrief === null || isGeenInkomen(brief, opBrief)) return null;
	const feit = inkomenBij(brief, concept, opBrief);
	if (!feit || !teltMee(feit)) return null;
	return isBeslagbaar({ van: feit.van, soort: feit.soort || 'periodiek' }) ? feit.id : null;
}

/** Wat daarover te zeggen is; niets als brief en dossier hetzelfde inkomen noemen. */
export function zinBijAnderObject(brief: Briefconcept, concept: Concept, lezer: Lezer): readonly string[] {
	const object = gaatOverGeenInkomen(brief) ? null : gekozen(brief, concept);
	const { beslagobject } = concept.beslag;
	if (object === null || beslagobject === null || beslagobject === OVERHEIDSVORDERING) return [];
	const zin = lezer === 'inwoner' ? teksten.inwoner : teksten.dossier;
	return object === beslagobject ? [] : [zin(naamVan(concept, beslagobject), naamVan(concept, object))];
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
