/** Twee kanten naast elkaar: de bedragen zijn die van de berekening, en de som legt het hele verschil uit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { leesKeuze, schrijfKeuze } from '#lib/les/adres.ts';
import { gevalVanCasus, type Lesgeval } from '#lib/les/geval.ts';
import { isProef, lezingkeuzes, vergelijkKanten, type Kantkeuze } from '#lib/les/vergelijking.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { vergelijkteksten } from '#lib/teksten/les/vergelijk.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { verschilzin } from '#lib/uitleg/brief/verschil.ts';
import { overDeInwoner } from '#lib/uitleg/over-de-inwoner.ts';
import type { KorteSom } from '#lib/uitleg/uitleg.ts';
import { gevalOp as opDag, type Geval } from '#lib/vergelijk/geval.ts';
import { herzieMetNormen } from '#lib/vergelijk/herziening.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { keer } from '../hulp/aantallen.ts';

const ZOALS: Kantkeuze = { dag: null, tabel: null, lezing: null };
const geval = (id: string): Lesgeval => {
	const gevonden = gevalVanCasus(id);
	if (!gevonden) throw new Error(id);
	return gevonden;
};
const kant = (id: string, anders: Partial<Kantkeuze> = {}) => ({
	geval: geval(id),
	keuze: { ...ZOALS, ...anders }
});
function vergelijk(links: ReturnType<typeof kant>, rechts: ReturnType<typeof kant>) {
	const uit = vergelijkKanten(links, rechts);
	if (!uit.gelukt) throw new Error(uit.zin);
	return uit.vergelijking;
}

function gevalOp(id: string): Geval {
	const { dossier } = geval(id);
	const uit = opDag(dossier, dossier.peildatum);
	if (!uit) throw new Error(id);
	return uit;
}
const effecten = (links: Geval, rechts: Geval) => inEenKeer(herzieMetNormen(links, rechts)).velden;

/** In centen. */
const centen = (bedrag: string): number => Number(bedrag.replaceAll(/[^\d,-]/g, '').replace(',', '')) || 0;
const som = ({ regels }: KorteSom): number =>
	regels.reduce((tot, { teken, bedrag }) => tot + (teken === '-' ? -1 : 1) * centen(bedrag), 0);

const keuzeArbitrair: fc.Arbitrary<Kantkeuze> = fc.record({
	dag: fc.constantFrom(null, alsDatum('2024-02-29'), alsDatum('2026-03-05'), alsDatum('2026-11-30')),
	tabel: fc.constantFrom(null, ...NORMTABELLEN.map(({ id }) => id)),
	lezing: fc.constantFrom(null, ...lezingkeuzes().map(({ waarde }) => waarde))
});
const idArbitrair = fc.constantFrom(...CASUSSEN.map(({ id }) => id));

test('van links naar rechts telt de som precies op, wat er ook gekozen is', () => {
	let geteld = 0;
	fc.assert(
		fc.property(idArbitrair, keuzeArbitrair, keuzeArbitrair, (id, links, rechts) => {
			const uit = vergelijkKanten(kant(id, links), kant(id, rechts));
			if (!uit.gelukt) {
				expect(uit.zin).not.toBe('');
				return;
			}
			geteld += 1;
			const { vergelijking } = uit;
			// De som is in centen geschreven; elke regel kan een halve cent schelen.
			const { som: optelling } = vergelijking;
			if (!optelling) throw new Error('geen som');
			expect(Math.abs(som(optelling) - centen(optelling.bedrag))).toBeLessThanOrEqual(
				optelling.regels.length
			);
			expect(vergelijking.scheelt === '').toBe(vergelijking.links.bedrag === vergelijking.rechts.bedrag);
			// Andersom zijn dezelfde regels anders.
			const terug = vergelijk(kant(id, rechts), kant(id, links));
			expect(terug.verschil.anders).toBe(vergelijking.verschil.anders);
			expect(terug.scheelt).toBe(vergelijking.scheelt);
		}),
		{ numRuns: keer(150) }
	);
	expect(geteld).toBeGreaterThan(15);
});

test.each(CASUSSEN)('$id naast zichzelf: niets is anders', ({ id, verwacht }) => {
	const { links, rechts, verschil, scheelt } = vergelijk(kant(id), kant(id));
	expect(verschil.anders).toBe(0);
	expect(scheelt).toBe('');
	expect(links.bedrag).toBe(rechts.bedrag);
	expect(centen(links.bedrag)).toBe(Number(verwacht.tBvv));
	expect(links.proef).toBe(false);
});

test.each([
	[{}, []],
	[{ dag: alsDatum('2026-06-30') }, ['peildatum']],
	[{ lezing: 'vierweken:ingevoerd' }, ['lezing van de wet']],
	[{ dag: alsDatum('2026-06-30'), lezing: 'vierweken:ingevoerd' }, ['peildatum', 'lezing van de wet']]
] as const)('%o: wat anders gekozen is en niets verandert, staat er', (anders, verwacht) => {
	const uit = vergelijk(kant('formule'), kant('formule', anders));
	expect(uit.verschil.anders).toBe(0);
	expect(uit.anders).toEqual(verwacht);
});

