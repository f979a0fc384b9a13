import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { leegConcept, leegInkomen, type Concept } from '#lib/dossier/concept.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import Bedragen from '#lib/weergave/vragen/Bedragen.svelte';
import { metFormulier } from '../hulp.ts';

let concept: Concept = $state(leegConcept(''));
beforeEach(() => {
	concept = leegConcept('14-7-2026');
});

/** De pagina over het eerste inkomen. */
function overInkomen() {
	const inkomen = concept.inkomens[0] ?? leegInkomen(concept, 'inwoner');
	const pad = 'inkomens[0]';
	return {
		props: { concept, inkomen, pad, uitkomst: null, peildatum: alsDatum('2026-07-14') },
		context: metFormulier({ wortel: inkomen, voor: `${pad}.` })
	};
}

describe('Bedragen', () => {
	it('laat zien wat vier weken per maand zijn, en vraagt door bij een onwaarschijnlijk bedrag', () => {
		concept.inkomens.push(leegInkomen(concept, 'inwoner'));
		const { opgave } = concept.inkomens[0] ?? leegInkomen(concept, 'inwoner');
		opgave.soort = 'bedragen';
		Object.assign(opgave.netto, { bedrag: '900', per: 'vierweken' });
		const { unmount } = render(Bedragen, overInkomen());
		expect(screen.getByText(/Dat is €\s975,00 per maand/)).toBeTruthy();
		expect(screen.queryByText(/Let op/)).toBeNull();
		unmount();
		Object.assign(opgave.belastbaar, { bedrag: '9000', per: 'jaar' });
		render(Bedragen, overInkomen());
		expect(screen.getByText(/lager dan het netto inkomen over een jaar/)).toBeTruthy();
	});

	it('vraagt bij een heel laag jaarbedrag of het per maand is, en zet het om', async () => {
		concept.inkomens.push(leegInkomen(concept, 'inwoner'));
		const { opgave } = concept.inkomens[0] ?? leegInkomen(concept, 'inwoner');
		opgave.soort = 'bedragen';
		opgave.netto.bedrag = '1.717,74';
		Object.assign(opgave.belastbaar, { bedrag: '1.843,20', per: 'jaar' });
		render(Bedragen, overInkomen());
		const veld = screen.getByRole('textbox', { name: /Belastbaar inkomen/ });
		expect(veld.getAttribute('aria-describedby')).toContain('belastbaar.bedrag-let-op');
		await fireEvent.click(screen.getByRole('button', { name: 'Ja, dit is per maand' }));
		expect(opgave.belastbaar).toMatchObject({ bedrag: '1.843,20', per: 'maand' });
		expect(screen.queryByText(/Let op/)).toBeNull();
	});

	it('rekent het netto uit terwijl iemand typt', async () => {
		concept.inkomens.push(leegInkomen(concept, 'inwoner'));
		const { opgave } = concept.inkomens[0] ?? leegInkomen(concept, 'inwoner');
		opgave.soort = 'bedragen';
		render(Bedragen, overInkomen());
		expect(screen.queryByRole('textbox', { name: /Netto/ })).toBeNull();
		await fireEvent.click(screen.getByRole('radio', { name: 'Reken het voor mij uit' }));
		await fireEvent.input(screen.getByRole('textbox', { name: /op de rekening/ }), {
			target: { value: '1.499' }
		});
		const ingehouden = screen.getByRole('textbox', { name: /voor een schuld/ });
		await fireEvent.input(ingehouden, { target: { value: '-551' } });
		await fireEvent.blur(ingehouden);
		expect(opgave.netto.onderdelen).toMatchObject({ ontvangen: '1.499', ingehouden: '551,00' });
		expect(screen.getByText(/€\s2\.050,00/)).toBeTruthy();
	});

	it('laat het belastbare inkomen schatten', async () => {
		concept.inkomens.push(leegInkomen(concept, 'inwoner'));
		const { opgave } = concept.inkomens[0] ?? leegInkomen(concept, 'inwoner');
		opgave.soort = 'bedragen';
		render(Bedragen, overInkomen());
		await fireEvent.click(screen.getByRole('checkbox', { name: /schat het belastbaar/ }));
		expect(opgave.belastbaarOnbekend).toBe(true);
		expect(screen.queryByRole('textbox', { name: /Belastbaar/ })).toBeNull();
		expect(screen.getByText(/12 keer het netto inkomen/)).toBeTruthy();
	});
});
