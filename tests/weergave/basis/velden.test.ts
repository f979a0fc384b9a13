import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Bedragveld from '#lib/weergave/basis/Bedragveld.svelte';
import Datumveld from '#lib/weergave/basis/Datumveld.svelte';
import Foutoverzicht from '#lib/weergave/basis/Foutoverzicht.svelte';
import Keuze from '#lib/weergave/basis/Keuze.svelte';
import Keuzelijst from '#lib/weergave/basis/Keuzelijst.svelte';
import Tekstveld from '#lib/weergave/basis/Tekstveld.svelte';
import Vinkje from '#lib/weergave/basis/Vinkje.svelte';
import Vinkjes from '#lib/weergave/basis/Vinkjes.svelte';

const alinea = (tekst: string) => createRawSnippet(() => ({ render: () => `<p>${tekst}</p>` }));

/** De tekst waar aria-describedby naar wijst; faalt als een id niet bestaat. */
function beschrijving(element: HTMLElement): string {
	const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
	return ids
		.map((id) => {
			const bron = document.getElementById(id);
			if (!bron) throw new Error(`aria-describedby wijst naar ${id}, dat er niet is`);
			return bron.textContent.replace(/\s+/g, ' ').trim();
		})
		.join(' | ');
}

describe('Tekstveld', () => {
	it('koppelt label, hint, fout en waarschuwing aan de invoer', () => {
		render(Tekstveld, {
			id: 'naam',
			label: 'Naam van uw werkgever',
			waarde: '',
			hint: 'Zoals op uw loonstrook.',
			fout: 'Vul een naam in.',
			letOp: 'Deze naam staat er al.'
		});
		const invoer = screen.getByRole('textbox', { name: 'Naam van uw werkgever' });
		expect(invoer.getAttribute('aria-invalid')).toBe('true');
		expect(beschrijving(invoer)).toBe(
			'Zoals op uw loonstrook. | Fout: Vul een naam in. | Let op: Deze naam staat er al.'
		);
	});

	it('is zonder fout niet ongeldig en heeft dan geen beschrijving', () => {
		render(Tekstveld, { id: 'naam', label: 'Naam', waarde: 'Jansen' });
		const invoer = screen.getByRole('textbox', { name: 'Naam' });
		expect(invoer.hasAttribute('aria-invalid')).toBe(false);
		expect(invoer.hasAttribute('aria-describedby')).toBe(false);
	});

	it('zegt het als een veld niet hoeft, en kan de kop van de pagina zijn', () => {
		render(Tekstveld, {
			id: 'nr',
			label: 'Dossiernummer',
			waarde: '',
			nietVerplicht: true,
			labelIsKop: true
		});
		expect(screen.getByRole('textbox', { name: 'Dossiernummer (niet verplicht)' })).toBeTruthy();
		expect(screen.getByRole('heading', { level: 1, name: /Dossiernummer/ })).toBeTruthy();
	});

	it('toont hulp bij het veld als uitklapper', () => {
		const { container } = render(Tekstveld, {
			id: 'nr',
			label: 'Nummer',
			waarde: '',
			hulp: alinea('Rechtsboven op de brief.')
		});
		const hulp = container.querySelector('details');
		expect(hulp?.open).toBe(false);
		expect(
			within(hulp as HTMLElement)
				.getByText('Waar vind ik dit?')
				.closest('summary')
		).toBeTruthy();
	});
});

