import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { Datum } from '../../tijd/datum.ts';

/** Wat elke vraagpagina krijgt. */
export interface Vraagprops {
	/** Wat er getypt is; velden schrijven er met hun pad in, al het andere doet invoer. */
	concept: Concept;
	/** Het inkomen waar de pagina over gaat; de paden van de velden tellen dan vanaf dat inkomen. */
	inkomen: Conceptinkomen | null;
	/** Het pad van dat inkomen in het dossier; leeg als de pagina niet over een inkomen gaat. */
	pad: string;
	/** De berekening tot nu toe; null zolang er nog iets ontbreekt. */
	uitkomst: Uitkomst | null;
	/** De dag waarvoor gerekend wordt; null als er geen bestaande dag is getypt. */
	peildatum: Datum | null;
}
