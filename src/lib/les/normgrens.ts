import { leesNorm } from '../invoer/normtabelformulier.ts';
import { buitenGrens, type Grensfout } from '../normen/grens.ts';
import type { Eenheid, Normwaarde } from '../normen/typen.ts';

type Normfout = Grensfout | { readonly soort: 'leeg' | 'geenGetal' | 'negatief' };

export type Normlezing =
	{ readonly gelukt: true; readonly waarde: string } | { readonly gelukt: false; readonly fout: Normfout };

/** De getallen a en b van de oude huurformule zijn te klein om te typen: daar is geen knop voor. */
export const isDraaibaar = (eenheid: Eenheid): boolean =>
	eenheid === 'procent' || eenheid === 'EUR/maand' || eenheid === 'EUR/jaar';

/** Leest een getypte norm, en weigert wat geen norm kan zijn. */
export function leesNormknop(getypt: string, norm: Pick<Normwaarde, 'waarde' | 'eenheid'>): Normlezing {
	const mis = (fout: Normfout): Normlezing => ({ gelukt: false, fout });
	const kern = getypt.trim();
	if (kern === '') return mis({ soort: 'leeg' });
	if (/^(€\s*)?[-−–]\s*(€\s*)?\d/.test(kern)) return mis({ soort: 'negatief' });
	const waarde = leesNorm(kern, norm);
	if (waarde === null) return mis({ soort: 'geenGetal' });
	const fout = buitenGrens(waarde, norm);
	return fout ? mis(fout) : { gelukt: true, waarde };
}
