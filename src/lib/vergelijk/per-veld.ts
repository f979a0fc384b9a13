import type { Dossier } from '../dossier/dossier.ts';
import { Getal } from '../getal/getal.ts';
import type { Normen } from '../regels/normen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { omvang, rekenUit } from './geval.ts';
import type { NaastElkaar } from './naast-elkaar.ts';
import type { Stappen } from './stappen.ts';
import { zonderEffect, type Veldverschil } from './veldverschillen.ts';
import { meerDan, partnerinkomens, wisselsVan } from './wissels.ts';

/** Wat een veld dat anders is, scheelt. */
export interface Veldeffect extends Veldverschil {
	/** Wat er bij het oude bedrag komt als alleen dit veld nieuw is; null als dat alleen niet kan. */
	readonly effect: Getal | null;
}

/** Zoveel velden verschillen er bijna nooit; in een heel groot dossier kijken wij naar minder, en staat er hoeveel niet. */
const MEESTE_VELDEN = 60;
const MEESTE_WERK = 6000;

const aantalTeWisselen = ({ oud, nieuw }: NaastElkaar): number =>
	Math.min(MEESTE_VELDEN, Math.max(1, Math.floor(MEESTE_WERK / (omvang(oud) + omvang(nieuw)))));

/**
 * Elk veld dat anders is, alleen vervangen in het oude dossier.
 * @param normen waarmee beide keren gerekend wordt
 * @param bedragVan de maat waarin vergeleken wordt
 */
export function* effectPerVeld(
	naast: NaastElkaar,
	normen: Normen,
	bedragVan: (bedragen: Uitkomst) => Getal
): Stappen<readonly Veldeffect[]> {
	const bedragBij = (dossier: Dossier) => bedragVan(rekenUit({ dossier, normen }).bedragen);
	const eerst = bedragBij(naast.oud);
	const effecten: Veldeffect[] = [];
	for (const { naar, ...verschil } of wisselsVan(naast, aantalTeWisselen(naast))) {
		effecten.push({ ...verschil, effect: naar && bedragBij(naar).min(eerst) });
		yield;
	}
	return effecten;
}

const NIETS = Getal.lees('0');

/** Wat ook anders is: wat niets scheelt, en wat er met de partner kwam of ging. */
export const ookAnders = (naast: NaastElkaar): readonly Veldeffect[] => [
	...partnerinkomens(naast).map((verschil) => ({ ...verschil, effect: null })),
	...zonderEffect(naast.oud, naast.nieuw).map((verschil) => ({ ...verschil, effect: NIETS }))
];

/** Hoeveel velden anders zijn en te veel waren om los te berekenen. */
export const nietBerekend = (naast: NaastElkaar): number => meerDan(naast, aantalTeWisselen(naast));
