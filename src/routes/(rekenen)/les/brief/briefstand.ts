import type { Plantkeuze } from '#lib/les/briefmaker.ts';
import type { Briefquiz } from '#lib/les/briefquiz.ts';
import type { Lesgeval } from '#lib/les/geval.ts';
import type { Oefenplek } from '#lib/les/oefening.ts';

/** Wat er op de pagina staat als er een geval is. */
export interface Briefstand {
	readonly geval: Lesgeval;
	readonly quiz: Briefquiz | null;
	/** Wat een trainer kan kiezen, of waarom niet; null als er een brief is. */
	readonly keuzes: readonly Plantkeuze[] | string | null;
	/** De fout in het adres is er bij dit geval niet. */
	readonly vreemd: boolean;
	/** De plaats in de lijst van brieven; null bij een brief die iemand zelf maakte. */
	readonly nummer: string | null;
	/** Waar staat wat er al is gekozen; null zonder brief. */
	readonly plek: Oefenplek | null;
	/** De normen zijn door gebruiker ingevuld; anders null. */
	readonly eigenNormen: string | null;
}
