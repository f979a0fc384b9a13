import { legePeriode, type Conceptinkomen, type Conceptperiode } from '../../dossier/concept.ts';
import type { Foutcode } from '../../dossier/veldfout.ts';
import { controleerPerioden } from '../../dossier/controles-perioden.ts';
import type { Inkomen, Inkomensperiode, OpgavePerioden, Tijdvak } from '../../dossier/dossier.ts';
import type { Getal } from '../../getal/getal.ts';
import type { LezingOptie } from '../../herleiding/lezingen.ts';
import { inkomenUitStroken } from '../../regels/inkomen/bepaal-inkomen.ts';
import type { Periodeuitkomst } from '../../regels/inkomen/inkomenuitkomst.ts';
import { voorkeursselectieperiode } from '../../regels/selectie/besluit-art3-voorkeursselectieperiode.ts';
import { kiesPerioden, type Periodestatus } from '../../regels/selectie/kies-perioden.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import { overlapt, type Periode } from '../../tijd/periode.ts';
import { gelezenAntwoorden } from './antwoorden.ts';
import {
	isLeeg,
	leesStrookbedragen,
	neemBedragenOver,
	ruimOngebruikteOp,
	zetAndereOpNul
} from './bedragen.ts';
import { bepaalAanbod, periodeNa } from './ritme.ts';

/** Een getypte loonstrook waarvan de datums (nog) geen goede periode zijn, telt nergens mee. */
export type Strookstatus = Periodestatus | 'datumsFout';

export interface Strook {
	/** Plaats in `opgave.perioden` van het concept. */
	readonly index: number;
	/** Null als een van de datums niet te lezen is. */
	readonly periode: Periode | null;
	readonly status: Strookstatus;
	/** Wat er met de datums mis is; de rekenkern zegt dat pas als alle bedragen goed zijn. */
	readonly datumfout: { readonly veld: 'begin' | 'eind'; readonly code: Foutcode } | null;
	/** Alle zeven bedragen zijn gelezen. */
	readonly compleet: boolean;
}

/** Wat de loonstroken van een inkomen nu samen zeggen, ook terwijl er nog getypt wordt. */
export interface Strokenbeeld {
	/** De voorkeursselectieperiode bij de peildatum. */
	readonly venster: Periode;
	/** De tijdvakken waarvan de rekenkern een loonstrook verwacht. */
	readonly nodig: readonly Periode[];
	/** Wat daarvan mist: geen loonstrook, en niet bekend wat er kwam. */
	readonly ontbreekt: readonly Periode[];
	/** Wat daarvan geen loonstrook heeft, ook als bekend is wat er kwam. */
	readonly zonder: readonly Periode[];
	/** Loonstroken om met een druk op de knop toe te voegen; volgt het ritme van wat er al staat. */
	readonly aanbod: readonly Periode[];
	/** In de volgorde van het concept. */
	readonly stroken: readonly Strook[];
	readonly uitkomst: Periodeuitkomst;
	/** Belastbaar per jaar en netto per maand; een onleesbaar bedrag telt hier als nul (zie `compleet`). */
	readonly jaar: Getal;
	readonly netto: Getal;
	/** Er telt minstens een periode mee, en van alle loonstroken zijn datums en bedragen te lezen. */
	readonly compleet: boolean;
}

/**
 * Leest de loonstroken van een inkomen met dezelfde regels als de berekening, maar zonder ooit te weigeren.
 * @param gekozen de lezing `vierweken` van het dossier; zonder keuze de standaard
 */
