import { isGehuwd, type Dossier, type Inkomen } from '../dossier/dossier.ts';
import type { Pad } from '../dossier/pad.ts';
import { NIEUWSTE } from '../dossier/plek.ts';
import { inkomen as inkomenvelden } from '../dossier/velden-inkomen.ts';
import { zonderInkomens } from './aanpassen.ts';
import { bestandVan, metWaarde, uitBestand, waardeOp } from './als-bestand.ts';
import type { NaastElkaar } from './naast-elkaar.ts';
import { veldverschillen, type Veldverschil } from './veldverschillen.ts';

/** Het oude dossier, met een veld zoals het nieuw is. */
interface Wissel extends Veldverschil {
	/** Null als dat dossier niet bestaat: dan is niet te zeggen wat dit veld alleen doet. */
	readonly naar: Dossier | null;
}

/**
 * Elk verschil tussen twee dossiers, met het oude waarin alleen dat anders is. Wat alleen niet kan, gaat mee met het
 * veld waar het aan vastzit: de partner met de leefsituatie, het land en de openheid van zaken met het adres.
 * @param meeste zoveel van elke soort
 */
export function wisselsVan(naast: NaastElkaar, meeste: number): readonly Wissel[] {
	const { oud, nieuw, alleenOud, alleenNieuw } = naast;
	const metPartner = isMetPartner(naast);
	const isLos = ({ inkomen }: { readonly inkomen: Inkomen }): boolean => !(metPartner && isPartner(inkomen));
	return [
		...veldverschillen(oud, nieuw)
			.slice(0, meeste)
			.flatMap((verschil) =>
				verschil.veld === 'leefsituatie'
					? [{ ...verschil, naar: metLeefsituatie(naast, metPartner) }]
					: veldwissel(verschil, oud, nieuw)
			),
		...alleenOud
			.filter(isLos)
			.slice(0, meeste)
			.flatMap(({ veld, inkomen }) =>
				alsHetKan(
					{ veld, oud: inBestand(inkomen), nieuw: null },
					bestandVan(zonderInkomens(oud, ({ id }) => id === inkomen.id)),
					oud
				)
			),
		...alleenNieuw
			.filter(isLos)
			.slice(0, meeste)
			.flatMap(({ veld, inkomen }) =>
				alsHetKan(
					{ veld, oud: null, nieuw: inBestand(inkomen) },
					bestandVan({ ...oud, inkomens: [...oud.inkomens, inkomen] }),
					oud
				)
			)
	];
}

/** Er kwam een partner bij, of er is er geen meer. */
const isMetPartner = ({ oud, nieuw }: NaastElkaar): boolean =>
	isGehuwd(oud.leefsituatie) !== isGehuwd(nieuw.leefsituatie);

/** De inkomens die met de partner kwamen of gingen: wat zij schelen zit in de leefsituatie. */
export function partnerinkomens(naast: NaastElkaar): readonly Veldverschil[] {
	if (!isMetPartner(naast)) return [];
	const van = (los: NaastElkaar['alleenOud']) => los.filter(({ inkomen }) => isPartner(inkomen));
	return [
		...van(naast.alleenOud).map(({ veld, inkomen }) => ({ veld, oud: inBestand(inkomen), nieuw: null })),
		...van(naast.alleenNieuw).map(({ veld, inkomen }) => ({ veld, oud: null, nieuw: inBestand(inkomen) }))
	];
}

/** Hoeveel verschillen `wisselsVan` laat liggen als er van elke soort hooguit zoveel zijn. */
export const meerDan = ({ oud, nieuw, alleenOud, alleenNieuw }: NaastElkaar, meeste: number): number =>
	[veldverschillen(oud, nieuw), alleenOud, alleenNieuw]
		.map(({ length }) => Math.max(0, length - meeste))
		.reduce((som, aantal) => som + aantal, 0);

const isPartner = ({ van }: Inkomen): boolean => van === 'partner';
const inBestand = (inkomen: Inkomen): unknown => inkomenvelden.schrijf(inkomen, NIEUWSTE);

/** Een partner brengt zijn inkomens mee, en neemt ze mee. */
function metLeefsituatie({ oud, nieuw, alleenNieuw }: NaastElkaar, metPartner: boolean): Dossier {
	const { leefsituatie } = nieuw;
	if (!metPartner) return { ...oud, leefsituatie };
	if (!isGehuwd(leefsituatie)) return { ...zonderInkomens(oud, isPartner), leefsituatie };
	const partner = alleenNieuw.map(({ inkomen }) => inkomen).filter(isPartner);
	return { ...oud, leefsituatie, inkomens: [...oud.inkomens, ...partner] };
}

/** Art. 475da lid 4 Rv: een adres in het buitenland heeft een land, en zonder woonadres in Nederland telt openheid van zaken. */
const MET_ADRES: readonly Pad[] = ['wonen.woonland', 'wonen.woonlandfactor', 'wonen.openheidVanZaken'];

function veldwissel(verschil: Veldverschil, oud: Dossier, nieuw: Dossier): readonly Wissel[] {
	if (MET_ADRES.includes(verschil.veld) && oud.wonen.adres !== nieuw.wonen.adres) return [];
	const velden = verschil.veld === 'wonen.adres' ? [verschil.veld, ...MET_ADRES] : [verschil.veld];
	const echt = bestandVan(nieuw);
	return alsHetKan(
		verschil,
		velden.reduce((stand, veld) => metWaarde(stand, veld, waardeOp(echt, veld)), bestandVan(oud)),
		oud
	);
}

/** Een bestand dat niet te lezen is, kan niet. */
function alsHetKan(verschil: Veldverschil, bestand: object, oud: Dossier): readonly Wissel[] {
	const gelezen = uitBestand(bestand, oud);
	return [{ ...verschil, naar: gelezen.gelukt ? gelezen.waarde : null }];
}
