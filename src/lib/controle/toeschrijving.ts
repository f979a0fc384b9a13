import type { Dossier } from '../dossier/dossier.ts';
import { zonderPlaatsen, type Veldgroep } from '../dossier/pad.ts';
import type { Getal } from '../getal/getal.ts';
import { briefbedrag, naarMaand } from './briefbedrag.ts';
import { omvang, rekenUit, type Geval } from './geval.ts';
import { naastElkaar } from './naast-elkaar.ts';
import type { Stappen } from './stappen.ts';
import type { Brief } from './velden.ts';
import type { Veldverschil } from './veldverschillen.ts';
import { wisselsVan } from './wissels.ts';

/** Wat een gegeven dat anders is, per maand scheelt. */
export interface Toegeschreven extends Veldverschil {
	/** Wat er bij het bedrag van de brief komt als alleen dit klopt. */
	readonly effect: Getal;
}

/** Zoveel velden verschillen er nooit; in een heel groot dossier kijken wij naar minder. */
const MEESTE_VELDEN = 60;
const MEESTE_WERK = 6000;

const aantalTeWisselen = (brief: Dossier, feiten: Dossier): number =>
	Math.min(MEESTE_VELDEN, Math.max(1, Math.floor(MEESTE_WERK / (omvang(brief) + omvang(feiten)))));

/**
 * Art. 475i lid 2 en 3 Rv: de brief noemt zijn gegevens, zodat iemand kan zeggen welke niet kloppen. Elk gegeven dat anders
 * is, wordt alleen vervangen; het grootste effect eerst.
 */
export function* toeschrijving(brief: Geval, feiten: Geval, maat: Brief): Stappen<readonly Toegeschreven[]> {
	const naast = naastElkaar(brief, feiten);
	const bedragBij = (dossier: Dossier) =>
		briefbedrag(rekenUit({ dossier, normen: brief.normen }).bedragen, maat);
	const nu = bedragBij(naast.brief);
	const toegeschreven: Toegeschreven[] = [];
	for (const { veld, brief: opBrief, feit, naar } of wisselsVan(
		naast,
		aantalTeWisselen(brief.dossier, feiten.dossier)
	)) {
		toegeschreven.push({ veld, brief: opBrief, feit, effect: naarMaand(bedragBij(naar).min(nu), maat) });
		yield;
	}
	return toegeschreven
		.filter((een) => !een.effect.isNul() || !isZeldenGenoemd(een))
		.sort((een, ander) => grootte(ander.effect).vergelijk(grootte(een.effect)));
}

const grootte = (effect: Getal): Getal => (effect.isNegatief() ? effect.tegengesteld() : effect);

/** Velden waar een brief meestal niets over zegt: dat het er niet staat, is geen verkeerd gegeven. */
const ZELDEN_GENOEMD: readonly string[] = [
	'wonen.woning',
	'wonen.huurtoeslagMogelijk',
	'wonen.woonlandfactor',
	'wonen.openheidVanZaken',
	'wonen.eindeOphogingWoonkosten',
	'beslag.beslagobject',
	'beslag.startjaar',
	'inkomens[].codeSoort',
	'inkomens[].opgave.vakantiegeld',
	'inkomens[].opgave.vakantiegeld.uitbetaling',
	'inkomens[].opgave.vakantiegeld.nettoPerJaar',
	'inkomens[].opgave.belastbaarOnbekend'
] satisfies readonly Veldgroep[];

export const isZeldenGenoemd = ({ veld }: Veldverschil): boolean =>
	ZELDEN_GENOEMD.includes(zonderPlaatsen(veld));
