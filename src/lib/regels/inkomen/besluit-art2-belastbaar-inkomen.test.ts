import { expect, test } from 'vitest';
import { strook, uitStroken } from '#tests/hulp/inkomens.ts';
import { centen } from '#tests/hulp/posten.ts';

const drie = (bedragen: Record<string, string>) =>
	([3, 4, 5] as const).map((maand) => strook(maand, bedragen));

/** Schoon loon plus de opbouw van vakantiebijslag en arbeidsvoorwaardenbedrag, maal 12. */
test.each([
	[{ loon: '2600.00', opgebouwdVakantiebijslag: '208.00' }, '33696.00'], // 2.808 x 12 (voorbeelden.md D9)
	[{ loon: '2600.00' }, '31200.00'],
	[{ loon: '2600.00', opbouwAvwb: '100.00' }, '32400.00'],
	[{ loon: '2600.00', ingehoudenLoonheffing: '320.00', ingehoudenZvw: '50.00' }, '31200.00'] // heffingen gaan er niet af
])('%j per maand: %s per jaar', (bedragen, jaar) =>
	expect(centen(uitStroken(drie(bedragen)).belastbaarJaar)).toBe(jaar)
);

test('vier weken: dertien perioden in een jaar', () => {
	const stroken = [
		{ ...strook(3, { loon: '2000.00' }), begin: '2026-03-23', eind: '2026-04-19' },
		{ ...strook(3, { loon: '2000.00' }), begin: '2026-04-20', eind: '2026-05-17' }
	];
	expect(centen(uitStroken(stroken, { tijdvak: 'vierweken' }).belastbaarJaar)).toBe('26000.00');
});
