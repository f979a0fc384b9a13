import { leegInkomen, type Concept, type Conceptinkomen } from '../dossier/concept.ts';
import type { Persoon } from '../dossier/dossier.ts';

/** Voegt een leeg inkomen toe en geeft het nummer ervan. */
export function voegInkomenToe(concept: Concept, van: Persoon): string {
	const inkomen = leegInkomen(concept, van);
	concept.inkomens.push(inkomen);
	return inkomen.id;
}

/** Haalt een inkomen weg, ook uit de keuzes over het beslag; de plaats in de lijst komt terug om het te herstellen. */
export function haalInkomenWeg(concept: Concept, id: string): number {
	const plaats = concept.inkomens.findIndex((inkomen) => inkomen.id === id);
	if (plaats >= 0) concept.inkomens.splice(plaats, 1);
	laatBeslagLos(concept, id);
	return plaats;
}

export function zetInkomenTerug(concept: Concept, inkomen: Conceptinkomen, plaats: number): void {
	concept.inkomens.splice(plaats, 0, inkomen);
}

/** Op dit inkomen kan geen beslag (meer) liggen: geen enkele keuze over het beslag mag er nog naar wijzen. */
export function laatBeslagLos({ beslag }: Concept, id: string): void {
	if (beslag.beslagobject === id) beslag.beslagobject = null;
	beslag.samenvoegen = beslag.samenvoegen.filter((ander) => ander !== id);
	beslag.omslag = beslag.omslag.filter((ander) => ander !== id);
}

/** Een inkomen waar nog niets voor gekozen of getypt is. */
export function isOnaangeroerd(concept: Concept, inkomen: Conceptinkomen): boolean {
	const { id, van } = inkomen;
	const vers = { ...leegInkomen(concept, van), id };
	return (
		JSON.stringify(vers) === JSON.stringify(inkomen) &&
		!Object.keys(concept.antwoorden).some((sleutel) => sleutel.endsWith(`.${id}`))
	);
}

/** Inkomens die iemand wel begon maar leeg liet, horen niet in de lijst. */
export function ruimLegeInkomensOp(concept: Concept): void {
	for (const inkomen of [...concept.inkomens]) {
		if (isOnaangeroerd(concept, inkomen)) haalInkomenWeg(concept, inkomen.id);
	}
}
