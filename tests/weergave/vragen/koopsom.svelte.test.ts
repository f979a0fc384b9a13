import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import Koopsom from '#lib/weergave/vragen/Koopsom.svelte';

test('telt de kosten van een koopwoning op, en pas een leesbare som is over te nemen', async () => {
	const onneem = vi.fn();
	render(Koopsom, { onneem });
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
});
