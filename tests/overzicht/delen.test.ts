/** De tabel komt in delen in beeld, en is daarna precies de lijst die er hoort. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deelMet, IN_EEN_DEEL, inDelen, volgendBeeld, type Deel, type Rij } from '#lib/overzicht/delen.ts';
import { dubbeleNummers } from '#lib/overzicht/kies.ts';
import { rij } from './hulp.ts';

const ALLE = Array.from({ length: 130 }, (_, id) => rij(id, { nummer: `N${String(id % 120)}` }));
const DUBBEL = dubbeleNummers(ALLE);
const rijen = (beeld: readonly Deel[]): readonly Rij[] => beeld.flatMap((deel) => deel.rijen);
const zichtbaar = (beeld: readonly Deel[]) => rijen(beeld.filter(({ over }) => !over));

const doelen = fc
	.record({
		regels: fc.shuffledSubarray(ALLE),
		gekozen: fc.subarray(ALLE.map(({ id }) => id))
	})
	.map(({ regels, gekozen }) => inDelen(regels, new Set(gekozen), DUBBEL));

test('elke stap tekent hooguit een deel, en aan het eind staat er wat er hoort, ook als het doel onderweg verandert', () => {
	fc.assert(
		fc.property(
			fc.array(fc.record({ doel: doelen, stappen: fc.nat(8) }), { minLength: 1, maxLength: 4 }),
			fc.nat(20),
			(keren, vanaf) => {
				let beeld: readonly Deel[] = [];
				const stap = (doel: readonly (readonly Rij[])[]): boolean => {
					const was = new Set(rijen(beeld));
					const nieuw = volgendBeeld(beeld, doel, vanaf);
					expect(rijen(nieuw).filter((een) => !was.has(een)).length).toBeLessThanOrEqual(IN_EEN_DEEL);
					// Wat niet meer bij de lijst hoort is meteen weg, en elk deel heeft een plek.
					expect(nieuw.filter(({ over }) => !over)).toHaveLength(doel.length);
					const veranderd = nieuw !== beeld;
					beeld = nieuw;
					return veranderd;
				};
				for (const { doel, stappen } of keren) for (let keer = 0; keer < stappen; keer += 1) stap(doel);
				const doel = keren.at(-1)?.doel ?? [];
				let gedaan = 0;
				while (stap(doel)) gedaan += 1;
				expect(gedaan).toBeLessThanOrEqual(2 * Math.ceil(ALLE.length / IN_EEN_DEEL));
				expect(zichtbaar(beeld)).toEqual(doel.flat());
				expect(beeld).toHaveLength(doel.length);
				expect(volgendBeeld(beeld, doel, vanaf)).toBe(beeld);
			}
		),
		{ numRuns: 100 }
	);
});

test('een keuze erbij tekent alleen dat deel, en daarin alleen die rij', () => {
	let beeld: readonly Deel[] = [];
	const af = (gekozen: ReadonlySet<number>) => {
		for (let was; was !== beeld;) [was, beeld] = [beeld, volgendBeeld(beeld, inDelen(ALLE, gekozen, DUBBEL))];
	};
	af(new Set());
	const was = rijen(beeld);
	beeld = volgendBeeld(beeld, inDelen(ALLE, new Set([115]), DUBBEL));
	expect(rijen(beeld).flatMap((een, plek) => (een === was[plek] ? [] : plek))).toEqual([115]);
	expect(rijen(beeld)[115]).toMatchObject({ gekozen: true });
});

test('wie terugkomt bij een rij, ziet die het eerst', () => {
	const doel = inDelen(ALLE, new Set(), DUBBEL);
	expect(deelMet(doel, 77)).toBe(3);
	expect(deelMet(doel, 9999)).toBe(0);
	expect(deelMet(doel, null)).toBe(0);
	const beeld = volgendBeeld([], doel, deelMet(doel, 77));
	expect(rijen(beeld).map(({ regel }) => regel.id)).toEqual(doel[3]?.map(({ regel }) => regel.id));
});

test('hetzelfde dossiernummer noemt de andere bestanden', () => {
	const [eerste] = inDelen(ALLE, new Set(), DUBBEL);
	expect(eerste?.[3]?.dubbel).toEqual(['123.json']);
	expect(eerste?.[15]?.dubbel).toEqual([]);
});
