import type { Controleuitkomst } from '../../controle/controleer.ts';
import { past, perTijdvak } from '../../controle/briefbedrag.ts';
import { isNuHoger } from '../../controle/feiten-nu.ts';
import type { Reden } from '../../controle/oordeel.ts';
import type { Vergissingid } from '../../controle/vergissingen/vergissing.ts';
import type { Brief, Controle } from '../../controle/velden.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';
import type { Getal } from '../../getal/getal.ts';
import type { TotNu } from '../../controle/tot-nu.ts';
import { toonDatum } from '../../taal/datums.ts';
import { toonCenten, toonRond } from '../../taal/bedragen.ts';
import { briefteksten } from '../../teksten/brief/brief.ts';
import { PUNTTEKSTEN } from '../../teksten/brief/punten.ts';
import {
	BRIEFANTWOORDEN,
	BRIEFREDENEN,
	briefuitkomstteksten as teksten,
	type Briefantwoord
} from '../../teksten/brief/uitkomst.ts';
import { BIJ_VERREKENING, PAS_LATER } from '../../teksten/brief/vervolg.ts';
import { diagnoseteksten, type Benoemd } from '../../teksten/brief/vergissingen.ts';
import { LEZINGTEKSTEN } from '../../teksten/lezingen.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import { LEZING_IDS } from '../../herleiding/lezingen.ts';
import type { KorteSom } from '../uitleg.ts';
import { balken, type Briefbalk } from './balken.ts';
import { maakUitlegBijVakantiegeld } from './niet-nagegaan.ts';
import { puntVan, verschilzin } from './verschil.ts';
import { teltVanafNu, vervolg, type Vervolg } from './vervolg.ts';

const { perKeuzes } = briefteksten.kop;

/** Wat de pagina met het antwoord zegt; alle bedragen zijn al tekst. */
export interface Briefuitleg extends Omit<Vervolg, 'metBewijs'> {
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
	controle: Controle,
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
	const { brief } = controle;
	const { oordeel, bedragBrief, bedragFeiten } = uitkomst;
	const reden = redenVan(uitkomst, brief);
	const nuAnders = pasLater && oordeel.uitkomst === 'kanHoger' ? bedragNu(uitkomst) : null;
	const gewoon = antwoord(uitkomst, brief, onzeker);
	const { voor, groot, na, uitleg } = nuAnders
		? PAS_LATER[isNuHoger(uitkomst) ? 'hoger' : 'nietHoger']
		: gewoon;
	const juist = nuAnders ?? bedragFeiten;
	const vergelijkt = juist !== null && reden === null;
	const { metBewijs, ...dan } = vervolg(uitkomst, controle, {
		gewoon: gewoon.doe,
		pasLater,
		onzeker: onzeker > 0
	});
	return {
		soort: oordeel.uitkomst,
		voor,
		groot: groot(juist ? toonRond(positief(juist.min(bedragBrief))) : ''),
		na: typeof na === 'string' ? na : na(perKeuzes[brief.per]),
		zinnen: [
			...(totNu ? [teksten.totNu(toonRond(totNu.bedrag), toonDatum(totNu.sinds))] : []),
			...(reden ? [BRIEFREDENEN[reden]] : uitleg),
			...(pasLater ? [teksten.pasLater] : []),
			...(oordeel.uitkomst === 'kanHoger' &&
			!pasLater &&
			isNuHoger(uitkomst) &&
			teltVanafNu(uitkomst, controle)
				? [teksten.vanafNu]
				: []),
			...eigen(uitkomst, brief),
			...bijEensPerJaar(uitkomst, eensPerJaar),
			...(woningOpen && reden === null ? [teksten.woningOpen] : []),
			...(zonderPartnerinkomen ? [teksten.zonderPartnerinkomen] : []),
			...lezing(uitkomst),
			...watAndersIs(uitkomst, brief, lezer)
		],
		balken: vergelijkt
			? balken(
					[
						[teksten.balken.brief, bedragBrief],
						[nuAnders ? teksten.balken.nu : teksten.balken.feiten, juist]
					],
					inkomen,
					brief
				)
			: [],
		som: vergelijkt && !nuAnders ? som(uitkomst, brief, lezer) : null,
		diagnose: diagnosezinnen(uitkomst),
		nu: nuAnders ? null : nuZin(uitkomst, brief),
		vraagVakantiegeld: false,
		vraagPer: vraagPer(uitkomst, brief),
		bewijs: metBewijs ? bewijzen(uitkomst) : [],
		...dan
	};
}

const bedragNu = ({ feitenNu }: Controleuitkomst): Getal | null =>
	feitenNu.soort === 'bedrag' ? feitenNu.bedrag : null;

