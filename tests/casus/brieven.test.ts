/** De brieven van de casussen: de fout die erin staat is te vinden, en het is de enige. */
import { expect, test } from 'vitest';
import { alsControle } from '#lib/casus/als-controle.ts';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { resultaat } from '../controle/hulp.ts';

const VANDAAG = '2026-11-27';
const metBrief = CASUSSEN.flatMap((casus) => (casus.brief ? [{ ...casus, casus, brief: casus.brief }] : []));

/** Het inkomen waar een pad over gaat, of het hele pad. */
const plek = (pad: string): string => /^inkomens\[\d+\]/.exec(pad)?.[0] ?? pad;

test.each(metBrief)('$id: de controle wijst $brief.fout aan', ({ casus, brief, verwacht }) => {
	const uitslag = resultaat(alsControle(casus, VANDAAG));
	expect(uitslag.eigenGegevens).toMatchObject({ klopt: true });
	expect(uitslag.bedragFeiten).toBe(`${verwacht.tBvv}.00`);
	const velden = uitslag.toeschrijving.map(({ veld }) => veld);
	expect(velden[0]).toContain(brief.fout);
	expect(velden.filter((veld) => plek(veld) !== plek(brief.fout))).toEqual([]);
	expect(uitslag.uitkomst).toBe(
		brief.bedrag === uitslag.bedragFeiten
			? 'gegevensFoutBedragGoed'
			: Number(brief.bedrag) < Number(verwacht.tBvv)
				? 'kanHoger'
				: 'gunstiger'
	);
});

test('er zijn genoeg brieven, met een te laag, een te hoog en een goed bedrag', () => {
	expect(metBrief.length).toBeGreaterThanOrEqual(10);
	const uitkomsten = metBrief.map(({ casus }) => resultaat(alsControle(casus, VANDAAG)).uitkomst);
	expect([...new Set(uitkomsten)].toSorted()).toEqual(['gegevensFoutBedragGoed', 'gunstiger', 'kanHoger']);
	expect(new Set(metBrief.map(({ brief }) => brief.fout)).size).toBeGreaterThanOrEqual(10);
});

test('zonder brief is er niets na te kijken', () => {
	const zonder = CASUSSEN.find(({ brief }) => !brief);
	expect(zonder && alsControle(zonder, VANDAAG)).toBeNull();
});
