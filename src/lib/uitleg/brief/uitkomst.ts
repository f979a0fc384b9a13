import { past } from '../../controle/briefbedrag.ts';
import type { Controleuitkomst } from '../../controle/controleer.ts';
import type { TotNu } from '../../controle/tot-nu.ts';
import type { Brief, Controle } from '../../controle/velden.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';
import type { Getal } from '../../getal/getal.ts';
import type { OpenPunt } from '../../regels/zekerheid/punt.ts';
import { toonDatum } from '../../taal/datums.ts';
import { toonRond } from '../../taal/bedragen.ts';
import { briefteksten } from '../../teksten/brief/brief.ts';
import {
	BRIEFANTWOORDEN,
	BRIEFREDENEN,
	briefuitkomstteksten as teksten,
	type Briefantwoord
} from '../../teksten/brief/uitkomst.ts';
import { BIJ_VERREKENING, VAN_NU } from '../../teksten/brief/vervolg.ts';
import type { Lezer } from '../../teksten/woordenlijst/lezer.ts';
import type { KorteSom } from '../uitleg.ts';
import { balken, type Briefbalk } from './balken.ts';
import { bewijzen, type Bewijs } from './bewijs.ts';
import { diagnosezinnen, lezingzinnen } from './diagnosezinnen.ts';
import { alleenVanNu, teltVanafNu, type VanNu } from './geldt-nu.ts';
import { maakUitlegBijVakantiegeld } from './niet-nagegaan.ts';
import { openzinnen, type Openzin } from './open.ts';
import { positief, verklaring } from './verklaring.ts';
import { verschilzin } from './verschil.ts';
import { vervolg, type Vervolg } from './vervolg.ts';
import { redenVan, vraagPer } from './vraag-per.ts';

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
	/** Wat een schatting is of nog niet bekend, met het veld waar het staat. */
	readonly open: readonly Openzin[];
	/** Past het bedrag over een ander tijdvak, dan vragen wij dat eerst. */
	readonly vraagPer: Tijdvak | null;
	/** Het antwoord hangt af van het vakantiegeld: dat vragen wij dan. */
	readonly vraagVakantiegeld: boolean;
	readonly bewijs: readonly Bewijs[];
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
	/** Wat er niet precies of nog niet bekend is. */
	readonly punten: readonly OpenPunt[];
	/** Over de woning is nog niet alles bekend, en zij kan het bedrag hoger maken. */
	readonly woningOpen: boolean;
	/** Van zoveel gegevens wist iemand het niet. */
	readonly onzeker: number;
	/** Er is een partner, en het dossier heeft geen inkomen van de partner. */
	readonly zonderPartnerinkomen: boolean;
	readonly lezer: Lezer;
}

export function maakBriefuitleg(uitkomst: Controleuitkomst, controle: Controle, bekend: Bekend): Briefuitleg {
	const { inkomen, pasLater, eensPerJaar, vakantiegeldOpen, onzeker, lezer } = bekend;
	if (vakantiegeldOpen) return maakUitlegBijVakantiegeld(uitkomst, eensPerJaar);
	const { brief } = controle;
	const { oordeel, bedragBrief, bedragFeiten } = uitkomst;
	const reden = redenVan(uitkomst, brief);
	const nu = reden === null ? alleenVanNu(uitkomst, controle, pasLater) : null;
	const gewoon = antwoord(uitkomst, brief, reden === null ? onzeker : null);
	const { voor, groot, na, uitleg } = nu ? vanNu(nu, brief) : gewoon;
	const juist = nu?.bedrag ?? bedragFeiten;
	const vergelijkt = juist !== null && reden === null;
	const open = STIL.includes(reden) ? [] : openzinnen(bekend.punten, bekend.woningOpen, controle.feiten);
	const per = vraagPer(uitkomst, brief);
	const { metBewijs, ...dan } = vervolg(uitkomst, controle, {
		gewoon: gewoon.doe,
		vraagtPer: per !== null,
		pasLater,
		onzeker: onzeker > 0,
		open: open.some(({ isSchatting }) => !isSchatting)
	});
	// Wat pas na de brief veranderde, was er op de dag van de brief nog niet; en wat toen gunstiger was, is dat nu niet meer.
	const isVoorbij = nu !== null && (pasLater || oordeel.uitkomst === 'gunstiger');
	const toen = toonDatum(brief.datum);
	const { som, zinnen } =
		vergelijkt && !isVoorbij
			? verklaring(uitkomst, brief, lezer, nu ? teksten.som.totaalToen(toen) : teksten.som.totaal)
			: { som: null, zinnen: [] };
	return {
		soort: oordeel.uitkomst,
		voor,
		groot: groot(juist ? toonRond(positief(juist.min(bedragBrief))) : ''),
		na: typeof na === 'string' ? na : na(perKeuzes[brief.per]),
		zinnen: [
			...(nu ? [] : totNuZin(bekend.totNu)),
			...(reden ? [BRIEFREDENEN[reden]] : uitleg),
			...(pasLater ? [teksten.pasLater] : []),
			...(nu?.hoger && !pasLater && teltVanafNu(uitkomst, controle) ? [teksten.vanafNu] : []),
			...eigen(uitkomst, brief),
			...bijEensPerJaar(juist, eensPerJaar, nu !== null, dan.schrijf !== null),
			...(bekend.zonderPartnerinkomen ? [teksten.zonderPartnerinkomen] : []),
			...lezingzinnen(uitkomst),
			...watAndersIs(uitkomst, brief, lezer),
			...zinnen
		],
		balken: vergelijkt
			? balken(
					[
						[teksten.balken.brief, bedragBrief],
						[nu ? teksten.balken.nu : teksten.balken.feiten, juist]
					],
					inkomen,
					brief
				)
			: [],
		som,
		diagnose: diagnosezinnen(uitkomst),
		nu: nu && pasLater ? null : nuZin(uitkomst, brief, nu),
		open,
		vraagVakantiegeld: false,
		vraagPer: per,
		bewijs: metBewijs ? bewijzen(uitkomst) : [],
		...dan
	};
}

