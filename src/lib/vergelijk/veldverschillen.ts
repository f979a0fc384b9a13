import type { Dossier } from '../dossier/dossier.ts';
import { valtOnder, zonderPlaatsen, type Pad, type Veldgroep } from '../dossier/pad.ts';
import { NIEUWSTE } from '../dossier/plek.ts';
import { dossier as dossiervelden } from '../dossier/velden.ts';
import { Getal } from '../getal/getal.ts';

/** Een veld dat in twee dossiers anders is, met beide waarden zoals een dossierbestand ze schrijft. */
export interface Veldverschil {
	readonly veld: Pad;
	readonly oud: unknown;
	readonly nieuw: unknown;
}

/** Wat niets over het bedrag zegt, of wat wie vergelijkt apart bekijkt: de dag en de lezingen. */
const TELT_NIET: readonly string[] = [
	'peildatum',
	'eigenNormen',
	'kenmerk',
	'personalia',
	'vtlb',
	'lezingen',
	'wonen.adresOnbekend',
	'wonen.woonkostenOnbekend',
	'beslag.beslagobjectOnbekend',
	'inkomens[].opgave.nettoMarge',
	'inkomens[].id',
	'inkomens[].naam',
	'inkomens[].adres',
	'inkomens[].loonheffingennummer',
	'inkomens[].opgave.vakantiegeld.maand'
] satisfies readonly (Veldgroep | 'lezingen' | 'eigenNormen')[];

/** Wat nooit in het bedrag meetelt en toch een gegeven is dat iemand invulde. Het vtlb is een andere berekening. */
const ZONDER_EFFECT: readonly string[] = [
	'kenmerk.dossiernummer',
	'kenmerk.kindGeboren',
	'personalia',
	'wonen.adresOnbekend',
	'wonen.woonkostenOnbekend',
	'beslag.beslagobjectOnbekend',
	'inkomens[].naam',
	'inkomens[].adres',
	'inkomens[].loonheffingennummer',
	'inkomens[].opgave.vakantiegeld.maand'
] satisfies readonly Veldgroep[];

/** Wat alleen samen iets betekent. Zijn er meer loonstroken anders, dan gaat het om de loonstroken. */
const EEN_GEHEEL: readonly string[] = [
	'inkomens[].opgave.vakantiegeld',
	'inkomens[].opgave.perioden',
	'beslag.samenvoegen',
	'beslag.omslag'
] satisfies readonly Veldgroep[];

/** Alle velden die verschillen, zo precies mogelijk aangewezen. Plaatsen in lijsten moeten al bij elkaar horen. */
export const veldverschillen = (oud: Dossier, nieuw: Dossier): readonly Veldverschil[] =>
	verschillenIn([velden(oud), velden(nieuw), ''], TELT_NIET);

/** De velden die verschillen en niets over het bedrag zeggen. */
export const zonderEffect = (oud: Dossier, nieuw: Dossier): readonly Veldverschil[] =>
	verschillenIn([velden(oud), velden(nieuw), ''], []).filter(({ veld }) =>
		ZONDER_EFFECT.some((groep) => valtOnder(zonderPlaatsen(veld), groep))
	);

const velden = (inhoud: Dossier): unknown => dossiervelden.schrijf(inhoud, NIEUWSTE);

/** @param niet groepen die niet bekeken worden */
function verschillenIn([oud, nieuw, pad]: Deel, niet: readonly string[]): readonly Veldverschil[] {
	const naam = zonderPlaatsen(pad);
	if (isGelijk(oud, nieuw) || niet.some((groep) => valtOnder(naam, groep))) return [];
	const delen = delenVan(oud, nieuw, pad);
	const dieper = delen.flatMap((deel) => verschillenIn(deel, niet));
	// Verschilt er in de delen alleen wat niet telt, dan is er geen verschil.
	const isGeheel = delen.length === 0 || (dieper.length > 1 && EEN_GEHEEL.includes(naam));
	return isGeheel ? [{ veld: pad as Pad, oud, nieuw }] : dieper;
}

type Deel = readonly [oud: unknown, nieuw: unknown, pad: string];

function delenVan(oud: unknown, nieuw: unknown, pad: string): readonly Deel[] {
	if (Array.isArray(oud) && Array.isArray(nieuw)) {
		if (oud.length !== nieuw.length || EEN_GEHEEL.includes(pad)) return [];
		return oud.map((een: unknown, plek): Deel => [een, nieuw[plek], `${pad}[${plek}]`]);
	}
	if (!isGroep(oud) || !isGroep(nieuw)) return [];
	return Object.keys({ ...oud, ...nieuw }).map((naam): Deel => [
		Reflect.get(oud, naam),
		Reflect.get(nieuw, naam),
		pad === '' ? naam : `${pad}.${naam}`
	]);
}

const isGroep = (waarde: unknown): waarde is object =>
	typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

const BEDRAG = /^-?\d+(\.\d+)?$/;

/** "1250" en "1250.00" zijn hetzelfde bedrag; van een lijst doet de volgorde er hier wel toe. */
function isGelijk(een: unknown, ander: unknown): boolean {
	if (typeof een === 'string' && typeof ander === 'string' && BEDRAG.test(een) && BEDRAG.test(ander)) {
		return Getal.lees(een).vergelijk(Getal.lees(ander)) === 0;
	}
	return een === ander || (typeof een === 'object' && JSON.stringify(een) === JSON.stringify(ander));
}
