/** Geen bedrag is overgetypt: elk getal van de bron staat in de tabel, en de tabel heeft geen ander getal. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { EENHEID_VAN } from '#lib/normen/sleutels.ts';
import type { NormSleutel, Normwaarde } from '#lib/normen/typen.ts';
import { nagelezen } from './bron/nagelezen.ts';
import { zetNormenOm, zetWoonlandOm } from './bron/omzetten.ts';
import { breuk, centen, keer } from '../orakel/breuk.ts';
import { MAXIMUMSLEUTEL, zorgmaximum } from './formule.ts';
import { controletabellen, lees, leesJson, norm, opDecimalen } from './hulp.ts';

/** Vingerafdruk van de bron, zodat niemand hem ongemerkt aan een tabel aanpast. */
const BRON: Record<string, string> = {
	'normen.json': '3a8b7ba029618e8035cf26d5c47103e1ce7f359117f05ecac5e62bf8f958dcb1',
	'woonlandfactor-2022.json': '786832f454f62791d31dcae9a72573feb9d31319e62cf1195359782441d28beb',
	'woonlandfactor-2025.json': '549ccde0e49c65f982a736125af6c04d23523ed8d44f46ea42fa0c267a43ab02',
	'woonlandfactor-2026.json': '9d8115271a247600bceb0d078af6c8aae8ac377176957611ea4c3f871c40b73c'
};

/** Waar elke norm in de bron staat. Twee plaatsen: vóór 2026 en vanaf 2026. */
const PLAATS: Record<
	Exclude<NormSleutel, `normhuur${'Eenpersoons' | 'Meerpersoons'}`>,
	string | [string, string]
> = {
	normAlleenstaande: 'A',
	normGehuwden: 'B',
	drempelinkomen: 'D',
	zorgpercentage: 'E',
	normhuurfactorAEenpersoons: 'F',
	normhuurfactorBEenpersoons: 'G',
	normhuurfactorAMeerpersoons: 'H',
	normhuurfactorBMeerpersoons: 'I',
	normhuur: 'J',
	afbouwpercentageHuurEenpersoons: 'F',
	afbouwpercentageHuurMeerpersoons: 'G',
	maximaleHuurgrens: ['maximaleHuurgrens', 'H'],
	minimumInkomensijkpuntEenpersoons: ['minimumInkomensijkpunt.eenpersoons', 'I.eenpersoons'],
	minimumInkomensijkpuntMeerpersoons: ['minimumInkomensijkpunt.meerpersoons', 'I.meerpersoons'],
	basishuurEenpersoons: 'J.eenpersoons',
	basishuurMeerpersoons: 'J.meerpersoons',
	afbouwpercentageKindgebondenBudget: 'K',
	verhogingDrempelinkomenPartner: 'L',
	standaardpremie: 'standaardpremie',
	zorgdeelAlleenstaand: 'zorgAftrek.alleenstaand',
	zorgdeelGehuwd: 'zorgAftrek.gehuwd',
	maximumAlleenstaande: 'maxima.a',
	maximumAlleenstaandeOuder: 'maxima.b',
	maximumGehuwdZonderKinderen: 'maxima.c',
	maximumGehuwdMetKinderen: 'maxima.d',
	inkomensgrensLid7Alleenstaand: 'inkomensgrensLid7.alleenstaand',
	inkomensgrensLid7Meerpersoons: 'inkomensgrensLid7.meerpersoons',
	kwaliteitskortingsgrens: 'kwaliteitskortingsgrens',
	aftoppingsgrens: 'aftoppingsgrensLaag',
	normInrichtingAlleenstaand: 'normInrichting.alleenstaand',
	normInrichtingGehuwd: 'normInrichting.gehuwd',
	referentieInkomensijkpuntEenpersoons: 'referentieInkomensijkpunt.eenpersoons',
	referentieInkomensijkpuntMeerpersoons: 'referentieInkomensijkpunt.meerpersoons',
	referentieNormhuur: 'referentieNormhuur',
	minimumloonJanuari: 'D.minimumloonJanuari',
	normPensioengerechtigdAlleenstaand: 'normPensioengerechtigd.alleenstaand',
	normPensioengerechtigdGehuwd: 'normPensioengerechtigd.gehuwd'
};

