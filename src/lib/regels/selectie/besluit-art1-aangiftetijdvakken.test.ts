import { expect, test } from 'vitest';
import { vak } from '#tests/hulp/posten.ts';
import { aangiftetijdvakken } from './besluit-art1-aangiftetijdvakken.ts';

test('alleen maanden die er geheel in vallen', () => {
	expect(aangiftetijdvakken('maand', vak('2026-03-01', '2026-06-13'))).toEqual([
		vak('2026-03-01', '2026-03-31'),
		vak('2026-04-01', '2026-04-30'),
		vak('2026-05-01', '2026-05-31')
	]);
});

test.each([
	['2026-03-01', '2026-03-31', 1],
	['2026-03-02', '2026-03-31', 0],
	['2026-03-01', '2026-03-30', 0],
	['2025-12-01', '2026-01-31', 2]
])('van %s tot en met %s: %i maanden', (begin, eind, aantal) =>
	expect(aangiftetijdvakken('maand', vak(begin, eind))).toHaveLength(aantal)
);

test('tijdvakken van vier weken volgen de ISO-weken, ook over de jaargrens', () => {
	// Week 1 van 2026 begint op 29 december 2025; tijdvak 13 van 2025 loopt tot en met 31 december.
	expect(aangiftetijdvakken('vierweken', vak('2025-11-01', '2026-02-27'))).toEqual([
		vak('2025-11-03', '2025-11-30'),
		vak('2025-12-01', '2025-12-31'),
		vak('2026-01-01', '2026-01-25'),
		vak('2026-01-26', '2026-02-22')
	]);
});
