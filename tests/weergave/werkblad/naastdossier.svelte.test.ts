/** De tabel "brief naast het dossier": als het dossier is het begin, en elke rij zegt wat er anders is. */
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { leegBrief } from '#lib/dossier/brief.ts';
import { conceptVan, type Conceptinkomen } from '#lib/dossier/concept.ts';
import type { Persoon } from '#lib/dossier/dossier.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import { voegBriefinkomenToe } from '#lib/invoer/brief/inkomens.ts';
import {
	dossierAlsBrief,
	haalUitBrief,
	naastDossier,
	neemDossierOver,
	neemVeldOver,
	zetInBrief,
	type Briefrij,
	type Huisveld,
	type Inkomensveld
} from '#lib/invoer/brief/naast-dossier.ts';
import { metGelijkeDelen } from '#lib/invoer/zelfde.ts';
import Naastdossier from '#lib/weergave/werkblad/brief/Naastdossier.svelte';
import { GETYPT } from '../../browser/hulp/werkblad.ts';
import { metFormulier } from '../hulp.ts';

function toon() {
	const gelezen = leesDossier(GETYPT);
	if (!gelezen.gelukt) throw new Error('het dossier hoort geldig te zijn');
	const concept = $state(conceptVan(gelezen.waarde));
	const brief = $state(Object.assign(leegBrief(), { datum: '14-7-2026' }));
	const dossier = dossierAlsBrief(brief, concept);
	render(Naastdossier, {
		props: {
			brief,
			concept,
			// De pagina geeft de stand van het laatste moment zonder toetsen; daar typt niemand in.
			get naast() {
				return metGelijkeDelen(null, naastDossier($state.snapshot(brief), $state.snapshot(concept), dossier));
			},
			dag: '14 juli 2026',
			onneemover: () => dossier && neemDossierOver(brief, dossier),
			onveld: (waar: object, rij: Briefrij<Huisveld | Inkomensveld>) => neemVeldOver(brief, waar, rij),
			onzet: (feit: Conceptinkomen) => zetInBrief(brief, feit),
			onhaalweg: ({ id }: Conceptinkomen) => haalUitBrief(brief, id),
			onvoegtoe: (van: Persoon) => voegBriefinkomenToe(brief, van)
		},
		context: metFormulier({ wortel: brief })
	});
	return brief;
}

const rij = (naam: RegExp) => screen.getByRole('row', { name: naam });
const neemOver = () => fireEvent.click(screen.getByRole('button', { name: 'Neem over uit het dossier' }));

test('als het dossier: daarna staat in elke rij hetzelfde, en wie iets anders typt ziet het daar', async () => {
	const brief = toon();
	expect(rij(/^Leefsituatie/).textContent).toContain('staat er niet');
	await neemOver();
	expect(screen.queryByRole('button', { name: 'Neem over uit het dossier' })).toBeNull();
	expect(screen.queryByText('staat er niet')).toBeNull();
	const [netto] = screen.getAllByLabelText('Bakkerij De Vries, Gemiddeld netto maandinkomen, In de brief');
	expect(netto).toHaveProperty('value', '1.700,50');
	if (netto) await fireEvent.input(netto, { target: { value: '1500' } });
	const anders = screen.getByText('anders').closest('tr');
	expect(anders?.textContent).toContain('1.700,50');
	expect(brief.gegevens.inkomens[0]?.opgave.netto.bedrag).toBe('1500');
	if (anders) await fireEvent.click(within(anders).getByRole('button', { name: /^Als dossier/ }));
	expect(brief.gegevens.inkomens[0]?.opgave.netto.bedrag).toBe('1.700,50');
	// De knop is weg; de focus staat in het veld van die regel.
	expect(document.activeElement).toBe(netto);
	expect(screen.queryByText('anders')).toBeNull();
});

test('een inkomen gaat met een vinkje uit de brief en weer terug, en kan ook alleen in de brief staan', async () => {
	const brief = toon();
	await neemOver();
	const vinkje = screen.getByLabelText(/Staat in de brief: Winkel/);
	vinkje.focus();
	await fireEvent.click(vinkje);
	expect(brief.gegevens.inkomens).toHaveLength(2);
	expect(document.activeElement).toBe(vinkje);
	await fireEvent.click(screen.getByLabelText(/Staat in de brief: Winkel/));
	expect(brief.gegevens.inkomens).toHaveLength(3);
	await fireEvent.click(screen.getByRole('button', { name: 'Inkomen dat alleen in de brief staat' }));
	expect(rij(/Staat niet in het dossier/)).toBeDefined();
	await fireEvent.input(screen.getByLabelText('Naam, In de brief'), { target: { value: 'Slagerij' } });
	expect(brief.gegevens.inkomens.at(-1)?.naam).toBe('Slagerij');
	await fireEvent.click(screen.getByRole('button', { name: /^Haal weg/ }));
	expect(brief.gegevens.inkomens).toHaveLength(3);
});

test('Enter en de pijltjes gaan van veld naar veld', async () => {
	toon();
	const veld = screen.getByLabelText('Huurtoeslag die wordt ingehouden, In de brief');
	veld.focus();
	await fireEvent.keyDown(veld, { key: 'Enter' });
	expect(document.activeElement?.id).toBe('brief.gegevens.toeslagen.zorgtoeslag');
	await fireEvent.keyDown(document.activeElement ?? veld, { key: 'ArrowUp' });
	expect(document.activeElement).toBe(veld);
	await fireEvent.keyDown(veld, { key: 'Enter', ctrlKey: true });
	expect(document.activeElement).toBe(veld);
});
