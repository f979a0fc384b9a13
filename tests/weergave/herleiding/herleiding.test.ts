import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { maakUitleg } from '#lib/uitleg/maak-uitleg.ts';
import type { Uitlegregel } from '#lib/uitleg/uitleg.ts';
import Herleiding from '#lib/weergave/herleiding/Herleiding.svelte';
import { berekenUitkomst } from '../../hulp/bereken.ts';

// De geschiedenis van de browser is er alleen in een echte browser: tests/browser/uitleg.test.ts.
vi.mock('$app/navigation', () => ({ pushState: () => undefined }));

const dossier = {
	formaat: 'bvv-dossier',
	versie: 1,
	peildatum: '2026-07-14',
	leefsituatie: 'alleenstaande',
	inkomens: [
		{
			id: '1',
			van: 'inwoner',
			naam: 'Bakkerij',
			tijdvak: 'maand',
			opgave: { soort: 'bedragen', belastbaarJaar: '31000.00', nettoMaand: '2000.00' }
		}
	]
};
const uitleg = maakUitleg(berekenUitkomst(dossier));
const kaal = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const alle = (regels: readonly Uitlegregel[]): readonly Uitlegregel[] =>
	regels.flatMap((regel) => [regel, ...alle(regel.delen)]);

/** De uitklap waarvan de kop met deze woorden begint. */
const uitklap = (naam: RegExp): HTMLDetailsElement => {
	const kop = [...document.querySelectorAll('summary')].find((kandidaat) => naam.test(kaal(kandidaat)));
	return kop?.parentElement as HTMLDetailsElement;
};

describe('Herleiding', () => {
	beforeEach(() => {
		Element.prototype.scrollIntoView = vi.fn();
		render(Herleiding, { stappen: uitleg.stappen });
	});

	it('heeft voor elke stap een vraag als kop', () => {
		const koppen = screen.getAllByRole('heading', { level: 3 }).map(kaal);
		expect(koppen).toEqual(uitleg.stappen.map(({ kop }) => kop));
	});

	it('toont elk bedrag van de uitleg, met zijn naam', () => {
		const tekst = kaal(document.body);
		for (const { naam, bedrag } of alle(uitleg.stappen.flatMap(({ regels }) => regels))) {
			expect(tekst).toContain(naam);
			expect(tekst).toContain(bedrag.replace(/\s/g, ' '));
		}
	});

	it('opent een regel ter plekke: de som, de norm met geldigheid en bron, en het artikel', () => {
		const deel = uitklap(/Deel voor het gewone leven/);
		expect(deel.open).toBe(false);
		deel.open = true;
		const tekst = kaal(deel);
		expect(tekst).toContain('95% × € 1.419,46');
		expect(tekst).toContain('Norm A, geldt van 1 juli 2026 tot en met 31 december 2026');
		expect(tekst).toContain('Participatiewet, art. 21 onderdeel a');
		expect(tekst).toContain('art. 475da lid 2 Rv');
	});

	it('zegt in woorden wat een teken doet en welk bedrag telt', () => {
		expect(kaal(uitklap(/Deel voor de huur/).querySelector('summary'))).toMatch(/^\+ plus Deel voor de huur/);
		expect(kaal(uitklap(/Maximum voor een alleenstaande telt niet/))).toContain('2.208,48');
	});

	it('opent en sluit alles met een knop', async () => {
		const details = () => [...document.querySelectorAll('details')];
		expect(details().every(({ open }) => !open)).toBe(true);
		await fireEvent.click(screen.getByRole('button', { name: 'Alles openen' }));
		expect(details().every(({ open }) => open)).toBe(true);
		await fireEvent.click(screen.getByRole('button', { name: 'Alles sluiten' }));
		expect(details().every(({ open }) => !open)).toBe(true);
	});

	it('staat op papier helemaal open, en daarna weer zoals het was', () => {
		const huur = uitklap(/Deel voor de huur/);
		huur.open = true;
		window.dispatchEvent(new Event('beforeprint'));
		expect([...document.querySelectorAll('details')].every(({ open }) => open)).toBe(true);
		window.dispatchEvent(new Event('afterprint'));
		const open = [...document.querySelectorAll('details')].filter((element) => element.open);
		expect(open).toEqual([huur]);
	});

	it('brengt een verwijzing naar de som en opent wat eromheen zit', async () => {
		const zorg = uitklap(/Deel voor de zorgverzekering/);
		const link = within(zorg).getAllByText(/zie de som/)[0] as HTMLElement;
		await fireEvent.click(link);
		const doel = document.activeElement;
		const anker = link.getAttribute('href')?.slice(1) ?? '';
		expect(doel?.id).toBe(anker);
		expect(doel?.closest('details')?.open).toBe(true);
	});

	it('laat geen enkele verwijzing in het niets eindigen', () => {
		const links = [...document.querySelectorAll('a.zie')];
		expect(links.length).toBeGreaterThan(3);
		for (const link of links) {
			expect(document.getElementById(link.getAttribute('href')?.slice(1) ?? '')).not.toBeNull();
		}
	});

	it('noemt elk anker een keer', () => {
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
