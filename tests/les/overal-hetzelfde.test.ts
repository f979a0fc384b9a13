/** Voor elke casus staat overal hetzelfde bedrag: de laatste regel, de pagina, de PDF, de opdrachtregel en elke les. */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { Getal } from '#lib/getal/getal.ts';
import { geplanteFouten } from '#lib/controle/planten.ts';
import { maakBriefquiz, plantplek } from '#lib/les/briefquiz.ts';
import { gevalVanCasus } from '#lib/les/geval.ts';
import { Knoppenbord } from '#lib/les/knoppen.ts';
import { TBVV } from '#lib/les/stappen.ts';
import { vergelijkKanten } from '#lib/les/vergelijking.ts';
import { toonRond } from '#lib/taal/bedragen.ts';
import { alsTekst } from '#lib/toegankelijke-pdf/opmaak/als-tekst.ts';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { lees } from '../verslag/document-hulp.ts';
import { lesOverCasus, regelMet } from './stappen-hulp.ts';

const KEUZE = { dag: null, tabel: null, lezing: null };
const kaal = (tekst: string) => tekst.replaceAll(/\s+/g, ' ');

describe('het bedrag van elke casus', { timeout: 60_000 }, () => {
	let regels: readonly Record<string, unknown>[] = [];
	// Een keer starten, met alle casussen.
	beforeAll(() => {
		const invoer = CASUSSEN.map(({ dossier }) => JSON.stringify(dossier)).join('\n');
		const { stdout, status } = spawnSync('npm', ['run', '--silent', 'bereken', '--', '--ndjson', '-'], {
			input: invoer,
			encoding: 'utf8'
		});
		expect(status).toBe(0);
		const uit = stdout.split('\n').filter(Boolean);
		regels = uit.map((regel) => JSON.parse(regel) as Record<string, unknown>);
		expect(regels).toHaveLength(CASUSSEN.length);
	});

	test.each(CASUSSEN.map(({ id }, plek) => [id, plek] as const))('%s', (id, plek) => {
		const geval = gevalVanCasus(id);
		if (!geval) throw new Error(id);
		const opdrachtregel = String(regels[plek]?.['tBvv']);
		const bedrag = toonRond(Getal.lees(opdrachtregel));

		// De laatste regel, met alle cijfers achter de komma.
		const les = lesOverCasus(id);
		expect(regelMet(les, TBVV).regel.exact).toBe(opdrachtregel);
		expect(les.slot.voet).toBe(bedrag);
		// De pagina met de uitkomst.
		const pagina = maakUitleg(berekenUitkomst(geval.casus?.dossier)).samenvatting;
		expect([pagina.voet, pagina.bedrag]).toEqual([bedrag, les.slot.bedrag]);
		// De PDF, zoals hij terug te lezen is, en als tekst.
		const { tekst, verslag } = lees(geval.casus?.dossier, 'rapportage');
		for (const bron of [tekst, alsTekst(verslag)].map(kaal)) {
			expect(bron).toContain(kaal(bedrag));
			expect(bron).toContain(kaal(les.slot.bedrag));
		}
		// De knoppen zonder draaien, en vergelijken met zichzelf.
		expect(Knoppenbord.van(geval.dossier)?.bedrag.bedrag).toBe(bedrag);
		const kant = { geval, keuze: KEUZE };
		const naast = vergelijkKanten(kant, kant);
		expect(naast.gelukt && naast.vergelijking.rechts.bedrag).toBe(bedrag);
		// Het goede bedrag bij de brief.
		const brief = inEenKeer(maakBriefquiz(geval, null));
		const [fout] = inEenKeer(geplanteFouten(plantplek(geval)));
		const gemaakt = inEenKeer(maakBriefquiz(geval, fout?.code ?? ''));
		expect(gemaakt?.antwoord.bedragGoed).toBe(`${bedrag},00`);
		expect(brief?.antwoord.bedragGoed ?? `${bedrag},00`).toBe(`${bedrag},00`);
	});
});
