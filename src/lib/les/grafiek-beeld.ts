import type { Getal } from '../getal/getal.ts';
import { toonBedrag, toonEuro } from '../getal/bedragtekst.ts';
import { toonRond } from '../taal/bedragen.ts';
import { grafiekteksten } from '../teksten/les/grafiek.ts';

/** De grafieken, in de volgorde van de lijst. */
export const GRAFIEKEN = ['voet', 'blijft', 'delen', 'euro', 'jaren'] as const;
export type Grafieksoort = (typeof GRAFIEKEN)[number];

/** Hoe een reeks eruitziet; elke is ook zonder kleur te onderscheiden. */
export type Lijnstijl = 'eigen' | 'lang' | 'streep' | 'stip' | 'streepstip';
export type Vlakstijl = 'dicht' | 'arcering' | 'stippen' | 'ruit' | 'leeg';

interface Reekskop {
	readonly naam: string;
	/** Klein onder de naam bij de lijn. */
	readonly bij: string | null;
	/** De waarden zoals zij gelezen worden. */
	readonly teksten: readonly string[];
	/** Dezelfde waarden voor een rekenblad: "1348,49". */
	readonly kaal: readonly string[];
	/** Alleen om te tekenen. */
	readonly hoogten: readonly number[];
}
export interface Lijn extends Reekskop {
	readonly vorm: 'lijn';
	readonly stijl: Lijnstijl;
}
export interface Vlak extends Reekskop {
	readonly vorm: 'vlak';
	readonly stijl: Vlakstijl;
	/** Waar het vlak op staat. */
	readonly laagten: readonly number[];
}
export type Reeks = Lijn | Vlak;

/** Een genummerde plek op een reeks. */
export interface Plek {
	readonly x: number;
	readonly hoogte: number;
	readonly tekst: string;
}

/** Een stuk van de as met wat daar geldt. */
export interface Strookdeel {
	readonly van: number;
	readonly tot: number;
	readonly tekst: string;
	/** Of er iets bij komt: dan is het stuk gevuld. */
	readonly telt: boolean;
}

/** Een grafiek, klaar om te tekenen: alle bedragen zijn tekst, en getallen zijn er alleen voor de plaats. */
export interface Beeld {
	readonly soort: Grafieksoort;
	readonly kop: string;
	readonly onder: string;
	readonly assen: { readonly x: string; readonly y: string };
	/** De punten op de as, oplopend, met hoe zij heten en hoe zij in een rekenblad staan. */
	readonly x: readonly number[];
	readonly xTeksten: readonly string[];
	readonly xKaal: readonly string[];
	/** "Bij € 30.000 belastbaar per jaar". */
	readonly bij: readonly string[];
	readonly bereikX: readonly [number, number];
	readonly bereikY: readonly [number, number];
	/** Waar de as een streepje met een woord heeft; null: ronde bedragen. */
	readonly streepjes: readonly { readonly x: number; readonly tekst: string }[] | null;
	/** Een waarde geldt tot de volgende, in plaats van er recht naartoe te lopen. */
	readonly trap: boolean;
	readonly reeksen: readonly Reeks[];
	readonly knikken: readonly Plek[];
	readonly knikkop: string | null;
	readonly eigen: Plek | null;
	/** Onder de as: wat elke euro erbij doet, per stuk tussen twee knikken. */
	readonly strook: readonly Strookdeel[];
	readonly woorden: readonly string[];
	readonly aannamen: readonly string[];
}

/** Van een bedrag naar een plaats in de tekening, in euro's. */
export const plaats = (bedrag: Getal): number => Number(bedrag.tekst(4));

/** Voor in een tabel, altijd met centen; in een zin staat `toonRond`. */
export const toon = (bedrag: Getal): string => toonEuro(bedrag.tekst(2));

/** "€ 30.000" van hele euro's. */
export const toonHeel = (euros: number): string => toonEuro(String(euros));

const kaal = (bedrag: Getal): string => bedrag.tekst(2).replace('.', ',');

const velden = (waarden: readonly Getal[]) => ({
	teksten: waarden.map(toon),
	kaal: waarden.map(kaal),
	hoogten: waarden.map(plaats)
});

export const maakLijn = (
	naam: string,
	stijl: Lijnstijl,
	waarden: readonly Getal[],
	bij: string | null = null
): Lijn => ({ vorm: 'lijn', naam, stijl, bij, ...velden(waarden) });

