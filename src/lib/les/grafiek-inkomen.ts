import { LEEFSITUATIES, type Leefsituatie } from '../dossier/dossier.ts';
import type { Getal } from '../getal/getal.ts';
import type { PostNaam } from '../herleiding/namen.ts';
import type { Basisuitkomst } from '../regels/basis/bepaal-basis.ts';
import { verdeelExtra, type Eurodeling } from '../vergelijk/extra-euro.ts';
import type { Geval } from '../vergelijk/geval.ts';
import { maakInkomensschuif, type Inkomensschuif } from '../vergelijk/bij-jaarinkomen.ts';
import type { Stappen } from '../vergelijk/stappen.ts';
import { keuzesVan, zichtbareWissels, type Keuzes, type Knikgroep } from './grafiek-knikken.ts';
import { wisselsTussen, zelfdeTakken, type Wissel } from './grafiek-takken.ts';

/** Zoveel even grote stukken heeft de as; op elke grens is gerekend, en ook op elke knik. */
export const STUKKEN = 200;
/** De as loopt minstens tot hier: dan staat van elke leefsituatie te zien waar de voet bijna niet meer stijgt. */
const KORTSTE_AS = 80_000;
/** Een ronde lengte van de as, ook voor een hoog inkomen. */
const ASSTAP = 20_000;
/** Een euro per maand is dit per jaar. */
export const EURO_PER_MAAND = 12;

/** Wat eruit komt bij een jaarinkomen. Alle bedragen per maand, uit de rekenkern. */
export interface Bedragen {
	/** De basis beslagvrije voet. */
	readonly basis: Getal;
	/** De toegepaste, afgerond en niet. */
	readonly voet: Getal;
	readonly exact: Getal;
	/** Van het inkomen onder beslag; null bij een vordering van de overheid. */
	readonly netto: Getal | null;
	readonly ruimte: Getal | null;
	/** De delen van de formule, en de verhogingen voor woonkosten; leeg als de basis een vast bedrag is. */
	readonly delen: readonly Deel[];
	/** Of het maximum of de factor voor een woonland het bedrag bepaalt: dan zijn de delen samen een ander bedrag. */
	readonly begrensd: 'maximum' | 'woonland' | null;
}

interface Deel {
	readonly naam: PostNaam;
	readonly waarde: Getal;
}

export interface Punt extends Bedragen {
	/** Wat een euro per maand erbij doet; null als er geen inkomen onder beslag ligt. */
	readonly euro: Eurodeling | null;
}

/** Hier kiest de berekening anders dan een euro eerder, en is dat in de lijn te zien. */
export interface Knik {
	readonly jaarinkomen: number;
	readonly wissels: readonly Wissel[];
	/** Of de basis hier op het maximum staat. */
	readonly opMaximum: boolean;
}

/** Het verloop in een leefsituatie. */
export interface Verloop {
	readonly leefsituatie: Leefsituatie;
	readonly nettoBeweegt: boolean;
	/** Een per waarde van `x`. */
	readonly punten: readonly Punt[];
	readonly knikken: Readonly<Record<Knikgroep, readonly Knik[]>>;
}

export interface Inkomensgrafiek {
	/** Belastbaar inkomen van het huishouden in hele euro's per jaar: gelijke stukken, en elke knik. */
	readonly x: readonly number[];
	/** Zo veel is het andere inkomen; daaronder bestaat het geval niet. */
	readonly laagste: number;
	readonly eind: number;
	readonly verlopen: readonly Verloop[];
	/** Het geval zelf: het jaarinkomen zoals berekend, en wat eruit kwam. */
	readonly eigen: {
		readonly leefsituatie: Leefsituatie;
		readonly jaarinkomen: Getal;
		readonly bedragen: Bedragen;
		readonly euro: Eurodeling | null;
	};
}

/** Het einde van de as in hele euro's: rond, en voorbij het inkomen van het geval. */
export const eindeVan = (jaarinkomen: number): number =>
	Math.max(KORTSTE_AS, Math.ceil((jaarinkomen + 1) / ASSTAP) * ASSTAP);

