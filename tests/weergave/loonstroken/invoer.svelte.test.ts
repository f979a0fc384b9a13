import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Conceptinkomen } from '#lib/dossier/concept.ts';
import { PERIODEBEDRAGEN } from '#lib/dossier/dossier.ts';
import { STROOKREGELS } from '#lib/teksten/loonstroken/invoer.ts';
import { strookterm } from '#lib/teksten/woordenlijst/loonstrook.ts';
import { kiesRitme } from '#lib/invoer/inkomensvraag.ts';
import Loonstrookinvoer from '#lib/weergave/loonstroken/Loonstrookinvoer.svelte';
import Loonstrooktekening from '#lib/weergave/loonstroken/Loonstrooktekening.svelte';
import Tijdlijn from '#lib/weergave/loonstroken/Tijdlijn.svelte';
import { metFormulier } from '../hulp.ts';
import { inkomenMet, maandstrook, vierwekenstrook } from '../../invoer/loonstroken/hulp.ts';
import { alsDatum } from '#lib/tijd/datum.ts';

const DAG = alsDatum('2026-07-14');
const zonderVasteSpatie = (tekst: string | null | undefined) => (tekst ?? '').replace(/\s+/g, ' ').trim();

function toon(begin: Conceptinkomen, fouten = new Map<string, string>()) {
	const inkomen = $state(begin);
	const props = { inkomen, pad: 'inkomens[0]', peildatum: DAG };
	render(Loonstrookinvoer, { props, context: metFormulier({ fouten }) });
	return inkomen;
}
const knop = (naam: string | RegExp) => screen.getByRole('button', { name: naam });
const geenKnop = (naam: string | RegExp) => screen.queryByRole('button', { name: naam }) === null;
const veld = (plaats: number, naam: string) =>
	document.getElementById(`inkomens[0].opgave.perioden[${String(plaats)}].${naam}`) as HTMLInputElement;