describe('Bedragveld', () => {
	it('bewaart wat er getypt is en laat bij het verlaten zien wat er gelezen is', async () => {
		const onverlaat = vi.fn();
		render(Bedragveld, { id: 'netto', label: 'Nettoloon', waarde: '', onverlaat });
		const invoer = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nettoloon' });
		const status = screen.getByRole('status');

		await fireEvent.input(invoer, { target: { value: '1250' } });
		expect(status.textContent.trim()).toBe('');
		await fireEvent.blur(invoer);
		expect(status.textContent).toContain('€\u00a01.250,00');
		expect(onverlaat).toHaveBeenCalledWith('1250');

		await fireEvent.input(invoer, { target: { value: 'twaalf' } });
		await fireEvent.blur(invoer);
		expect(invoer.value).toBe('twaalf');
		expect(status.textContent.trim()).toBe('');
	});

	it('geeft het cijfertoetsenbord, behalve als het bedrag negatief mag zijn', async () => {
		const { rerender } = render(Bedragveld, { id: 'netto', label: 'Nettoloon', waarde: '' });
		const invoer = screen.getByRole('textbox', { name: 'Nettoloon' });
		expect(invoer.getAttribute('inputmode')).toBe('decimal');
		await rerender({ negatiefMag: true });
		expect(invoer.hasAttribute('inputmode')).toBe(false);
	});

	it.each([
		['per maand', '650 p/m', '650'],
		['per 4 weken', '650 p/m', '650 p/m'],
		['per maand', '8000 per jaar', '8000 per jaar']
	])(
		'haalt een tijd achter het bedrag alleen weg als het veld erover gaat: %s',
		async (eenheid, getypt, na) => {
			render(Bedragveld, { id: 'huur', label: 'Huur', waarde: '', eenheid });
			const invoer = screen.getByRole<HTMLInputElement>('textbox', { name: 'Huur' });
			await fireEvent.input(invoer, { target: { value: getypt } });
			await fireEvent.blur(invoer);
			expect(invoer.value).toBe(na);
		}
	);

	it('noemt de eenheid bij de invoer', () => {
		render(Bedragveld, {
			id: 'netto',
			label: 'Nettoloon',
			waarde: '',
			eenheid: 'per 4 weken',
			hint: 'Zonder vakantiegeld.'
		});
		expect(beschrijving(screen.getByRole('textbox'))).toBe('Zonder vakantiegeld. | per 4 weken');
	});
});

describe('Datumveld', () => {
	const toon = (waarde: string, onverlaat = vi.fn()) => {
		render(Datumveld, { id: 'datum', label: 'Op welke datum?', waarde, onverlaat });
		return screen.getByRole<HTMLInputElement>('textbox', { name: 'Op welke datum?' });
	};

	it.each(['31-12-2026', '31/12/26', '31.12.2026', '31 december 2026', '311226', '2026-12-31', '31 12 2026'])(
		'laat "%s" staan terwijl iemand typt, en zegt wat er gelezen is',
		async (getypt) => {
			const invoer = toon('');
			for (let tot = 1; tot <= getypt.length; tot += 1) {
				await fireEvent.input(invoer, { target: { value: getypt.slice(0, tot) } });
				expect(invoer.value).toBe(getypt.slice(0, tot));
			}
			expect(beschrijving(invoer)).toBe('31 december 2026');
		}
	);

	it.each(['straks', '31/12', '31-2-2026'])('zegt niets bij "%s"', (getypt) => {
		expect(toon(getypt).value).toBe(getypt);
		expect(beschrijving(screen.getByRole('textbox'))).toBe('');
	});

	it('vraagt of een jaar dat niet kan, klopt', () => {
		expect(beschrijving(toon('31-12-1926'))).toMatch(/^Let op: klopt het jaar 1926\?/);
	});

	it('meldt de datum als iemand het veld verlaat', async () => {
		const onverlaat = vi.fn();
		const invoer = toon('', onverlaat);
		await fireEvent.input(invoer, { target: { value: '27-3-2026' } });
		expect(onverlaat).not.toHaveBeenCalled();
		await fireEvent.blur(invoer);
		expect(onverlaat).toHaveBeenCalledExactlyOnceWith('27-3-2026');
	});
});

describe('Keuze', () => {
	const opties = [
		{ waarde: 'ja', label: 'Ja', hint: 'Ook als het tijdelijk is.' },
		{ waarde: 'nee', label: 'Nee' },
		{ waarde: 'onbekend', label: 'Weet ik niet', na: 'of' }
	] as const;

	it('is een groep met een vraag, en kiest niets vooraf', () => {
		render(Keuze, { id: 'huur', label: 'Krijgt u huurtoeslag?', labelIsKop: true, opties, waarde: '' });
		const groep = screen.getByRole('group', { name: 'Krijgt u huurtoeslag?' });
		expect(screen.getByRole('heading', { level: 1, name: 'Krijgt u huurtoeslag?' })).toBeTruthy();
		const rondjes = within(groep).getAllByRole<HTMLInputElement>('radio');
		expect(rondjes.map(({ checked }) => checked)).toEqual([false, false, false]);
		expect(rondjes[0]?.id).toBe('huur');
		expect(beschrijving(screen.getByRole('radio', { name: 'Ja' }))).toBe('Ook als het tijdelijk is.');
	});

	it('geeft de keuze door en toont de vervolgvraag alleen daar', async () => {
		const onkies = vi.fn();
		render(Keuze, {
			id: 'huur',
			label: 'Krijgt u huurtoeslag?',
			opties,
			waarde: '',
			onkies,
			metVervolg: ['ja'],
			vervolg: alinea('Hoeveel?')
		});
		await fireEvent.click(screen.getByRole('radio', { name: 'Ja' }));
		expect(onkies).toHaveBeenLastCalledWith('ja');
		expect(screen.getByText('Hoeveel?')).toBeTruthy();
		await fireEvent.click(screen.getByRole('radio', { name: 'Weet ik niet' }));
		expect(onkies).toHaveBeenLastCalledWith('onbekend');
		expect(screen.queryByText('Hoeveel?')).toBeNull();
	});

	it('noemt de fout bij de groep', () => {
		render(Keuze, {
			id: 'huur',
			label: 'Krijgt u huurtoeslag?',
			opties,
			waarde: '',
			fout: 'Kies een antwoord.'
		});
		expect(beschrijving(screen.getByRole('group'))).toBe('Fout: Kies een antwoord.');
	});
});

