import { createEvent, fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Conceptinkomen } from '#lib/dossier/concept.ts';
import Loonstrookrooster from '#lib/weergave/loonstroken/Loonstrookrooster.svelte';
import { inkomenMet, maandstrook, strook, vierwekenstrook } from '../../invoer/loonstroken/hulp.ts';
import { metFormulier } from '../hulp.ts';
import { alsDatum } from '#lib/tijd/datum.ts';

const DAG = alsDatum('2026-07-14');
const DRIE = ['2026-03', '2026-04', '2026-05'];

function toon(begin: Conceptinkomen, fouten = new Map<string, string>()) {
	const inkomen = $state(begin);
	const props = { inkomen, pad: 'inkomens[0]', peildatum: DAG };
	render(Loonstrookrooster, { props, context: metFormulier({ fouten }) });
	return inkomen;
}
const cel = (naam: string) => screen.getByRole<HTMLInputElement>('textbox', { name: naam });
const knop = (naam: string | RegExp) => screen.getByRole('button', { name: naam });
const plakIn = async (doel: HTMLElement, tekst: string) => {
	const gebeurtenis = createEvent.paste(doel, { clipboardData: { getData: () => tekst } });
	await fireEvent(doel, gebeurtenis);
	return gebeurtenis;
};
const voetrij = (naam: string | RegExp) =>
	within(screen.getByRole('row', { name: naam }))
		.getAllByRole('cell')
		.map((tekst) => tekst.lastChild?.textContent ?? '');

