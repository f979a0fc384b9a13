import { expect, test } from 'vitest';
import { GRONDSLAGEN } from '#lib/herleiding/grondslag.ts';
import { POST_NAMEN } from '#lib/herleiding/namen.ts';
import { maakWetskaart } from '../../gereedschap/wetskaart.js';

const kaart = maakWetskaart();
const bestanden = kaart.flatMap((artikel) => artikel.bestanden);

/** Vindplaatsen die bij een uitleg of norm horen en in geen regelbestand staan. */
const NIET_OP_DE_KAART = ['art475eLid1', 'besluitArt6', 'regelingArt1', 'wetKindgebondenBudgetArt2'];

test('elk artikel staat op de kaart, of met naam niet', () => {
	const opDeKaart = kaart.map(({ grond }) => grond);
	expect(Object.keys(GRONDSLAGEN).filter((grond) => !opDeKaart.includes(grond))).toEqual(NIET_OP_DE_KAART);
});

test('elk bedrag dat een vindplaats heeft, heeft een regelbestand en een zin', () => {
	expect(new Set(bestanden.flatMap(({ posten }) => posten)).size).toBeGreaterThan(POST_NAMEN.length / 2);
	expect(bestanden.filter(({ posten, teksten }) => posten.length > 0 && teksten.length === 0)).toEqual([]);
});

test('elk regelbestand op de kaart heeft een test naast zich', () => {
	expect(bestanden.filter(({ test }) => test === null).map(({ pad }) => pad)).toEqual([]);
});

test('de 95%-regel staat waar een jurist haar zoekt', () => {
	const bestanden = kaart.find(({ grond }) => grond === 'art475dcLid1')?.bestanden ?? [];
	const regel = bestanden.find(({ pad }) => pad === 'regels/toegepast/art475dc-lid1-grens95.ts');
	expect(regel).toMatchObject({ test: 'regels/toegepast/art475dc-lid1-grens95.test.ts' });
	// De vloer onder het vtlb gebruikt dezelfde regel; haar posten heten anders.
	expect(regel?.teksten).toEqual(['teksten/posten/toepassing.ts', 'teksten/vtlb/posten.ts']);
});
