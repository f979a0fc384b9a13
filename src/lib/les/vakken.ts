import type { Knop, Vak } from './knop.ts';

/** Wat er in een vak staat: eerst de knoppen, dan de vakken erin. */
export interface Vakinhoud {
	readonly knoppen: readonly Knop[];
	readonly vakken: readonly Gevuldvak[];
}
interface Gevuldvak extends Vak {
	/** Alles wat erin staat, ook dieper. */
	readonly alle: readonly Knop[];
	readonly inhoud: Vakinhoud;
}

/** Zet knoppen in hun vakken. Wat niet open is, hoeft niet getekend. */
export function inVakken(knoppen: readonly Knop[], diepte = 0): Vakinhoud {
	const perVak = new Map<string, { readonly vak: Vak; readonly alle: Knop[] }>();
	const los: Knop[] = [];
	for (const knop of knoppen) {
		const vak = knop.vakken?.[diepte];
		if (!vak) {
			los.push(knop);
			continue;
		}
		const daar = perVak.get(vak.titel) ?? { vak, alle: [] };
		daar.alle.push(knop);
		perVak.set(vak.titel, daar);
	}
	return {
		knoppen: los,
		vakken: [...perVak.values()].map(({ vak, alle }) => ({
			...vak,
			alle,
			inhoud: inVakken(alle, diepte + 1)
		}))
	};
}
