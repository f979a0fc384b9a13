import { wachtzinteksten } from '../../teksten/bewaren.ts';

/** Wat er met een wachtzin kan, en wat er een moet zijn. */
export interface Slotregels {
	/** Of deze browser kan versleutelen. */
	readonly kan: boolean;
	/** Zoveel tekens heeft een wachtzin minstens. */
	readonly minste: number;
	isLangGenoeg(wachtzin: string): boolean;
}

/** Wat er mis is met een nieuwe wachtzin en hoe het goed komt; undefined als er niets mis is. */
export function keurWachtzin(wachtzin: string, slot: Slotregels): string | undefined {
	if (!slot.kan) return wachtzinteksten.geenSlot;
	if (wachtzin.trim() === '') return wachtzinteksten.fout.leeg;
	return slot.isLangGenoeg(wachtzin) ? undefined : wachtzinteksten.fout.teKort(slot.minste);
}