/** Staat wel in de bron maar niet in de tabel: het volgt uit andere normen. Hieronder nagerekend. */
const NAGEREKEND = [
	'zorgMaximum.alleenstaand',
	'zorgMaximum.gehuwd',
	'bvvZonderWoonadres',
	'D.afgerondOpHeleEuro'
];

interface Bronwaarde {
	readonly value: unknown;
	readonly decimaal?: string;
	readonly unit: string;
	readonly status: string;
	readonly [veld: string]: unknown;
}
interface Bronperiode {
	readonly vanaf: string;
	readonly wet: Record<string, Bronwaarde>;
	readonly maxima: Record<string, unknown>;
	readonly verificatie: Record<string, unknown>;
	readonly controlewaarden: unknown;
}

/** De bron met elk getal als een kaal decimaal: `{"x": 1.50}` wordt `{"x": "#1.5"}`. */
const bron = JSON.parse(
	lees('tests/normen/bron/normen.json').replace(/(": )(-?[\d.]+(?:e-?\d+)?)(?=[,\n}\]])/g, '$1"#$2"')
) as Bronperiode[];

/** Plaats -> waarde voor elk getal van de wet en de maxima; van een factor telt de uitgeschreven tekst. */
function getallen(periode: Bronperiode): Map<string, string> {
	const gevonden = new Map<string, string>();
	const neem = (plaats: string, waarde: unknown): void => {
		if (typeof waarde === 'string' && waarde.startsWith('#')) gevonden.set(plaats, waarde.slice(1));
	};
	for (const [naam, waarde] of Object.entries(periode.wet)) {
		const { value, decimaal, ...rest } = waarde;
		neem(naam, decimaal === undefined ? value : `#${decimaal}`);
		if (typeof value === 'object')
			for (const [deel, v] of Object.entries(value ?? {})) neem(`${naam}.${deel}`, v);
		for (const [veld, v] of Object.entries(rest)) neem(`${naam}.${veld}`, v);
	}
	for (const [letter, v] of Object.entries(periode.maxima)) neem(`maxima.${letter}`, v);
	return gevonden;
}

const zonderNullen = (tekst: string): string => (tekst.includes('.') ? tekst.replace(/\.?0+$/, '') : tekst);
const paren = bron.map((periode, i) => {
	const tabel = NORMTABELLEN[i];
	if (!tabel) throw new Error(`er is geen tabel voor ${periode.vanaf}`);
	return { id: tabel.id, periode, tabel, getallen: getallen(periode) };
});
const plaatsVan = (sleutel: NormSleutel, formule: string): string | undefined => {
	if (!(sleutel in PLAATS)) return undefined;
	const plaats = PLAATS[sleutel as keyof typeof PLAATS];
	return typeof plaats === 'string' ? plaats : plaats[formule === 'kwadratisch' ? 0 : 1];
};

describe('de bron', () => {
	it.each(Object.entries(BRON))('%s is onveranderd', (naam, vingerafdruk) => {
		expect(
			createHash('sha256')
				.update(lees(`tests/normen/bron/${naam}`))
				.digest('hex')
		).toBe(vingerafdruk);
	});

	it('heeft twaalf halfjaren, met dezelfde data als de eerste twaalf tabellen', () => {
		expect(bron.map(({ vanaf }) => vanaf)).toEqual(NORMTABELLEN.slice(0, 12).map(({ vanaf }) => vanaf));
	});
});

describe.each(paren)('$id en de bron', ({ periode, tabel, getallen: uitBron }) => {
	const waarden = Object.entries(tabel.waarden) as [NormSleutel, Normwaarde][];
	const afgeleid = tabel.regels.formule === 'lineair' ? ['normhuurEenpersoons', 'normhuurMeerpersoons'] : [];

	it('hebben voor elke norm dezelfde waarde', () => {
		const anders = waarden.filter(([sleutel, { waarde }]) => {
			const plaats = plaatsVan(sleutel, tabel.regels.formule);
			const verwacht = plaats && uitBron.get(plaats);
			return verwacht ? zonderNullen(verwacht) !== zonderNullen(waarde) : !afgeleid.includes(sleutel);
		});
		expect(anders).toEqual([]);
	});

	it('hebben geen getal dat de ander niet heeft', () => {
		const gebruikt = new Set(waarden.map(([sleutel]) => plaatsVan(sleutel, tabel.regels.formule)));
		const over = [...uitBron.keys()].filter((plaats) => !gebruikt.has(plaats));
		// Vanaf 2026 staat de huurgrens twee keer in de bron: als letter H en met zijn naam.
		const dubbel = tabel.regels.formule === 'lineair' ? ['maximaleHuurgrens'] : [];
		expect(over.sort()).toEqual([...NAGEREKEND, ...dubbel].sort());
		for (const plaats of dubbel) expect(uitBron.get(plaats)).toBe(uitBron.get('H'));
	});

	it('hebben dezelfde eenheid en herkomst', () => {
		for (const [sleutel, { eenheid, herkomst }] of waarden) {
			const [naam = '', onderdeel] = (plaatsVan(sleutel, tabel.regels.formule) ?? 'J').split('.');
			const waarde = periode.wet[naam];
			expect(eenheid).toBe(EENHEID_VAN[sleutel]);
			if (!waarde || afgeleid.includes(sleutel) || onderdeel === 'minimumloonJanuari') continue;
			expect({ sleutel, eenheid }).toEqual({ sleutel, eenheid: waarde.unit });
			expect({ sleutel, herkomst }).toEqual({
				sleutel,
				herkomst: nagelezen(sleutel, tabel.vanaf)?.herkomst ?? waarde.status.replace(' door lid 7', '')
			});
		}
	});

	it('hebben factoren waarvan de uitgeschreven tekst het getal van de bron is', () => {
		for (const naam of ['F', 'G', 'H', 'I']) {
			const { decimaal, value } = periode.wet[naam] ?? {};
			if (decimaal) expect(Number(decimaal)).toBe(Number(String(value).slice(1)));
		}
	});

	it('laten weg wat uit andere normen volgt', () => {
		const zonderAdres = keer(breuk('0.475'), norm(tabel, 'normGehuwden'));
		expect(centen(zonderAdres)).toBe(centen(breuk(uitBron.get('bvvZonderWoonadres') ?? '')));
		expect(opDecimalen(norm(tabel, 'drempelinkomen'), 0)).toBe(uitBron.get('D.afgerondOpHeleEuro'));
		const zorg = (letter: 'a' | 'c'): string => zonderNullen(opDecimalen(zorgmaximum(tabel, letter), 6));
		expect(zorg('a')).toBe(zonderNullen(uitBron.get('zorgMaximum.alleenstaand') ?? ''));
		expect(zorg('c')).toBe(zonderNullen(uitBron.get('zorgMaximum.gehuwd') ?? ''));
	});

	it('hebben hetzelfde bewijs: narekening en controlewaarden', () => {
		const controle = controletabellen().find(({ id }) => id === tabel.id);
		const kaal = (_: string, v: unknown): unknown =>
			typeof v === 'string' && /^#?-?\d+(\.\d+)?$/.test(v) ? zonderNullen(v.replace('#', '')) : v;
		const genormaliseerd = (v: unknown): unknown => JSON.parse(JSON.stringify(v, kaal));
		expect(genormaliseerd(controle)).toEqual(
			genormaliseerd({
				id: tabel.id,
				verificatie: periode.verificatie,
				controlewaarden: periode.controlewaarden
			})
		);
	});
});

describe('het omzetten', () => {
	it('geeft opnieuw dezelfde bestanden, behalve waar een tabel later is herzien', () => {
		const bestanden = zetNormenOm(lees('tests/normen/bron/normen.json'));
		expect(bestanden.size).toBe(24);
		for (const [naam, inhoud] of bestanden) {
			const { herziening } = leesJson(`normen/${naam.replace('controle/', '')}`) as {
				herziening: number;
			};
			if (herziening === 1) expect(lees(`normen/${naam}`)).toBe(inhoud);
		}
	});

	it.each([2022, 2025, 2026])('geeft opnieuw dezelfde woonlandtabel van %i', (jaar) => {
		const omgezet = zetWoonlandOm(lees(`tests/normen/bron/woonlandfactor-${jaar}.json`));
		expect(lees(`normen/woonlandfactor/${jaar}.json`)).toBe(omgezet);
	});

	it('neemt elk bedrag letterlijk over, ook waar een drijvende komma het zou veranderen', () => {
		const maximum = paren.find(({ id }) => id === '2025-2')?.tabel.waarden[MAXIMUMSLEUTEL.d].waarde;
		expect(maximum).toBe('2888.00');
		const factor = paren.find(({ id }) => id === '2024-1')?.getallen.get('F');
		expect(factor).toBe('0.000000413370');
	});
});
