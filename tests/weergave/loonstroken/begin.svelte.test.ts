import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Conceptinkomen } from '#lib/dossier/concept.ts';
import { meldLeeg } from '#lib/invoer/loonstroken/antwoorden.ts';
import { zetEersteKlaar } from '#lib/invoer/loonstroken/stroken.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import Loonstrookinvoer from '#lib/weergave/loonstroken/Loonstrookinvoer.svelte';
import { inkomenMet, maandstrook } from '../../invoer/loonstroken/hulp.ts';
import { metFormulier } from '../hulp.ts';

const DAG = alsDatum('2026-07-14');

function toon(begin: Conceptinkomen) {
	const inkomen = $state(begin);
	const props = { inkomen, pad: 'inkomens[0]', peildatum: DAG };
	render(Loonstrookinvoer, { props, context: metFormulier({ fouten: new Map() }) });
	return inkomen;
}
const NIET_ALLE = 'Ik heb niet al deze loonstroken';
const vulVolgendeIn = async () => {
	const [knop] = screen.getAllByRole('button', { name: /^Vul in/ });
	if (knop) await fireEvent.click(knop);
};

describe('de eerste loonstrook', () => {
	it('laat een strook waar niets in staat plaatsmaken, maar geen getypte week', async () => {
		const begin = inkomenMet('vierweken');
		zetEersteKlaar(begin, DAG);
		const inkomen = toon(begin);
		const [eerste] = inkomen.opgave.perioden;
		await vulVolgendeIn();
		expect(inkomen.opgave.perioden).toHaveLength(1);
		expect(inkomen.opgave.perioden[0]?.begin).not.toBe(eerste?.begin);
		const week = screen.getByRole('group', { name: /^Week 1:/, hidden: true });
		const [loon] = within(week).getAllByRole('textbox', { hidden: true });
		if (loon) await fireEvent.input(loon, { target: { value: '400' } });
		await vulVolgendeIn();
		expect(inkomen.opgave.perioden).toHaveLength(2);
	});

	it('zet alleen iets klaar zolang er nog niets is gezegd', () => {
		const inkomen = inkomenMet('maand');
		zetEersteKlaar(inkomen, DAG);
		zetEersteKlaar(inkomen, DAG);
		expect(inkomen.opgave.perioden.map(({ begin }) => begin)).toEqual(['1-3-2026']);
		const leeg = inkomenMet('maand');
		meldLeeg(leeg, true);
		zetEersteKlaar(leeg, DAG);
		expect(leeg.opgave.perioden).toEqual([]);
	});

	it('vraagt wat er kwam pas als iemand een strook niet heeft', async () => {
		const inkomen = inkomenMet('maand');
		zetEersteKlaar(inkomen, DAG);
		toon(inkomen);
		expect(screen.queryByRole('radio')).toBeNull();
		await fireEvent.click(screen.getByRole('button', { name: NIET_ALLE }));
		expect(screen.getAllByRole('radio', { name: 'Ja, maar ik heb de strook niet' })).toHaveLength(3);
		expect(screen.queryByRole('button', { name: NIET_ALLE })).toBeNull();
	});

	it('vraagt het meteen aan wie met stroken terugkomt terwijl er een mist', () => {
		toon(inkomenMet('maand', [maandstrook('2026-03')]));
		expect(screen.getAllByRole('radio', { name: 'Ja, maar ik heb de strook niet' })).toHaveLength(2);
	});
});
