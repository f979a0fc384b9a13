import { expect, test } from 'vitest';
import { berekenResultaat } from '#tests/hulp/bereken.ts';
import { dossier, inkomen, periode, perioden } from '#tests/hulp/bouwers.ts';

const maart = periode('2026-03-01', '2026-03-31');
const april = periode('2026-04-01', '2026-04-30');
const mei = periode('2026-05-01', '2026-05-31');
const uit = (opgave: object, anders: Record<string, unknown> = {}) => {
	const { voorlopig, ontbrekend } = berekenResultaat(
		dossier({ versie: 3, inkomens: [inkomen({ opgave, ...anders })] })
	);
	return { voorlopig, ontbrekend };
};
const COMPLEET = { voorlopig: false, ontbrekend: {} };

test('alle stroken: niets ontbreekt', () => expect(uit(perioden(maart, april, mei))).toEqual(COMPLEET));

test('een maand ontbreekt', () =>
	expect(uit(perioden(maart, mei))).toEqual({ voorlopig: true, ontbrekend: { '1': ['2026-04'] } }));

test('telt alleen de laatste, dan mag de rest ontbreken', () => {
	expect(uit({ ...perioden(mei), alleenLaatste: true })).toEqual(COMPLEET);
	expect(uit({ ...perioden(maart), alleenLaatste: true })).toEqual({
		voorlopig: true,
		ontbrekend: { '1': ['2026-05'] }
	});
});

test('opgegeven dat er niets kwam: niets ontbreekt', () =>
	expect(uit({ ...perioden(), leeg: true })).toEqual(COMPLEET));

test('bij vier weken staan de eerste en de laatste dag erbij', () => {
	const een = perioden(periode('2026-03-23', '2026-04-19'));
	expect(uit(een, { tijdvak: 'vierweken' }).ontbrekend).toEqual({ '1': ['2026-04-20/2026-05-17'] });
});
