import type { Controleuitkomst } from '../../controle/controleer.ts';
import type { Reden } from '../../controle/oordeel.ts';
import type { Vergissingid } from '../../controle/vergissingen/vergissing.ts';
import type { Controle } from '../../controle/velden.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';
import type { Getal } from '../../getal/getal.ts';
import { tekenverhouding } from '../../getal/tekenverhouding.ts';
import type { TotNu } from '../../controle/tot-nu.ts';
import { toonDatum } from '../../taal/datums.ts';
import { toonCenten, toonRond } from '../../taal/bedragen.ts';
import { PUNTTEKSTEN } from '../../teksten/brief/punten.ts';
import {
	BRIEFANTWOORDEN,
	BRIEFREDENEN,
	STAPPEN_BIJ_REDEN,
	briefuitkomstteksten as teksten,
	type Briefantwoord
} from '../../teksten/brief/uitkomst.ts';
import { diagnoseteksten, type Benoemd } from '../../teksten/brief/vergissingen.ts';
import { LEZINGTEKSTEN } from '../../teksten/lezingen.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import { LEZING_IDS } from '../../herleiding/lezingen.ts';
import type { KorteSom } from '../uitleg.ts';
import { bepaalMaatvoering, type Maatvoering } from '../voetlijn.ts';
import { puntVan, verschilzin } from './verschil.ts';

/** Een bedrag als deel van het inkomen. */
export interface Briefbalk {
	readonly naam: string;
	readonly bedrag: string;
	readonly maat: Maatvoering;
}

/** Wat de pagina met het antwoord zegt; alle bedragen zijn al tekst. */
export interface Briefuitleg {
	readonly soort: Controleuitkomst['oordeel']['uitkomst'];
	readonly voor: string;
	readonly groot: string;
	readonly na: string;
	readonly zinnen: readonly string[];
	readonly balken: readonly Briefbalk[];
	/** Van het bedrag in de brief naar dat van de feiten. */
	readonly som: KorteSom | null;
	readonly diagnose: readonly string[];
	readonly nu: string | null;
	/** Past het bedrag over een ander tijdvak, dan vragen wij dat eerst. */
	readonly vraagPer: Tijdvak | null;
	/** Het antwoord hangt af van het vakantiegeld: dat vragen wij dan. */
	readonly vraagVakantiegeld: boolean;
	readonly bewijs: readonly {
		readonly naam: string;
		readonly bewijs: string;
		readonly eerst: string | null;
	}[];
	readonly doe: { readonly kop: string; readonly tekst: readonly string[] };
}

/** Wat er naast de controle over een zaak bekend is. */
interface Bekend {
	/** Het inkomen per maand, om het bedrag een deel van te laten zijn; null als dat niet te zeggen is. */
	readonly inkomen: Getal | null;
	readonly totNu: TotNu | null;
	/** Een gegeven veranderde pas na de brief. */
	readonly pasLater: boolean;
	/** Wat er te zeggen is als onbekend vakantiegeld eens per jaar komt; null als dat er niet toe doet. */
	readonly eensPerJaar: Controleuitkomst | null;
	/** Dan is het een ander antwoord: wij geven er geen. */
	readonly vakantiegeldOpen: boolean;
	/** Over de woning is nog niet alles bekend, en zij kan het bedrag hoger maken. */
	readonly woningOpen: boolean;
	/** Van zoveel gegevens wist iemand het niet. */
	readonly onzeker: number;
	/** Er is een partner, en het dossier heeft geen inkomen van de partner. */
	readonly zonderPartnerinkomen: boolean;
	readonly lezer: Lezer;
}

