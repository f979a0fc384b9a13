import { describe, expect, test } from 'vitest';
import { doeInBus, maakBrievenbus, openBus } from '#lib/kluis/brievenbus.ts';

const WACHTZIN = 'vier losse woorden samen';
const tekst = (woorden: string) => new TextEncoder().encode(woorden);

describe('een brievenbus', async () => {
	const bus = await maakBrievenbus(WACHTZIN);

	test('erin zonder wachtzin, eruit met', async () => {
		const dicht = await Promise.all(
			['BSN 111222333', '', 'x'.repeat(5000)].map((brief) => doeInBus(bus.gleuf, tekst(brief)))
		);
		expect(Buffer.concat([bus.gleuf, bus.deur, ...dicht]).toString('latin1')).not.toContain('111222333');
		const haal = await openBus(bus.deur, WACHTZIN);
		const open = await Promise.all(dicht.map(async (brief) => haal?.(brief)));
		expect(open.map((brief) => new TextDecoder().decode(brief ?? undefined))).toEqual([
			'BSN 111222333',
			'',
			'x'.repeat(5000)
		]);
	});

	test('met een andere wachtzin blijft de deur dicht', async () => {
		expect(await openBus(bus.deur, 'een heel andere zin')).toBeNull();
	});

	test.each([0, 383, 384, 395, 396, -1])('een veranderde byte (%i) komt er niet uit', async (plaats) => {
		const dicht = await doeInBus(bus.gleuf, tekst('een regel'));
		const anders = dicht.map((byte, hier) =>
			hier === (plaats < 0 ? dicht.length - 1 : plaats) ? byte ^ 1 : byte
		);
		const haal = await openBus(bus.deur, WACHTZIN);
		expect(await haal?.(new Uint8Array(anders))).toBeNull();
		expect(await haal?.(new Uint8Array(10))).toBeNull();
	});

	test('twee keer hetzelfde ligt er verschillend in', async () => {
		const [een, ander] = [await doeInBus(bus.gleuf, tekst('a')), await doeInBus(bus.gleuf, tekst('a'))];
		expect(een.slice(0, 384)).not.toEqual(ander.slice(0, 384));
		expect(een.slice(396)).not.toEqual(ander.slice(396));
	});
});
