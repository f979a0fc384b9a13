import type { Toegeschreven } from '../../controle/toeschrijving.ts';
import { plaats, veldnaam, zonderPlaatsen } from '../../dossier/pad.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { briefuitkomstteksten } from '../../teksten/brief/uitkomst.ts';
import type { PUNTTEKSTEN } from '../../teksten/brief/punten.ts';
import { naamVanInkomen } from '../../teksten/woordenlijst/inkomensnaam.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import { veldterm } from '../../teksten/woordenlijst/velden.ts';
import { toonVeld } from '../veldwaarde.ts';

const teksten = briefuitkomstteksten.som;

/** Een gegeven dat anders is, in een zin: wat er in de brief staat en hoe het wel is. */
export function verschilzin({ veld, brief, feit }: Toegeschreven, gegevens: Dossier, lezer: Lezer): string {
	const inkomen = plaats(veld).inkomen;
	if (zonderPlaatsen(veld) === 'inkomens') {
		return feit === null ? teksten.inkomenTeVeel(naamIn(brief)) : teksten.inkomenMist(naamIn(feit));
	}
	const id = inkomen === null ? undefined : gegevens.inkomens[inkomen]?.id;
	const bij = id === undefined || gegevens.inkomens.length === 1 ? '' : ` (${naamVanInkomen(gegevens, id)})`;
	return teksten.anders(
		`${naamVan(veld, lezer)}${bij}`,
		waarde(veld, brief, gegevens, lezer),
		waarde(veld, feit, gegevens, lezer)
	);
}

const naamIn = (inkomen: unknown): string => {
	const naam: unknown = typeof inkomen === 'object' && inkomen !== null ? Reflect.get(inkomen, 'naam') : null;
	if (typeof naam === 'string' && naam.trim() !== '') return naam;
	const van: unknown = typeof inkomen === 'object' && inkomen !== null ? Reflect.get(inkomen, 'van') : null;
	return van === 'partner' ? teksten.vanPartner : teksten.zonderNaam;
};

/** Een groep die als geheel verschilt, heet naar haar eerste veld. */
const veldVan = (veld: string) => {
	const naam = zonderPlaatsen(veld);
	return veldnaam(naam) ?? EERSTE_VELD.find((eerste) => eerste.startsWith(`${naam}.`)) ?? null;
};
const EERSTE_VELD = [
	'hardheid.bedrag',
	'wonen.inrichting.kostenPerMaand',
	'inkomens[].lopendBeslag.tBvv',
	'inkomens[].opgave.netto.bedrag',
	'inkomens[].opgave.belastbaar.bedrag',
	'inkomens[].opgave.vakantiegeld.uitbetaling'
] as const;

function naamVan(veld: string, lezer: Lezer): string {
	const naam = veldVan(veld);
	return naam === null ? veld : veldterm(naam, lezer);
}

function waarde(veld: string, inhoud: unknown, gegevens: Dossier, lezer: Lezer): string {
	const naam = veldVan(veld);
	const eerste = naam?.split('.').at(-1) ?? '';
	const isGroep = typeof inhoud === 'object' && inhoud !== null && !Array.isArray(inhoud);
	const kaal: unknown = isGroep ? Reflect.get(inhoud, eerste) : inhoud;
	const getoond = naam === null ? '' : toonVeld(naam, kaal, lezer, (id) => naamVanInkomen(gegevens, id));
	return getoond === '' ? teksten.niets : getoond;
}

type Puntnaam = keyof typeof PUNTTEKSTEN;

/** Over welk punt van de brief een veld gaat; dat zegt welk bewijs erbij hoort. */
const PUNT_VAN: readonly (readonly [voor: string, punt: Puntnaam])[] = [
	['leefsituatie', 'leefsituatie'],
	['toeslagen', 'toeslagen'],
	['hardheid', 'hardheid'],
	['wonen.inrichting', 'inrichting'],
	['wonen.woonkosten', 'woonkosten'],
	['wonen.eindeOphoging', 'woonkosten'],
	['wonen.huurtoeslag', 'woonkosten'],
	['wonen.woning', 'woonkosten'],
	['wonen', 'adres'],
	['inkomens[].lopendBeslag', 'lopendBeslag'],
	['inkomens[].loonbelastingVoertuig', 'voertuig'],
	['beslag.startjaar', 'voertuig'],
	['inkomens[].opgave.belastbaar', 'belastbaar'],
	['inkomens[].toegekendNormbedrag', 'normbedrag'],
	['inkomens', 'netto']
];

/** Van een inkomen dat er niet meer is, zijn er geen loonstroken. */
export const puntVan = ({ veld, feit }: Toegeschreven): Puntnaam | null =>
	zonderPlaatsen(veld) === 'inkomens' && feit === null
		? 'inkomenGestopt'
		: (PUNT_VAN.find(([voor]) => zonderPlaatsen(veld).startsWith(voor))?.[1] ?? null);
