import { isGehuwd, type Dossier, type Inkomen } from '../dossier/dossier.ts';
import { leesDossier } from '../dossier/lees.ts';
import { sleutelsVan, type Pad } from '../dossier/pad.ts';
import { NIEUWSTE } from '../dossier/plek.ts';
import { dossier as dossiervelden } from '../dossier/velden.ts';
import { inkomen as inkomenvelden } from '../dossier/velden-inkomen.ts';
import { zonderInkomens } from './aanpassen.ts';
import type { NaastElkaar } from './naast-elkaar.ts';
import { veldverschillen, type Veldverschil } from './veldverschillen.ts';

/** De gegevens van de brief, met een veld zoals het echt is. */
interface Wissel extends Veldverschil {
	readonly naar: Dossier;
}

/**
 * Elk verschil tussen de brief en de feiten, met de brief waarin alleen dat anders is. Wat alleen niet kan, gaat mee met het
 * veld waar het aan vastzit: de partner met de leefsituatie, het land en de openheid van zaken met het adres.
 * @param meeste zoveel van elke soort
 */
export function wisselsVan(naast: NaastElkaar, meeste: number): readonly Wissel[] {
	const { brief, feiten, alleenOpBrief, nietOpBrief } = naast;
	const metPartner = isGehuwd(brief.leefsituatie) !== isGehuwd(feiten.leefsituatie);
	const isLos = ({ inkomen }: { readonly inkomen: Inkomen }): boolean => !(metPartner && isPartner(inkomen));
	return [
		...veldverschillen(brief, feiten)
			.slice(0, meeste)
			.flatMap((verschil) =>
				verschil.veld === 'leefsituatie'
					? [{ ...verschil, naar: metLeefsituatie(naast, metPartner) }]
					: veldwissel(verschil, brief, feiten)
			),
		...alleenOpBrief
			.filter(isLos)
			.slice(0, meeste)
			.flatMap(({ veld, inkomen }) =>
				alsHetKan(
					{ veld, brief: inBestand(inkomen), feit: null },
					bestandVan(zonderInkomens(brief, ({ id }) => id === inkomen.id))
				)
			),
		...nietOpBrief
			.filter(isLos)
			.slice(0, meeste)
			.flatMap(({ veld, inkomen }) =>
				alsHetKan(
					{ veld, brief: null, feit: inBestand(inkomen) },
					bestandVan({ ...brief, inkomens: [...brief.inkomens, inkomen] })
				)
			)
	];
}

const isPartner = ({ van }: Inkomen): boolean => van === 'partner';
const inBestand = (inkomen: Inkomen): unknown => inkomenvelden.schrijf(inkomen, NIEUWSTE);

/** Een partner brengt zijn inkomens mee, en neemt ze mee. */
function metLeefsituatie({ brief, feiten, nietOpBrief }: NaastElkaar, metPartner: boolean): Dossier {
	const { leefsituatie } = feiten;
	if (!metPartner) return { ...brief, leefsituatie };
	if (!isGehuwd(leefsituatie)) return { ...zonderInkomens(brief, isPartner), leefsituatie };
	const partner = nietOpBrief.map(({ inkomen }) => inkomen).filter(isPartner);
	return { ...brief, leefsituatie, inkomens: [...brief.inkomens, ...partner] };
}

/** Art. 475da lid 4 Rv: een adres in het buitenland heeft een land, en zonder woonadres in Nederland telt openheid van zaken. */
const MET_ADRES: readonly Pad[] = ['wonen.woonland', 'wonen.woonlandfactor', 'wonen.openheidVanZaken'];

function veldwissel(verschil: Veldverschil, brief: Dossier, feiten: Dossier): readonly Wissel[] {
	if (MET_ADRES.includes(verschil.veld) && brief.wonen.adres !== feiten.wonen.adres) return [];
	const velden = verschil.veld === 'wonen.adres' ? [verschil.veld, ...MET_ADRES] : [verschil.veld];
	const echt = bestandVan(feiten);
	return alsHetKan(
		verschil,
		velden.reduce((stand, veld) => zetOp(stand, sleutelsVan(veld), waardeOp(echt, veld)), bestandVan(brief))
	);
}

/** Een bestand dat niet te lezen is, kan niet: dan is er geen wissel. */
function alsHetKan(verschil: Veldverschil, bestand: object): readonly Wissel[] {
	const gelezen = leesDossier(bestand);
	return gelezen.gelukt ? [{ ...verschil, naar: gelezen.waarde }] : [];
}

const bestandVan = (inhoud: Dossier): object => ({
	formaat: 'bvv-dossier',
	versie: NIEUWSTE,
	...(dossiervelden.schrijf(inhoud, NIEUWSTE) as object)
});

const onder = (deel: unknown, sleutel: string): unknown =>
	typeof deel === 'object' && deel !== null ? Reflect.get(deel, sleutel) : undefined;

const waardeOp = (bestand: object, veld: Pad): unknown => sleutelsVan(veld).reduce<unknown>(onder, bestand);

/** Een kopie met een andere waarde op dit pad. */
function zetOp(deel: object, [sleutel = '', ...rest]: readonly string[], waarde: unknown): object {
	const kopie: object = Array.isArray(deel) ? [...(deel as unknown[])] : { ...deel };
	const dieper = onder(kopie, sleutel);
	const kan = rest.length > 0 && typeof dieper === 'object' && dieper !== null;
	Reflect.set(kopie, sleutel, kan ? zetOp(dieper, rest, waarde) : waarde);
	return kopie;
}
