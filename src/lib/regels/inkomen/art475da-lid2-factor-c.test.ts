import { expect, test } from 'vitest';
import { bedragen, inkomen } from '#tests/hulp/bouwers.ts';
import { metInkomens } from '#tests/hulp/inkomens.ts';
import { exact } from '#tests/hulp/posten.ts';
import { bepaalBelastbaarJaarinkomen } from './art475da-lid2-factor-c.ts';

test('alle inkomens samen: ook van de partner, ook met beslag en ook een neveninkomst', () => {
	const { inkomens } = metInkomens(
		[
			inkomen({ id: '1', opgave: bedragen('20000.00') }),
			inkomen({ id: '2', opgave: bedragen('3000.50'), nevenInkomst: true }),
			inkomen({ id: '3', opgave: bedragen('10000.00'), van: 'partner', lopendBeslag: { tBvv: '100.00' } })
		],
		{ leefsituatie: 'gehuwd_zonder_kinderen' }
	);
	expect(exact(bepaalBelastbaarJaarinkomen(inkomens))).toBe('33000.5');
});

test('zonder inkomens is het nul', () => expect(exact(bepaalBelastbaarJaarinkomen([]))).toBe('0'));
