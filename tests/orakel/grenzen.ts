/** Bouwstenen voor willekeurige dossiers: peildata, bedragen rond wettelijke grenzen, weglaten van sleutels. */
import fc from 'fast-check';
import { breuk, centen, halfOmhoog, keer, plus, uitDelen, verhouding, type Breuk } from './breuk.ts';
import { dagnummer, plusDagen, selectieperiode, uitDagnummer, type Tijdvak } from './datum.ts';
import { LETTERS, normOp, periodeOp, PERIODEN, type Leefsituatie, type Norm } from './normen.ts';

/** Wat vastligt voordat de rest van het dossier wordt getrokken. */
export interface Kader {
	readonly peildatum: string;
	readonly leefsituatie: Leefsituatie;
	readonly norm: Norm;
	readonly venster: Tijdvak;
	readonly inkomensgrenzen: readonly Breuk[];
}

const EERSTE_DAG = dagnummer('2021-01-01');
const LAATSTE_DAG = dagnummer('2026-12-31');

/** Randen van halfjaren, maandeinden en schrikkeldag, waar venster en tabel verspringen. */
const RANDDATA = [
	...PERIODEN.flatMap(({ vanaf, totEnMet }) => [vanaf, totEnMet]),
	'2024-02-29 2024-03-29 2025-03-29 2025-03-31 2026-03-31 2026-04-01 2026-05-31 2026-07-14'.split(' ')
].flat();

const peildatumArbitrair: fc.Arbitrary<string> = fc.oneof(
	{ weight: 4, arbitrary: fc.integer({ min: EERSTE_DAG, max: LAATSTE_DAG }).map(uitDagnummer) },
	{ weight: 1, arbitrary: fc.constantFrom(...RANDDATA) }
);

const leefsituatieArbitrair = fc.constantFrom(...(Object.keys(LETTERS) as Leefsituatie[]));

export const kaderArbitrair: fc.Arbitrary<Kader> = fc
	.tuple(peildatumArbitrair, leefsituatieArbitrair)
	.map(([peildatum, leefsituatie]) => {
		const norm = normOp(peildatum, leefsituatie);
		const drempel = norm.drempelinkomen;
		const bijMaximum = Object.values(periodeOp(peildatum).verificatie.inkomenBijMaximum).map(breuk);
		return {
			peildatum,
			leefsituatie,
			norm,
			venster: selectieperiode(peildatum),
			inkomensgrenzen: [
				breuk(0),
				norm.ijkpunt,
				drempel,
				plus(drempel, norm.kgbVerhoging),
				norm.grensLid7,
				...bijMaximum
			]
		};
	});

const uitCenten = (aantal: number): string => centen(uitDelen(BigInt(aantal), 100n));

/**
 * Bedrag in hele centen tussen twee grenzen in euro's, gelijkmatig verdeeld: met de gewone voorkeur van
 * fast-check voor kleine getallen zou bijna elk loon enkele centen zijn.
 */
export const bedrag = (van: number, tot: number): fc.Arbitrary<string> =>
	fc.noBias(fc.integer({ min: van * 100, max: tot * 100 })).map(uitCenten);

/** Een bedrag op, net onder of net boven een van de grenzen; nooit negatief. */
export function rondGrens(grenzen: readonly Breuk[]): fc.Arbitrary<string> {
	const inCenten = grenzen.map((grens) => Number(halfOmhoog(keer(grens, breuk(100)), 0).teller));
	return fc
		.tuple(fc.constantFrom(...inCenten), fc.constantFrom(0, -1, 1, -2, 2, -100, 100))
		.map(([grens, afwijking]) => uitCenten(Math.max(0, grens + afwijking)));
}

/** Bedrag dat in de helft van de gevallen rond een grens ligt. */
export const bedragOfGrens = (van: number, tot: number, grenzen: readonly Breuk[]): fc.Arbitrary<string> =>
	fc.oneof(bedrag(van, tot), rondGrens(grenzen));

/** Woonkosten rond de schijven van lid 7 en de drempel van lid 5. */
export const woonkostenArbitrair = ({ norm }: Kader): fc.Arbitrary<string> =>
	bedragOfGrens(0, 2500, [
		norm.normhuur,
		norm.kortingsgrens,
		norm.aftoppingsgrens,
		norm.huurgrens,
		keer(norm.huurgrens, verhouding(110, 100))
	]);

/** Een waarde die meestal null is; `kans` is 1 op zoveel. */
export const zelden = <T>(arbitrair: fc.Arbitrary<T>, kans: number): fc.Arbitrary<T | null> =>
	fc.oneof({ weight: kans - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: arbitrair });

/** Datum rond de peildatum: net verlopen, vandaag, nog lang. */
export const rondPeildatum = (peildatum: string): fc.Arbitrary<string> =>
	fc.constantFrom(0, -1, 1, -200, 30, 400).map((dagen) => plusDagen(peildatum, dagen));

type Sleutels = Record<string, unknown>;

const isLeeg = (waarde: unknown): boolean => Array.isArray(waarde) && waarde.length === 0;

const isStandaard = (waarde: unknown, standaard: unknown): boolean =>
	waarde === standaard || (isLeeg(waarde) && isLeeg(standaard));

/**
 * Laat sleutels met hun standaardwaarde staan (0), zet ze op null (1) of laat ze weg (2). De rij keuzes
 * wordt rondgelopen; een lege rij laat alles staan, zodat fast-check naar volledige dossiers krimpt.
 */
export function maakVerdunner(keuzes: readonly number[]) {
	let plaats = 0;
	const volgende = (): number => keuzes[plaats++ % keuzes.length] ?? 0;
	return function verdun(deel: Sleutels, standaarden: Sleutels): Sleutels {
		const uit: Sleutels = { ...deel };
		for (const [sleutel, standaard] of Object.entries(standaarden)) {
			if (!isStandaard(uit[sleutel], standaard)) continue;
			const keuze = volgende();
			if (keuze === 1) uit[sleutel] = null;
			if (keuze === 2) delete uit[sleutel];
		}
		return uit;
	};
}

export type Verdunner = ReturnType<typeof maakVerdunner>;