export function maakBriefuitleg(
	uitkomst: Controleuitkomst,
	{ brief }: Controle,
	{
		inkomen,
		totNu,
		pasLater,
		eensPerJaar,
		vakantiegeldOpen,
		woningOpen,
		onzeker,
		zonderPartnerinkomen,
		lezer
	}: Bekend
): Briefuitleg {
	if (vakantiegeldOpen) return maakUitlegBijVakantiegeld(uitkomst, eensPerJaar);
	const { oordeel, verschilPerMaand, feitenNu } = uitkomst;
	const { voor, groot, na, uitleg, doe } = antwoord(uitkomst, onzeker);
	const reden = oordeel.uitkomst === 'nietNaTeGaan' ? oordeel.reden : null;
	const vergelijkt = verschilPerMaand !== null && reden === null;
	return {
		soort: oordeel.uitkomst,
		voor,
		groot: groot(verschilPerMaand ? toonRond(positief(verschilPerMaand)) : ''),
		na,
		zinnen: [
			...(totNu ? [teksten.totNu(toonRond(totNu.bedrag), toonDatum(totNu.sinds))] : []),
			...(reden ? [BRIEFREDENEN[reden]] : uitleg),
			...(pasLater ? [teksten.pasLater] : []),
			...eigen(uitkomst),
			...bijEensPerJaar(uitkomst, eensPerJaar),
			...(woningOpen && reden === null ? [teksten.woningOpen] : []),
			...(zonderPartnerinkomen ? [teksten.zonderPartnerinkomen] : []),
			...lezing(uitkomst)
		],
		balken: vergelijkt ? balken(uitkomst, inkomen) : [],
		som: vergelijkt ? som(uitkomst, brief, lezer) : null,
		diagnose: diagnosezinnen(uitkomst),
		nu: feitenNu.soort === 'bedrag' && !uitkomst.bedragFeiten ? teksten.nu(toonRond(feitenNu.bedrag)) : null,
		vraagVakantiegeld: false,
		vraagPer: reden === 'bedragPerVierweken' ? 'vierweken' : reden === 'bedragPerMaand' ? 'maand' : null,
		bewijs: bewijzen(uitkomst),
		doe: (reden && STAPPEN_BIJ_REDEN[reden]) ?? doe
	};
}

/** Als over het bedrag niets te zeggen is, wat er ook in de brief staat: dan ook zonder die gegevens. */
export function maakUitlegZonderGegevens(reden: Reden): Briefuitleg {
	const { voor, groot, na, doe } = BRIEFANTWOORDEN.nietNaTeGaan;
	return {
		soort: 'nietNaTeGaan',
		voor,
		groot: groot(''),
		na,
		zinnen: [BRIEFREDENEN[reden]],
		balken: [],
		som: null,
		diagnose: [],
		nu: null,
		vraagPer: null,
		vraagVakantiegeld: false,
		bewijs: [],
		doe: STAPPEN_BIJ_REDEN[reden] ?? doe
	};
}

const positief = (getal: Getal): Getal => (getal.isNegatief() ? getal.tegengesteld() : getal);

function eigen({ eigenGegevens, oordeel }: Controleuitkomst): readonly string[] {
	if (!eigenGegevens || oordeel.uitkomst === 'klopt') return [];
	if (eigenGegevens.klopt) return [teksten.eigen.klopt];
	return [teksten.eigen.kloptNiet(toonRond(eigenGegevens.bedrag))];
}

function lezing({ oordeel, diagnose }: Controleuitkomst): readonly string[] {
	if (oordeel.uitkomst !== 'andereLezing') return [];
	const [, naam = '', optie = ''] =
		diagnose
			.flatMap(({ vergissingen }) => vergissingen)
			.find((id) => !isBenoemd(id))
			?.split(':') ?? [];
	const id = LEZING_IDS.find((een) => een === naam);
	return id ? [teksten.lezing(LEZINGTEKSTEN[id].vraag, LEZINGTEKSTEN[id].opties[optie] ?? '')] : [];
}

function balken(
	{ bedragBrief, bedragFeiten }: Controleuitkomst,
	inkomen: Getal | null
): readonly Briefbalk[] {
	if (!bedragFeiten) return [];
	const geheel = [bedragBrief, bedragFeiten, ...(inkomen ? [inkomen] : [])].reduce((hoogste, een) =>
		een.vergelijk(hoogste) > 0 ? een : hoogste
	);
	const balk = (naam: string, bedrag: Getal): Briefbalk => ({
		naam,
		bedrag: toonRond(bedrag),
		maat: bepaalMaatvoering(tekenverhouding(bedrag, geheel))
	});
	return [balk(teksten.balken.brief, bedragBrief), balk(teksten.balken.feiten, bedragFeiten)];
}

