import { aangiftevenster } from '../tijd/aangiftevenster.ts';
import { bevat } from '../tijd/periode.ts';
import type { Dossier, Inkomen } from './dossier.ts';
import { inkomenPad } from './pad.ts';
import type { Veldfout } from './veldfout.ts';

/** Of de opgave van een inkomen past bij zijn soort en bij zichzelf. */
export function controleerOpgave({ soort, opgave }: Inkomen, plek: number): readonly Veldfout[] {
	const veld = `${inkomenPad(plek)}.opgave` as const;
	if (opgave.soort === 'bedragen') {
		const mist = opgave.netto === null && soort !== 'winst';
		return mist ? [{ veld: `${veld}.netto`, code: 'nettoVerplicht' }] : [];
	}
	const tegenstrijdig = opgave.leeg && opgave.perioden.length > 0;
	return tegenstrijdig ? [{ veld: `${veld}.leeg`, code: 'leegMetPerioden' }] : [];
}

/**
 * Vanaf versie 3: een inkomen uit loonstroken heeft een strook in de maanden die meetellen, of er staat dat er toen
 * niets kwam. Anders zou een vergeten strook een inkomen van € 0 zijn.
 */
export function strookInVenster(
	{ opgave }: Inkomen,
	plek: number,
	{ peildatum }: Dossier
): readonly Veldfout[] {
	if (opgave.soort !== 'perioden' || opgave.leeg) return [];
	const venster = aangiftevenster(peildatum);
	if (opgave.perioden.some((periode) => bevat(venster, periode))) return [];
	const { begin, eind } = venster;
	const veld = `${inkomenPad(plek)}.opgave.perioden` as const;
	return [{ veld, code: 'geenStrookInVenster', gegevens: { begin, eind } }];
}
