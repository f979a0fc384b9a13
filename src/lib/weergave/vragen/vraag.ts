import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { Datum } from '../../tijd/datum.ts';

/** Wat elke vraagpagina krijgt. */
export interface Vraagprops {
	/** Wat er getypt is; velden schrijven er met hun pad in, al het andere doet invoer. */
	concept: Concept;
	/** Het inkomen waar de pagina over gaat; de paden van de velden tellen dan vanaf dat inkomen. */
	inkomen: Conceptinkomen | null;
	/** Dat inkomen zoals het was toen er voor het laatst niet werd getypt; wat eruit volgt, kijkt hiernaar. */
	rustig?: Conceptinkomen | undefined;
	/** Het pad van dat inkomen in het dossier; leeg als de pagina niet over een inkomen gaat. */
	pad: string;
	/** De berekening tot nu toe; null zolang er nog iets ontbreekt. */
	uitkomst: Uitkomst | null;
	/** De dag waarvoor gerekend wordt; null als er geen bestaande dag is getypt. */
	peildatum: Datum | null;
}
