import { toonRond } from '../taal/bedragen.ts';
import type { Geval } from '../vergelijk/geval.ts';
import { voetVan } from '../vergelijk/herziening.ts';
import type { Uitleg } from '../uitleg/uitleg.ts';
import { eigenNormenIn, lesuitleg } from './lesuitleg.ts';
import { verschilTussen, type Verschil } from './verschil.ts';

/** Het bedrag van een berekening, met hoe zeker het is. */
export interface Lesbedrag {
	/** "€ 1.482", per maand. */
	readonly bedrag: string;
	/** "minstens"; leeg als het precies is. */
	readonly inZin: string;
	/** Waarom het bedrag op normen rust die niet uit de wet komen; null als zij er wel uit komen. */
	readonly eigenNormen: string | null;
}

export const lesbedrag = (
	{ bedragen }: Geval,
	uitleg: Pick<Uitleg, 'zekerheid' | 'meldingen'>
): Lesbedrag => ({
	bedrag: toonRond(voetVan(bedragen)),
	inZin: uitleg.zekerheid.inZin,
	eigenNormen: eigenNormenIn(uitleg)
});

/**
 * Wat er uit zou komen als het anders was. Geen dossier, uitkomst of uitleg, en er ook niet voor te gebruiken: het geval zit er
 * van buiten onbereikbaar in. Zo kan niemand er een document of een bestand van maken.
 */
export class Watals {
	readonly #geval: Geval;
	/** Wat het echt is. */
	readonly eerst: Lesbedrag;
	readonly dan: Lesbedrag;
	readonly verschil: Verschil;
	/** Wat er vanzelf ook anders werd, in zinnen. */
	readonly vanzelf: readonly string[];

	constructor(begin: Geval, geval: Geval, vanzelf: readonly string[] = []) {
		this.vanzelf = vanzelf;
		this.#geval = geval;
		const [oud, nieuw] = [lesuitleg(begin), lesuitleg(geval)];
		this.eerst = lesbedrag(begin, oud);
		this.dan = lesbedrag(this.#geval, nieuw);
		this.verschil = verschilTussen(oud, nieuw);
	}
}