describe('Vinkjes, Vinkje en Keuzelijst', () => {
	it('houdt bij wat er is aangekruist', async () => {
		const onkies = vi.fn();
		const opties = [
			{ waarde: 'huur', label: 'Huurtoeslag' },
			{ waarde: 'zorg', label: 'Zorgtoeslag' }
		];
		render(Vinkjes, { id: 'wat', label: 'Wat wordt ingehouden?', opties, waarden: ['huur'], onkies });
		expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Huurtoeslag' }).checked).toBe(true);
		await fireEvent.click(screen.getByRole('checkbox', { name: 'Zorgtoeslag' }));
		expect(onkies).toHaveBeenLastCalledWith(['huur', 'zorg']);
	});

	it('een los vinkje heeft zijn hint en fout bij zich', () => {
		render(Vinkje, {
			id: 'dag',
			label: 'Een andere dag',
			aangevinkt: false,
			hint: 'Voor een oude brief.',
			fout: 'Kies.'
		});
		expect(beschrijving(screen.getByRole('checkbox', { name: 'Een andere dag' }))).toBe(
			'Voor een oude brief. | Fout: Kies.'
		);
	});

	it('een keuzelijst begint zonder keuze', async () => {
		const onkies = vi.fn();
		render(Keuzelijst, {
			id: 'land',
			label: 'In welk land?',
			opties: [{ waarde: 'be', label: 'België' }],
			waarde: '',
			onkies
		});
		const lijst = screen.getByRole<HTMLSelectElement>('combobox', { name: 'In welk land?' });
		expect(lijst.value).toBe('');
		await fireEvent.change(lijst, { target: { value: 'be' } });
		expect(onkies).toHaveBeenCalledWith('be');
	});
});

describe('Foutoverzicht', () => {
	const fouten = [{ veld: 'netto', tekst: 'Vul een bedrag in.' }];

	it('krijgt de focus, ook bij een nieuwe poging met dezelfde fouten', async () => {
		const { rerender } = render(Foutoverzicht, { fouten, poging: 1 });
		const kop = screen.getByRole('heading', { name: 'Verbeter eerst dit' });
		expect(document.activeElement).toBe(kop);
		kop.blur();
		await rerender({ poging: 2 });
		expect(document.activeElement).toBe(kop);
	});

	it('brengt de focus naar het veld', async () => {
		Element.prototype.scrollIntoView = vi.fn();
		render(Tekstveld, { id: 'netto', label: 'Nettoloon', waarde: '' });
		render(Foutoverzicht, { fouten });
		const link = screen.getByRole('link', { name: 'Vul een bedrag in.' });
		expect(link.getAttribute('href')).toBe('#netto');
		await fireEvent.click(link);
		expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nettoloon' }));
	});

	it('tekent niets zonder fouten, en telt ze als het er meer zijn', async () => {
		const { rerender } = render(Foutoverzicht, { fouten: [] });
		expect(screen.queryByRole('heading')).toBeNull();
		await rerender({ fouten: [...fouten, { veld: '', tekst: 'Er is geen inkomen.' }] });
		expect(screen.getByRole('region', { name: 'Verbeter eerst deze 2 punten' })).toBeTruthy();
		expect(screen.getAllByRole('link')).toHaveLength(1);
	});
});
