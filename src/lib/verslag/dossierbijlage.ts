import { leesBijlage } from '../toegankelijke-pdf/schrijven/lees-bijlage.ts';

/** Waaraan het dossier in een PDF te herkennen is. Verandert dit, dan zijn oudere PDF's niet meer te openen. */
export const DOSSIERMERK = 'BeslagvrijDossier';

/** De tekst van het dossier in een PDF van dit programma; null als het er niet (heel) in zit. */
export const leesDossierbijlage = (bytes: Uint8Array): string | null => leesBijlage(bytes, DOSSIERMERK);
