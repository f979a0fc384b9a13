import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Herzieningsresultaat } from '#lib/uitvoer/herziening-resultaat.ts';
import { Getal } from '#lib/getal/getal.ts';
import { berekenResultaat } from '../hulp/bereken.ts';
import { dossier, inkomen, inkomen3, periode, perioden } from '../hulp/bouwers.ts';

type Regel = Record<string, unknown> & { bestand: string };

function opdracht(naam: string, argumenten: readonly string[]) {
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', naam, '--', ...argumenten], {
		encoding: 'utf8'
	});
	const regels = stdout.split('\n').filter(Boolean);
	return {
		status,
		stderr: stderr.replace(/npm warn.*\n/g, ''),
		regels: regels.map((regel) => JSON.parse(regel) as Regel)
	};
}

/** Een map met deze bestanden; wat geen tekst en geen bytes is, wordt JSON. */
function map(bestanden: Record<string, unknown>): string {
	const pad = mkdtempSync(join(tmpdir(), 'beslagvrij-map-'));
	for (const [naam, inhoud] of Object.entries(bestanden)) {
		const isAf = typeof inhoud === 'string' || Buffer.isBuffer(inhoud);
		writeFileSync(join(pad, naam), isAf ? inhoud : JSON.stringify(inhoud));
	}
	return pad;
}

const metNummer = (dossiernummer: string, anders: object = {}) =>
	dossier({ kenmerk: { dossiernummer }, ...anders });
const versie3 = (peildatum: string, anders: object = {}) =>
	dossier({ versie: 3, peildatum, inkomens: [inkomen3()], ...anders });
const zonder = ({ bestand: _b, kenmerk: _k, ...rest }: Regel): object => rest;

