import type { Concept, Conceptinkomen } from '../dossier/concept.ts';
import { OVERHEIDSVORDERING } from '../dossier/dossier.ts';
import { teltMee } from '../dossier/geldend.ts';
import { isBeslagbaar } from '../regels/toegepast/art475c-lid2-beslagvolgorde.ts';
import { magSamenvoegen } from '../regels/toegepast/art475c-samenvoegen.ts';

/* Kiezen op welk inkomen het beslag ligt, en wat daarbij hoort. De bewerkingen veranderen het concept zelf. */

/** De eigen inkomens waarop beslag kan liggen (art. 475c Rv). */
export const beslagbareInkomens = ({ inkomens }: Pick<Concept, 'inkomens'>): readonly Conceptinkomen[] =>
	inkomens.filter((inkomen) => teltMee(inkomen) && isBeslagbaar(inkomen));

/** Hoe een ander inkomen bij het beslag hoort: samen als een inkomen, of naast het beslagobject. */
const GROEPEN = ['omslag', 'samenvoegen'] as const;
export type Beslaggroep = (typeof GROEPEN)[number];

/** Op dit inkomen kan geen beslag (meer) liggen: geen enkele keuze over het beslag mag er nog naar wijzen. */
export function laatBeslagLos({ beslag }: Concept, id: string): void {
	if (beslag.beslagobject === id) beslag.beslagobject = null;
	beslag.samenvoegen = beslag.samenvoegen.filter((ander) => ander !== id);
	beslag.omslag = beslag.omslag.filter((ander) => ander !== id);
}

/**
 * Kiest het beslagobject. Zat dat in een groep, dan komt het vorige ervoor in de plaats: dezelfde inkomens blijven bij
 * elkaar. Een overheidsvordering legt op geen inkomen beslag; dan staat het vorige zelf in de groep. De wettelijke
 * volgorde volgen is null in het dossier, zodat de keuze meeloopt als de volgorde verandert.
 */
export function kiesBeslagobject(concept: Concept, id: string, voorstel: string | null = null): void {
	const { beslag } = concept;
	const huidig = beslag.beslagobject ?? voorstel;
	const vorig = beslagbareInkomens(concept).find((inkomen) => inkomen.id === huidig && huidig !== id);
	const groep = GROEPEN.find((naam) =>
		id === OVERHEIDSVORDERING ? beslag[naam].length > 0 : beslag[naam].includes(id)
	);
	if (vorig && groep) {
		kiesGroep(concept, groep, [vorig.id, ...beslag[groep].filter((ander) => ander !== vorig.id)]);
	}
	laatBeslagLos(concept, id);
	beslag.beslagobject = id === voorstel ? null : id;
	beslag.beslagobjectOnbekend = false;
}

/** Kiest wie in een groep zit; een inkomen kan niet tegelijk samengevoegd en omgeslagen zijn. */
export function kiesGroep({ beslag }: Concept, groep: Beslaggroep, gekozen: readonly string[]): void {
	const ander = groep === 'samenvoegen' ? 'omslag' : 'samenvoegen';
	beslag[groep] = [...gekozen];
	beslag[ander] = beslag[ander].filter((id) => !gekozen.includes(id));
}

/** Wat UWV waarschijnlijk met het beslagobject samenvoegt; alleen dat bieden wij aan. */
export function voorstelSamen(concept: Concept, id: string | null): readonly Conceptinkomen[] {
	const mogelijk = beslagbareInkomens(concept);
	const object = mogelijk.find((inkomen) => inkomen.id === id);
	if (!object) return [];
	return mogelijk.filter((ander) => ander !== object && magSamenvoegen(gelezen(object), gelezen(ander)));
}

/** Het voorstel, met wat een bestand al had gekozen: wat meetelt moet iemand kunnen zien en weghalen. */
export function samenTeVoegen(concept: Concept, id: string | null): readonly Conceptinkomen[] {
	const voorstel = voorstelSamen(concept, id);
	return beslagbareInkomens(concept).filter(
		(elk) => voorstel.includes(elk) || (elk.id !== id && concept.beslag.samenvoegen.includes(elk.id))
	);
}

const gelezen = ({ codeSoort, tijdvak, lopendBeslag }: Conceptinkomen) => ({
	codeSoort,
	tijdvak,
	lopendBeslag: lopendBeslag.ja
});
