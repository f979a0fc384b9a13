import { expect, test } from 'vitest';
import { exact } from '#tests/hulp/posten.ts';
import { vtlbVan } from '#tests/vtlb/hulp.ts';
import { bedragOf, opgegeven } from './opgegeven.ts';

test.each([
	[null, null],
	['0.00', '0'], // nul is ook een opgave
	['12.50', '12.5'],
	[3, '3']
])('%j wordt %j', (waarde, verwacht) => {
	const post = bedragOf('vtlb.schuld', 'maand', waarde);
	expect(post && exact(post)).toBe(verwacht);
});

test('een correctie komt uit haar eigen veld, van de gebruiker', () => {
	const vtlb = vtlbVan({ correcties: { bewind: '100.00' } });
	expect(opgegeven({ vtlb }, 'bewind')).toMatchObject({
		herkomst: 'gebruiker',
		bedrag: { soort: 'invoer', veld: 'vtlb.correcties.bewind' }
	});
	expect(opgegeven({ vtlb }, 'overige').bedrag).toBeNull();
});
