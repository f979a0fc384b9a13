import { expect, test } from 'vitest';
import { basisweg, tellenWoonkosten } from './basisweg.ts';

test.each([
	[true, 'nederland', false, 'inrichting'],
	[true, 'buitenland', true, 'inrichting'],
	[false, 'nederland', false, 'formule'],
	[false, 'geen', false, 'zonderWoonadres'],
	[false, 'geen', true, 'formule'],
	[false, 'buitenland', false, 'zonderWoonadres'],
	[false, 'buitenland', true, 'formule']
] as const)('inrichting %s, adres %s, openheid %s: %s', (inInrichting, adres, openheidVanZaken, weg) => {
	const waar = { inInrichting, adres, openheidVanZaken };
	expect([basisweg(waar), tellenWoonkosten(waar)]).toEqual([weg, weg === 'formule']);
});
