import type { Toegeschreven } from '../../controle/toeschrijving.ts';
import { plaats, veldnaam, zonderPlaatsen } from '../../dossier/pad.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { toonEuro } from '../../getal/bedragtekst.ts';
import { briefuitkomstteksten } from '../../teksten/brief/uitkomst.ts';
import type { PUNTTEKSTEN } from '../../teksten/brief/punten.ts';
import { keuzeterm } from '../../teksten/woordenlijst/keuzes.ts';
import { naamVanInkomen } from '../../teksten/woordenlijst/inkomensnaam.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import { veldterm } from '../../teksten/woordenlijst/velden.ts';
import { toonVeld } from '../veldwaarde.ts';

/** De woorden voor twee dossiers naast elkaar. */
export interface Verschilwoorden {
	readonly anders: (naam: string, eerst: string, dan: string) => string;
	readonly niets: string;
	readonly zonderNaam: string;
	readonly vanPartner: string;
	/** @param netto met het tijdvak erbij; leeg als het niet is opgegeven */
	readonly inkomenMist: (naam: string, netto: string) => string;
	readonly inkomenTeVeel: (naam: string, netto: string) => string;
}

/** Een gegeven dat anders is, in een zin: wat er in de brief staat en hoe het wel is. */
export function verschilzin(
	{ veld, brief, feit }: Pick<Toegeschreven, 'veld' | 'brief' | 'feit'>,
	gegevens: Dossier,
	lezer: Lezer,
	teksten: Verschilwoorden = briefuitkomstteksten.som
): string {
	if (zonderPlaatsen(veld) === 'inkomens') {
		return feit === null
			? teksten.inkomenTeVeel(naamIn(brief, teksten), nettoIn(brief))
			: teksten.inkomenMist(naamIn(feit, teksten), nettoIn(feit));
	}
	const delen = verschildelen({ veld, brief, feit }, gegevens, lezer, teksten);
	return teksten.anders(`${delen.naam}${delen.bij}`, delen.brief, delen.feit);
}

/** Hoe een gegeven heet, bij welk inkomen het hoort, en hoe het aan beide kanten luidt. */
export function verschildelen(
	{ veld, brief, feit }: Pick<Toegeschreven, 'veld' | 'brief' | 'feit'>,
	gegevens: Dossier,
	lezer: Lezer,
	{ niets }: Pick<Verschilwoorden, 'niets'>
): Readonly<Record<'naam' | 'bij' | 'brief' | 'feit', string>> {
	const { inkomen } = plaats(veld);
	const id = inkomen === null ? undefined : gegevens.inkomens[inkomen]?.id;
	const bij = id === undefined || gegevens.inkomens.length === 1 ? '' : ` (${naamVanInkomen(gegevens, id)})`;
	return {
		naam: naamVan(veld, lezer),
		bij,
		brief: waarde(veld, brief, gegevens, lezer) || niets,
		feit: waarde(veld, feit, gegevens, lezer) || niets
	};
}

const naamIn = (inkomen: unknown, teksten: Verschilwoorden): string => {
	const naam: unknown = typeof inkomen === 'object' && inkomen !== null ? Reflect.get(inkomen, 'naam') : null;
	if (typeof naam === 'string' && naam.trim() !== '') return naam;
	const van: unknown = typeof inkomen === 'object' && inkomen !== null ? Reflect.get(inkomen, 'van') : null;
	return van === 'partner' ? teksten.vanPartner : teksten.zonderNaam;
};

/** Wat er met een heel inkomen bij komt of weggaat; leeg als het met loonstroken is opgegeven. */
function nettoIn(inkomen: unknown): string {
	const netto = onder(onder(inkomen, 'opgave'), 'netto');
	const [bedrag, per] = [onder(netto, 'bedrag'), onder(netto, 'per')];
	if (typeof bedrag !== 'string' || typeof per !== 'string') return '';
	return `${toonEuro(bedrag)} ${keuzeterm('inkomens[].opgave.netto.per', per, 'inwoner')}`;
}

const onder = (deel: unknown, sleutel: string): unknown =>
	typeof deel === 'object' && deel !== null ? Reflect.get(deel, sleutel) : undefined;

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
	return naam === null ? '' : toonVeld(naam, kaal, lezer, (id) => naamVanInkomen(gegevens, id));
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