/** Vlakken op elkaar, het eerste onderaan. Een deel onder nul telt niet mee in de hoogte. */
export function stapel(
	delen: readonly { readonly naam: string; readonly stijl: Vlakstijl; readonly waarden: readonly Getal[] }[]
): readonly Vlak[] {
	let onder: readonly (Getal | null)[] = delen[0]?.waarden.map(() => null) ?? [];
	return delen.map(({ naam, stijl, waarden }) => {
		const laagten = onder.map((som) => (som ? plaats(som) : 0));
		// Eerst optellen en dan pas afronden: anders danst de bovenkant.
		onder = waarden.map((waarde, plek) => {
			const som = onder[plek] ?? null;
			if (waarde.isNegatief()) return som;
			return som ? som.plus(waarde) : waarde;
		});
		const hoogten = onder.map((som) => (som ? plaats(som) : 0));
		return { vorm: 'vlak', naam, stijl, bij: null, ...velden(waarden), hoogten, laagten };
	});
}

/** Tot waar de as loopt: iets boven de hoogste waarde. */
export function bereikVan(reeksen: readonly Reeks[]): readonly [number, number] {
	const hoogste = Math.max(...reeksen.flatMap(({ hoogten }) => hoogten), 1);
	return [0, hoogste * 1.06];
}

interface Loopje {
	readonly richting: 'gelijk' | 'stijgt' | 'daalt' | 'springt';
	/** Waar het ophoudt, en wat de waarde dan is. */
	readonly tot: number;
	readonly waarde: Getal;
}

/** Hoe een reeks verloopt, in zinnen: waar zij gelijk blijft, stijgt, daalt of springt. Tussen twee knikken is dat overal hetzelfde. */
export function verloopInWoorden(
	wat: string,
	x: readonly number[],
	waarden: readonly Getal[],
	knikken: readonly number[]
): readonly string[] {
	const zinnen = grafiekteksten.woorden;
	const begin = waarden[0];
	if (!begin) return [];
	const loopjes = loopjesVan(x, waarden, knikken);
	const eerste = loopjes[0];
	if (loopjes.every(({ richting }) => richting === 'gelijk')) return [zinnen.gelijk(wat, toonRond(begin))];
	return [
		...(eerste?.richting === 'gelijk' ? [] : [zinnen.begin(wat, toonRond(begin), toonHeel(x[0] ?? 0))]),
		...loopjes.map(({ richting, tot, waarde }, plek) => {
			if (richting !== 'gelijk') return zinnen[richting](toonRond(waarde), toonHeel(tot));
			if (plek === 0) return zinnen.tot(wat, toonRond(waarde), toonHeel(tot));
			const vanaf = loopjes[plek - 1]?.tot ?? 0;
			return tot === x.at(-1) ? zinnen.gelijkVanaf(toonHeel(vanaf)) : zinnen.gelijkTot(toonHeel(tot));
		})
	];
}

/** Een knik ligt op de eerste hele euro: daar kan het al een paar cent anders zijn. */
const CENTEN = 0.03;
const SPRONG = 1;
const hoever = (een: Getal, ander: Getal): number => Math.abs(plaats(een.min(ander)));

function loopjesVan(
	x: readonly number[],
	waarden: readonly Getal[],
	knikken: readonly number[]
): readonly Loopje[] {
	const loopjes: Loopje[] = [];
	let [van] = waarden;
	const erbij = (tot: number, waarde: Getal, springt = false) => {
		if (!van) return;
		const stil = !springt && hoever(waarde, van) <= CENTEN;
		const omhoog = waarde.vergelijk(van) > 0;
		const richting = springt ? 'springt' : stil ? 'gelijk' : omhoog ? 'stijgt' : 'daalt';
		const vorige = loopjes.at(-1);
		if (vorige?.richting === richting && !springt) loopjes.pop();
		// Van een stuk dat gelijk blijft, telt waar het begon.
		loopjes.push({
			richting,
			tot,
			waarde: stil ? (vorige?.richting === 'gelijk' ? vorige.waarde : van) : waarde
		});
		van = waarde;
	};
	for (const knik of [...knikken, x.at(-1) ?? 0]) {
		const plek = x.indexOf(knik);
		const [ervoor, waarde] = [waarden[plek - 1], waarden[plek]];
		if (!waarde) continue;
		const springt = knikken.includes(knik) && ervoor && hoever(waarde, ervoor) > SPRONG;
		if (springt) erbij(knik, ervoor);
		erbij(knik, waarde, springt);
	}
	return loopjes;
}

/** Waarde van een as zonder euroteken: "1.500", of "0,20". */
export const toonAs = (waarde: string): string => toonBedrag(waarde);
