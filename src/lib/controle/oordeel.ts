import { Getal } from '../getal/getal.ts';
import { berekenVtlb } from '../regels/vtlb/bereken-vtlb.ts';
import { briefbedrag, naarMaand, past, perTijdvak } from './briefbedrag.ts';
import type { Diagnose } from './diagnose.ts';
import { rekenUit, type Geval } from '../vergelijk/geval.ts';
import { isZeldenGenoemd, type Toegeschreven } from './toeschrijving.ts';
import type { Brief } from './velden.ts';
import { ANDERE_LEZINGEN, isLezing } from './vergissingen/lezingen.ts';

/** Waarom een bedrag niet na te gaan is. */
export type Reden =
	/** Van voor 2021: toen gold een andere wet. */
	| 'oudRecht'
	/** Tot 1 juli 2021 mochten organisaties nog met de oude regels rekenen. */
	| 'oudRechtMogelijk'
	| 'voorschotten'
	| 'vtlb'
	/** Het past als het bedrag over het andere tijdvak gaat: eerst vragen. */
	| 'bedragPerVierweken'
	| 'bedragPerMaand'
	/** Meer dan het inkomen, en niets verklaart het. */
	| 'bovenInkomen'
	/** Wat er op de bankrekening vrij blijft, is voor dit adres of deze dag niet bekend. */
	| 'bankbedragOnbekend'
	| 'nietsPast';

export type Oordeel =
	| {
			readonly uitkomst: 'klopt' | 'kanHoger' | 'gunstiger' | 'gegevensFoutBedragGoed' | 'andereLezing';
	  }
	| { readonly uitkomst: 'nietNaTeGaan'; readonly reden: Reden };

export interface Bevindingen {
	readonly brief: Brief;
	readonly feiten: Geval;
	/** Of het bedrag volgt uit de gegevens op de brief; null zonder gegevens. */
	readonly volgtUitBrief: boolean | null;
	readonly toeschrijving: readonly Toegeschreven[];
	/** Alles waar het bedrag bij past, het waarschijnlijkste eerst. */
	readonly diagnose: readonly Diagnose[];
}

/** Of de brief meer laat houden dan onze berekening, ook als wij niet weten waardoor. */
export const laatMeerHouden = ({
	bedragBrief,
	bedragFeiten
}: {
	readonly bedragBrief: Getal;
	readonly bedragFeiten: Getal | null;
}): boolean =>
	bedragFeiten !== null && bedragBrief.vergelijk(bedragFeiten) > 0 && !past(bedragFeiten, bedragBrief);

const nietNaTeGaan = (reden: Reden): Oordeel => ({ uitkomst: 'nietNaTeGaan', reden });

/** Overgangsrecht bij de Wet vereenvoudiging beslagvrije voet. */
const EINDE_OVERGANG = '2021-06-30';
const EURO = Getal.lees('1');

/**
 * Art. 475i Rv: wat er over de brief te zeggen is. Dat het bedrag te laag is, zeggen wij alleen als wij weten waardoor; dat
 * het gunstiger is, is geen verwijt en vraagt geen verklaring.
 */
export function oordeel(bevindingen: Bevindingen): Oordeel {
	const { brief, feiten, toeschrijving, diagnose } = bevindingen;
	if (brief.soort === 'voorschotten' || brief.soort === 'vtlb') return nietNaTeGaan(brief.soort);
	const opBrief = Getal.lees(brief.bedrag);
	const echt = briefbedrag(feiten.bedragen, brief);
	if (past(echt, opBrief)) {
		const fout = toeschrijving.some((een) => !isZeldenGenoemd(een));
		return { uitkomst: fout ? 'gegevensFoutBedragGoed' : 'klopt' };
	}
	const anders = anderBedrag(bevindingen, opBrief);
	if (anders) return nietNaTeGaan(anders);
	if (pastBijLezing(bevindingen, opBrief)) return { uitkomst: 'andereLezing' };

	const verklaard = bevindingen.volgtUitBrief === true || diagnose.length > 0;
	if (!verklaard && brief.datum <= EINDE_OVERGANG) return nietNaTeGaan('oudRechtMogelijk');
	if (opBrief.vergelijk(echt) > 0) {
		const boven = naarMaand(opBrief, brief).vergelijk(eigenInkomen(feiten)) > 0;
		return !verklaard && boven ? nietNaTeGaan('bovenInkomen') : { uitkomst: 'gunstiger' };
	}
	const gegevenScheelt = toeschrijving.some(({ effect }) => effect.vergelijk(EURO) >= 0);
	return verklaard || gegevenScheelt ? { uitkomst: 'kanHoger' } : nietNaTeGaan('nietsPast');
}

