/** Een brief die lang na het beslag kwam: of er al een bedrag was, staat als vraag op de pagina (art. 475i lid 3 en 4 Rv). */
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { schrijfteksten } from '#lib/teksten/brief/schrijven.ts';
import Speelt from '#lib/weergave/brief/schrijven/Speelt.svelte';
import { getypt } from '../../invoer/brief/hulp.ts';
import { metFormulier } from '../hulp.ts';

afterEach(cleanup);

function opDePagina(sinds: string) {
	const { brief } = getypt();
	brief.sinds = sinds;
	render(Speelt, {
		props: { brief, zonderBrief: false },
		context: metFormulier({ wortel: brief })
	});
	return brief;
}

test('het antwoord zegt wat voor brief het is', async () => {
	const { terug } = opDePagina('1-2-2024');
	expect([terug.herberekend, terug.eersteBrief]).toEqual([false, false]);
	await fireEvent.click(screen.getByLabelText(schrijfteksten.eerder.nee));
	expect([terug.herberekend, terug.eersteBrief]).toEqual([false, true]);
	await fireEvent.click(screen.getByLabelText(schrijfteksten.eerder.ja));
	expect([terug.herberekend, terug.eersteBrief]).toEqual([true, false]);
	expect(screen.queryByLabelText(schrijfteksten.speelt.herberekend)).toBeNull();
});

test('kwam hij snel, dan is het een vinkje bij wat zelden speelt', () => {
	opDePagina('1-3-2026');
	expect(screen.queryByLabelText(schrijfteksten.eerder.nee)).toBeNull();
	screen.getByLabelText(schrijfteksten.speelt.herberekend);
});