/** Waar geen beslagvrije voet van deze wet geldt, maakt geen ander gegeven verschil. */
const STIL: readonly unknown[] = ['oudRecht', 'voorschotten', 'vtlb'];

const totNuZin = (totNu: TotNu | null): readonly string[] =>
	totNu ? [teksten.totNu(toonRond(totNu.bedrag), toonDatum(totNu.sinds))] : [];

const vanNu = ({ hoger }: VanNu, { soort }: Brief): Omit<Briefantwoord, 'doe'> => {
	const gewoon = VAN_NU[hoger ? 'hoger' : 'nietHoger'];
	return hoger && soort === 'verrekening'
		? { ...gewoon, uitleg: BIJ_VERREKENING.kanHoger?.uitleg ?? gewoon.uitleg }
		: gewoon;
};

/** Wat het vandaag is: naast het bedrag van toen, of als over toen niets te zeggen is. */
function nuZin(
	{ oordeel, bedragFeiten, feitenNu }: Controleuitkomst,
	{ datum }: Brief,
	vanVandaag: VanNu | null
): string | null {
	if (feitenNu.soort !== 'bedrag') return null;
	const nu = feitenNu.bedrag;
	if (!bedragFeiten) return teksten.nu(toonRond(nu));
	const telt = vanVandaag !== null || oordeel.uitkomst === 'kanHoger';
	if (!telt || past(nu, bedragFeiten)) return null;
	return teksten.nuAnders(toonDatum(datum), toonRond(bedragFeiten), toonRond(nu));
}

/**
 * Een bedrag dat past bij wat iemand niet nakeek, is nog geen goed bedrag.
 * @param onzeker null als wij eerst iets vragen, of als het bedrag niet na te gaan is
 */
function antwoord(
	{ oordeel: { uitkomst }, eigenGegevens }: Controleuitkomst,
	{ soort }: Brief,
	onzeker: number | null
): Briefantwoord {
	const isGoed = uitkomst === 'klopt' || uitkomst === 'gegevensFoutBedragGoed';
	if (isGoed && onzeker !== null && onzeker > 0) {
		return eigenGegevens?.klopt ? teksten.onzeker.metBrief : teksten.onzeker.zonderBrief;
	}
	const gezegd = onzeker === null ? 'nietNaTeGaan' : uitkomst;
	return { ...BRIEFANTWOORDEN[gezegd], ...(soort === 'verrekening' && BIJ_VERREKENING[gezegd]) };
}

/** Hetzelfde antwoord met een ander bedrag: van toen, of van nu als het antwoord daarover gaat. */
function bijEensPerJaar(
	juist: Getal | null,
	eensPerJaar: Controleuitkomst | null,
	vanVandaag: boolean,
	schrijft: boolean
): readonly string[] {
	const nu = eensPerJaar?.feitenNu.soort === 'bedrag' ? eensPerJaar.feitenNu.bedrag : null;
	const anders = vanVandaag ? nu : eensPerJaar?.bedragFeiten;
	if (!anders || !juist || anders.vergelijk(juist) === 0) return [];
	const { ook, zoekEerst } = teksten.vakantiegeld;
	return [ook(toonRond(anders)), ...(schrijft ? [zoekEerst] : [])];
}

function eigen({ eigenGegevens, oordeel }: Controleuitkomst, { gegevens }: Brief): readonly string[] {
	if (!eigenGegevens || oordeel.uitkomst === 'klopt') return [];
	if (eigenGegevens.klopt) return [teksten.eigen.klopt];
	// Een brief noemt het vakantiegeld niet: komt er eens per jaar iets bij, dan komt dat uit de feiten.
	const metVakantiegeld = gegevens?.inkomens.some(
		({ opgave }) => opgave.soort === 'bedragen' && opgave.vakantiegeld.uitbetaling === 'jaarlijks'
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
