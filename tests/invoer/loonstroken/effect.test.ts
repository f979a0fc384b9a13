import { describe, expect, it, vi } from 'vitest';
import { leegConcept, type Conceptinkomen } from '#lib/dossier/concept.ts';
import { tijdlijnteksten } from '#lib/teksten/loonstroken/invoer.ts';
import { bepaalTijdas } from '#lib/invoer/loonstroken/tijdas.ts';
import {
	effectVanOntbreken,
	rekenAlleenInkomen,
	type Strookrekenaar
} from '#lib/invoer/loonstroken/effect.ts';
import { strookrekenaar } from '#lib/invoer/loonstroken/rekenaar.ts';
import { bekijkStroken } from '#lib/invoer/loonstroken/stroken.ts';
import { inkomenMet, maandstrook, vierwekenstrook } from './hulp.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { tussen } from '../../hulp/dag.ts';

const DAG = alsDatum('2026-07-14');
const APRIL = tussen('2026-04-01', '2026-04-30');
const netto = (bedrag: string) => ({ jaar: '0.00', netto: bedrag, beslagvrijeVoet: null });

/** Een concept dat helemaal te berekenen is, met dit inkomen als enige. */
function conceptMet(inkomen: Conceptinkomen) {
	const concept = leegConcept('14-7-2026');
	concept.leefsituatie = 'alleenstaande';
	concept.wonen.adres = 'nederland';
	concept.wonen.woning = 'huur';
	concept.wonen.huurtoeslagMogelijk = 'ja';
	concept.inkomens = [inkomen];
	return concept;
}

describe('het effect van een ontbrekende loonstrook', () => {
	it('rekent met en zonder, en neemt de loonstrook ervoor als voorbeeld', () => {
		const inkomen = inkomenMet('maand', [
			maandstrook('2026-05', { loon: '999' }),
			maandstrook('2026-03', { loon: '1910' }),
			maandstrook('2026-02', { loon: '111' })
		]);
		const reken = vi.fn<Strookrekenaar>((variant) =>
			netto(variant.opgave.perioden.length === 4 ? '1500.10' : '1000.05')
		);
		expect(effectVanOntbreken(inkomen, APRIL, reken)).toEqual(netto('500.05'));
		const erbij = reken.mock.calls.flatMap(([variant]) => variant.opgave.perioden[3] ?? []);
		expect(erbij).toEqual([{ ...maandstrook('2026-04', { loon: '1910' }) }]);
		expect(inkomen.opgave.perioden).toHaveLength(3);
	});

	it('neemt zonder eerdere loonstrook de eerste erna, en slaat een onvolledige over', () => {
		const inkomen = inkomenMet('maand', [
			maandstrook('2026-03', { ingehoudenLoonheffing: '' }),
			maandstrook('2026-05', { loon: '1500' })
		]);
		const reken = vi.fn<Strookrekenaar>(() => netto('0.00'));
		effectVanOntbreken(inkomen, APRIL, reken);
		expect(reken.mock.calls[0]?.[0].opgave.perioden.at(-1)?.loon).toBe('1500');
	});

	it.each([
		['er nog geen loonstrook is', inkomenMet('maand'), () => netto('1.00')],
		['er niet te rekenen valt', inkomenMet('maand', [maandstrook('2026-03')]), () => null]
	])('is er niet als %s', (_, inkomen, reken) => {
		expect(effectVanOntbreken(inkomen, APRIL, reken)).toBeNull();
	});

	it('is een derde van een maandloon en een derde van het jaar', () => {
		const inkomen = inkomenMet('maand', [
			maandstrook('2026-03', { loon: '1800', ingehoudenLoonheffing: '300' })
		]);
		expect(effectVanOntbreken(inkomen, APRIL, rekenAlleenInkomen(DAG))).toEqual({
			jaar: '7200.00',
			netto: '500.00',
			beslagvrijeVoet: null
		});
	});

	it('noemt de beslagvrije voet als het hele dossier te berekenen is', () => {
		const inkomen = inkomenMet('maand', [maandstrook('2026-03'), maandstrook('2026-05')]);
		const met = inkomenMet(
			'maand',
			['03', '04', '05'].map((maand) => maandstrook(`2026-${maand}`))
		);
		const reken = strookrekenaar(conceptMet(inkomen));
		const effect = effectVanOntbreken(inkomen, APRIL, reken);
		const volledig = strookrekenaar(conceptMet(met))(met);
		const nu = reken(inkomen);
		expect(Number(effect?.beslagvrijeVoet)).toBe(
			Number(volledig?.beslagvrijeVoet) - Number(nu?.beslagvrijeVoet)
		);
		expect(Number(effect?.beslagvrijeVoet)).not.toBe(0);
		expect(effect?.netto).toBe('666.67');
	});

	it('valt zonder compleet dossier terug op het inkomen alleen, met hetzelfde bedrag', () => {
		const inkomen = inkomenMet('maand', [maandstrook('2026-03')]);
		const open = { ...conceptMet(inkomen), leefsituatie: '' as const };
		expect(strookrekenaar(open)(inkomen)).toEqual(rekenAlleenInkomen(DAG)(inkomen));
		expect(strookrekenaar({ ...open, peildatum: 'straks' })(inkomen)).toBeNull();
	});

	it.each([
		[{ jaar: '8280.00', netto: '590.52', beslagvrijeVoet: '222.00' }, /€\s222,00 per maand hoger/],
		[{ jaar: '8280.00', netto: '590.52', beslagvrijeVoet: '-266.00' }, /€\s266,00 per maand lager/],
		[{ jaar: '8280.00', netto: '590.52', beslagvrijeVoet: '0.00' }, /blijft gelijk/],
		[{ jaar: '8280.00', netto: '590.52', beslagvrijeVoet: null }, /jaarinkomen €\s8\.280,00 hoger\.$/]
	])('staat in een zin: %o', (effect, zin) => {
		expect(tijdlijnteksten.effect(effect)).toMatch(zin);
	});
});

