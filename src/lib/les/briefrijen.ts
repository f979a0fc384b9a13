import { isGehuwd, type Dossier } from '../dossier/dossier.ts';
import { zonderPlaatsen } from '../dossier/pad.ts';
import { toonCenten } from '../taal/bedragen.ts';
import { toonDagtekst } from '../taal/datums.ts';
import type { Controleuitkomst } from '../controle/controleer.ts';
import type { Rekenwijze } from '../controle/plantbaar.ts';
import { briefquizteksten as teksten } from '../teksten/les/brief.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { verschildelen } from '../uitleg/brief/verschil.ts';
import { gegevensVanDossier } from '../uitleg/gegevens.ts';
import type { Gegeven, Gegevensblok } from '../uitleg/uitleg.ts';
import type { Geval } from '../vergelijk/geval.ts';

/* De regels van de brief: wat erin staat, en of dat klopt. */

/** Of een regel van de brief klopt. Een `gevolg` is anders doordat er ergens anders een fout zit. */
type Briefoordeel = 'fout' | 'gevolg' | 'klopt';

interface Briefrij {
	/** Voor op de pagina: zegt niet wat er staat en niet of het klopt. */
	readonly id: string;
	readonly naam: string;
	readonly waarde: string;
	readonly oordeel: Briefoordeel;
}

export interface Briefblok {
	readonly kop: string;
	readonly rijen: readonly Briefrij[];
}

/** De brief, naast de feiten. */
export interface Naast {
	readonly brief: Geval;
	readonly feiten: Geval;
	readonly rekenwijze: Rekenwijze | null;
	readonly verschillen: Controleuitkomst['toeschrijving'];
}

type Rij = Omit<Briefrij, 'id'>;

const LEZER = 'hulpverlener';

/** Wat een brief altijd noemt, ook als er niets te noemen is: anders verklapt een lege regel dat er iets mist. */
const ALTIJD: readonly string[] = [
	'wonen.openheidVanZaken',
	'wonen.woonkostenPerMaand',
	'inkomens[].lopendBeslag.tBvv',
	'inkomens[].toegekendNormbedrag',
	'inkomens[].loonbelastingVoertuig',
	'toeslagen.huurtoeslag',
	'toeslagen.zorgtoeslag',
	'toeslagen.kindgebondenBudget',
	'hardheid.bedrag'
];
/** Wat in een brief niet staat, of al in een kop. */
const NOOIT: readonly string[] = [
	'inkomens[].codeSoort',
	'inkomens[].loonheffingennummer',
	'inkomens[].naam',
	'inkomens[].opgave.soort',
	'inkomens[].tijdvak'
];

const hoortErbij = ({ veld, bekend }: Gegeven): boolean => {
	if (veld === null) return false;
	const naam = zonderPlaatsen(veld);
	return !NOOIT.includes(naam) && (bekend || ALTIJD.includes(naam));
};

/** De feiten op een rij: zonder wie het is. */
export const feitenblokken = (dossier: Dossier): readonly Gegevensblok[] =>
	onderwerpen(gegevensVanDossier(dossier, { lezer: LEZER })).map((blok) => ({
		...blok,
		rijen: blok.rijen.filter(({ veld }) => veld === null || !VAN_IEMAND.includes(zonderPlaatsen(veld)))
	}));

/** Zonder wie het is, en zonder het vtlb. */
const onderwerpen = (blokken: readonly Gegevensblok[]): readonly Gegevensblok[] =>
	blokken.filter(({ groep }) => groep !== 'kenmerk' && groep !== 'vtlb');
const VAN_IEMAND: readonly string[] = ['inkomens[].loonheffingennummer', 'inkomens[].opgave.soort'];

export function briefblokken(naast: Naast): readonly Briefblok[] {
	const { brief, feiten } = naast;
	const inBrief = gegevensVanDossier(brief.dossier, { lezer: LEZER, leeg: teksten.brief.geen });
	const blokken = onderwerpen(inBrief).map(({ groep, inkomen, kop: gewoon, rijen }) => {
		const kop = inkomen === null ? gewoon : inkomenkop(brief.dossier, inkomen);
		const vast = rijen.filter(hoortErbij).map(rijBij(naast));
		return { groep, kop, rijen: [...vast, ...ookAnders(naast, wortelVan(rijen[0]?.veld ?? groep), vast)] };
	});
	const laatste = blokken.findLastIndex(({ groep }) => groep === 'inkomens');
	const meer: Rij = {
		naam: teksten.brief.anderInkomen,
		waarde: teksten.brief.geen,
		oordeel: mistInkomen(naast) ? 'fout' : 'klopt'
	};
	return genummerd([
		...blokken.slice(0, laatste + 1),
		{ kop: teksten.brief.inkomens, rijen: [meer] },
		...blokken.slice(laatste + 1),
		{ kop: teksten.brief.berekening, rijen: rekenrijen(naast, feiten) }
	]);
}

