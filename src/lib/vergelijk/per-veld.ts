import type { Dossier } from '../dossier/dossier.ts';
import type { Getal } from '../getal/getal.ts';
import type { Normen } from '../regels/normen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { omvang, rekenUit } from './geval.ts';
import type { NaastElkaar } from './naast-elkaar.ts';
import type { Stappen } from './stappen.ts';
import type { Veldverschil } from './veldverschillen.ts';
import { wisselsVan } from './wissels.ts';

/** Wat een veld dat anders is, scheelt. */
export interface Veldeffect extends Veldverschil {
	/** Wat er bij het oude bedrag komt als alleen dit veld nieuw is; null als dat alleen niet kan. */
	readonly effect: Getal | null;
}

/** Zoveel velden verschillen er nooit; in een heel groot dossier kijken wij naar minder. */
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
