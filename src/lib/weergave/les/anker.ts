const ANKER = /^#regel-(\d{1,4})$/;

/** Het anker van een regel van de les, zonder hekje. */
export const regelanker = (nummer: number): string => `regel-${String(nummer)}`;

/** Welke regel het adres noemt, of de eerste; een nummer dat er niet is wordt het dichtstbijzijnde. */
export function regelUit(hekje: string, laatste: number): number {
	const nummer = Number(ANKER.exec(hekje)?.[1] ?? 1);
	return Math.min(Math.max(nummer, 1), laatste);
}