describe('Loonstrookrooster', () => {
	it('is een tabel met de officiele termen en een rij per periode', () => {
		toon(
			inkomenMet(
				'maand',
				DRIE.map((maand) => maandstrook(maand))
			)
		);
		const tabel = screen.getByRole('table', { name: 'Inkomstenperioden (IKP)' });
		const koppen = within(tabel)
			.getAllByRole('columnheader')
			.map((kop) => kop.textContent.replace(/\u00ad/g, ''));
		for (const term of [
			'Periode',
			'Loon LB/PH',
			'Opname arbeidsvoorwaardenbedrag',
			'Ingehouden bijdrage Zvw'
		]) {
			expect(koppen.some((kop) => kop.includes(term))).toBe(true);
		}
		expect(
			within(tabel)
				.getAllByRole('rowheader')
				.slice(0, 3)
				.map((kop) => kop.textContent.trim().split(/\s{2,}/)[0])
		).toEqual([
			expect.stringContaining('maart 2026'),
			expect.stringContaining('april 2026'),
			expect.stringContaining('mei 2026')
		]);
		expect(cel('Loon LB/PH, april 2026').value).toBe('2000');
	});

	it('gaat met Enter en pijlen naar dezelfde kolom van een andere rij, en onderaan naar de knop', async () => {
		toon(
			inkomenMet(
				'maand',
				DRIE.map((maand) => maandstrook(maand))
			)
		);
		const toets = async (key: string, shiftKey = false, ctrlKey = false) => {
			const blijft = await fireEvent.keyDown(document.activeElement ?? document.body, {
				key,
				shiftKey,
				ctrlKey
			});
			await tick();
			return blijft;
		};
		cel('Ingehouden loonheffing, maart 2026').focus();
		await toets('Enter');
		expect(document.activeElement).toBe(cel('Ingehouden loonheffing, april 2026'));
		await toets('ArrowDown');
		expect(document.activeElement).toBe(cel('Ingehouden loonheffing, mei 2026'));
		await toets('ArrowUp');
		await toets('Enter', true);
		expect(document.activeElement).toBe(cel('Ingehouden loonheffing, maart 2026'));
		await toets('ArrowUp');
		expect(document.activeElement).toBe(cel('Ingehouden loonheffing, maart 2026'));
		// Ctrl+Enter is van het formulier: dat gaat verder.
		expect(await toets('Enter', false, true)).toBe(true);
		expect(document.activeElement).toBe(cel('Ingehouden loonheffing, maart 2026'));
		cel('Loon LB/PH, mei 2026').focus();
		await toets('Enter');
		expect(document.activeElement).toBe(knop('Voeg juni 2026 toe'));
	});

	it('voegt de eerstvolgende verwachte periode toe, ook met dezelfde bedragen', async () => {
		const inkomen = toon(inkomenMet('maand'));
		await fireEvent.click(knop('Voeg maart 2026 toe'));
		await tick();
		expect(document.activeElement).toBe(cel('Loon LB/PH, maart 2026'));
		await fireEvent.input(cel('Loon LB/PH, maart 2026'), { target: { value: '1910' } });
		await fireEvent.click(knop('Voeg april 2026 toe met dezelfde bedragen'));
		expect(inkomen.opgave.perioden[1]).toMatchObject({ begin: '1-4-2026', eind: '30-4-2026', loon: '1910' });
	});

	it('verwijdert een rij en zegt welke', async () => {
		const inkomen = toon(
			inkomenMet(
				'maand',
				DRIE.map((maand) => maandstrook(maand))
			)
		);
		await fireEvent.click(knop('Verwijder april 2026'));
		expect(inkomen.opgave.perioden.map(({ begin }) => begin)).toEqual(['1-3-2026', '1-5-2026']);
		expect(screen.getByText('april 2026 is verwijderd.').getAttribute('role')).toBe('status');
	});

	it('toont eerst wat er geplakt wordt, zet het dan pas, en meldt wat niet te lezen was', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03')]));
		const voor = $state.snapshot(inkomen.opgave.perioden);
		const gebeurtenis = await plakIn(
			cel('Loon LB/PH, maart 2026'),
			'Loonheffing\tBegin\tBruto\tLoon\n-310,55\t1-3-2026\t2.000\t1.910,00\n-311\t2026-04-01\t2.000\tnnb\n'
		);
		expect(gebeurtenis.defaultPrevented).toBe(true);
		const paneel = await screen.findByRole('group', { name: /^2 rijen op het klembord/ });
		expect($state.snapshot(inkomen.opgave.perioden)).toEqual(voor);
		expect(
			within(paneel)
				.getAllByRole<HTMLSelectElement>('combobox')
				.map(({ value }) => value)
		).toEqual(['ingehoudenLoonheffing', 'begin', '', 'loon']);
		expect(paneel.textContent).toContain('het minteken is weggelaten (2 cellen)');
		expect(document.activeElement).toBe(knop('Zet 2 perioden in het rooster'));
		await fireEvent.click(knop('Zet 2 perioden in het rooster'));
		expect(
			inkomen.opgave.perioden.map(({ begin, eind, loon, ingehoudenLoonheffing }) => [
				begin,
				eind,
				loon,
				ingehoudenLoonheffing
			])
		).toEqual([
			['1-3-2026', '31-3-2026', '1.910,00', '310,55'],
			['1-4-2026', '30-4-2026', 'nnb', '311,00']
		]);
		const verslag = screen.getByText(/2 rijen geplakt, waarvan 1 nieuw\./);
		expect(verslag.closest('[role="status"]')).toBeTruthy();
		await fireEvent.click(screen.getByRole('link', { name: /april 2026, Loon LB\/PH: .nnb/ }));
		expect(document.activeElement).toBe(cel('Loon LB/PH, april 2026'));
	});

	it.each(['knop', 'Ctrl+Z'])('geeft het plakken in een keer terug met %s', async (hoe) => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03')]));
		const voor = $state.snapshot(inkomen.opgave.perioden);
		await plakIn(cel('Loon LB/PH, maart 2026'), '1\t2\n3\t4');
		await fireEvent.click(await screen.findByRole('button', { name: 'Zet 2 perioden in het rooster' }));
		expect(inkomen.opgave.perioden).toHaveLength(2);
		if (hoe === 'knop') await fireEvent.click(knop('Maak het plakken ongedaan'));
		else await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
		expect($state.snapshot(inkomen.opgave.perioden)).toEqual(voor);
		expect(screen.getByText('Het plakken is ongedaan gemaakt.')).toBeTruthy();
	});

	it('laat Ctrl+Z aan het veld als er na het plakken is getypt', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03')]));
		await plakIn(cel('Loon LB/PH, maart 2026'), '1\t2\n3\t4');
		await fireEvent.click(await screen.findByRole('button', { name: 'Zet 2 perioden in het rooster' }));
		await fireEvent.input(cel('Loon LB/PH, maart 2026'), { target: { value: '7' } });
		expect(await fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })).toBe(true);
		expect(inkomen.opgave.perioden[0]?.loon).toBe('7');
		expect(screen.queryByRole('button', { name: 'Maak het plakken ongedaan' })).toBeNull();
	});

	it('laat de verdeling wijzigen, en doet na Escape niets', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03')]));
		await plakIn(cel('Loon LB/PH, maart 2026'), 'Bedrag\tLoon\n5\t6');
		const kolom = await screen.findByRole('combobox', { name: 'Bedrag gaat naar' });
		await fireEvent.change(kolom, { target: { value: 'loon' } });
		expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Loon gaat naar' }).value).toBe('');
		await fireEvent.keyDown(kolom, { key: 'Escape' });
		expect(screen.queryByRole('group', { name: /klembord/ })).toBeNull();
		expect(inkomen.opgave.perioden[0]?.loon).toBe('2000');
	});

	it('weigert meer rijen dan er in gaan', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03')]));
		await plakIn(cel('Loon LB/PH, maart 2026'), '1\t2\n'.repeat(2000));
		await screen.findByText(/Er kunnen hooguit 60 rijen tegelijk/);
		expect(inkomen.opgave.perioden).toHaveLength(1);
	});

	it('laat een enkele waarde door de browser plakken', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03')]));
		expect((await plakIn(cel('Loon LB/PH, maart 2026'), '1.234,00')).defaultPrevented).toBe(false);
		expect(inkomen.opgave.perioden[0]?.loon).toBe('2000');
	});

	it('toont fout en waarschuwing bij de cel', () => {
		const fouten = new Map([['inkomens[0].opgave.perioden[0].loon', 'Vul een bedrag in.']]);
		toon(inkomenMet('maand', [maandstrook('2026-03', { loon: 'abc', opbouwAvwb: '-5' })]), fouten);
		const bij = (naam: string) =>
			document.getElementById(cel(naam).getAttribute('aria-describedby') ?? '')?.textContent;
		expect(cel('Loon LB/PH, maart 2026').getAttribute('aria-invalid')).toBe('true');
		expect(bij('Loon LB/PH, maart 2026')).toContain('Vul een bedrag in.');
		expect(cel('Opbouw arbeidsvoorwaardenbedrag, maart 2026').getAttribute('aria-invalid')).toBeNull();
		expect(bij('Opbouw arbeidsvoorwaardenbedrag, maart 2026')).toContain('Lager dan nul');
	});

	it('wijst overlap en een verkeerde lengte aan bij de datum, ook zonder fouten van het dossier', () => {
		toon(
			inkomenMet('maand', [maandstrook('2026-03'), maandstrook('2026-03'), strook('1-4-2026', '29-4-2026')])
		);
		const cellen = screen.getAllByRole('textbox', { name: /^Datum (aanvang|einde)/ });
		// De datums van een periode die klopt zitten dicht.
		expect(cellen.map((datum) => datum.getAttribute('aria-invalid'))).toEqual(['true', null, null, 'true']);
		expect(screen.getAllByText('datums kloppen niet')).toHaveLength(2);
	});

	it('vult de laatste dag bij de eerste, maar overschrijft niets', async () => {
		const inkomen = toon(inkomenMet('maand', [strook('', ''), strook('', '15-4-2026')]));
		for (const [naam, begin] of [
			['Periode 1', '1/3/2026'],
			['Periode 2', '1-4-2026']
		] as const) {
			const datum = cel(`Datum aanvang, ${naam}`);
			await fireEvent.input(datum, { target: { value: begin } });
			await fireEvent.blur(datum);
		}
		expect(inkomen.opgave.perioden.map(({ eind }) => eind)).toEqual(['31-3-2026', '15-4-2026']);
	});

	it('telt op wat meetelt en toont gemiddelden, frequentie en uitkomst', () => {
		toon(
			inkomenMet('maand', [
				maandstrook('2026-03', { loon: '1.000', opgebouwdVakantiebijslag: '80' }),
				maandstrook('2026-04', { loon: '1.000', opgebouwdVakantiebijslag: '80' }),
				maandstrook('2026-05', {
					loon: '2.000',
					uitbetaaldeVakantiebijslag: '1000',
					opgebouwdVakantiebijslag: '80'
				}),
				maandstrook('2026-06', { loon: '9.999' })
			])
		);
		expect(voetrij(/^Totaal/)).toEqual([
			'4.000,00',
			'1.000,00',
			'0,00',
			'240,00',
			'0,00',
			'0,00',
			'0,00',
			''
		]);
		expect(voetrij(/^Gemiddelde \(gedeeld door 3\)/)[0]).toBe('1.333,33');
		expect(voetrij(/^Frequentie/).slice(1, 3)).toEqual(['incidenteel', 'geen']);
		const schoon = screen.getByText('Gemiddeld schoon loon').parentElement;
		expect(schoon?.textContent.replace(/\s+/g, ' ')).toContain('€ 1.000,00');
		expect(
			screen.getByText('Belastbaar jaarinkomen').parentElement?.textContent.replace(/\s+/g, ' ')
		).toContain('€ 12.960,00');
	});

	it('toont geen gemiddelden zolang een cel niet goed is', () => {
		toon(inkomenMet('maand', [maandstrook('2026-03', { loon: 'abc' })]));
		expect(screen.queryByText(/^Gemiddelde/)).toBeNull();
		expect(screen.getByText(/De gemiddelden verschijnen/)).toBeTruthy();
	});

	it.each([
		[undefined, '2', '500,00'],
		['ingevoerd', '1', '1.000,00']
	] as const)('deelt bij vier weken volgens lezing %s door %s', (lezing, aantal, gemiddeld) => {
		const inkomen = inkomenMet('vierweken', [vierwekenstrook('2026-03-23', { loon: '1000' })]);
		render(Loonstrookrooster, { inkomen, pad: 'inkomens[0]', peildatum: DAG, lezing });
		expect(voetrij(new RegExp(`^Gemiddelde \\(gedeeld door ${aantal}\\)`))[0]).toBe(gemiddeld);
	});
});
