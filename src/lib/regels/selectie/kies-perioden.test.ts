import { describe, expect, test } from 'vitest';
import { geldig } from '#tests/hulp/bereken.ts';
import { dossier, inkomen, periode } from '#tests/hulp/bouwers.ts';
import { vak } from '#tests/hulp/posten.ts';
import { voorkeursselectieperiode } from './besluit-art3-voorkeursselectieperiode.ts';
import { kiesPerioden, type Periodekeuze } from './kies-perioden.ts';

type Vak = readonly [string, string];
interface Anders {
	readonly alleenLaatste?: boolean;
	readonly lezing?: 'kalender' | 'ingevoerd';
	readonly peildatum?: string;
}

function kies(tijdvak: string, vakken: readonly Vak[], anders: Anders = {}): Periodekeuze {
	const { alleenLaatste = false, lezing = 'kalender', peildatum = '2026-07-14' } = anders;
	const opgave = {
		soort: 'perioden',
		alleenLaatste,
		perioden: vakken.map(([een, ander]) => periode(een, ander))
	};
	const gelezen = geldig(dossier({ peildatum, inkomens: [inkomen({ tijdvak, opgave })] }));
	const [eerste] = gelezen.inkomens;
	if (eerste?.opgave.soort !== 'perioden') throw new Error('geen loonstroken');
	return kiesPerioden(eerste, eerste.opgave, voorkeursselectieperiode(gelezen.peildatum), lezing);
}

const statussen = ({ beoordeeld }: Periodekeuze) => beoordeeld.map(({ index, status }) => [index, status]);

const FEBRUARI: Vak = ['2026-02-01', '2026-02-28'];
const MAART: Vak = ['2026-03-01', '2026-03-31'];
const APRIL: Vak = ['2026-04-01', '2026-04-30'];
const MEI: Vak = ['2026-05-01', '2026-05-31'];
const JUNI: Vak = ['2026-06-01', '2026-06-30'];

describe('maanden (14 juli 2026: maart tot en met mei)', () => {
	test('wat geheel in het venster ligt telt; op begindatum, wat de volgorde in het dossier ook is', () => {
		const keuze = kies('maand', [JUNI, MEI, MAART, FEBRUARI, APRIL]);
		expect(statussen(keuze)).toEqual([
			[3, 'voorVenster'],
			[2, 'teltMee'],
			[4, 'teltMee'],
			[1, 'teltMee'],
			[0, 'naVenster']
		]);
		expect(keuze).toMatchObject({
			aantal: 3,
			ontbrekend: [],
			indicatieperiode: vak('2026-03-01', '2026-05-31')
		});
	});

	/** Handleiding portaal 5.4.2: met 2 van de 3 maanden rekent het systeem met 2/3 (voorbeelden.md A6). */
	test.each([
		[[MAART, MEI], ['2026-04-01'], vak('2026-03-01', '2026-05-31')],
		[[APRIL], ['2026-03-01', '2026-05-01'], vak('2026-04-01', '2026-04-30')],
		[[FEBRUARI], ['2026-03-01', '2026-04-01', '2026-05-01'], null]
	] as const)('%j: gedeeld door drie, zonder %j', (vakken, ontbrekend, indicatieperiode) => {
		const keuze = kies('maand', vakken);
		expect(keuze.ontbrekend.map(({ begin }) => begin)).toEqual(ontbrekend);
		expect(keuze).toMatchObject({ aantal: 3, indicatieperiode });
	});
});

test('maanden delen door drie, ook volgens lezing ingevoerd', () =>
	expect(kies('maand', [MAART, MEI], { lezing: 'ingevoerd' }).aantal).toBe(3));

