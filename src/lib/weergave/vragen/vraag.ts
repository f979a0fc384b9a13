import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import type { Stapnaam } from '../../invoer/vragenlijst/vragen.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import type { Datum } from '../../tijd/datum.ts';

/** Wat elke vraagpagina krijgt. */
export interface Vraagprops {
	stap: Stapnaam;
	/** Iemand kwam van de controlepagina en gaat daarheen terug. */
	wijzig: boolean;
	/** Wat er getypt is; de pagina schrijft er rechtstreeks in. */
	concept: Concept;
	/** Het inkomen waar de pagina over gaat; de paden van de velden tellen dan vanaf dat inkomen. */
	inkomen: Conceptinkomen | null;
	/** Het pad van dat inkomen in het dossier; leeg als de pagina niet over een inkomen gaat. */
	pad: string;
	/** De berekening tot nu toe; null zolang er nog iets ontbreekt. */
	uitkomst: Uitkomst | null;
	/** De dag waarvoor gerekend wordt; null als er geen bestaande dag is getypt. */
	peildatum: Datum | null;
	/** Toch rekenen voor vandaag in plaats van voor een zelfgekozen dag. */
	rekenVandaag: () => void;
}
