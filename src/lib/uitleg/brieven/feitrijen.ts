import type { Controleuitkomst } from '../../controle/controleer.ts';
import type { Controle } from '../../controle/velden.ts';
import type { Persoon } from '../../dossier/dossier.ts';
import {
	plaats,
	sleutelsVan,
	veldnaam,
	zonderPlaatsen,
	type Veldgroep,
	type Veldnaam
} from '../../dossier/pad.ts';
import { feitteksten as tekst } from '../../teksten/brieven/feiten.ts';
import { naamVanInkomen } from '../../teksten/woordenlijst/inkomensnaam.ts';
import { veldterm } from '../../teksten/woordenlijst/velden.ts';
import { toonVeld } from '../veldwaarde.ts';
import { bewijsVoor, type Bewijslast } from './bewijs.ts';
import type { Feitrij } from './briefsoort.ts';

type Toegeschreven = Controleuitkomst['toeschrijving'][number];

/** Een gegeven dat op de brief anders is, met wie het aangaat. */
interface Verschil extends Feitrij {
	readonly last: Bewijslast | null;
}

/**
 * De gegevens die op de brief anders zijn, in de woorden van de brief. Van de partner staat er wat er anders is en van wie
 * het is, en niet wie betaalt.
 */
export const feitrijen = (controle: Controle, { toeschrijving }: Controleuitkomst): readonly Verschil[] =>
	toeschrijving.map((een) => {
		const van = persoonBij(controle, een);
		const last = bewijsVoor(een.veld, controle.feiten.wonen, van === 'partner');
		return {
			gegeven: gegevenVan(controle, een, van),
			brief: gaatOverStroken(een.veld)
				? tekst.andereBedragen
				: waardeVan(controle, een.veld, een.brief, tekst.staatErNiet),
			feit: waardeVan(controle, een.veld, een.feit, tekst.isErNiet),
			bewijs: last?.bewijs ?? null,
			last
		};
	});

/** Van wie het inkomen is waar het om gaat; null bij iets anders dan een inkomen. */
function persoonBij({ brief }: Controle, { veld, feit, brief: opBrief }: Toegeschreven): Persoon | null {
	const { inkomen } = plaats(veld);
	if (inkomen === null) return null;
	const los = [feit, opBrief].map((waarde) => deelVan(waarde, 'van'));
	return brief.gegevens?.inkomens[inkomen]?.van ?? (los.includes('partner') ? 'partner' : 'inwoner');
}

function gegevenVan(controle: Controle, { veld, feit, brief }: Toegeschreven, van: Persoon | null): string {
	const naam = veldnaam(veld) ?? EERSTE_VELD[sleutelsVan(veld).at(-1) ?? ''] ?? null;
	const { inkomen } = plaats(veld);
	if (inkomen === null) return naam ? veldterm(naam, 'portaal') : tekst.anders;
	const opBrief = controle.brief.gegevens?.inkomens[inkomen];
	const los = [feit, brief].map((waarde) => deelVan(waarde, 'naam')).find((een) => een !== '');
	const wie =
		van === 'partner'
			? tekst.partner
			: opBrief && controle.brief.gegevens
				? naamVanInkomen(controle.brief.gegevens, opBrief.id)
				: (los ?? tekst.inkomen);
	if (gaatOverStroken(veld)) return tekst.vanInkomen(tekst.loonstroken, wie);
	return naam ? tekst.vanInkomen(veldterm(naam, 'portaal'), wie) : tekst.heelInkomen(wie);
}

/** Zijn er meer loonstroken anders, dan gaat het om de loonstroken. */
const gaatOverStroken = (veld: string): boolean =>
	zonderPlaatsen(veld) === ('inkomens[].opgave.perioden' satisfies Veldgroep);

/** Hoe een groep heet die als geheel anders is. */
const EERSTE_VELD: Readonly<Record<string, Veldnaam>> = {
	inrichting: 'wonen.inrichting.kostenPerMaand',
	hardheid: 'hardheid.bedrag',
	lopendBeslag: 'inkomens[].lopendBeslag.tBvv',
	netto: 'inkomens[].opgave.netto.bedrag',
	belastbaar: 'inkomens[].opgave.belastbaar.bedrag',
	vakantiegeld: 'inkomens[].opgave.vakantiegeld.uitbetaling'
};

function waardeVan(controle: Controle, veld: string, waarde: unknown, leeg: string): string {
	const naam = (id: string) => naamVanInkomen(controle.brief.gegevens ?? controle.feiten, id);
	const enkel = veldnaam(veld);
	if (enkel) return toonVeld(enkel, waarde, 'portaal', naam) || leeg;
	if (waarde === null || waarde === undefined) return leeg;
	const groep = EERSTE_VELD[sleutelsVan(veld).at(-1) ?? ''];
	const sleutel = groep?.split('.').at(-1);
	const getoond = groep && sleutel ? toonVeld(groep, deelVan(waarde, sleutel), 'portaal', naam) : '';
	return getoond || nettoVan(waarde) || tekst.zieBijlage;
}

/** Van een heel inkomen telt voor een lezer wat er netto binnenkomt. */
function nettoVan(waarde: unknown): string {
	const opgave: unknown = typeof waarde === 'object' && waarde ? Reflect.get(waarde, 'opgave') : null;
	const netto: unknown = typeof opgave === 'object' && opgave ? Reflect.get(opgave, 'netto') : null;
	const bedrag = deelVan(netto, 'bedrag');
	return bedrag && tekst.netto(toonVeld('inkomens[].opgave.netto.bedrag', bedrag, 'portaal', String));
}

/** De tekst onder een sleutel; '' als die er niet is. */
function deelVan(waarde: unknown, sleutel: string): string {
	const deel: unknown = typeof waarde === 'object' && waarde !== null ? Reflect.get(waarde, sleutel) : '';
	return typeof deel === 'string' ? deel : '';
}
