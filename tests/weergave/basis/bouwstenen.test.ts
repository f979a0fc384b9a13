import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Bericht from '#lib/weergave/basis/Bericht.svelte';
import Bijwerkmelding from '#lib/weergave/basis/Bijwerkmelding.svelte';
import Knop from '#lib/weergave/basis/Knop.svelte';
import Normenbanner from '#lib/weergave/basis/Normenbanner.svelte';
import Paginatitel from '#lib/weergave/basis/Paginatitel.svelte';
import Samenvatting from '#lib/weergave/basis/Samenvatting.svelte';
import Stapregel from '#lib/weergave/basis/Stapregel.svelte';
import Tabel from '#lib/weergave/basis/Tabel.svelte';
import Terugknop from '#lib/weergave/basis/Terugknop.svelte';
import Uitklap from '#lib/weergave/basis/Uitklap.svelte';
import Verwijzing from '#lib/weergave/basis/Verwijzing.svelte';
import WisAlles from '#lib/weergave/basis/WisAlles.svelte';
import { alsDatum } from '#lib/tijd/datum.ts';

const tekst = (inhoud: string) => createRawSnippet(() => ({ render: () => `<span>${inhoud}</span>` }));
const kaal = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('Knop', () => {
	it('is een knop die niets verzendt, tenzij dat gevraagd is', async () => {
		const onclick = vi.fn();
		const { rerender } = render(Knop, { children: tekst('Bereken'), onclick });
		const knop = screen.getByRole<HTMLButtonElement>('button', { name: 'Bereken' });
		expect(knop.type).toBe('button');
		await fireEvent.click(knop);
		expect(onclick).toHaveBeenCalledOnce();
		await rerender({ type: 'submit' });
		expect(screen.getByRole<HTMLButtonElement>('button').type).toBe('submit');
	});

	it('is met een href een link', () => {
		render(Knop, { children: tekst('Begin'), href: '/berekening/', icoonNa: 'pijl-rechts' });
		expect(screen.getByRole('link', { name: 'Begin' }).getAttribute('href')).toBe('/berekening/');
		expect(screen.queryByRole('button')).toBeNull();
	});
});

describe('Bericht', () => {
	it.each([
		['fout', 'Fout: dit kan niet'],
		['let-op', 'Let op: dit kan niet'],
		['informatie', 'Goed om te weten: dit kan niet'],
		['gelukt', 'Gelukt: dit kan niet']
	] as const)('%s staat er ook als woord', (soort, verwacht) => {
		const { container } = render(Bericht, { soort, titel: 'dit kan niet' });
		expect(kaal(container)).toBe(verwacht);
		expect(screen.queryByRole('status')).toBeNull();
	});

	it('wordt alleen voorgelezen als het tijdens het werk verschijnt', async () => {
		const { rerender } = render(Bericht, { soort: 'fout', live: true });
		expect(screen.getByRole('alert')).toBeTruthy();
		await rerender({ soort: 'gelukt', live: true });
		expect(screen.getByRole('status')).toBeTruthy();
	});
});

describe('Samenvatting', () => {
	const rijen = [
		{ vraag: 'Met wie woont u?', antwoord: 'Ik woon alleen', href: '#woon', wijzigt: 'met wie u woont' },
		{ vraag: 'Uw inkomens', antwoord: ['Loon: € 1.250,00', 'UWV: € 300,00'], href: '#inkomen' },
		{ vraag: 'Woonkosten', antwoord: null },
		{ vraag: 'Auto van de zaak', antwoord: ' ' }
	];

	it('geeft elke wijzig-link een eigen naam', () => {
		render(Samenvatting, { rijen });
		const namen = screen.getAllByRole('link').map((link) => kaal(link));
		expect(namen).toEqual(['Wijzig met wie u woont', 'Wijzig Uw inkomens']);
	});

	it('zet meer antwoorden onder elkaar en noemt wat leeg is', () => {
		render(Samenvatting, { rijen });
		const antwoorden = screen.getAllByRole('definition').filter((dd) => !within(dd).queryByRole('link'));
		expect(antwoorden.map(kaal)).toEqual([
			'Ik woon alleen',
			'Loon: € 1.250,00UWV: € 300,00',
			'Niet ingevuld',
			'Niet ingevuld'
		]);
		expect(antwoorden[1]?.children).toHaveLength(2);
	});
});