/** Null als er geen eigen inkomen is om te laten bewegen. */
export function* berekenInkomensgrafiek(geval: Geval): Stappen<Inkomensgrafiek | null> {
	const { leefsituatie } = geval.dossier;
	const { belastbaarJaarinkomen } = geval.bedragen;
	const jaarinkomen = belastbaarJaarinkomen.waarde;
	const heel = Number(jaarinkomen.rondAf(0, 'omhoog').tekst(0));
	const eind = eindeVan(heel);
	const schuiven = LEEFSITUATIES.flatMap((wie) => {
		const schuif = maakInkomensschuif(geval, wie);
		return schuif ? [{ wie, schuif }] : [];
	});
	const eigenSchuif = schuiven.find(({ wie }) => wie === leefsituatie)?.schuif;
	if (!eigenSchuif) return null;
	// Elke lijn heeft dezelfde punten: dan staan zij naast elkaar in een tabel.
	const laagste = Math.max(...schuiven.map(({ schuif }) => schuif.laagste));
	const lopen: Loop[] = [];
	for (const { wie, schuif } of schuiven)
		lopen.push(yield* loopLangs(wie, schuif, roosterVan(laagste, heel, eind)));
	const x = [...new Set(lopen.flatMap(({ metingen }) => [...metingen.keys()]))].toSorted(
		(een, ander) => een - ander
	);
	const verlopen: Verloop[] = [];
	for (const loop of lopen) verlopen.push(yield* vulAan(loop, x));
	const euro = euroBij(eigenSchuif.bij(heel), eigenSchuif.bij, heel);
	return {
		x,
		eind,
		laagste,
		verlopen,
		eigen: { leefsituatie, jaarinkomen, bedragen: bedragenVan(geval), euro }
	};
}

const GROEPEN = ['basis', 'voet', 'euro'] as const satisfies readonly Knikgroep[];

interface Meting {
	readonly jaarinkomen: number;
	readonly geval: Geval;
	readonly opMaximum: boolean;
	readonly takken: Keuzes;
}

/** Een leefsituatie langs het rooster, met de plekken waar de berekening anders kiest. */
interface Loop extends Pick<Verloop, 'leefsituatie' | 'knikken' | 'nettoBeweegt'> {
	readonly metingen: ReadonlyMap<number, Geval>;
	readonly bij: Inkomensschuif['bij'];
}

function* loopLangs(
	leefsituatie: Leefsituatie,
	{ nettoBeweegt, bij }: Inkomensschuif,
	x: readonly number[]
): Stappen<Loop> {
	const meet = (jaarinkomen: number): Meting => {
		const geval = bij(jaarinkomen);
		const { bedragen } = geval;
		return { jaarinkomen, geval, opMaximum: bedragen.basis.maximumBereikt, takken: keuzesVan(bedragen) };
	};
	const rooster: Meting[] = [];
	for (const jaarinkomen of x) {
		rooster.push(meet(jaarinkomen));
		yield;
	}
	const overgangen: [Meting, Meting][] = [];
	for (const [plek, rechts] of rooster.entries()) {
		const links = rooster[plek - 1];
		if (links) overgangen.push(...(yield* zoekOvergangen(links, rechts, meet)).filter(isWissel));
	}
	const knikken: Record<Knikgroep, Knik[]> = { basis: [], voet: [], euro: [] };
	for (const [links, rechts] of overgangen) {
		const { jaarinkomen, opMaximum } = rechts;
		const voor = links.jaarinkomen > (x[0] ?? 0) ? bij(links.jaarinkomen - 1) : links.geval;
		const rij = [voor, links.geval, rechts.geval, bij(jaarinkomen + 1)] as const;
		yield;
		for (const groep of GROEPEN) {
			const wissels = zichtbareWissels(groep, wisselsVan(groep, links, rechts), rij);
			if (wissels.length > 0) knikken[groep].push({ jaarinkomen, wissels, opMaximum });
		}
	}
	return {
		leefsituatie,
		nettoBeweegt,
		bij,
		knikken,
		// Ook de euro ervoor: dan is een sprong een sprong, en geen helling.
		metingen: new Map([...rooster, ...overgangen.flat()].map((een) => [een.jaarinkomen, een.geval]))
	};
}

