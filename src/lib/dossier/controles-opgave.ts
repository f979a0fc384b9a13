import { Getal } from '../getal/getal.ts';
import { tijdvakkenIn, zonderStrook } from '../tijd/aangiftetijdvakken.ts';
import { aangiftevenster } from '../tijd/aangiftevenster.ts';
import { bevat } from '../tijd/periode.ts';
import { magBelastbaarSchatten, type Dossier, type Inkomen } from './dossier.ts';
import { inkomenPad } from './pad.ts';
import type { Foutcode, Veldfout } from './veldfout.ts';

type Opgaveveld = 'belastbaar' | 'belastbaarOnbekend' | 'netto' | 'nettoMarge.laagste' | 'leeg';

/** Of de opgave van een inkomen past bij zijn soort en bij zichzelf. */
export function controleerOpgave({ soort, opgave }: Inkomen, plek: number): readonly Veldfout[] {
	const veld = `${inkomenPad(plek)}.opgave` as const;
	const als = (mis: boolean, naam: Opgaveveld, code: Foutcode): readonly Veldfout[] =>
		mis ? [{ veld: `${veld}.${naam}`, code }] : [];
	if (opgave.soort === 'bedragen') {
		const { netto, nettoMarge, belastbaar, belastbaarOnbekend } = opgave;
		const laagste = nettoMarge && Getal.lees(nettoMarge.laagste);
		const hoogste = netto?.bedrag ? Getal.lees(netto.bedrag) : null;
		return [
			...als(belastbaar === null && !belastbaarOnbekend, 'belastbaar', 'belastbaarVerplicht'),
			...als(belastbaar !== null && belastbaarOnbekend, 'belastbaarOnbekend', 'belastbaarDubbel'),
			...als(
				belastbaarOnbekend && !magBelastbaarSchatten(soort),
				'belastbaarOnbekend',
				'belastbaarNietTeSchatten'
			),
			...als(netto === null && soort !== 'winst', 'netto', 'nettoVerplicht'),
			...als(
				laagste !== null && hoogste !== null && laagste.vergelijk(hoogste) > 0,
				'nettoMarge.laagste',
				'nettoMargeOmgekeerd'
			)
		];
	}
	const perPeriode = opgave.perioden.length + opgave.ontbreekt.length;
	return als(opgave.leeg && perPeriode > 0, 'leeg', 'leegMetPerioden');
}

/**
 * Vanaf versie 3: een inkomen uit loonstroken heeft een strook in de maanden die meetellen, of er staat wat er toen
 * kwam. Anders zou een vergeten strook een inkomen van € 0 zijn. Schatten kan alleen met een strook, van wanneer ook.
 */
export function strookInVenster(
	{ opgave, tijdvak }: Inkomen,
	plek: number,
	{ peildatum }: Dossier
): readonly Veldfout[] {
	if (opgave.soort !== 'perioden' || opgave.leeg) return [];
	const venster = aangiftevenster(peildatum);
	const { perioden, ontbreekt, alleenLaatste } = opgave;
	if (perioden.some((periode) => bevat(venster, periode))) return [];
	const nodig = tijdvakkenIn(tijdvak, venster).slice(alleenLaatste ? -1 : 0);
	const isBeantwoord = zonderStrook(nodig, ontbreekt).length === 0;
	const teSchatten = perioden.length > 0 || ontbreekt.every(({ kwam }) => kwam === 'niets');
	if (isBeantwoord && teSchatten) return [];
	const { begin, eind } = venster;
	const code = isBeantwoord ? 'geenStrookOmTeSchatten' : 'geenStrookInVenster';
	const veld = `${inkomenPad(plek)}.opgave.perioden` as const;
	return [{ veld, code, gegevens: { begin, eind } }];
}