/** Wat het vandaag is, als over toen niets te zeggen is of een brief nu om iets anders vraagt. */
function nuZin(uitkomst: Controleuitkomst, { datum }: Brief): string | null {
	const { oordeel, bedragFeiten } = uitkomst;
	const nu = bedragNu(uitkomst);
	if (!nu) return null;
	if (!bedragFeiten) return teksten.nu(toonRond(nu));
	if (oordeel.uitkomst !== 'kanHoger' || past(nu, bedragFeiten)) return null;
	return teksten.nuAnders(toonDatum(datum), toonRond(bedragFeiten), toonRond(nu));
}

/** Past een maandbedrag per vier weken wel, dan vragen wij dat eerst, ook als niemand zei hoe vaak het inkomen komt. */
function vraagPer(
	{ oordeel, bedragBrief, bedragFeiten, eigenGegevens }: Controleuitkomst,
	{ per }: Brief
): Tijdvak | null {
	const reden = oordeel.uitkomst === 'nietNaTeGaan' ? oordeel.reden : null;
	if (reden === 'bedragPerMaand') return 'maand';
	if (reden === 'bedragPerVierweken') return 'vierweken';
	const kan = oordeel.uitkomst === 'kanHoger' || reden === 'nietsPast' || reden === 'oudRechtMogelijk';
	if (!kan || per !== 'maand' || eigenGegevens?.klopt) return null;
	const bedragen = [bedragFeiten, eigenGegevens?.bedrag].filter((een) => een !== null && een !== undefined);
	return bedragen.some((een) => past(perTijdvak(een, { per: 'vierweken' }), bedragBrief))
		? 'vierweken'
		: null;
}

/** Waarom het bedrag niet na te gaan is, of wat wij eerst vragen. */
function redenVan(uitkomst: Controleuitkomst, brief: Brief): Reden | null {
	if (uitkomst.oordeel.uitkomst !== 'nietNaTeGaan') return null;
	return vraagPer(uitkomst, brief) === 'vierweken' ? 'bedragPerVierweken' : uitkomst.oordeel.reden;
}

/** Een bedrag dat past bij wat iemand niet nakeek, is nog geen goed bedrag. */
function antwoord(
	{ oordeel: { uitkomst }, eigenGegevens }: Controleuitkomst,
	{ soort }: Brief,
	onzeker: number
): Briefantwoord {
	const isGoed = uitkomst === 'klopt' || uitkomst === 'gegevensFoutBedragGoed';
	if (isGoed && onzeker > 0) {
		return eigenGegevens?.klopt ? teksten.onzeker.metBrief : teksten.onzeker.zonderBrief;
	}
	return { ...BRIEFANTWOORDEN[uitkomst], ...(soort === 'verrekening' && BIJ_VERREKENING[uitkomst]) };
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

const positief = (getal: Getal): Getal => (getal.isNegatief() ? getal.tegengesteld() : getal);

function eigen({ eigenGegevens, oordeel }: Controleuitkomst, { gegevens }: Brief): readonly string[] {
	if (!eigenGegevens || oordeel.uitkomst === 'klopt') return [];
	if (eigenGegevens.klopt) return [teksten.eigen.klopt];
	// Een brief noemt het vakantiegeld niet: dat komt uit de feiten.
	const metVakantiegeld = gegevens?.inkomens.some(
		({ opgave }) => opgave.soort === 'bedragen' && opgave.vakantiegeld.uitbetaling !== 'elkePeriode'
	);
	const zin = metVakantiegeld ? teksten.eigen.metVakantiegeld : teksten.eigen.kloptNiet;
	return [zin(toonRond(eigenGegevens.bedrag))];
}

/** Is het bedrag goed en een gegeven anders, dan is er niets op te tellen. */
function watAndersIs(
	{ oordeel, toeschrijving }: Controleuitkomst,
	{ gegevens }: Brief,
	lezer: Lezer
): readonly string[] {
	if (oordeel.uitkomst !== 'gegevensFoutBedragGoed' || !gegevens) return [];
	return toeschrijving.map((een) => teksten.ditIsAnders(verschilzin(een, gegevens, lezer)));
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

/** In de maat van de brief: van de brief, langs elk gegeven dat anders is, naar de feiten. */
function som(uitkomst: Controleuitkomst, brief: Brief, lezer: Lezer): KorteSom | null {
	const { toeschrijving, bedragBrief, bedragFeiten, oordeel } = uitkomst;
	const { gegevens } = brief;
	if (!bedragFeiten || !uitkomst.samen || oordeel.uitkomst === 'gegevensFoutBedragGoed') return null;
	const samen = perTijdvak(uitkomst.samen, brief);
	const regels = toeschrijving.map((een) => ({
		zin: gegevens ? verschilzin(een, gegevens, lezer) : een.veld,
		waarde: perTijdvak(een.effect, brief)
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