describe('Uitklap en Tabel', () => {
	it('een uitklap is dicht, en open als dat gevraagd is', async () => {
		const { container, rerender } = render(Uitklap, {
			titel: 'Hoe komen we hieraan?',
			children: tekst('Een som.')
		});
		const uitklap = container.querySelector('details') as HTMLDetailsElement;
		expect(uitklap.open).toBe(false);
		expect(kaal(uitklap.querySelector('summary'))).toBe('Hoe komen we hieraan?');
		await rerender({ open: true });
		expect(uitklap.open).toBe(true);
	});

	it('een tabel heeft een naam, ook als gebied om te schuiven', () => {
		const children = createRawSnippet(() => ({ render: () => '<tbody><tr><td>1</td></tr></tbody>' }));
		render(Tabel, { bijschrift: 'Uw loonstroken', children });
		expect(screen.getByRole('table', { name: 'Uw loonstroken' })).toBeTruthy();
		expect(screen.getByRole('region', { name: 'Uw loonstroken' }).hasAttribute('tabindex')).toBe(false);
	});
});

describe('weg en terug', () => {
	it('terug is een link of een knop', async () => {
		const onterug = vi.fn();
		render(Terugknop, { href: '/wonen/' });
		expect(screen.getByRole('link', { name: 'Terug' }).getAttribute('href')).toBe('/wonen/');
		render(Terugknop, { onterug, tekst: 'Vorige vraag' });
		await fireEvent.click(screen.getByRole('button', { name: 'Vorige vraag' }));
		expect(onterug).toHaveBeenCalledOnce();
	});

	it('de stap staat er als tekst', () => {
		const { container } = render(Stapregel, { stap: 2, van: 6, naam: 'Uw inkomen' });
		expect(kaal(container)).toBe('Stap 2 van 6: Uw inkomen');
	});

	it('een fout staat vooraan in de titel van het tabblad', async () => {
		const { rerender } = render(Paginatitel, { titel: 'Uw inkomen' });
		expect(document.title).toBe('Uw inkomen – Beslagvrij');
		await rerender({ fout: true });
		expect(document.title).toBe('Fout: Uw inkomen – Beslagvrij');
	});

	it('een link naar buiten vertelt dat, en geeft niet door waar u vandaan komt', () => {
		render(Verwijzing, { href: 'https://geldfit.nl/', extern: true, children: tekst('Geldfit') });
		const link = screen.getByRole('link', { name: 'Geldfit (opent een andere website)' });
		expect(link.getAttribute('rel')).toContain('noreferrer');
	});
});

describe('WisAlles', () => {
	// jsdom kent geen modaal venster; hier telt alleen of het open of dicht is.
	HTMLDialogElement.prototype.showModal = function () {
		this.open = true;
	};
	HTMLDialogElement.prototype.close = function () {
		this.open = false;
	};
	const onwis = vi.fn();
	afterEach(() => onwis.mockReset());

	it('wist pas na een ja', async () => {
		render(WisAlles, { onwis });
		expect(screen.queryByRole('dialog')).toBeNull();
		await fireEvent.click(screen.getByRole('button', { name: 'Wis alles' }));
		const venster = screen.getByRole('dialog', { name: 'Wilt u alles wissen?' });
		expect(onwis).not.toHaveBeenCalled();
		await fireEvent.click(within(venster).getByRole('button', { name: 'Ja, wis alles' }));
		expect(onwis).toHaveBeenCalledOnce();
		expect(screen.queryByRole('dialog')).toBeNull();
	});

	it('wist niet na een nee', async () => {
		render(WisAlles, { onwis });
		await fireEvent.click(screen.getByRole('button', { name: 'Wis alles' }));
		await fireEvent.click(screen.getByRole('button', { name: 'Nee, ga terug' }));
		expect(onwis).not.toHaveBeenCalled();
		expect(screen.queryByRole('dialog')).toBeNull();
	});
});

describe('meldingen boven de pagina', () => {
	it('de nieuwe versie komt er alleen als iemand dat kiest', async () => {
		const onvernieuw = vi.fn();
		render(Bijwerkmelding, { onvernieuw });
		await fireEvent.click(screen.getByRole('button', { name: 'Nieuwe versie gebruiken' }));
		expect(onvernieuw).toHaveBeenCalledOnce();
		await fireEvent.click(screen.getByRole('button', { name: 'Later' }));
		expect(screen.queryByRole('button')).toBeNull();
		expect(onvernieuw).toHaveBeenCalledOnce();
	});

	it('verlopen bedragen noemen hun laatste dag', () => {
		render(Normenbanner, { laatsteDag: alsDatum('2026-12-31') });
		expect(screen.getByRole('status').textContent).toContain('tot en met 31 december 2026');
	});
});
