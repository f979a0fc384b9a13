import type { Getal } from '../getal/getal.ts';

/** Hoe ver twee bedragen uit elkaar liggen; nooit negatief. */
export const afstand = (een: Getal, ander: Getal): Getal => {
	const verschil = een.min(ander);
	return verschil.isNegatief() ? verschil.tegengesteld() : verschil;
};
