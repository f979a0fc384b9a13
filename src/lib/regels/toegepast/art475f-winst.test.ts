import { expect, test } from 'vitest';
import { berekenUitkomst } from '#tests/hulp/bereken.ts';
import { dossier, inkomen } from '#tests/hulp/bouwers.ts';
import { centen, noot } from '#tests/hulp/posten.ts';

const winst = (id: string, bedrag: string, netto: object | null = null) =>
	inkomen({
		id,
		soort: 'winst',
		opgave: { soort: 'bedragen', belastbaar: { bedrag, per: 'jaar' }, netto }
	});
const op = (...inkomens: Record<string, unknown>[]) => {
	const { toegepast } = berekenUitkomst(dossier({ versie: 3, inkomens }));
	if (toegepast.soort !== 'inkomen') throw new Error('geen inkomen');
	return toegepast;
};

/** Zonder netto is er niets om 95% van te nemen: het bedrag is dat van art. 475da en 475db. */
test('alleen winst zonder netto: geen grens van 95%', () => {
	const { alsKantonrechter, exact, grens, regel95, object } = op(
		winst('1', '8000.00'),
		winst('2', '28000.00')
	);
	expect([alsKantonrechter, object.inkomen.id, regel95]).toEqual([true, '2', false]);
	expect(centen(exact)).toBe(centen(grens));
	expect(noot(grens)).toEqual({ grondslag: 'art475f' });
});

test('alleen winst met netto: 95% daarvan', () => {
	const { exact, regel95 } = op(winst('1', '12000.00', { bedrag: '1000.00', per: 'maand' }));
	expect([centen(exact), regel95]).toEqual(['950.00', true]);
});

/** Schuldinfo.nl id=12: loon 1.600 en winst 8.000 per jaar; de winst gaat er niet af. */
test('winst naast loon telt alleen in het belastbare inkomen', () => {
	const loon = inkomen({
		opgave: {
			soort: 'bedragen',
			belastbaar: { bedrag: '20000.00', per: 'jaar' },
			netto: { bedrag: '1600.00', per: 'maand' }
		}
	});
	const { alsKantonrechter, exact, overigeInkomsten } = op(
		loon,
		winst('2', '8000.00', { bedrag: '600.00', per: 'maand' })
	);
	expect([alsKantonrechter, centen(exact), centen(overigeInkomsten)]).toEqual([false, '1451.42', '0.00']);
});