export function bekijkStroken(
	peildatum: Datum,
	inkomen: Conceptinkomen,
	gekozen?: LezingOptie
): Strokenbeeld {
	const lezing = gekozen === 'ingevoerd' ? gekozen : 'kalender';
	const venster = voorkeursselectieperiode(peildatum);
	const gelezen = inkomen.opgave.perioden.map(leesStrook);
	const { geldig, fouten } = keurDatums(inkomen, gelezen);
	const proef = alsInkomen(
		inkomen,
		geldig.map(({ periode }) => periode)
	);
	const keuze = kiesPerioden(proef, proef.opgave, venster, lezing);
	const statussen = new Map(keuze.beoordeeld.map(({ index, status }) => [geldig[index]?.index, status]));
	const { perioden, belastbaarJaar, nettoMaand } = inkomenUitStroken(keuze, inkomen, lezing);
	const stroken = gelezen.map(({ periode, compleet }, index): Strook => {
		return {
			index,
			periode,
			status: statussen.get(index) ?? 'datumsFout',
			datumfout: fouten.get(index) ?? null,
			compleet
		};
	});
	const zonder = [...keuze.ontbrekend, ...keuze.niets, ...keuze.geschat].sort((een, ander) =>
		een.begin < ander.begin ? -1 : 1
	);
	return {
		venster,
		nodig: keuze.verwacht,
		ontbreekt: keuze.ontbrekend,
		zonder,
		aanbod: bepaalAanbod(inkomen.tijdvak, venster, keuze, zonder),
		stroken,
		uitkomst: perioden,
		jaar: belastbaarJaar.waarde,
		netto: nettoMaand.waarde,
		compleet:
			keuze.geteld.length + keuze.geschat.length + keuze.niets.length > 0 &&
			stroken.every((strook) => strook.compleet && strook.status !== 'datumsFout')
	};
}

interface GelezenStrook {
	readonly periode: Inkomensperiode | null;
	readonly compleet: boolean;
}

function leesStrook(strook: Conceptperiode): GelezenStrook {
	const { bedragen, compleet } = leesStrookbedragen(strook);
	const begin = leesDatumtekst(strook.begin);
	const eind = leesDatumtekst(strook.eind);
	return { periode: begin && eind ? { begin, eind, ...bedragen } : null, compleet };
}

interface Keuring {
	readonly geldig: readonly { readonly index: number; readonly periode: Inkomensperiode }[];
	readonly fouten: ReadonlyMap<number, NonNullable<Strook['datumfout']>>;
}

/** Scheidt de stroken met goede datums van de andere; wie een goede eerdere overlapt is fout. */
function keurDatums(inkomen: Conceptinkomen, gelezen: readonly GelezenStrook[]): Keuring {
	const geldig: { index: number; periode: Inkomensperiode }[] = [];
	const fouten = new Map<number, NonNullable<Strook['datumfout']>>();
	gelezen.forEach(({ periode }, index) => {
		if (!periode) return;
		const [vorm] = controleerPerioden(alsInkomen(inkomen, [periode]), 0);
		const overlap = geldig.some((eerder) => overlapt(eerder.periode, periode));
		if (vorm) fouten.set(index, { veld: 'eind', code: vorm.code });
		else if (overlap) fouten.set(index, { veld: 'begin', code: 'periodeOverlapt' });
		else geldig.push({ index, periode });
	});
	return { geldig, fouten };
}

const alsInkomen = (
	{ id, tijdvak, opgave: { alleenLaatste, leeg, ontbreekt } }: Conceptinkomen,
	perioden: readonly Inkomensperiode[]
): Inkomen & { readonly opgave: OpgavePerioden } => ({
	id,
	van: 'inwoner',
	naam: null,
	codeSoort: null,
	loonheffingennummer: null,
	adres: null,
	tijdvak,
	soort: 'periodiek',
	opgave: { soort: 'perioden', alleenLaatste, leeg, perioden, ontbreekt: gelezenAntwoorden({ ontbreekt }) },
	lopendBeslag: null,
	loonbelastingVoertuig: null,
	toegekendNormbedrag: null
});

/** De periode van een nieuwe loonstrook: de eerste die ontbreekt, en anders die na de laatste. */
export function volgendePeriode(
	tijdvak: Tijdvak,
	{ aanbod, ontbreekt, stroken, venster }: Strokenbeeld
): Periode {
	const [laatste] = stroken
		.flatMap(({ periode, status }) => (periode && status !== 'datumsFout' ? [periode] : []))
		.sort((een, ander) => (een.eind > ander.eind ? -1 : 1));
	const open = aanbod.find((vak) => ontbreekt.some((mist) => overlapt(mist, vak)));
	return open ?? aanbod[0] ?? periodeNa(tijdvak, laatste ?? venster);
}