/** De opdrachtregel over een map, zoals iemand haar start. */
describe('npm run --silent bereken -- --map', { timeout: 60_000 }, () => {
	it('geeft van elk .json een regel, op naam, met het bestand en het nummer', () => {
		const pad = map({ 'twee.json': metNummer('B-2'), 'een.JSON': metNummer('A-1'), 'geen.json': dossier() });
		const { status, regels, stderr } = opdracht('bereken', ['--map', pad]);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(regels.map(({ bestand, kenmerk }) => [bestand, kenmerk])).toEqual([
			['een.JSON', { dossiernummer: 'A-1' }],
			['geen.json', { dossiernummer: null }],
			['twee.json', { dossiernummer: 'B-2' }]
		]);
		expect(regels.map(zonder)).toEqual([1, 2, 3].map(() => berekenResultaat(dossier())));
		// Een map zonder --map ervoor is hetzelfde.
		expect(opdracht('bereken', [pad]).regels).toEqual(regels);
	});

	it('geeft van elk bestand dat een dossier kan zijn een regel, en gaat bij een fout verder', () => {
		const opSlot = Buffer.concat([Buffer.from('BESLAGVRIJ-KLUIS'), Buffer.from([1, 1]), Buffer.alloc(100)]);
		const pad = map({
			'a.json': 'hallo',
			'b.json': metNummer('B', { x: 1 }),
			'c.json': metNummer('C'),
			'd.json': metNummer('D', { versie: 99, x: 1, wonen: [] }),
			'e.json': { formaat: 'bvv-concept', versie: 1, concept: { kenmerk: { dossiernummer: 'E' } } },
			'f.json': { formaat: 'bvv-concept', versie: 99, concept: { kenmerk: { dossiernummer: 'F' } } },
			'g.beslagvrij': opSlot,
			'h.json': opSlot,
			'i.beslagvrij': metNummer('I'),
			'j.json': '%PDF-1.7',
			// Veel meer dan een dossier: het nummer zoeken mag niet meer kosten dan het lezen.
			'k.json': '{"a":'.repeat(1_000_000)
		});
		symlinkSync(join(pad, 'weg'), join(pad, 'kapot.json'));
		symlinkSync('rond.json', join(pad, 'rond.json'));
		const { status, regels, stderr } = opdracht('bereken', ['--map', pad]);
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
		const fout = (veld: string, zin: string) => [{ veld, tekst: expect.stringContaining(zin) as string }];
		const verwacht = [
			['a.json', null, fout('', 'Dit is geen JSON.')],
			['b.json', 'B', fout('x', 'Dit veld hoort hier niet.')],
			['c.json', 'C', undefined],
			['d.json', 'D', fout('versie', 'Dit dossier heeft versie 99.')],
			['e.json', 'E', fout('', 'Dit dossier is nog niet af.')],
			['f.json', 'F', fout('versie', 'Dit dossier heeft versie 99.')],
			['g.beslagvrij', null, fout('', 'beveiligd met een wachtzin')],
			['h.json', null, fout('', 'beveiligd met een wachtzin')],
			['i.beslagvrij', 'I', undefined],
			['j.json', null, fout('', 'het is een PDF')],
			['k.json', null, fout('', 'Dit is te groot om te lezen.')],
			['kapot.json', null, fout('', 'Het bestaat niet.')],
			['rond.json', null, fout('', 'snelkoppeling')]
		];
		expect(regels.map(({ bestand, kenmerk, fouten }) => [bestand, kenmerk, fouten])).toEqual(
			verwacht.map(([bestand, dossiernummer, fouten]) => [bestand, { dossiernummer }, fouten])
		);
		expect(regels[2]).toHaveProperty('tBvv', '1499');
	});

	it('slaat de rest over, en zegt van elk waarom', () => {
		const pad = map({
			'a.json': metNummer('A'),
			'brief.pdf': '%PDF',
			'vreemd\n.txt': '',
			'._a.json': 'x',
			'.DS_Store': 'x',
			'Thumbs.db': 'x'
		});
		mkdirSync(join(pad, 'onder.json'));
		mkdirSync(join(pad, '2025'));
		symlinkSync('onder.json', join(pad, 'koppeling.json'));
		symlinkSync('/dev/null', join(pad, 'niets.json'));
		symlinkSync('a.json', join(pad, 'zelfde.json'));
		const { status, regels, stderr } = opdracht('bereken', ['--map', pad]);
		expect(status).toBe(0);
		expect(regels.map(({ bestand }) => bestand)).toEqual(['a.json', 'zelfde.json']);
		expect(stderr.split('\n')).toEqual([
			'Overgeslagen, want de naam begint met een punt: "._a.json". Verander de naam als het een dossier is.',
			'Overgeslagen, want een map in deze map lezen wij niet: "2025", "koppeling.json", "onder.json". Geef zo’n map apart op.',
			'Overgeslagen, want het eindigt niet op .json of .beslagvrij: "brief.pdf", "vreemd\\n.txt".',
			'Overgeslagen, want het is geen gewoon bestand: "niets.json".',
			''
		]);
	});

	it('rekent twee bestanden met hetzelfde nummer allebei, en zegt het bij elk', () => {
		// Ook als er in een van de twee iets niet klopt.
		const pad = map({
			'a.json': metNummer('X'),
			'b.json': metNummer('Y'),
			'c.json': metNummer('X'),
			'd.json': metNummer('Y', { x: 1 })
		});
		const { status, regels } = opdracht('bereken', ['--map', pad]);
		expect(status).toBe(1);
		const dubbel = regels.map(({ tBvv, meldingen }) => [
			tBvv,
			(meldingen as { code: string; tekst: string }[])
				.filter(({ code }) => code === 'zelfdeDossiernummer')
				.map(({ tekst }) => tekst)
		]);
		const zin = (naam: string) =>
			`In deze map heeft ook "${naam}" dit dossiernummer. Kijk of het om dezelfde persoon gaat.`;
		expect(dubbel).toEqual([
			['1499', [zin('c.json')]],
			['1499', [zin('d.json')]],
			['1499', [zin('a.json')]],
			[undefined, [zin('b.json')]]
		]);
	});

	it('rekent met --op opnieuw, en geeft wat er veranderde: de delen zijn samen het verschil', () => {
		const hardheid = { bedrag: '150.00', einddatum: '2026-06-30' };
		const pad = map({ 'a.json': versie3('2026-03-05', { hardheid }), 'b.json': versie3('2026-07-20') });
		const { status, regels } = opdracht('bereken', ['--map', pad, '--op', '2026-07-20']);
		expect(status).toBe(0);
		// Netto 2.000 en belastbaar 30.000: € 1.482 in maart en € 1.499 vanaf juli; de hardheid is dan voorbij.
		expect(regels).toMatchObject([
			{
				peildatum: '2026-07-20',
				tBvv: '1499',
				herziening: {
					vorige: { peildatum: '2026-03-05', normen: '2026-01-01', tBvv: '1632' },
					verschil: '-133.00',
					delen: {
						normen: '17.00',
						velden: [{ veld: 'hardheid', nieuw: null, effect: '-150.00' }],
						lezingen: [],
						samen: '0.00',
						dag: '0.00'
					}
				}
			},
			{ tBvv: '1499' }
		]);
		// Op de dag van het bestand zelf is er niets herzien.
		expect(regels[1]).not.toHaveProperty('herziening');
		const { verschil, delen } = regels[0]?.['herziening'] as Herzieningsresultaat;
		const { normen, velden, samen, dag } = delen;
		const som = [normen, samen, dag, ...velden.map(({ effect }) => effect ?? '0')]
			.map((deel) => Getal.lees(deel))
			.reduce((een, ander) => een.plus(ander));
		expect(som.tekst(2)).toBe(verschil);
	});

	it('zegt met --op welke loonstroken er nodig zijn, met het nummer erbij', () => {
		const oud = inkomen({ opgave: perioden(periode('2026-03-01', '2026-03-31', { loon: '2600.00' })) });
		const pad = map({ 'a.json': metNummer('A', { peildatum: '2026-04-20', inkomens: [oud] }) });
		const { status, regels } = opdracht('bereken', ['--map', pad, '--op', '2026-11-20']);
		expect(status).toBe(1);
		expect(regels).toMatchObject([{ kenmerk: { dossiernummer: 'A' }, fouten: [{}] }]);
		expect(regels[0]).not.toHaveProperty('tBvv');
	});

	it('laat het verschil beginnen bij wat er is bewaard', () => {
		const bewaard = {
			op: '2026-03-05',
			programma: '2025.1.0',
			normen: '2026-01-01',
			tBvv: '1528',
			totaalPerMaand: '1528',
			lezingen: {}
		};
		const pad = map({ 'a.json': { ...versie3('2026-03-05'), bewaard } });
		expect(opdracht('bereken', ['--op', '2026-07-20', join(pad, 'a.json')]).regels).toMatchObject([
			{
				herziening: {
					vorige: { tBvv: '1482', bewaard: { tBvv: '1528' } },
					verschil: '-29.00',
					delen: { rekenwijze: '-46.00', normen: '17.00' }
				}
			}
		]);
	});

	it('kent --op ook voor een bestand', () => {
		const pad = map({ 'a.json': versie3('2026-03-05') });
		const { status, regels } = opdracht('bereken', ['--op', '2026-07-20', join(pad, 'a.json')]);
		expect(status).toBe(0);
		expect(regels).toMatchObject([{ tBvv: '1499', herziening: { verschil: '17.00' } }]);
	});

	it('houdt met --op op de dag van het bestand de herziening die erin staat', () => {
		const pad = map({ 'a.json': { ...versie3('2026-07-20'), vorige: versie3('2026-03-05') } });
		const { regels } = opdracht('bereken', ['--map', pad, '--op', '2026-07-20']);
		expect(regels).toMatchObject([
			{ herziening: { vorige: { peildatum: '2026-03-05' }, verschil: '17.00' } }
		]);
	});

	it('geeft voor een dag zonder normen per bestand een fout', () => {
		const pad = map({ 'a.json': versie3('2026-03-05') });
		const { status, regels } = opdracht('bereken', ['--map', pad, '--op', '2031-01-01']);
		expect(status).toBe(1);
		expect(regels).toMatchObject([{ bestand: 'a.json', fouten: [{ veld: 'peildatum' }] }]);
	});

	it('zegt het als er geen dossier in de map staat', () => {
		const { status, regels, stderr } = opdracht('bereken', ['--map', map({})]);
		expect({ status, regels, stderr }).toEqual({
			status: 2,
			regels: [],
			stderr:
				'In deze map staat geen bestand dat op .json of .beslagvrij eindigt. Kijk of het de goede map is.\n'
		});
	});

	it('zegt van een map die er niet is wat er mis is', () => {
		const { status, regels, stderr } = opdracht('bereken', ['--map', '/bestaat/niet']);
		expect({ status, regels }).toEqual({ status: 2, regels: [] });
		expect(stderr).toMatch(/^Wij kunnen "\/bestaat\/niet" niet lezen\. Het bestaat niet\..*\nGebruik: /);
	});
});

it('controleer kent --map ook, en --op niet', { timeout: 60_000 }, () => {
	const pad = map({ 'a.json': '{}', 'b.json': { feiten: metNummer('B') } });
	expect(opdracht('controleer', ['--map', pad])).toMatchObject({
		status: 1,
		regels: [
			{ bestand: 'a.json', kenmerk: { dossiernummer: null }, fouten: [{ veld: 'formaat' }] },
			{ bestand: 'b.json', kenmerk: { dossiernummer: 'B' }, fouten: [{ veld: 'formaat' }] }
		]
	});
	const { status, regels, stderr } = opdracht('controleer', ['--op', '2026-07-20', pad]);
	expect({ status, regels }).toEqual({ status: 2, regels: [] });
	expect(stderr).toMatch(/^De optie "--op" kent deze opdracht niet\.\nGebruik: /);
});
