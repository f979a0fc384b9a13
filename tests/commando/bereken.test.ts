import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { berekenResultaat } from '../hulp/bereken.ts';
import { dossier, inkomen3 } from '../hulp/bouwers.ts';

const map = mkdtempSync(join(tmpdir(), 'beslagvrij-'));

function bereken(argumenten: readonly string[], invoer?: string) {
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'bereken', '--', ...argumenten], {
		input: invoer ?? '',
		encoding: 'utf8'
	});
	const regels = stdout.split('\n').filter(Boolean);
	return { status, stderr, regels: regels.map((regel) => JSON.parse(regel) as Record<string, unknown>) };
}

function bestand(naam: string, inhoud: string): string {
	const pad = join(map, naam);
	writeFileSync(pad, inhoud);
	return pad;
}

/** De opdrachtregel als geheel, zoals iemand hem start. */
describe('npm run --silent bereken', { timeout: 30_000 }, () => {
	const goed = JSON.stringify(dossier());

	it('berekent een bestand en geeft alleen het resultaat', () => {
		const { status, regels, stderr } = bereken([bestand('goed.json', goed)]);
		expect(status).toBe(0);
		expect(stderr.replace(/npm warn.*\n/g, '')).toBe('');
		expect(regels).toEqual([berekenResultaat(dossier())]);
	});

	it('leest standaardinvoer, ook met een BOM', () => {
		expect(bereken(['-'], `\uFEFF${goed}`)).toMatchObject({
			status: 0,
			regels: [{ tBvv: '1499', beslagobject: '1' }]
		});
	});

	it('geeft alle fouten en status 1 bij een dossier dat niet te berekenen is', () => {
		const { status, regels } = bereken(['-'], JSON.stringify(dossier({ peildatum: '2027-01-03', x: 1 })));
		expect(status).toBe(1);
		expect(regels).toHaveLength(1);
		const { fouten } = regels[0] as { fouten: { veld: string; tekst: string }[] };
		expect(fouten.map(({ veld }) => veld).sort()).toEqual(['peildatum', 'x']);
		expect(fouten.every(({ tekst }) => tekst.endsWith('.'))).toBe(true);
	});

	it('rekent een dossier van een dag zonder normen voor een andere dag, en zegt anders wat eruit kwam', () => {
		const bewaard = {
			op: '2027-02-01',
			programma: '2027.1.0',
			normen: '2027-01-01',
			tBvv: '1555',
			totaalPerMaand: '1555'
		};
		const invoer = JSON.stringify(dossier({ peildatum: '2027-02-01', bewaard }));
		const zonder = bereken(['-'], invoer);
		expect(zonder).toMatchObject({ status: 1, regels: [{ fouten: [{ veld: 'peildatum' }] }] });
		const [{ tekst }] = (zonder.regels[0] as { fouten: [{ tekst: string }] }).fouten;
		expect(tekst).toContain('was het bedrag €\u00a01.555, met de normen van januari 2027.');
		expect(tekst).not.toContain('pagina');
		const op = bereken(['--op', '2026-07-20', '-'], invoer);
		expect(op).toMatchObject({ status: 0, regels: [{ tBvv: '1499', peildatum: '2026-07-20' }] });
	});

	it('geeft bij tekst die geen JSON is een fout van het bestand', () => {
		expect(bereken(['-'], 'hallo')).toMatchObject({ status: 1, regels: [{ fouten: [{ veld: '' }] }] });
	});

	it('geeft bij een dossier van versie 2 ook de indicatie van het vrij te laten bedrag', () => {
		const opgave = { correcties: { overige: '100' }, eigenRisico: { verzekerden: 0 } };
		const met = dossier({ versie: 2, vtlb: opgave });
		const { status, regels } = bereken(['-'], JSON.stringify(met));
		expect(status).toBe(0);
		const { vtlb, ...rest } = regels[0] ?? {};
		expect(rest).toEqual(berekenResultaat(dossier()));
		// Zonder normbedragen van de editie is er geen indicatie, alleen de vloer.
		expect(vtlb).toMatchObject({ soort: 'indicatie', nominaal: '100.00', vtlb: null });
		const editie = { id: '2026-07', waarden: { kilometerprijs: '0.25' } };
		const geladen = bereken(['-'], JSON.stringify({ ...met, vtlb: { ...opgave, editie } }));
		expect(geladen.regels[0]?.vtlb).toMatchObject({ nominaal: '100.00', vtlb: '1600' });
		const fout = bereken(['-'], JSON.stringify({ ...met, versie: 1 }));
		expect(fout).toMatchObject({ status: 1, regels: [{ fouten: [{ veld: 'vtlb' }] }] });
	});

	it('zegt bij een dossier met een vorige wat er anders is, en de delen zijn samen het verschil', () => {
		const nu = dossier({ versie: 3, inkomens: [inkomen3()], toeslagen: { zorgtoeslag: '40.00' } });
		const { status, regels } = bereken(
			['-'],
			JSON.stringify({ ...nu, vorige: dossier({ peildatum: '2026-03-05' }) })
		);
		expect(status).toBe(0);
		const { herziening, ...rest } = regels[0] ?? {};
		expect(rest).toMatchObject({ tBvv: '1539', peildatum: '2026-07-14' });
		expect(herziening).toEqual({
			vorige: { peildatum: '2026-03-05', normen: '2026-01-01', tBvv: '1482', bewaard: null },
			verschil: '57.00',
			delen: {
				rekenwijze: '0.00',
				normen: '17.00',
				velden: [{ veld: 'toeslagen.zorgtoeslag', oud: null, nieuw: '40.00', effect: '40.00' }],
				nietBerekend: 0,
				lezingen: [],
				samen: '0.00',
				dag: '0.00'
			}
		});
	});

	it('geeft met --ndjson voor elke regel een regel, genummerd, ook na een fout en voor een lege', () => {
		const regels = [goed, '{"x":1}', '', JSON.stringify(dossier({ leefsituatie: 'alleenstaande_ouder' }))];
		const uit = bereken(['--ndjson', bestand('drie.ndjson', regels.join('\r\n'))]);
		expect(uit.status).toBe(1);
		expect(uit.regels.map(({ regel }) => regel)).toEqual([1, 2, 3, 4]);
		expect(uit.regels[0]).toHaveProperty('tBvv', '1499');
		expect(uit.regels[1]).toHaveProperty('fouten');
		expect(uit.regels[2]).toHaveProperty('fouten');
		expect(uit.regels[3]).toHaveProperty('tBvv', '1353');
		expect(bereken(['--ndjson', '-'], `${goed}\n${goed}\n`)).toMatchObject({ status: 0, regels: [{}, {}] });
	});

	it('knipt niet op een regelscheiding van Unicode die in een tekst staat', () => {
		const met = (naam: string) => JSON.stringify(dossier({ kenmerk: { dossiernummer: naam } }));
		const uit = bereken(['--ndjson', '-'], [met('a\u2028b'), met('c\u2029d\u0085e'), met('f')].join('\n'));
		expect(uit.regels.map(({ regel, kenmerk }) => [regel, kenmerk])).toEqual([
			[1, { dossiernummer: 'a\u2028b' }],
			[2, { dossiernummer: 'c\u2029d\u0085e' }],
			[3, { dossiernummer: 'f' }]
		]);
	});

	it('weigert een regel die te groot is of geen UTF-8, en rekent de volgende', () => {
		const regels = [Buffer.alloc(9_000_000, 'a'), Buffer.from([0x22, 0xff, 0x22]), Buffer.from(goed)];
		const pad = join(map, 'vreemd.ndjson');
		writeFileSync(pad, Buffer.concat(regels.flatMap((regel) => [regel, Buffer.from('\n')])));
		const uit = bereken(['--ndjson', pad]);
		expect(uit.regels).toMatchObject([{ regel: 1, fouten: [{}] }, { fouten: [{}] }, { tBvv: '1499' }]);
		expect(uit.stderr).not.toContain('Error');
	});

	it('weigert een bestand van 600 MB zonder het te lezen', () => {
		const pad = join(map, 'groot.json');
		writeFileSync(pad, '');
		truncateSync(pad, 600_000_000);
		const uit = bereken([pad]);
		expect(uit).toMatchObject({ status: 1, regels: [{ fouten: [{ veld: '' }] }] });
		rmSync(pad);
	});

	it('houdt bij een fout het dossiernummer, ook in een regel', () => {
		const metFout = JSON.stringify(dossier({ kenmerk: { dossiernummer: 'A-17' }, leefsituatie: 7 }));
		expect(bereken(['--ndjson', '-'], `${metFout}\n`)).toMatchObject({
			status: 1,
			regels: [{ regel: 1, kenmerk: { dossiernummer: 'A-17' }, fouten: [{ veld: 'leefsituatie' }] }]
		});
	});

	// Elke andere zin staat in `argumenten.test.ts`.
	it.each([
		[[], 'Er staat niet bij welk bestand u bedoelt.'],
		[['--op', '2026-02-30', '-'], 'De dag "2026-02-30" achter --op bestaat niet.'],
		[['/bestaat/niet.json'], 'Wij kunnen "/bestaat/niet.json" niet lezen. Het bestaat niet.'],
		[['package.json/x'], 'Wij kunnen "package.json/x" niet lezen. In de naam staat een bestand'],
		[['--normen', 'src', '-'], 'Wij kunnen "src" niet lezen. Het is een map en geen bestand.'],
		[['--help'], 'Gebruik:']
	])('zegt bij %j op standaardfout wat er mis is, en hoe het wel moet', (argumenten, zin) => {
		const { status, regels, stderr } = bereken(argumenten);
		expect({ status, regels }).toEqual({ status: 2, regels: [] });
		const [eerste, ...gebruik] = stderr.replace(/npm warn.*\n/g, '').split(/(?<=\n)(?=Gebruik:)/);
		expect(eerste?.startsWith(zin)).toBe(true);
		expect(eerste?.split('\n').length).toBe(zin === 'Gebruik:' ? 3 : 2);
		expect(gebruik.length).toBe(zin === 'Gebruik:' ? 0 : 1);
	});
});

it.each(['abc', '70000', '-1', '1.5'])('npm start zegt bij PORT=%s wat wel kan', (poort) => {
	const { status, stderr } = spawnSync(process.execPath, ['src/commando/start.mjs'], {
		env: { ...process.env, PORT: poort },
		encoding: 'utf8'
	});
	expect({ status, stderr }).toEqual({
		status: 2,
		stderr: `PORT is "${poort}": kies een heel getal van 0 tot en met 65535.\n`
	});
});
