import { valtOnder, zonderPlaatsen, type Veldgroep } from '../../dossier/pad.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import type { Bewijs } from '../../teksten/brieven/bewijs.ts';

/** Wat een gegeven aantoont. */
export interface Bewijslast {
	readonly bewijs: Bewijs;
	/** Het komt uit de basisregistratie: daar moet het eerst kloppen. */
	readonly gemeenteEerst: boolean;
}

type Wonen = Pick<Dossier['wonen'], 'woning'>;

/** Per gegeven het bewijs; de eerste groep waar een veld onder valt, geldt. */
const BEWIJZEN: readonly (readonly [Veldgroep, Bewijs | ((wonen: Wonen) => Bewijs)])[] = [
	['leefsituatie', 'brp'],
	['wonen.adres', 'brp'],
	['wonen.woonland', 'brp'],
	['wonen.woonlandfactor', 'brp'],
	['wonen.openheidVanZaken', 'verblijfplaats'],
	['wonen.inrichting', 'rekeningInstelling'],
	['wonen.huurtoeslagMogelijk', ({ woning }) => (woning === 'koop' ? 'koop' : 'geenHuurtoeslag')],
	['wonen', ({ woning }) => (woning === 'koop' ? 'koop' : 'huur')],
	['toeslagen', 'toeslagen'],
	['hardheid', 'kantonrechter'],
	['beslag.startjaar', 'auto'],
	['beslag', 'anderBeslag'],
	['inkomens[].lopendBeslag', 'anderBeslag'],
	['inkomens[].loonbelastingVoertuig', 'auto'],
	['inkomens[].toegekendNormbedrag', 'normbedrag'],
	['inkomens[].opgave.vakantiegeld', 'loonstrookVakantiegeld'],
	['inkomens[].opgave', 'loonstroken'],
	['inkomens[].tijdvak', 'loonstroken'],
	['inkomens[].codeSoort', 'uitkering'],
	['inkomens', 'inkomenGestopt']
];

export const UIT_DE_BRP: readonly Bewijs[] = ['brp'];

/** Welk bewijs bij een gegeven hoort; null als er niets te bewijzen is. */
export function bewijsVoor(veld: string, wonen: Wonen, vanPartner: boolean): Bewijslast | null {
	const naam = zonderPlaatsen(veld);
	const gevonden = BEWIJZEN.find(([groep]) => valtOnder(naam, groep))?.[1];
	if (!gevonden) return null;
	const bewijs = typeof gevonden === 'function' ? gevonden(wonen) : gevonden;
	return bewijs === 'loonstroken' && vanPartner
		? { bewijs: 'partnerinkomen', gemeenteEerst: false }
		: { bewijs, gemeenteEerst: UIT_DE_BRP.includes(bewijs) };
}