describe('de tijdas', () => {
	const deel = (tekst: string) => Number(tekst.replace('%', ''));

	it('zet maanden en vier weken onder elkaar op dezelfde as', () => {
		const as = bepaalTijdas(DAG, [
			bekijkStroken(DAG, inkomenMet('maand', [maandstrook('2026-03'), maandstrook('2026-06')])),
			bekijkStroken(DAG, inkomenMet('vierweken', [vierwekenstrook('2026-03-23')]))
		]);
		expect(as.maanden.map(({ begin }) => begin.slice(0, 7))).toEqual([
			'2026-03',
			'2026-04',
			'2026-05',
			'2026-06',
			'2026-07'
		]);
		expect(as.rijen.map((rij) => rij.map(({ soort }) => soort))).toEqual([
			['telt', 'buiten', 'mist', 'mist'],
			['telt', 'mist']
		]);
		const april = as.maanden[1];
		const ontbrekend = as.rijen[0]?.find(({ periode }) => periode.begin === '2026-04-01');
		expect(ontbrekend).toMatchObject({ x: april?.x, breedte: april?.breedte });
		// Een dag na 31 maart is 1 april: blokken sluiten aan zonder gat.
		const maart = as.rijen[0]?.[0];
		expect(deel(maart?.x ?? '') + deel(maart?.breedte ?? '')).toBeCloseTo(deel(april?.x ?? ''));
	});

	it('laat wat ver buiten het venster ligt uit het plaatje en blijft binnen de breedte', () => {
		const as = bepaalTijdas(DAG, [
			bekijkStroken(
				DAG,
				inkomenMet(
					'maand',
					['2025-01', '2026-02', '2026-12'].map((m) => maandstrook(m))
				)
			)
		]);
		expect(as.rijen[0]?.map(({ periode }) => periode.begin)).toEqual([
			'2026-02-01',
			'2026-03-01',
			'2026-04-01',
			'2026-05-01'
		]);
		for (const { x, breedte } of [...(as.rijen[0] ?? []), ...as.maanden, as.venster, as.peildatum]) {
			expect(deel(x)).toBeGreaterThanOrEqual(0);
			expect(deel(x) + deel(breedte)).toBeLessThanOrEqual(100.000001);
		}
	});
});
