import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { conceptVan } from '#lib/dossier/concept.ts';
import { werkbladtekst } from '#lib/invoer/werkblad/veldnamen.ts';
import { verrekeningteksten as teksten } from '#lib/teksten/verrekeningen.ts';
import Verrekeningenstap from '#lib/weergave/werkblad/Verrekeningenstap.svelte';
import { geldig } from '../../hulp/bereken.ts';
import { dossier, inkomen } from '../../hulp/bouwers.ts';
import { metFormulier } from '../hulp.ts';

describe('een aangevinkte verrekening zonder bedrag', () => {
	it.each([
		['toeslagen', /huurtoeslag/],
		['voertuig', /Hoogte ingehouden loonbelasting/],
		['inwoner', /Bakkerij/]
	] as const)('%s: zegt dat zij niet meetelt, tot er iets staat', async (soort, veld) => {
		const inkomens = [inkomen({ naam: 'Bakkerij' }), inkomen({ id: '2', naam: 'Kiosk' })];
		const concept = $state(conceptVan(geldig(dossier({ inkomens }))));
		render(Verrekeningenstap, {
			props: {
				concept,
				uitkomst: null,
				metPartner: false,
				naamVan: (id) => (id === '1' ? 'Bakkerij' : 'Kiosk')
			},
			context: metFormulier({ wortel: concept, tekst: werkbladtekst, dichtheid: 'rij' })
		});
		const zin = () => screen.queryByText(/telt dit niet mee/)?.textContent;
		expect(zin()).toBeUndefined();
		await fireEvent.click(screen.getByRole('checkbox', { name: teksten.soorten[soort] }));
		expect(zin()).toBe(teksten.nogNiet[soort]);
		if (soort === 'inwoner') await fireEvent.click(screen.getByRole('checkbox', { name: veld }));
		else {
			const [invoer] = screen.getAllByRole('textbox', { name: veld });
			if (invoer) await fireEvent.input(invoer, { target: { value: '10' } });
		}
		expect(zin()).toBeUndefined();
	});
});
