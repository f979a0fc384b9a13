import { legePeriode, type Conceptinkomen, type Conceptperiode } from '../../dossier/concept.ts';
import { controleerPerioden } from '../../dossier/controles-perioden.ts';
import type { Inkomen, Inkomensperiode, OpgavePerioden, Tijdvak } from '../../dossier/dossier.ts';
import type { Getal } from '../../getal/getal.ts';
import { nietNegatief } from '../../herleiding/maken.ts';
import type { Lezingen } from '../../herleiding/lezingen.ts';
import { belastbaarUitPerioden } from '../../regels/inkomen/besluit-art2-belastbaar-inkomen.ts';
import { middelPerioden } from '../../regels/inkomen/besluit-art2-schoon-loon.ts';
import { nettoPerMaand } from '../../regels/inkomen/besluit-art5-netto-inkomen.ts';
import type { Periodeuitkomst } from '../../regels/inkomen/inkomenuitkomst.ts';
import { voorkeursselectieperiode } from '../../regels/selectie/besluit-art3-voorkeursselectieperiode.ts';
import { kiesPerioden, type Periodestatus } from '../../regels/selectie/kies-perioden.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import type { Periode } from '../../tijd/periode.ts';
import { isLeeg, leesStrookbedragen } from './bedragen.ts';
import { bepaalAanbod, periodeNa } from './ritme.ts';

/** Een getypte loonstrook waarvan de datums (nog) geen goede periode zijn, telt nergens mee. */
export type Strookstatus = Periodestatus | 'datumsFout';

export interface Strook {
	/** Plaats in `opgave.perioden` van het concept. */
	readonly index: number;
	/** Null als een van de datums niet te lezen is. */
	readonly periode: Periode | null;
	readonly status: Strookstatus;
	/** Alle zeven bedragen zijn gelezen. */
	readonly compleet: boolean;
}

/** Wat de loonstroken van een inkomen nu samen zeggen, ook terwijl er nog getypt wordt. */
export interface Strokenbeeld {
	/** De voorkeursselectieperiode bij de peildatum. */
	readonly venster: Periode;
	/** De tijdvakken waarvan de rekenkern een loonstrook verwacht. */
	readonly nodig: readonly Periode[];
	readonly ontbreekt: readonly Periode[];
	/** Loonstroken om met een druk op de knop toe te voegen; volgt het ritme van wat er al staat. */
	readonly aanbod: readonly Periode[];
	/** In de volgorde van het concept. */
	readonly stroken: readonly Strook[];
	readonly uitkomst: Periodeuitkomst;
	/** Belastbaar per jaar en netto per maand; een onleesbaar bedrag telt hier als nul (zie `compleet`). */
	readonly jaar: Getal;
	readonly netto: Getal;
	/** Er telt minstens een loonstrook mee, en van alle loonstroken zijn datums en bedragen te lezen. */
	readonly compleet: boolean;
}

/** Leest de loonstroken van een inkomen met dezelfde regels als de berekening, maar zonder ooit te weigeren. */
export function bekijkStroken(
	peildatum: Datum,
	inkomen: Conceptinkomen,
	lezing: Lezingen['vierweken'] = 'kalender'
): Strokenbeeld {
	const venster = voorkeursselectieperiode(peildatum);
	const gelezen = inkomen.opgave.perioden.map(leesStrook);
	const geldig = geldigeStroken(inkomen, gelezen);
	const proef = alsInkomen(
		inkomen,
		geldig.map(({ periode }) => periode)
	);
	const keuze = kiesPerioden(proef, proef.opgave, venster, lezing);
	const statussen = new Map(keuze.beoordeeld.map(({ index, status }) => [geldig[index]?.index, status]));
	const uitkomst = middelPerioden(keuze, inkomen.tijdvak, '', inkomen.id, lezing);
	const jaar = belastbaarUitPerioden(uitkomst.gemiddelden, inkomen.tijdvak, inkomen.id);
	const netto = nettoPerMaand(uitkomst.gemiddelden.nettoPeriode, inkomen.tijdvak, inkomen.id);
	const stroken = gelezen.map(({ periode, compleet }, index): Strook => {
		return { index, periode, status: statussen.get(index) ?? 'datumsFout', compleet };
	});
	return {
		venster,
		nodig: keuze.verwacht,
		ontbreekt: keuze.ontbrekend,
		aanbod: bepaalAanbod(inkomen.tijdvak, venster, keuze),
		stroken,
		uitkomst,
		jaar: nietNegatief('inkomen.belastbaarJaar', jaar).waarde,
		netto: nietNegatief('inkomen.nettoMaand', netto).waarde,
		compleet:
			keuze.geteld.length > 0 && stroken.every((strook) => strook.compleet && strook.status !== 'datumsFout')
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

/** De stroken met goede datums, met hun plaats; een strook die een eerdere overlapt hoort er niet bij. */
function geldigeStroken(
	inkomen: Conceptinkomen,
	gelezen: readonly GelezenStrook[]
): { index: number; periode: Inkomensperiode }[] {
	const geldig: { index: number; periode: Inkomensperiode }[] = [];
	gelezen.forEach(({ periode }, index) => {
		if (!periode) return;
		const tot = alsInkomen(inkomen, [...geldig.map((eerder) => eerder.periode), periode]);
		if (controleerPerioden(tot, '').length === 0) geldig.push({ index, periode });
	});
	return geldig;
}

const alsInkomen = (
	{ id, tijdvak, opgave: { alleenLaatste } }: Conceptinkomen,
	perioden: readonly Inkomensperiode[]
): Inkomen & { readonly opgave: OpgavePerioden } => ({
	id,
	van: 'inwoner',
	naam: null,
	codeSoort: null,
	loonheffingennummer: null,
	tijdvak,
	nevenInkomst: false,
	opgave: { soort: 'perioden', alleenLaatste, perioden },
	lopendBeslag: null,
	loonbelastingVoertuig: null,
	toegekendNormbedrag: null
});

/** De periode van een nieuwe loonstrook: de eerste die ontbreekt, en anders die na de laatste. */
export function volgendePeriode(tijdvak: Tijdvak, { aanbod, stroken, venster }: Strokenbeeld): Periode {
	const [laatste] = stroken
		.flatMap(({ periode, status }) => (periode && status !== 'datumsFout' ? [periode] : []))
		.sort((een, ander) => (een.eind > ander.eind ? -1 : 1));
	return aanbod[0] ?? periodeNa(tijdvak, laatste ?? venster);
}

/** Zet een lege loonstrook op zijn plaats in de tijd en geeft die plaats terug. */
export function voegStrookIn({ opgave }: Conceptinkomen, { begin, eind }: Periode): number {
	const plaats = opgave.perioden.findIndex((ander) => (leesDatumtekst(ander.begin) ?? '') > begin);
	const index = plaats < 0 ? opgave.perioden.length : plaats;
	opgave.perioden.splice(index, 0, legePeriode(toonGetypt(begin), toonGetypt(eind)));
	return index;
}

/** Wisselt van tijdvak; loonstroken zonder bedragen gaan weg, want hun voorgestelde datums passen niet meer. */
export function kiesTijdvak(inkomen: Conceptinkomen, tijdvak: Tijdvak): void {
	if (inkomen.tijdvak === tijdvak) return;
	inkomen.tijdvak = tijdvak;
	inkomen.opgave.perioden = inkomen.opgave.perioden.filter((strook) => !isLeeg(strook));
}

export function zetAlleenLaatste({ opgave }: Conceptinkomen, ja: boolean): void {
	opgave.alleenLaatste = ja;
}