/** Een bedrag dat wel klopt, maar van iets anders is. */
function anderBedrag({ brief, feiten, volgtUitBrief }: Bevindingen, opBrief: Getal): Reden | null {
	if (volgtUitBrief === true) return null;
	const { dossier, bedragen } = feiten;
	const vtlb = dossier.vtlb && berekenVtlb(bedragen, dossier.vtlb);
	if (vtlb?.soort === 'indicatie' && past(vtlb.afgerond.waarde, opBrief)) return 'vtlb';
	const perMaand = naarMaand(briefbedrag(bedragen, brief), brief);
	if (brief.per === 'vierweken') return past(perMaand, opBrief) ? 'bedragPerMaand' : null;
	const { toegepast } = bedragen;
	const komtPerVierweken = toegepast.soort === 'inkomen' && toegepast.object.inkomen.tijdvak === 'vierweken';
	const perVierweken = perTijdvak(perMaand, { per: 'vierweken' });
	return komtPerVierweken && past(perVierweken, opBrief) ? 'bedragPerVierweken' : null;
}

/** Meer mogelijke oorzaken helpen niemand kiezen. */
const MEESTE = 3;

/** Wat er van de diagnose genoemd wordt: de eerste paar, en bij een andere lezing altijd die lezing. */
export function genoemd(oorzaken: readonly Diagnose[], { uitkomst }: Oordeel): readonly Diagnose[] {
	const eerste = oorzaken.slice(0, MEESTE);
	const lezing = uitkomst === 'andereLezing' ? oorzaken.find(isEenLezing) : undefined;
	return lezing && !eerste.includes(lezing) ? [...eerste.slice(0, -1), lezing] : eerste;
}

const isEenLezing = ({ vergissingen: [id, ...meer] }: Diagnose): boolean =>
	id !== undefined && meer.length === 0 && isLezing(id);

/** Oude normen, of vakantiegeld dat niet meetelde: daar is het een fout, hoe het bedrag ook nog past. */
const DUIDELIJK: readonly string[] = ['vorigeNormtabel', 'verouderd', 'zonderVakantiegeldIn95'];

/**
 * Past het bedrag bij de feiten in een andere lezing van de wet, dan is het niet verkeerd. Zonder gegevens op de brief weten
 * wij niet wat daar bekend was; dan gaat een oorzaak waarvan zaken bekend zijn voor.
 */
function pastBijLezing({ brief, feiten, diagnose }: Bevindingen, opBrief: Getal): boolean {
	const plaats = diagnose.findIndex(isEenLezing);
	const lezing = ANDERE_LEZINGEN.find(({ id }) => id === diagnose[plaats]?.vergissingen[0]);
	if (!lezing) return false;
	const ervoor = diagnose.slice(0, plaats).flatMap(({ vergissingen }) => vergissingen);
	if (brief.gegevens ? ervoor.some((id) => DUIDELIJK.includes(id)) : ervoor.length > 0) return false;
	return lezing.alsof(feiten, { vandaag: brief.datum, feiten: feiten.dossier, brief }).some((anders) => {
		const { bedragen } = rekenUit({ dossier: feiten.dossier, normen: feiten.normen, ...anders });
		return past(briefbedrag(bedragen, brief), opBrief);
	});
}

const eigenInkomen = ({ bedragen }: Geval): Getal =>
	bedragen.inkomens
		.filter(({ inkomen }) => inkomen.van === 'inwoner')
		.reduce((som, { nettoInclusief }) => som.plus(nettoInclusief.waarde), Getal.lees('0'));
