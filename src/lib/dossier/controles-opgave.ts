import { aangiftevenster } from '../tijd/aangiftevenster.ts';
import { bevat } from '../tijd/periode.ts';
import { magBelastbaarSchatten, type Dossier, type Inkomen } from './dossier.ts';
import { inkomenPad } from './pad.ts';
import type { Foutcode, Veldfout } from './veldfout.ts';

type Opgaveveld = 'belastbaar' | 'belastbaarOnbekend' | 'netto' | 'leeg';

/** Of de opgave van een inkomen past bij zijn soort en bij zichzelf. */
export function controleerOpgave({ soort, opgave }: Inkomen, plek: number): readonly Veldfout[] {
	const veld = `${inkomenPad(plek)}.opgave` as const;
	const als = (mis: boolean, naam: Opgaveveld, code: Foutcode): readonly Veldfout[] =>
		mis ? [{ veld: `${veld}.${naam}`, code }] : [];
	if (opgave.soort === 'bedragen') {
		const { netto, belastbaar, belastbaarOnbekend } = opgave;
		return [
			...als(belastbaar === null && !belastbaarOnbekend, 'belastbaar', 'belastbaarVerplicht'),
			...als(belastbaar !== null && belastbaarOnbekend, 'belastbaarOnbekend', 'belastbaarDubbel'),
			...als(
				belastbaarOnbekend && !magBelastbaarSchatten(soort),
				'belastbaarOnbekend',
				'belastbaarNietTeSchatten'
			),
			...als(netto === null && soort !== 'winst', 'netto', 'nettoVerplicht')
		];
	}
	return als(opgave.leeg && opgave.perioden.length > 0, 'leeg', 'leegMetPerioden');
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
