/** Verkeerd gebruik: een zin die noemt wat er mis is. Het gebruik eronder en de afsluitcode staan in `bereken.test.ts`. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { zinOverBestand, zinOverPad } from '#lib/teksten/opdrachtregel.ts';
import { leesArgumenten } from '../../src/commando/opdracht-argumenten.ts';

describe('wat er mis is, staat in een zin', () => {
	it.each([
		[[], 'Er staat niet bij welk bestand u bedoelt.'],
		[[''], 'Er staat niet bij welk bestand u bedoelt.'],
		[['a', 'b'], 'er staan er 2: "a", "b".'],
		[['--map', 'src', 'normen'], 'er staan er 2: "src", "normen".'],
		[[...'abcdefg'], '"e" en nog 2.'],
		[['--op', '2026-02-30', 'src'], 'De dag "2026-02-30" achter --op bestaat niet.'],
		[['--op', '2026-13-01', 'src'], 'De dag "2026-13-01" achter --op bestaat niet.'],
		[['--op', '1-7-2026', 'src'], 'Achter --op staat "1-7-2026".'],
		[['src', '--op'], 'Zet achter --op een dag'],
		[['--op=', 'src'], 'Zet achter --op een dag'],
		[['--op', '--map', 'src'], 'Zet achter --op een dag'],
		[['--op', '2026-07-01', '--op', '2026-07-02', 'src'], '--op staat er meer dan een keer.'],
		[['--op=2026-07-01', '--op=2026-07-01', 'src'], '--op staat er meer dan een keer.'],
		[['--map', 'src', '--map', 'src'], '--map staat er meer dan een keer.'],
		[['--normen', 'a', '--normen', 'b', 'src'], '--normen staat er meer dan een keer.'],
		[['--ndjson', '--ndjson', 'a'], '--ndjson staat er meer dan een keer.'],
		[['--ndjson=ja', 'a'], 'Achter --ndjson hoort geen waarde.'],
		[['--normen'], 'Zet achter --normen het bestand'],
		[['--normen', '-x', 'a'], 'Zet achter --normen het bestand'],
		[['--map'], 'Zet achter --map de map'],
		[['--vorige', 'a'], 'De optie "--vorige" kent deze opdracht niet.'],
		[['--vorige=a'], 'De optie "--vorige" kent deze opdracht niet.'],
		[['--__proto__', 'a'], 'De optie "--__proto__" kent deze opdracht niet.'],
		[['-op', '2026-07-01', 'a'], 'De optie "-op" kent deze opdracht niet.'],
		[['--OP', '2026-07-01', 'a'], 'De optie "--OP" kent deze opdracht niet.'],
		[['--map', 'package.json'], '"package.json" is een bestand en geen map.'],
		[['--ndjson', 'src'], '--ndjson is voor een bestand met een dossier per regel'],
		[['--ndjson', '--map', '/bestaat/niet'], '--ndjson is voor een bestand met een dossier per regel']
	])('%j', (argumenten, zin) =>
		expect(leesArgumenten(argumenten, true)).toEqual({ zin: expect.stringContaining(zin) as string })
	);

	it('een opdracht zonder --op kent die optie niet', () =>
		expect(leesArgumenten(['--op', '2026-07-20', 'a'], false)).toEqual({
			zin: 'De optie "--op" kent deze opdracht niet.'
		}));

	it.each([[['--help']], [['a', '-h']]])('bij %j is het gebruik genoeg', (argumenten) =>
		expect(leesArgumenten(argumenten, true)).toEqual({ zin: null })
	);

	it('met willekeurige woorden is het altijd een zin of een vraag, en nooit een uitzondering', () => {
		const woord = fc.oneof(
			fc.constantFrom('--op', '--map', '--normen', '--ndjson', '--', '-', '2026-07-20', 'src', '--op='),
			fc.string()
		);
		fc.assert(
			fc.property(fc.array(woord, { maxLength: 6 }), fc.boolean(), (argumenten, kentOp) => {
				const gelezen = leesArgumenten(argumenten, kentOp);
				if ('zin' in gelezen) expect(gelezen.zin ?? '.').toMatch(/\.$/);
				else expect(gelezen.pad).not.toBe('');
			})
		);
	});
});

test.each([
	[['a'], { pad: 'a', vorm: 'een', op: null, normen: null }],
	[['-'], { pad: '-', vorm: 'een', op: null, normen: null }],
	[['--ndjson', '-'], { pad: '-', vorm: 'ndjson', op: null, normen: null }],
	[['src'], { pad: 'src', vorm: 'map', op: null, normen: null }],
	[['--map=src', '--op=2026-07-20'], { pad: 'src', vorm: 'map', op: '2026-07-20', normen: null }],
	[['a', '--normen', 't.json'], { pad: 'a', vorm: 'een', op: null, normen: 't.json' }],
	[['--', '-x'], { pad: '-x', vorm: 'een', op: null, normen: null }],
	[['--map=-x'], { pad: '-x', vorm: 'map', op: null, normen: null }],
	// Wat niet te bekijken is, zegt het lezen.
	[['--map', '/bestaat/niet'], { pad: '/bestaat/niet', vorm: 'map', op: null, normen: null }],
	[['x'.repeat(5000)], { pad: 'x'.repeat(5000), vorm: 'een', op: null, normen: null }]
])('%j mag', (argumenten, verwacht) => expect(leesArgumenten(argumenten, true)).toEqual(verwacht));

test.each([
	'ENOENT',
	'ENOTDIR',
	'EISDIR',
	'EACCES',
	'EPERM',
	'ELOOP',
	'ENAMETOOLONG',
	'EBUSY',
	'EMFILE',
	'ENFILE'
])('%s is een zin in het Nederlands, zonder de code', (code) => {
	for (const zin of [zinOverPad('a b.json', code), zinOverBestand(code)]) {
		expect(zin).toMatch(/^Wij kunnen .* niet lezen\. .*\. .*\.$/);
		expect(zin).not.toContain(code);
	}
});

test('een fout die wij niet kennen noemt haar code, zodat een beheerder verder kan', () =>
	expect(zinOverPad('a', 'EIO')).toContain('(EIO)'));
