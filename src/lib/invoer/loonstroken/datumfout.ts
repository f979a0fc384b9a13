import { veldfoutOpScherm } from '../../teksten/veldfouten.ts';
import type { Strook } from './stroken.ts';

/** De fout bij een datum: die van het dossier, en anders meteen wat er aan de periode zelf mis is. */
export function foutBijDatum(
	{ datumfout }: Strook,
	veld: 'begin' | 'eind',
	vanDossier: string | undefined
): string | undefined {
	if (vanDossier !== undefined || datumfout?.veld !== veld) return vanDossier;
	return veldfoutOpScherm({ veld, code: datumfout.code });
}