const inkomenkop = ({ inkomens }: Dossier, id: string): string => {
	const { inkomen, partner } = teksten.brief.koppen;
	const isPartner = inkomens.some((een) => een.id === id && een.van === 'partner');
	return (isPartner ? partner : inkomen)(naamVanInkomen({ inkomens }, id));
};

/** Van welk blok een veld is: een inkomen, of een onderwerp. De leefsituatie staat bij het wonen. */
function wortelVan(veld: string): string {
	const [eerste = ''] = veld.split('.');
	return eerste === 'leefsituatie' ? 'wonen' : eerste;
}

/** Een gegeven dat anders is en waar een brief gewoonlijk over zwijgt, staat er nu wel. */
const ookAnders = (
	{ brief, verschillen }: Naast,
	wortel: string,
	vast: readonly { readonly veld: string }[]
): readonly Rij[] =>
	verschillen
		.filter(({ veld }) => wortelVan(veld) === wortel && !vast.some((rij) => raakt(rij.veld, veld)))
		.map((een) => {
			const { naam, brief: waarde } = verschildelen(een, brief.dossier, LEZER, { niets: teksten.brief.geen });
			return { naam, waarde, oordeel: 'fout' };
		});

const genummerd = (blokken: readonly { kop: string; rijen: readonly Rij[] }[]): readonly Briefblok[] => {
	let nummer = 0;
	return blokken
		.filter(({ rijen }) => rijen.length > 0)
		.map(({ kop, rijen }) => ({
			kop,
			rijen: rijen.map(({ naam, waarde, oordeel }) => {
				nummer += 1;
				return { id: `gegeven-${String(nummer)}`, naam, waarde, oordeel };
			})
		}));
};

/** Of een regel over dit veld gaat: hetzelfde veld, of een deel ervan. */
const raakt = (rij: string, veld: string): boolean => rij === veld || rij.startsWith(`${veld}.`);

const rijBij =
	(naast: Naast) =>
	({ veld, naam, waarde }: Gegeven): Rij & { readonly veld: string } => {
		const hier = veld ?? '';
		const fout = naast.verschillen.some((een) => raakt(hier, een.veld)) || isVanNiemand(naast, hier);
		return { veld: hier, naam, waarde, oordeel: fout ? 'fout' : 'klopt' };
	};

/** Inkomen van een partner die er niet is: dat gaat met de leefsituatie mee. */
function isVanNiemand({ brief, feiten }: Naast, veld: string): boolean {
	if (isGehuwd(feiten.dossier.leefsituatie)) return false;
	const plek = /^inkomens\[(\d+)\]/.exec(veld)?.[1];
	return plek !== undefined && brief.dossier.inkomens[Number(plek)]?.van === 'partner';
}

function mistInkomen({ brief, feiten, verschillen }: Naast): boolean {
	const mist = verschillen.some(({ veld, brief: er }) => zonderPlaatsen(veld) === 'inkomens' && er === null);
	const zonderPartner = isGehuwd(feiten.dossier.leefsituatie) && !isGehuwd(brief.dossier.leefsituatie);
	return mist || (zonderPartner && feiten.dossier.inkomens.some(({ van }) => van === 'partner'));
}

/** Hoe de brief rekende. Wat anders is doordat een gegeven anders is, is er een gevolg van. */
function rekenrijen({ brief, rekenwijze }: Naast, feiten: Geval): readonly Rij[] {
	const goed = new Map(waardenVan(feiten, null));
	return waardenVan(brief, rekenwijze).map(([soort, waarde]) => ({
		naam: teksten.berekening[soort],
		waarde,
		oordeel: soort === rekenwijze ? 'fout' : (goed.get(soort) ?? waarde) === waarde ? 'klopt' : 'gevolg'
	}));
}

function waardenVan(
	{ dossier, bedragen: { toegepast }, normen }: Geval,
	fout: Rekenwijze | null
): readonly (readonly [Rekenwijze, string])[] {
	const { toegepast: wel, nietToegepast, teltMee, teltNietMee } = teksten.waarden;
	const rijen: (readonly [Rekenwijze, string])[] = [['normen', toonDagtekst(normen.tabel.vanaf)]];
	if (isGehuwd(dossier.leefsituatie) && !toegepast.partnerinkomen.waarde.isNul()) {
		const eraf = fout === 'partner' ? toegepast.partnerinkomen : toegepast.verminderingPartner.bedrag;
		rijen.push(['partner', toonCenten(eraf.waarde)]);
	}
	const zonder = fout === 'vakantiegeld95' || dossier.lezingen.vakantiebijslag95 === 'exclusief';
	rijen.push(
		['grens95', toegepast.regel95 && fout !== 'grens95' ? wel : nietToegepast],
		['vakantiegeld95', zonder ? teltNietMee : teltMee]
	);
	return rijen;
}
