/** Breedtes in procenten van het plaatje; scherm en papier tekenen dezelfde voetlijn. */
export interface Maatvoering {
	/** De balk: het hele inkomen. */
	readonly inkomen: number;
	/** Het dichte deel: wat blijft. */
	readonly blijft: number;
	/** De dikke lijn: de beslagvrije voet. Steekt uit als die hoger is dan het inkomen. */
	readonly voet: number;
}

/** Verder dan dit steekt de lijn niet uit: anders is van de balk niets meer te zien. */
const SMALSTE_BALK = 50;
/** Een deel dat er is, moet te zien zijn. */
const SMALSTE_DEEL = 1.5;

/**
 * Zet verhoudingen om in breedtes.
 * @param verhouding het deel van het inkomen dat blijft, 0 tot 1
 * @param dekking inkomen gedeeld door beslagvrije voet, 0 tot 1; onder 1 steekt de voet uit
 */
export function bepaalMaatvoering(verhouding: number, dekking = 1): Maatvoering {
	if (dekking < 1) {
		const inkomen = dekking <= 0 ? 0 : Math.max(dekking * 100, SMALSTE_BALK);
		return { inkomen, blijft: inkomen, voet: 100 };
	}
	const blijft = zichtbaar(verhouding * 100);
	return { inkomen: 100, blijft, voet: blijft };
}

function zichtbaar(deel: number): number {
	if (deel <= 0) return 0;
	if (deel >= 100) return 100;
	return Math.min(Math.max(deel, SMALSTE_DEEL), 100 - SMALSTE_DEEL);
}