describe('Loonstrookinvoer', () => {
	it('zegt vooraf welke loonstroken nodig zijn en zet ze klaar met hun datums', async () => {
		const inkomen = toon(inkomenMet('maand'));
		expect(screen.getByText('U heeft de loonstroken van maart, april en mei 2026 nodig.')).toBeTruthy();
		await fireEvent.click(knop('Vul in: Loonstrook van mei 2026'));
		await fireEvent.input(veld(0, 'loon'), { target: { value: '1.910,00' } });
		await fireEvent.click(knop('Vul in: Loonstrook van maart 2026'));
		expect(inkomen.opgave.perioden.map(({ begin, eind }) => [begin, eind])).toEqual([
			['1-3-2026', '31-3-2026'],
			['1-5-2026', '31-5-2026']
		]);
		await tick();
		expect(document.activeElement).toBe(veld(0, 'loon'));
		expect(geenKnop('Vul in: Loonstrook van maart 2026')).toBe(true);
		expect(knop('Vul in: Loonstrook van april 2026')).toBeTruthy();
	});

	it('vraagt de zeven bedragen met het nummer van de tekening, en schrijft ze op', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03')]));
		for (const soort of PERIODEBEDRAGEN) {
			const { nummer } = STROOKREGELS[soort];
			const label = strookterm(soort, 'inwoner');
			const invoer = screen.getByRole('textbox', { name: `${String(nummer)}. ${label}` });
			await fireEvent.input(invoer, { target: { value: `${String(nummer)}00` } });
		}
		const strook = inkomen.opgave.perioden[0];
		expect(PERIODEBEDRAGEN.map((soort) => strook?.[soort])).toEqual(
			[1, 2, 3, 4, 5, 6, 7].map((n) => `${String(n)}00`)
		);
	});

	it('neemt een andere loonstrook over met een druk op de knop, ook voordat de strook er is', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03', { loon: '1.910,00' })]));
		await fireEvent.click(knop('Zelfde als maart 2026: Loonstrook van april 2026'));
		expect(inkomen.opgave.perioden[1]).toEqual(maandstrook('2026-04', { loon: '1.910,00' }));
		await fireEvent.click(knop('Vul in: Loonstrook van mei 2026'));
		await fireEvent.click(knop('Zelfde als maart 2026'));
		expect(inkomen.opgave.perioden[2]).toEqual(maandstrook('2026-05', { loon: '1.910,00' }));
		expect(screen.getByText(/^De bedragen zijn overgenomen/).getAttribute('role')).toBe('status');
		await tick();
		expect(document.activeElement).toBe(veld(2, 'loon'));
	});

	it('biedt een voorbeeld niet meer aan zodra er iets getypt is', async () => {
		toon(inkomenMet('maand', [maandstrook('2026-03')]));
		await fireEvent.click(knop('Vul in: Loonstrook van april 2026'));
		await fireEvent.input(veld(1, 'loon'), { target: { value: '25' } });
		expect(geenKnop('Zelfde als maart 2026')).toBe(true);
	});

	it('vraagt eerst de drie bedragen van bijna elke strook; de rest is nul achter een uitklap', async () => {
		const inkomen = toon(inkomenMet('maand'));
		await fireEvent.click(knop('Vul in: Loonstrook van maart 2026'));
		expect(inkomen.opgave.perioden[0]).toMatchObject({
			loon: '',
			opgebouwdVakantiebijslag: '',
			ingehoudenLoonheffing: '',
			opbouwAvwb: '0',
			ingehoudenZvw: '0'
		});
		const meer = screen.getByText('Staat er nog iets anders op?').closest('details');
		expect(meer?.open).toBe(false);
		expect(meer?.querySelectorAll('input')).toHaveLength(4);
		expect(meer?.contains(veld(0, 'ingehoudenLoonheffing'))).toBe(false);
		await fireEvent.input(veld(0, 'opbouwAvwb'), { target: { value: '12' } });
		expect(meer?.open).toBe(true);
	});

	it('haalt een loonstrook weg en biedt hem weer aan', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03'), maandstrook('2026-04')]));
		await fireEvent.click(knop('Haal deze loonstrook weg: Loonstrook van maart 2026'));
		expect(inkomen.opgave.perioden.map(({ begin }) => begin)).toEqual(['1-4-2026']);
		expect(knop('Vul in: Loonstrook van maart 2026')).toBeTruthy();
		await tick();
		expect(document.activeElement).toBe(knop('Zet terug'));
		await fireEvent.click(knop('Zet terug'));
		expect(inkomen.opgave.perioden.map(({ begin }) => begin)).toEqual(['1-3-2026', '1-4-2026']);
		expect(screen.queryByText('Zet terug')).toBeNull();
	});

	it('toont een fout bij het veld en opent de loonstrook waar die in zit', () => {
		const fouten = new Map([['inkomens[0].opgave.perioden[1].loon', 'Vul een bedrag in.']]);
		toon(inkomenMet('maand', [maandstrook('2026-03'), maandstrook('2026-04', { loon: 'abc' })]), fouten);
		expect(veld(1, 'loon').getAttribute('aria-invalid')).toBe('true');
		expect(veld(1, 'loon').closest('details')?.open).toBe(true);
		expect(veld(0, 'loon').closest('details')?.open).toBe(false);
	});

	it.each([
		['250000', 'Dit is meer dan € 100.000. Staat er een cijfer te veel?'],
		['-50', /^.*Dit is minder dan nul\./]
	])('waarschuwt bij loon %s maar weigert het niet', (loon, zin) => {
		toon(inkomenMet('maand', [maandstrook('2026-03', { loon })]));
		const letOp = document.getElementById('inkomens[0].opgave.perioden[0].loon-let-op');
		expect(zonderVasteSpatie(letOp?.textContent)).toMatch(zin);
		expect(veld(0, 'loon').getAttribute('aria-invalid')).toBeNull();
	});

	it('zegt meteen wat er mis is met overlappende datums', () => {
		toon(inkomenMet('maand', [maandstrook('2026-03'), maandstrook('2026-03')]));
		const fout = document.getElementById('inkomens[0].opgave.perioden[1].begin-fout');
		expect(fout?.textContent).toContain('valt samen met een eerdere periode');
		expect(screen.getByText('telt niet mee: de datums kloppen niet')).toBeTruthy();
	});

	it('laat de laatste dag de eerste volgen', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03')]));
		const begin = screen.getByRole('textbox', { name: 'Eerste dag van de loonstrook' });
		await fireEvent.input(begin, { target: { value: '1/4/26' } });
		await fireEvent.blur(begin);
		expect(inkomen.opgave.perioden[0]).toMatchObject({ begin: '1/4/26', eind: '30-4-2026' });
	});

	it('telt de loonstroken op als controle', () => {
		toon(
			inkomenMet(
				'maand',
				['2026-03', '2026-04', '2026-06'].map((m) => maandstrook(m, { loon: '1.910,50' }))
			)
		);
		const loon = screen.getByText('Loon (1)').parentElement;
		expect(zonderVasteSpatie(loon?.textContent)).toBe('Loon (1) € 3.821,00');
		expect(screen.getByText(/Samen over maart en april 2026/)).toBeTruthy();
		expect(screen.getByText(/Trek daar het jaartotaal af/)).toBeTruthy();
	});

	it('legt uit wat er met eenmalig vakantiegeld gebeurt', () => {
		toon(
			inkomenMet('maand', [
				maandstrook('2026-03'),
				maandstrook('2026-04'),
				maandstrook('2026-05', { loon: '3920', uitbetaaldeVakantiebijslag: '1920' })
			])
		);
		expect(screen.getByText(/Er kwam vakantiegeld in mei 2026, maar niet in elke periode/)).toBeTruthy();
		expect(
			zonderVasteSpatie(screen.getByText('En met een jaarinkomen van').parentElement?.textContent)
		).toContain('€ 24.000,00');
	});

	it('noemt vakantiegeld in elke periode gewoon loon', () => {
		toon(
			inkomenMet(
				'maand',
				['2026-03', '2026-04'].map((m) => maandstrook(m, { uitbetaaldeVakantiebijslag: '150' }))
			)
		);
		expect(
			screen.getByText('Er komt in elke periode vakantiegeld. Dat hoort dan bij het gewone loon.')
		).toBeTruthy();
	});

	it('rekent op verzoek alleen met de laatste loonstrook', async () => {
		const inkomen = toon(inkomenMet('maand', [maandstrook('2026-03')]));
		await fireEvent.click(screen.getByRole('checkbox', { name: 'Reken alleen met de laatste loonstrook' }));
		expect(inkomen.opgave.alleenLaatste).toBe(true);
		expect(screen.getByText(/Alleen de loonstrook van mei 2026 telt nu/)).toBeTruthy();
		expect(screen.getByText('telt niet mee: alleen de laatste loonstrook telt')).toBeTruthy();
	});

	it('telt weekstroken op tot vier weken', async () => {
		const wekelijks = inkomenMet('maand');
		kiesRitme(wekelijks, 'week');
		const inkomen = toon(wekelijks);
		expect(inkomen.tijdvak).toBe('vierweken');
		await fireEvent.click(knop('Vul in: Loonstrook van 23 maart tot en met 19 april 2026'));
		expect(veld(0, 'loon')).toBeNull();
		const week1 = screen.getByRole('group', { name: 'Week 1: 23 maart tot en met 29 maart 2026' });
		const typ = (naam: RegExp, value: string) =>
			fireEvent.input(within(week1).getByRole('textbox', { name: naam }), { target: { value } });
		await typ(/^1\./, '512,30');
		await fireEvent.click(knop('Tel deze 4 weken op'));
		expect(within(week1).getByRole('textbox', { name: /^7\./ }).getAttribute('aria-invalid')).toBe('true');
		await typ(/^7\./, '20');
		const week2 = screen.getByRole('group', { name: /^Week 2:/ });
		await fireEvent.click(within(week2).getByRole('button', { name: 'Zelfde als week 1' }));
		await fireEvent.click(knop('Tel deze 4 weken op'));
		expect(inkomen.opgave.perioden[0]).toMatchObject({ loon: '1.024,60', ingehoudenLoonheffing: '40,00' });
		expect(veld(0, 'loon').value).toBe('1.024,60');
		expect(document.querySelector('.uitkomst')?.textContent.replace(/\u00a0/g, ' ')).toContain(
			'€ 512,30 + € 512,30 + € 0,00 + € 0,00 = € 1.024,60'
		);
	});
});

