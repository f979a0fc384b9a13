import type { Organisatie } from '../dossier/organisatie.ts';

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
}
