import { expect, test } from 'vitest';
import { metInkomens, netto } from '#tests/hulp/inkomens.ts';
import { centen } from '#tests/hulp/posten.ts';
import { totalenVan } from './totalen.ts';

test('telt per persoon op, ook een neveninkomst', () => {
	const { inkomens } = metInkomens(
		[
			netto('1', '500.00'),
			netto('2', '100.10', { nevenInkomst: true }),
			netto('p', '700.00', { van: 'partner' })
		],
		{ leefsituatie: 'gehuwd_zonder_kinderen' }
	);
	const { inwoner, partner } = totalenVan(inkomens);
	expect([inwoner, partner].map(({ nettoMaand }) => centen(nettoMaand))).toEqual(['600.10', '700.00']);
	expect([inwoner, partner].map(({ belastbaarJaar }) => belastbaarJaar.eenheid)).toEqual(['jaar', 'jaar']);
	expect(centen(totalenVan([]).partner.belastbaarJaar)).toBe('0.00');
});