describe('Loonstrooktekening', () => {
	it('is een plaatje met een naam en noemt alle zeven regels in woorden', () => {
		render(Loonstrooktekening);
		const beeld = screen.getByRole('img', { name: 'Voorbeeld van een loonstrook' });
		const uitleg = document.getElementById(beeld.getAttribute('aria-describedby') ?? '');
		if (!uitleg) throw new Error('geen uitleg');
		expect(
			within(uitleg)
				.getAllByRole('listitem')
				.map((regel) => regel.textContent.slice(0, 7))
		).toEqual([1, 2, 3, 4, 5, 6, 7].map((nummer) => `Regel ${String(nummer)}`));
		const nummers = [...beeld.querySelectorAll('.cijfer')].map((cijfer) => cijfer.textContent);
		expect(nummers.toSorted()).toEqual(['1', '2', '3', '4', '5', '6', '7']);
	});
});

describe('Tijdlijn', () => {
	it('is een lijst in woorden; het plaatje is verborgen voor een schermlezer', () => {
		render(Tijdlijn, {
			peildatum: DAG,
			inkomens: [inkomenMet('maand', [maandstrook('2026-03'), maandstrook('2026-06')])]
		});
		const regels = screen.getAllByRole('listitem').map((regel) => zonderVasteSpatie(regel.textContent));
		expect(regels[0]).toBe('Maart 2026: telt mee');
		expect(regels[1]).toBe('Juni 2026: telt niet mee: te nieuw');
		expect(regels[2]).toMatch(
			/^April 2026: ontbreekt\. Deze loonstrook telt nu als € 0\. .*€ 666,66 per maand hoger/
		);
		expect(regels).toHaveLength(4);
		expect(document.querySelector('svg[width="100%"]')?.getAttribute('aria-hidden')).toBe('true');
	});

	it('toont maand en vier weken naast elkaar met hun naam en rekent met wat de pagina geeft', () => {
		const vier = { ...inkomenMet('vierweken', [vierwekenstrook('2026-03-23')]), id: '2' };
		render(Tijdlijn, {
			peildatum: DAG,
			inkomens: [inkomenMet('maand', [maandstrook('2026-03')]), vier],
			namen: ({ id }) => (id === '1' ? 'Bakkerij' : 'Schoonmaak'),
			reken: ({ opgave }) => ({
				jaar: '0.00',
				netto: '0.00',
				beslagvrijeVoet: opgave.perioden.length === 1 ? '1000.00' : '900.00'
			})
		});
		expect(screen.getByRole('heading', { name: 'Bakkerij, per maand' })).toBeTruthy();
		expect(screen.getByRole('heading', { name: 'Schoonmaak, per vier weken' })).toBeTruthy();
		expect(screen.getAllByText(/wordt het bedrag ongeveer €\s100,00 per maand lager/)).toHaveLength(3);
		expect(
			screen.getByText(/U heeft 2 loonstroken van vier weken nodig: 23 maart tot en met 19 april 2026/)
		).toBeTruthy();
	});

	it('zegt het als een meetellende loonstrook nog niet af is', () => {
		render(Tijdlijn, {
			peildatum: DAG,
			inkomens: [inkomenMet('maand', [maandstrook('2026-03', { loon: '' })])]
		});
		expect(screen.getByText('Maart 2026: telt mee, nog niet alle bedragen ingevuld')).toBeTruthy();
	});
});
