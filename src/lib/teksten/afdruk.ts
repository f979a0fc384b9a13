/** Boven een afdruk van het scherm: welke zaak het is, en van welke dag. */
export const afdrukteksten = {
	dossier: (nummer: string) => `Dossier ${nummer}`,
	voor: (dag: string) => `Berekend voor ${dag}`
} as const;
