import { fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, it } from 'vitest';
import { leegConcept, type Concept } from '#lib/dossier/concept.ts';
import type { Persoon } from '#lib/dossier/dossier.ts';
import { haalInkomenWeg, voegInkomenToe, zetInkomenTerug, type Weggehaald } from '#lib/invoer/inkomens.ts';
import Inkomenstap from '#lib/weergave/werkblad/Inkomenstap.svelte';
import { metFormulier } from '../hulp.ts';

it.each<[Persoon, string]>([
	['inwoner', 'inkomens[0].naam'],
	['partner', 'inkomens[0].naam']
])('houdt de focus bij het verwijderen en herstellen van een inkomen van de %s', async (van, veld) => {
	const concept: Concept = $state(leegConcept('14-7-2026'));
	concept.leefsituatie = 'gehuwd_zonder_kinderen';
	voegInkomenToe(concept, van, { naam: 'Winkel', soort: 'bedragen' });
	let weg = $state.raw<Weggehaald | null>(null);
	render(Inkomenstap, {
		props: {
			concept,
			uitkomst: null,
			fouten: [],
			perioden: createRawSnippet(() => ({ render: () => '<p></p>' })),
			tijdlijn: createRawSnippet(() => ({ render: () => '<p></p>' })),
			get verwijderd() {
				return weg?.naam ?? null;
			},
			onvoegtoe: () => '',
			onverwijder: (id: string) => (weg = haalInkomenWeg(concept, id)),
			onherstel: () => {
				const terug = weg;
				if (terug) zetInkomenTerug(concept, terug);
				weg = null;
				return terug?.inkomen.id ?? '';
			}
		},
		context: metFormulier({ wortel: concept })
	});
	await fireEvent.click(screen.getByRole('button', { name: /^Verwijder/ }));
	await expect.poll(() => document.activeElement?.textContent).toBe('Maak ongedaan');
	await fireEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
	await expect.poll(() => document.activeElement?.id).toBe(veld);
});
