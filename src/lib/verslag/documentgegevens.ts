import type { Personalia } from '../dossier/personalia.ts';
import type { Eerder } from '../dossier/geschiedenis.ts';
import type { Organisatie } from '../dossier/organisatie.ts';

/** Wat er in een document gaat; iemand kiest het waar het document wordt gemaakt. */
export interface Meegeven {
	/** Met het dossier als bijlage, het BSN en alles over de partner. Anders is het document voor een ander. */
	readonly dossier: boolean;
	/** Met elke som, elke lezing en elke norm erbij. */
	readonly berekening: boolean;
}

/** Waarmee, wanneer en door wie een document is gemaakt. */
export interface Documentgegevens {
	readonly versie: string;
	/** Korte hash van de broncode; leeg als die niet bekend is. */
	readonly commit: string;
	/** De SHA-256 van elk bestand in normen/, op id: zo kan ieder zien dat met dit bestand is gerekend. */
	readonly controlegetallen: Readonly<Record<string, string>>;
	/** ISO-tijdstip met zone, in de tijd van de gebruiker: `2026-07-14T10:15:00+02:00`. */
	readonly gemaaktOp: string;
	/** Null als er geen profiel is ingevuld. */
	readonly organisatie: Organisatie | null;
	readonly mee: Meegeven;
	/** Over wie het gaat; alles mag leeg zijn. */
	readonly personalia: Personalia;
	/** Het dossier voor de herziening: het gaat mee waar het dossier meegaat. Null bij een eerste berekening. */
	readonly vorige: Eerder | null;
}
