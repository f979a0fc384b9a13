import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief, controle, feiten, resultaat } from '../controle/hulp.ts';

const map = mkdtempSync(join(tmpdir(), 'beslagvrij-'));

function controleer(argumenten: readonly string[], invoer = '') {
	const { status, stdout, stderr } = spawnSync(
		'npm',
		['run', '--silent', 'controleer', '--', ...argumenten],
		{ input: invoer, encoding: 'utf8' }
	);
	const regels = stdout.split('\n').filter(Boolean);
	return { status, stderr, regels: regels.map((regel) => JSON.parse(regel) as Record<string, unknown>) };
}

/** De opdrachtregel als geheel; het lezen en de regels deelt hij met bereken (`bereken.test.ts`). */
describe('npm run --silent controleer', { timeout: 60_000 }, () => {
	const goed = controle({ brief: brief('1336.00') });

	it('controleert een bestand en geeft alleen het resultaat', () => {
		const pad = join(map, 'controle.json');
		writeFileSync(pad, JSON.stringify(goed));
		const { status, regels, stderr } = controleer([pad]);
		expect(status).toBe(0);
		expect(stderr.replace(/npm warn.*\n/g, '')).toBe('');
		expect(regels).toEqual([resultaat(goed)]);
	});

	it('geeft met status 1 elke fout met zijn veld en een zin', () => {
		const fout = controle({
			feiten: feiten({ leefsituatie: 'samen' }),
			brief: brief('veel', { gegevens: feiten({ x: 1 }) })
		});
		const { status, regels } = controleer(['-'], JSON.stringify(fout));
		expect(status).toBe(1);
		expect(regels).toHaveLength(1);
		const { fouten } = regels[0] as { fouten: { veld: string; tekst: string }[] };
		expect(fouten.map(({ veld }) => veld)).toEqual([
			'feiten.leefsituatie',
			'brief.bedrag',
			'brief.gegevens.x'
		]);
		expect(fouten.every(({ tekst }) => tekst.endsWith('.'))).toBe(true);
	});

	it('geeft met --ndjson voor elke regel een regel, met nummer en dossiernummer', () => {
		const metNummer = controle({ feiten: feiten({ kenmerk: { dossiernummer: 'A-17' } }) });
		const invoer = [goed, {}, metNummer].map((een) => JSON.stringify(een)).join('\n');
		const { status, regels } = controleer(['--ndjson', '-'], invoer);
		expect(status).toBe(1);
		expect(regels).toMatchObject([
			{ regel: 1, uitkomst: 'kanHoger', kenmerk: { dossiernummer: null } },
			{ regel: 2, fouten: [{ veld: 'formaat' }] },
			{ regel: 3, uitkomst: 'klopt', kenmerk: { dossiernummer: 'A-17' } }
		]);
	});

	it.each([[[]], [['a', 'b']], [['/bestaat/niet.json']]])(
		'zegt bij %j op standaardfout hoe het wel moet',
		(argumenten) => {
			const { status, regels, stderr } = controleer(argumenten);
			expect({ status, regels }).toEqual({ status: 2, regels: [] });
			expect(stderr).toContain(
				'Gebruik: npm run --silent controleer -- [--normen tabel.json] [--ndjson] <controle.json | ->'
			);
		}
	);
});
