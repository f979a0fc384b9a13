import { zonderPlaatsen, type Pad, type Veldgroep } from '../dossier/pad.ts';
import { Getal } from '../getal/getal.ts';
import { afstand } from '../vergelijk/afstand.ts';
import type { Geval } from '../vergelijk/geval.ts';
import { naastElkaar } from '../vergelijk/naast-elkaar.ts';
import { effectPerVeld } from '../vergelijk/per-veld.ts';
import type { Stappen } from '../vergelijk/stappen.ts';
import { briefbedrag, naarMaand } from './briefbedrag.ts';
import type { Brief } from './velden.ts';

/** Wat een gegeven dat op de brief anders is dan de feiten, per maand scheelt; waarden zoals een dossierbestand ze schrijft. */
export interface Toegeschreven {
	readonly veld: Pad;
	readonly brief: unknown;
	readonly feit: unknown;
	/** Wat er bij het bedrag van de brief komt als alleen dit klopt. */
	readonly effect: Getal;
}

/**
 * Art. 475i lid 2 en 3 Rv: de brief noemt zijn gegevens, zodat iemand kan zeggen welke niet kloppen. Elk gegeven dat anders
 * is, wordt alleen vervangen; het grootste effect eerst. Gerekend wordt met de normen van de brief.
 */
export function* toeschrijving(brief: Geval, feiten: Geval, maat: Brief): Stappen<readonly Toegeschreven[]> {
	const naast = naastElkaar(brief, feiten);
	const effecten = yield* effectPerVeld(naast, brief.normen, (bedragen) => briefbedrag(bedragen, maat));
	return effecten
		.flatMap(({ veld, oud, nieuw, effect }) =>
			effect === null ? [] : [{ veld, brief: oud, feit: nieuw, effect: naarMaand(effect, maat) }]
		)
		.filter((een) => !een.effect.isNul() || !isZeldenGenoemd(een))
		.sort((een, ander) => grootte(ander.effect).vergelijk(grootte(een.effect)));
}

const NUL = Getal.lees('0');
const grootte = (effect: Getal): Getal => afstand(effect, NUL);

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

export const isZeldenGenoemd = ({ veld }: Pick<Toegeschreven, 'veld'>): boolean =>
	ZELDEN_GENOEMD.includes(zonderPlaatsen(veld));
