import type { Dossier } from './dossier.ts';

/** De tekst van het bestand bij een dossier (dossierformaat versie 1, of 2 als er een vtlb in staat); `leesDossiertekst` leest hem terug. */
export const schrijfDossier = (dossier: Dossier): string => `${JSON.stringify(dossier, null, '\t')}\n`;

/** Een bestandsnaam zonder gegevens van een persoon: "beslagvrij-2026-07-14.json". */
export const bestandsnaamVan = ({ peildatum }: Dossier): string => `beslagvrij-${peildatum}.json`;
