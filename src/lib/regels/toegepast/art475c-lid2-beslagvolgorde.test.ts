import { expect, test } from 'vitest';
import { metInkomens, netto } from '#tests/hulp/inkomens.ts';
import { beslagvolgorde } from './art475c-lid2-beslagvolgorde.ts';

const volgorde = (...inkomens: readonly Record<string, unknown>[]) =>
	beslagvolgorde(metInkomens(inkomens, { leefsituatie: 'gehuwd_zonder_kinderen' }).inkomens).map(
		({ inkomen: { id } }) => id
	);

test('eerst het onderdeel dat in lid 1 voorop staat, ook als het bedrag lager is (schuldinfo.nl; voorbeelden.md C5)', () => {
	expect(
		volgorde(netto('loon', '1200.00', { codeSoort: '15' }), netto('ww', '100.00', { codeSoort: '33' }))
	).toEqual(['ww', 'loon']);
});

test('de onderdelen a, b, c, d, e en g staan op volgorde; zonder code komt achteraan', () => {
	const codes = [null, '56', '15', '11', '23', '22', '43'];
	const inkomens = codes.map((codeSoort) => netto(String(codeSoort), '1000.00', { codeSoort }));
	expect(volgorde(...inkomens)).toEqual(['43', '22', '23', '11', '15', '56', 'null']);
});

test.each([
	['100.00', '100.01', ['b', 'a']],
	['100.01', '100.00', ['a', 'b']],
	['100.00', '100.00', ['a', 'b']] // gelijk: de volgorde van de ids
])('binnen een onderdeel de hoogste vordering eerst: %s en %s', (een, ander, verwacht) =>
	expect(volgorde(netto('b', ander), netto('a', een))).toEqual(verwacht)
);

test.each([[['x', '10', '2', 'aa', '9']], [['aa', 'x', '9', '2', '10']]])(
	'ids die getallen zijn gaan op grootte, en voor ids die tekst zijn: %j',
	(ids) => expect(volgorde(...ids.map((id) => netto(id, '1000.00')))).toEqual(['2', '9', '10', 'aa', 'x'])
);

test('een id met een cijfer erin is nog geen getal', () =>
	expect(volgorde(...['x1', '1x', '12', '3', '400'].map((id) => netto(id, '1000.00')))).toEqual([
		'3',
		'12',
		'400',
		'1x',
		'x1'
	]));

test('inkomen van de partner en neveninkomsten kunnen geen beslagobject zijn', () =>
	expect(
		volgorde(
			netto('eigen', '100.00'),
			netto('partner', '900.00', { van: 'partner' }),
			netto('krant', '900.00', { nevenInkomst: true })
		)
	).toEqual(['eigen']));