const wisselsVan = (groep: Knikgroep, links: Meting, rechts: Meting): readonly Wissel[] => {
	const welke = groep === 'basis' ? 'basis' : 'voet';
	return wisselsTussen(links.takken[welke], rechts.takken[welke]);
};
/** Een keuze die er maar aan een kant is, is geen andere keuze. */
const isWissel = ([links, rechts]: readonly [Meting, Meting]): boolean =>
	GROEPEN.some((groep) => wisselsVan(groep, links, rechts).length > 0);

/** Ook op de knikken van de andere leefsituaties. */
function* vulAan({ metingen, bij, ...loop }: Loop, x: readonly number[]): Stappen<Verloop> {
	const punten: Punt[] = [];
	for (const jaarinkomen of x) {
		const geval = metingen.get(jaarinkomen) ?? bij(jaarinkomen);
		punten.push({ ...bedragenVan(geval), euro: euroBij(geval, bij, jaarinkomen) });
		yield;
	}
	return { ...loop, punten };
}

/** Nul tot en met het eind in gelijke stukken, en het geval zelf; wat lager is dan kan, begint bij het laagste dat wel kan. */
function roosterVan(laagste: number, eigen: number, eind: number): readonly number[] {
	const alle = Array.from({ length: STUKKEN + 1 }, (_, plek) => (eind / STUKKEN) * plek);
	const binnen = [...alle, eigen].filter((een) => een > laagste);
	return [...new Set([laagste, ...binnen])].toSorted((een, ander) => een - ander);
}

/** Halveert tot op de euro, en aan beide kanten verder: in een stuk kan de berekening vaker anders kiezen. */
function* zoekOvergangen(
	links: Meting,
	rechts: Meting,
	meet: (jaarinkomen: number) => Meting
): Stappen<readonly [Meting, Meting][]> {
	const { basis, voet } = links.takken;
	if (zelfdeTakken(basis, rechts.takken.basis) && zelfdeTakken(voet, rechts.takken.voet)) return [];
	if (rechts.jaarinkomen - links.jaarinkomen <= 1) return [[links, rechts]];
	const midden = meet(Math.floor((links.jaarinkomen + rechts.jaarinkomen) / 2));
	yield;
	return [...(yield* zoekOvergangen(links, midden, meet)), ...(yield* zoekOvergangen(midden, rechts, meet))];
}

const euroBij = (geval: Geval, bij: Inkomensschuif['bij'], jaarinkomen: number): Eurodeling | null =>
	verdeelExtra(geval, bij(jaarinkomen + EURO_PER_MAAND));

function bedragenVan({ bedragen: { basis, toegepast } }: Geval): Bedragen {
	const opInkomen = toegepast.soort === 'inkomen' ? toegepast : null;
	return {
		basis: basis.bvv.waarde,
		voet: toegepast.tbvv.waarde,
		exact: toegepast.exact.waarde,
		netto: opInkomen?.nettoBeslagobject.waarde ?? null,
		ruimte: opInkomen?.beslagruimte.waarde ?? null,
		delen: delenVan(basis),
		begrensd: basis.woonlandfactor ? 'woonland' : basis.maximumBereikt ? 'maximum' : null
	};
}

/** De termen van de formule, en wat er voor woonkosten bij komt. */
function delenVan(basis: Basisuitkomst): readonly Deel[] {
	if (basis.weg !== 'formule' || basis.formule.soort !== 'som') return [];
	const posten = [
		...basis.formule.termen.map(({ post }) => post),
		...[basis.ophogingLid7, basis.ophogingLid5].filter((post) => post !== null)
	];
	return posten.flatMap((post) => ('naam' in post ? [{ naam: post.naam, waarde: post.waarde }] : []));
}