/** Zet een lege loonstrook op zijn plaats in de tijd en geeft die plaats terug. */
export function voegStrookIn({ opgave }: Conceptinkomen, { begin, eind }: Periode): number {
	const plaats = opgave.perioden.findIndex((ander) => (leesDatumtekst(ander.begin) ?? '') > begin);
	const index = plaats < 0 ? opgave.perioden.length : plaats;
	opgave.perioden.splice(index, 0, legePeriode(toonGetypt(begin), toonGetypt(eind)));
	return index;
}

/** Begint een loonstrook op een vraagpagina, leeg of met de bedragen van een andere; geeft haar plaats. */
export function beginStrook(inkomen: Conceptinkomen, vak: Periode, van?: Conceptperiode): number {
	ruimOngebruikteOp(inkomen);
	const plaats = voegStrookIn(inkomen, vak);
	const strook = inkomen.opgave.perioden[plaats];
	if (strook && van) neemBedragenOver(van, strook);
	else if (strook) zetAndereOpNul(strook);
	return plaats;
}

/** Wie loonstroken heeft begint met de eerste die telt; wie al iets zei, gaat daarmee verder. */
export function zetEersteKlaar(inkomen: Conceptinkomen, peildatum: Datum, gekozen?: LezingOptie): void {
	const { perioden, ontbreekt, leeg } = inkomen.opgave;
	const [eerste] = bekijkStroken(peildatum, inkomen, gekozen).aanbod;
	if (eerste && perioden.length + ontbreekt.length === 0 && !leeg) beginStrook(inkomen, eerste);
}

/**
 * Wisselt van tijdvak; loonstroken zonder bedragen gaan weg, want hun datums passen niet meer. Antwoorden over wat mist
 * gaan opzij, en komen terug met hun tijdvak.
 */
export function kiesTijdvak(inkomen: Conceptinkomen, tijdvak: Tijdvak): void {
	const { opgave, vraag, tijdvak: vorig } = inkomen;
	if (vorig === tijdvak) return;
	inkomen.tijdvak = tijdvak;
	opgave.perioden = opgave.perioden.filter((strook) => !isLeeg(strook));
	if (opgave.ontbreekt.length > 0) vraag.kwamBij[vorig] = opgave.ontbreekt;
	opgave.ontbreekt = vraag.kwamBij[tijdvak] ?? [];
	delete vraag.kwamBij[tijdvak];
}

/** Een weggehaalde loonstrook, met haar plaats. */
export interface WeggehaaldeStrook {
	readonly strook: Conceptperiode;
	readonly index: number;
}
export function haalStrookWeg({ opgave }: Conceptinkomen, index: number): WeggehaaldeStrook | null {
	const [strook] = opgave.perioden.splice(index, 1);
	return strook ? { strook, index } : null;
}
export function zetStrookTerug({ opgave }: Conceptinkomen, { strook, index }: WeggehaaldeStrook): void {
	opgave.perioden.splice(index, 0, strook);
}

export function zetAlleenLaatste({ opgave }: Conceptinkomen, ja: boolean): void {
	opgave.alleenLaatste = ja;
}

/** Een loonstrook waarvan de bedragen over te nemen zijn. */
export interface Voorbeeldstrook {
	readonly strook: Conceptperiode;
	readonly periode: Periode;
}

/** De twee nieuwste loonstroken die klaar zijn: daar lijkt de volgende meestal op. */
export const voorbeeldenUit = (
	{ opgave: { perioden } }: Conceptinkomen,
	{ stroken }: Strokenbeeld
): readonly Voorbeeldstrook[] =>
	stroken
		.flatMap(({ index, compleet, periode, status }) => {
			const strook = perioden[index];
			return compleet && periode && strook && status !== 'datumsFout' ? [{ strook, periode }] : [];
		})
		.slice(-2)
		.reverse();
