import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { INKOMENSCODES, ONDERDELEN } from '#lib/dossier/inkomenscodes.ts';
import { INKOMENSCODETEKSTEN, ONDERDEELTEKSTEN } from '#lib/teksten/werkblad-codes.ts';
import Bedragrij from '#lib/weergave/werkblad/Bedragrij.svelte';
import Coderij from '#lib/weergave/werkblad/Coderij.svelte';
import Keuzerij from '#lib/weergave/werkblad/Keuzerij.svelte';
import Tekstrij from '#lib/weergave/werkblad/Tekstrij.svelte';
import Toevoegregel from '#lib/weergave/werkblad/Toevoegregel.svelte';

/** De tekst waar aria-describedby naar wijst; faalt als een id niet bestaat. */
const beschrijving = (element: HTMLElement) =>
	(element.getAttribute('aria-describedby') ?? '')
		.split(' ')
		.map((id) => {
			const bron = document.getElementById(id);
			if (!bron) throw new Error(`aria-describedby wijst naar ${id}, dat er niet is`);
			return bron.textContent.replace(/\s+/g, ' ').trim();
		})
		.filter(Boolean)
		.join(' | ');

describe('een regel', () => {
	it('heeft de officiele term als naam, met de uitleg en de fout erbij', () => {
		render(Tekstrij, { id: 'kenmerk.bsn', veld: 'bsn', waarde: '1', fout: 'Dit BSN is niet geldig.' });
		const invoer = screen.getByRole('textbox', { name: 'Burgerservicenummer (BSN)' });
		expect(invoer.getAttribute('aria-invalid')).toBe('true');
		expect(beschrijving(invoer)).toBe(
			'Fout: Dit BSN is niet geldig. | Alleen voor uw eigen stukken. Wij zoeken er niets mee op.'
		);
	});

	it('zegt bij welk inkomen zij hoort, want twee inkomens hebben dezelfde velden', () => {
		render(Tekstrij, { id: 'inkomens[1].naam', veld: 'naam', waarde: '', bij: 'IKV 2' });
		expect(
			screen.getByRole('textbox', { name: 'Naam administratieve eenheid (AEH) bij IKV 2' })
		).toBeTruthy();
	});
});

describe('Bedragrij', () => {
	const tekstVan = (id: string) => document.getElementById(`${id}-gelezen`)?.textContent;

	it('toont wat er gelezen is alleen als dat anders geschreven is, en niet tijdens het typen', async () => {
		render(Bedragrij, { id: 'b', veld: 'woonkosten', waarde: '1250', eenheid: 'per maand' });
		expect(tekstVan('b')).toBe('€\u00a01.250,00');
		const invoer = screen.getByRole('textbox');
		await fireEvent.input(invoer, { target: { value: '1251' } });
		expect(tekstVan('b')).toBe('');
		await fireEvent.blur(invoer);
		expect(tekstVan('b')).toBe('€\u00a01.251,00');
		await fireEvent.input(invoer, { target: { value: '1.251,00' } });
		await fireEvent.blur(invoer);
		expect(tekstVan('b')).toBe('');
	});

	it('kan een omgerekend bedrag tonen, en vraagt waarover het gaat', () => {
		render(Bedragrij, {
			id: 'b',
			veld: 'belastbaarJaar',
			waarde: '1000',
			per: 'maand',
			perOpties: { jaar: 'per jaar', maand: 'per maand' },
			omgerekend: () => '€ 12.000,00 per jaar'
		});
		expect(tekstVan('b')).toBe('€ 12.000,00 per jaar');
		const lijst = screen.getByRole<HTMLSelectElement>('combobox', {
			name: 'Belastbaar jaarinkomen, waarover'
		});
		expect(lijst.value).toBe('maand');
	});
});

describe('Keuzerij', () => {
	it('is een groep met de term als naam en meldt de keuze', async () => {
		const onkies = vi.fn();
		render(Keuzerij, {
			id: 'inkomens[0].tijdvak',
			veld: 'tijdvak',
			opties: { maand: 'Maand', vierweken: 'Vier weken' },
			waarde: 'maand',
			onkies
		});
		expect(screen.getByRole('group', { name: 'Duur opgaveperiode' })).toBeTruthy();
		expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Maand' }).checked).toBe(true);
		await fireEvent.click(screen.getByRole('radio', { name: 'Vier weken' }));
		expect(onkies).toHaveBeenCalledExactlyOnceWith('vierweken');
	});
});

describe('de codes soort inkomstenverhouding', () => {
	it('hebben allemaal een omschrijving, en geen omschrijving is over', () => {
		expect(Object.keys(INKOMENSCODETEKSTEN).sort()).toEqual(INKOMENSCODES);
		expect(Object.keys(ONDERDEELTEKSTEN)).toEqual(ONDERDELEN);
	});

	it('staan met de code voorop, zodat typen ze kiest', () => {
		render(Coderij, { id: 'c', waarde: '33' });
		const lijst = screen.getByRole<HTMLSelectElement>('combobox');
		expect(lijst.selectedOptions[0]?.textContent).toBe('33 – WW');
		expect(lijst.options).toHaveLength(INKOMENSCODES.length + 1);
	});

	it('verliezen geen code uit een dossier die wij niet kennen', () => {
		render(Coderij, { id: 'c', waarde: '99' });
		expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('99');
	});
});

describe('Toevoegregel', () => {
	it('voegt toe met Enter en is daarna leeg', async () => {
		const onvoegtoe = vi.fn();
		render(Toevoegregel, { id: 'inkomens', label: 'Inkomen toevoegen', onvoegtoe });
		const invoer = screen.getByRole<HTMLInputElement>('textbox', { name: 'Inkomen toevoegen' });
		await fireEvent.input(invoer, { target: { value: 'Bakkerij' } });
		await fireEvent.submit(invoer.form as HTMLFormElement);
		expect(onvoegtoe).toHaveBeenCalledExactlyOnceWith('Bakkerij');
		expect(invoer.value).toBe('');
	});
});