/** Per maand: van de brief, langs elk gegeven dat anders is, naar de feiten. */
function som(uitkomst: Controleuitkomst, brief: Controle['brief'], lezer: Lezer): KorteSom | null {
	const { toeschrijving, samen, bedragBrief, bedragFeiten } = uitkomst;
	const { gegevens, per } = brief;
	if (!bedragFeiten || !samen || per !== 'maand') return null;
	const regels = toeschrijving.map((een) => ({
		zin: gegevens ? verschilzin(een, gegevens, lezer) : een.veld,
		waarde: een.effect
	}));
	if (regels.length === 0 && samen.isNul()) return null;
	const { samen: alleenSamen, zieDiagnose, onbekend } = teksten.som;
	const rest =
		diagnosezinnen(uitkomst).length > 0 ? zieDiagnose : toeschrijving.length > 1 ? alleenSamen : onbekend;
	return {
		kop: teksten.som.kop,
		regels: [
			{ zin: teksten.som.begin, waarde: bedragBrief },
			...regels,
			...(samen.isNul() ? [] : [{ zin: rest, waarde: samen }])
		].map(({ zin, waarde }) => ({
			zin,
			teken: waarde.isNegatief() ? '-' : '+',
			bedrag: toonCenten(positief(waarde))
		})),
		totaal: teksten.som.totaal,
		bedrag: toonCenten(bedragFeiten)
	};
}

const isBenoemd = (id: Vergissingid): id is Benoemd => !id.startsWith('lezing:');

function diagnosezinnen({ oordeel, diagnose }: Controleuitkomst): readonly string[] {
	if (oordeel.uitkomst === 'andereLezing') return [];
	const zinnen = diagnose
		.map(({ vergissingen }) => vergissingen.filter(isBenoemd))
		.filter((benoemd) => benoemd.length > 0);
	if (zinnen.length === 0) return [];
	const noemt95 = zinnen.some((benoemd) => benoemd.includes('zonderVakantiegeldIn95'));
	return [
		...zinnen.map(diagnoseteksten.zin),
		...(noemt95 ? [diagnoseteksten.bij95] : []),
		diagnoseteksten.zeker
	];
}

/** Elk bewijs een keer, voor wat de brief anders noemt en het bedrag hoger maakt. */
function bewijzen({ toeschrijving, oordeel }: Controleuitkomst): Briefuitleg['bewijs'] {
	if (oordeel.uitkomst !== 'kanHoger' && oordeel.uitkomst !== 'gegevensFoutBedragGoed') return [];
	const punten = toeschrijving
		.filter(({ effect }) => !effect.isNegatief())
		.flatMap((een) => puntVan(een) ?? []);
	return [...new Set(punten)].map((punt) => {
		const tekst: { naam: string; bewijs: string; eerst?: string } = PUNTTEKSTEN[punt];
		return { naam: tekst.naam, bewijs: tekst.bewijs, eerst: tekst.eerst ?? null };
	});
}

/** Het ene antwoord of het andere: dan allebei de bedragen, en de vraag die het beslist. */
function maakUitlegBijVakantiegeld(
	{ bedragFeiten }: Controleuitkomst,
	eensPerJaar: Controleuitkomst | null
): Briefuitleg {
	const { elkePeriode, jaarlijks, antwoord } = teksten.vakantiegeld;
	const { voor, groot, na, doe } = antwoord;
	const zinnen = [
		[elkePeriode, bedragFeiten],
		[jaarlijks, eensPerJaar?.bedragFeiten]
	] as const;
	return {
		...maakUitlegZonderGegevens('nietsPast'),
		voor,
		groot: groot(''),
		na,
		doe,
		zinnen: zinnen.flatMap(([zin, bedrag]) => (bedrag ? [zin(toonRond(bedrag))] : [])),
		vraagVakantiegeld: true
	};
}

/** Een bedrag dat past bij wat iemand niet nakeek, is nog geen goed bedrag. */
function antwoord({ oordeel, eigenGegevens }: Controleuitkomst, onzeker: number): Briefantwoord {
	const past = oordeel.uitkomst === 'klopt' || oordeel.uitkomst === 'gegevensFoutBedragGoed';
	if (!past || onzeker === 0) return BRIEFANTWOORDEN[oordeel.uitkomst];
	return eigenGegevens?.klopt ? teksten.onzeker.metBrief : teksten.onzeker.zonderBrief;
}

/** Hetzelfde antwoord met een ander bedrag. */
function bijEensPerJaar(
	{ bedragFeiten }: Controleuitkomst,
	eensPerJaar: Controleuitkomst | null
): readonly string[] {
	const anders = eensPerJaar?.bedragFeiten;
	if (!anders || !bedragFeiten || anders.vergelijk(bedragFeiten) === 0) return [];
	return [teksten.vakantiegeld.ook(toonRond(anders))];
}
