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
		.map((tekst) => tekst.textContent);

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
			'Datum aanvang',
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

	it('plakt rijen uit een rekenblad en meldt wat niet te lezen was', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03')]));
		const gebeurtenis = await plakIn(
			cel('Datum aanvang, maart 2026'),
			'Begin\tEind\tLoon\n1-3-2026\t31-3-2026\t1.910,00\n2026-04-01\t2026-04-30\tnnb\n'
		);
		expect(gebeurtenis.defaultPrevented).toBe(true);
		expect(inkomen.opgave.perioden.map(({ begin, loon }) => [begin, loon])).toEqual([
			['1-3-2026', '1.910,00'],
			['1-4-2026', 'nnb']
		]);
		const verslag = screen.getByText(/2 rijen geplakt, waarvan 1 nieuw\. De kopregel is overgeslagen\./);
		expect(verslag.closest('[role="status"]')).toBeTruthy();
		await fireEvent.click(screen.getByRole('link', { name: /april 2026, Loon LB\/PH: .nnb/ }));
		expect(document.activeElement).toBe(cel('Loon LB/PH, april 2026'));
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
		expect(cellen.map((datum) => datum.getAttribute('aria-invalid'))).toEqual([
			null,
			null,
			'true',
			null,
			null,
			'true'
		]);
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
			'',
			'',
			'4.000,00',
			'1.000,00',
			'0,00',
			'240,00',
			'0,00',
			'0,00',
			'0,00',
			''
		]);
		expect(voetrij(/^Gemiddelde \(gedeeld door 3\)/)[2]).toBe('1.333,33');
		expect(voetrij(/^Frequentie/).slice(3, 5)).toEqual(['incidenteel', 'geen']);
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
		expect(voetrij(new RegExp(`^Gemiddelde \\(gedeeld door ${aantal}\\)`))[2]).toBe(gemiddeld);
	});
});
