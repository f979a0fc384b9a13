import { expect, test } from 'vitest';
import { dag, vak } from '#tests/hulp/posten.ts';
import { voorkeursselectieperiode } from './besluit-art3-voorkeursselectieperiode.ts';

test.each([
	['2024-06-16', '2024-02-01', '2024-05-15', 'handleiding portaal 5.4.6 (voorbeelden.md A2)'],
	['2024-06-17', '2024-02-01', '2024-05-16', 'een dag later (A4)'],
	['2024-12-11', '2024-08-01', '2024-11-10', 'handleiding portaal, bijlage 1 (A5)'],
	['2026-07-14', '2026-03-01', '2026-06-13', 'voorbeelden.md D8'],
	['2026-03-31', '2025-11-01', '2026-02-27', 'eerst de maand eraf, dan de dag: februari telt nog niet (D8)'],
	['2026-04-01', '2025-12-01', '2026-02-28', 'een dag later wel (D8)'],
	['2024-03-31', '2023-11-01', '2024-02-28', 'schrikkeljaar: tot en met 28 februari'],
	['2026-01-01', '2025-09-01', '2025-11-30', 'over de jaargrens']
])('op %s: %s tot en met %s (%s)', (peildatum, begin, eind) =>
	expect(voorkeursselectieperiode(dag(peildatum))).toEqual(vak(begin, eind))
);