describe('twee verschillende gevallen', () => {
	test.each([
		['geen-adres', 'openheid-van-zaken', /^Openheid van zaken. Links: Nee. Rechts: Ja$/, '+€ 146,00'],
		['auto-eerste-jaar', 'auto-tweede-jaar', /Links: 2026. Rechts: 2025$/, '-€ 150,00'],
		['formule', 'partner-met-beslag', /^Leefsituatie. Links: Alleenstaand zonder kinderen/, '+€ 128,00']
	])('%s en %s: het feit dat anders is, en wat het scheelt', (links, rechts, feit, effect) => {
		const uit = vergelijk(kant(links), kant(rechts));
		const regel = uit.som?.regels.find(({ zin }) => feit.test(zin));
		expect(`${regel?.teken ?? ''}${regel?.bedrag ?? ''}`.replace('\u00a0', ' ')).toBe(effect);
	});

	test('elk gegeven dat anders is, staat er; en een som telt op en legt meer uit dan zij openlaat', () => {
		fc.assert(
			fc.property(idArbitrair, idArbitrair, (links, rechts) => {
				fc.pre(links !== rechts);
				const uit = vergelijk(kant(links), kant(rechts));
				const { som: optelling, feiten, zonderEffect } = uit;
				const zinnen = [...feiten, ...zonderEffect, ...(optelling?.regels ?? []).map(({ zin }) => zin)];
				const [eerst, dan] = [gevalOp(links), gevalOp(rechts)];
				for (const { veld, oud, nieuw } of effecten(eerst, dan)) {
					const zin = verschilzin(
						{ veld, brief: oud, feit: nieuw },
						eerst.dossier,
						'portaal',
						vergelijkteksten.som
					);
					expect(zinnen, veld).toContain(overDeInwoner(zin, eerst.dossier));
				}
				if (!optelling) return;
				expect(Math.abs(som(optelling) - centen(optelling.bedrag))).toBeLessThanOrEqual(
					optelling.regels.length
				);
				const [, ...delen] = optelling.regels;
				const samen = delen.find(({ zin }) => zin === vergelijkteksten.som.samen);
				if (samen) {
					const grootste = Math.max(
						...delen.filter((deel) => deel !== samen).map(({ bedrag }) => centen(bedrag))
					);
					expect(grootste).toBeGreaterThanOrEqual(centen(samen.bedrag));
				}
			}),
			{ numRuns: keer(100) }
		);
	});

	test('werken de gegevens te veel op elkaar in, dan staan zij er zonder bedrag', () => {
		const zonder = CASUSSEN.map(({ id }) => vergelijk(kant('formule'), kant(id))).filter(
			({ som: een }) => !een
		);
		expect(zonder.length).toBeGreaterThan(2);
		for (const { feiten } of zonder) expect(feiten.length).toBeGreaterThan(1);
	});
});

describe('een proef', () => {
	test.each([
		[{}, false],
		[{ dag: alsDatum('2026-03-05') }, false],
		[{ dag: alsDatum('2026-07-14') }, true],
		[{ tabel: '2026-1' }, false],
		[{ tabel: '2026-2' }, true],
		[{ lezing: 'afronding:heleEuroHalfOmhoog' }, false],
		[{ lezing: 'afronding:centen' }, true]
	] as const)('%o: %s', (anders, verwacht) => {
		expect(isProef(kant('formule', anders))).toBe(verwacht);
		expect(vergelijk(kant('formule'), kant('formule', anders)).rechts.proef).toBe(verwacht);
	});
});

test('een dag waarop het dossier niet te rekenen is: de zin noemt de kant', () => {
	// Voor dat jaar is er geen lijst met landen.
	const uit = vergelijkKanten(
		kant('buitenland-met-openheid'),
		kant('buitenland-met-openheid', { dag: alsDatum('2024-03-01') })
	);
	expect(uit).toMatchObject({ gelukt: false, kant: 'rechts' });
	expect('zin' in uit && uit.zin).toMatch(/geen lijst met landen/);
});

describe('het adres', () => {
	test('heen en terug is hetzelfde, en de andere kant blijft staan', () => {
		fc.assert(
			fc.property(keuzeArbitrair, keuzeArbitrair, (links, rechts) => {
				const leeg = new URLSearchParams('casus=formule&dag=x');
				const adres = schrijfKeuze(schrijfKeuze(leeg, '', links), 'met', rechts);
				expect(leesKeuze(adres, '')).toEqual({ keuze: links, vreemd: [] });
				expect(leesKeuze(adres, 'met')).toEqual({ keuze: rechts, vreemd: [] });
				expect(adres.get('casus')).toBe('formule');
			})
		);
	});

	test.each([
		['dag=2026-02-30', 1],
		['dag=2019-01-01', 1],
		['dag=', 1],
		['tabel=2026-3', 1],
		['tabel=__proto__&lezing=constructor:x', 2],
		['lezing=regel95', 1],
		[`lezing=${'x'.repeat(5000)}`, 1],
		['metdag=2026-02-30', 0]
	])('%s: %d zinnen', (tekst, aantal) => {
		const gelezen = leesKeuze(new URLSearchParams(tekst), '');
		expect(gelezen.keuze).toEqual(ZOALS);
		expect(gelezen.vreemd).toHaveLength(aantal);
	});
});