describe('alleen de laatste opgave', () => {
	test('telt de laatste verwachte maand en deelt door een', () => {
		const keuze = kies('maand', [MAART, APRIL, MEI], { alleenLaatste: true });
		expect(statussen(keuze)).toEqual([
			[0, 'nietDeLaatste'],
			[1, 'nietDeLaatste'],
			[2, 'teltMee']
		]);
		expect(keuze).toMatchObject({ aantal: 1, verwacht: [vak(...MEI)], ontbrekend: [] });
		expect(keuze.inVenster).toHaveLength(3);
	});

	test('een strook na het venster maakt de laatste daarin niet onzichtbaar', () => {
		expect(statussen(kies('maand', [MEI, JUNI], { alleenLaatste: true }))).toEqual([
			[0, 'teltMee'],
			[1, 'naVenster']
		]);
	});

	test('ook als in de laatste verwachte maand niets is verdiend: dan nul (R26-01, 2.4.4)', () => {
		const keuze = kies('maand', [MAART, APRIL], { alleenLaatste: true });
		expect(keuze.geteld).toEqual([]);
		expect(keuze).toMatchObject({ aantal: 1, ontbrekend: [vak(...MEI)], indicatieperiode: null });
	});

	/** Het laatste kalendertijdvak voor 13 juni 2026 eindigt op 17 mei; een strook mag tot 6 dagen eerder eindigen. */
	test.each([
		['2026-04-20', '2026-05-17', 'teltMee'],
		['2026-04-14', '2026-05-11', 'teltMee'],
		['2026-04-13', '2026-05-10', 'nietDeLaatste'],
		['2026-05-05', '2026-06-01', 'teltMee']
	])('vier weken van %s tot en met %s: %s', (begin, eind, status) =>
		expect(statussen(kies('vierweken', [[begin, eind]], { alleenLaatste: true }))).toEqual([[0, status]])
	);
});

describe('vier weken', () => {
	/** Handleiding portaal 5.4.6: op 16 juni drie perioden, een dag later vier (voorbeelden.md A3 en A4). */
	const A3: readonly Vak[] = [
		['2024-02-23', '2024-03-21'],
		['2024-03-22', '2024-04-18'],
		['2024-04-19', '2024-05-16']
	];
	test.each([
		['2024-06-16', ['2024-02-23', '2024-03-22']],
		['2024-06-17', ['2024-02-23', '2024-03-22', '2024-04-19']]
	])('op %s tellen die van %j', (peildatum, beginnen) => {
		const keuze = kies('vierweken', A3, { peildatum });
		expect(keuze.geteld.map(({ periode: { begin } }) => begin)).toEqual(beginnen);
	});

	/** De kalender kent hier twee hele tijdvakken: 23 maart tot en met 17 mei. */
	const VAKKEN: readonly Vak[] = [
		['2026-03-02', '2026-03-29'],
		['2026-03-30', '2026-04-26'],
		['2026-04-27', '2026-05-24']
	];
	/** Wie twee weken naast de kalender betaalt, mist geen strook. */
	test('een ritme dat 14 dagen afwijkt is compleet', () => {
		const keuze = kies('vierweken', [
			['2026-03-09', '2026-04-05'],
			['2026-04-06', '2026-05-03']
		]);
		expect([keuze.ontbrekend, keuze.aantal]).toEqual([[], 2]);
	});

	test.each([
		['kalender', 1, 2],
		['ingevoerd', 1, 1],
		['kalender', 2, 2],
		['ingevoerd', 2, 2],
		['kalender', 3, 3], // meer stroken dan de kalender kent
		['ingevoerd', 3, 3],
		['ingevoerd', 0, 0]
	] as const)('lezing %s met %i stroken: gedeeld door %i', (lezing, stroken, aantal) =>
		expect(kies('vierweken', VAKKEN.slice(0, stroken), { lezing }).aantal).toBe(aantal)
	);

	/** Een strook hoort bij hooguit een tijdvak: het eerste waar haar einde hooguit 14 dagen vandaan ligt. */
	test.each([
		['2026-03-10', '2026-04-06', ['2026-04-20']], // 13 dagen voor 19 april
		['2026-03-09', '2026-04-05', ['2026-04-20']], // 14 dagen voor 19 april
		['2026-04-05', '2026-05-02', ['2026-04-20']], // 13 dagen na 19 april, 15 voor 17 mei
		['2026-04-06', '2026-05-03', ['2026-04-20']], // 14 dagen na 19 april, en voor 17 mei
		['2026-02-23', '2026-03-22', ['2026-03-23', '2026-04-20']] // 28 dagen voor 19 april, en voor het venster
	])('na een strook van %s tot en met %s ontbreken %j', (begin, eind, ontbrekend) =>
		expect(kies('vierweken', [[begin, eind]]).ontbrekend.map((tijdvak) => tijdvak.begin)).toEqual(ontbrekend)
	);
});
