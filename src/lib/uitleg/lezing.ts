import { standaardLezing, type Lezingkeuze } from '../herleiding/lezingen.ts';
import { LEZINGTEKSTEN } from '../teksten/lezingen.ts';
import type { Uitleglezing } from './uitleg.ts';

/** Een gekozen lezing met haar vraag, het antwoord en de bron. */
export function maakLezing({ id, optie }: Lezingkeuze): Uitleglezing {
	const { vraag, opties, bron } = LEZINGTEKSTEN[id];
	return {
		id,
		optie,
		vraag,
		keuze: opties[optie] ?? optie,
		bron,
		afwijkend: optie !== standaardLezing(id)
	};
}
