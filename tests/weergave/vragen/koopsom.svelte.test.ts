import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { herstelConcept, leegConcept } from '#lib/dossier/concept.ts';
import { alsBedrag } from '#lib/getal/bedragtekst.ts';
import { volgKoopsom } from '#lib/invoer/koopsom.ts';
import { metFormulier } from '../hulp.ts';
import Koopsom from '#lib/weergave/vragen/Koopsom.svelte';

test('telt de kosten van een koopwoning op, en pas een leesbare som is over te nemen', async () => {
	const onneem = vi.fn();
	const concept = $state(leegConcept('14-7-2026'));
	const props = { getypt: concept.wonen.koopsom, onneem, onvolg: () => false };
	const context = metFormulier({ wortel: concept });
	const { rerender } = render(Koopsom, { props: { ...props, ingevuld: '' }, context });
	const veld = (naam: RegExp) => screen.getByRole('textbox', { name: naam, hidden: true });
	const typ = (naam: RegExp, value: string) => fireEvent.input(veld(naam), { target: { value } });
	expect(screen.queryByRole('button', { hidden: true })).toBeNull();
	await typ(/Rente/, '512,34');
	await typ(/WOZ/, 'veel');
	expect(screen.queryByRole('button', { hidden: true })).toBeNull();
	await typ(/WOZ/, '250.000');
	const som = screen.getByText(/=/).textContent.replace(/\s/g, ' ');
	expect(som).toBe('€ 512,34 + € 142,50 = € 654,84 per maand');
	await fireEvent.click(screen.getByRole('button', { hidden: true }));
	expect(onneem).toHaveBeenCalledWith('654.84');
	await rerender({ ingevuld: '654,84' });
	expect(screen.queryByRole('button', { hidden: true })).toBeNull();
	// Met de hand veranderd: de som is er nog, en is weer over te nemen.
	await rerender({ ingevuld: '700' });
	expect(screen.getByRole('button', { hidden: true }).textContent).toContain('654,84');
});

test('wat getypt is staat in het concept: wie terugkomt vindt de som, en het veld volgt haar verder', async () => {
	const concept = $state(leegConcept('14-7-2026'));
	concept.wonen.koopsom.rente = '512,34';
	concept.wonen.woonkostenPerMaand = '512,34';
	const onvolg = vi.fn(() => true);
	const props = { getypt: concept.wonen.koopsom, ingevuld: '512,34', onneem: vi.fn(), onvolg };
	render(Koopsom, { props, context: metFormulier({ wortel: concept }) });
	const veld = screen.getByRole<HTMLInputElement>('textbox', { name: /Rente/ });
	expect(veld.value).toBe('512,34');
	await fireEvent.input(veld, { target: { value: '600' } });
	expect(onvolg).toHaveBeenCalledWith('600.00', '512.34');
	const terug = herstelConcept(JSON.parse(JSON.stringify($state.snapshot(concept))));
	expect(terug.wonen.koopsom).toEqual({ rente: '600', erfpacht: '', wozWaarde: '' });
});

test('een leeg veld, of een eerdere som, volgt de som; wat iemand zelf typte niet', () => {
	const concept = leegConcept('14-7-2026');
	const volg = (vorige: string | null, som: string) =>
		volgKoopsom(concept, vorige === null ? null : alsBedrag(vorige), alsBedrag(som));
	expect(volg(null, '9.00')).toBe(true);
	expect(volg('9.00', '98.00')).toBe(true);
	expect(concept.wonen.woonkostenPerMaand).toBe('98,00');
	concept.wonen.woonkostenPerMaand = '900';
	expect(volg('98.00', '980.00')).toBe(false);
	expect(concept.wonen.woonkostenPerMaand).toBe('900');
});
