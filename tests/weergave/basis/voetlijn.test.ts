import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Voetlijn from '#lib/weergave/beeld/Voetlijn.svelte';
import Voetlijnstreep from '#lib/weergave/beeld/Voetlijnstreep.svelte';

describe('Voetlijn', () => {
	const bedragen = { totaal: '€ 2.000', blijft: '€ 1.429', naarBeslaglegger: '€ 571' };

	it('zegt in woorden wat het plaatje laat zien', () => {
		render(Voetlijn, { ...bedragen, verhouding: 0.7145, bijschrift: 'Uw inkomen per maand' });
		const plaatje = screen.getByRole('img', {
			name: 'Van € 2.000 inkomen per maand blijft € 1.429 van u. € 571 mag naar de deurwaarder.'
		});
		for (const woord of ['Uw inkomen per maand', '€ 2.000', 'blijft van u', 'mag naar de deurwaarder'])
			expect(plaatje.textContent).toContain(woord);
	});

	it('tekent geen deel voor de deurwaarder als er niets af mag', () => {
		render(Voetlijn, { totaal: '€ 1.703', blijft: '€ 1.703', naarBeslaglegger: '€ 0', verhouding: 1 });
		const plaatje = screen.getByRole('img', { name: 'Uw hele inkomen van € 1.703 per maand blijft van u.' });
		expect(plaatje.textContent).not.toContain('deurwaarder');
		expect(screen.getByText('Er mag nu niets van uw inkomen af.')).toBeTruthy();
	});

	it('laat de voet uitsteken als die hoger is dan het inkomen', () => {
		const { container } = render(Voetlijn, {
			totaal: '€ 1.203',
			blijft: '€ 1.203',
			naarBeslaglegger: '€ 0',
			verhouding: 1,
			dekking: 0.7,
			voet: '€ 1.703'
		});
		expect(screen.getByText('Uw beslagvrije voet is € 1.703. Dat is meer dan uw inkomen.')).toBeTruthy();
		const breedtes = [...container.querySelectorAll('.voetlijn[width="100%"] > rect')].map((vlak) =>
			vlak.getAttribute('width')
		);
		expect(breedtes).toEqual(['70%', '100%']);
	});

	it('heeft in het klein alleen de balk, met dezelfde tekst voor wie hem niet ziet', () => {
		const gegevens = { ...bedragen, verhouding: 0.7145, dekking: 1, voet: bedragen.blijft };
		render(Voetlijnstreep, { gegevens, arcering: 'arcering' });
		expect(screen.getByRole('img', { name: /blijft € 1.429 voor de inwoner/ }).textContent.trim()).toBe('');
	});

	it('gebruikt geen style-attribuut: dat mag niet van de CSP', () => {
		const { container } = render(Voetlijn, { ...bedragen, verhouding: 0.7145 });
		expect(container.querySelectorAll('[style]')).toHaveLength(0);
	});
});
