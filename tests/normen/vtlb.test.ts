/** De editietabellen van het Vtlb-rapport: alleen wat is gelezen, met bron; de rest is null. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { editieVan, VTLBEDITIES } from '#lib/normen/vtlb/edities.ts';
import { vtlbeditieSchema } from '#lib/normen/vtlb/schema.ts';
import { VTLB_SLEUTELS } from '#lib/normen/vtlb/typen.ts';
import { jsonIn, leesJson } from './hulp.ts';

const gevuld = VTLBEDITIES.flatMap(({ id, waarden }) =>
	VTLB_SLEUTELS.flatMap((sleutel) => {
		const norm = waarden[sleutel];
		return norm ? [{ id, sleutel, norm }] : [];
	})
);

/**
 * Wat in een bron is gelezen, hier nog eens met de hand overgenomen. Alles daarbuiten is een gat; een gat vullen zonder
 * deze lijst aan te passen faalt dus.
 */
const GELEZEN: Record<string, Record<string, string>> = {
	'2020-01': { besparingChauffeurs: '157.00' },
	'2020-07': { omgangPerKindPerDag: '6.00', besparingChauffeurs: '157.00' },
	'2021-01': {
		eigenRisico: '32.08',
		reserveringInrichtingAlleenstaand: '56.76',
		reserveringInrichtingGehuwd: '88.28'
	},
	'2021-07': { eigenRisico: '32.08' },
	'2022-01': { autoforfait: '176.04', kilometerprijs: '0.211' },
	'2022-07': { autoforfait: '189.38', kilometerprijs: '0.198' }
};

describe('de editietabellen', () => {
	it('staan allemaal op schijf en in de lijst, in volgorde en zonder gaten', () => {
		const bestanden = jsonIn('normen/vtlb').map((naam) => leesJson(`normen/vtlb/${naam}`));
		expect(VTLBEDITIES).toEqual(bestanden);
		for (const [index, { id, vanaf, totEnMet }] of VTLBEDITIES.entries()) {
			expect(editieVan(vanaf), id).toBe(id);
			expect(editieVan(totEnMet), id).toBe(id);
			const vorige = VTLBEDITIES[index - 1];
			if (vorige) expect(vorige.totEnMet < vanaf, id).toBe(true);
		}
	});

	it.each(VTLBEDITIES)('$id: voldoet aan het schema', (editie) => {
		expect(v.safeParse(vtlbeditieSchema, editie).issues ?? []).toEqual([]);
	});

	it('een sleutel te weinig of een bedrag zonder bron voldoet niet', () => {
		const [editie] = VTLBEDITIES;
		if (!editie) throw new Error('geen edities');
		const { normhuur: _weg, ...rest } = editie.waarden;
		expect(v.is(vtlbeditieSchema, { ...editie, waarden: rest })).toBe(false);
		const zonderBron = { ...editie.waarden, normhuur: { waarde: '200.00', merk: 'bron', bron: '' } };
		expect(v.is(vtlbeditieSchema, { ...editie, waarden: zonderBron })).toBe(false);
	});

	it('elk bedrag heeft een bron en een merk', () => {
		expect(gevuld.length).toBeGreaterThan(5);
		expect(gevuld.filter(({ norm }) => norm.bron.trim() === '' || norm.merk.length === 0)).toEqual([]);
	});

	it('precies wat is gelezen staat erin; een gat is null', () => {
		const opgezocht: Record<string, Record<string, string>> = {};
		for (const { id, sleutel, norm } of gevuld) (opgezocht[id] ??= {})[sleutel] = norm.waarde;
		expect(opgezocht).toEqual(GELEZEN);
	});

	it('van 2023 en later is geen enkel bedrag gelezen', () => {
		expect(gevuld.filter(({ id }) => id >= '2023-01')).toEqual([]);
	});
});
