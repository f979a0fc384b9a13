import type { Concept } from '../../dossier/concept.ts';
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
	/** Het inkomen waar de pagina over gaat, of '' als zij niet over een inkomen gaat. */
	nummer: string;
	/** Het pad van dat inkomen in het dossier: het begin van de namen van zijn velden. */
	pad: string;
	/** De fout bij een veld, als die er is. */
	fout: (veld: string) => string | undefined;
	/** De fouten van de pagina per veld, voor onderdelen met veel velden. */
	fouten: ReadonlyMap<string, string>;
	/** De berekening tot nu toe; null zolang er nog iets ontbreekt. */
	uitkomst: Uitkomst | null;
	/** De dag waarvoor gerekend wordt; null als er geen bestaande dag is getypt. */
	peildatum: Datum | null;
	/** Toch rekenen voor vandaag in plaats van voor een zelfgekozen dag. */
	rekenVandaag: () => void;
}
