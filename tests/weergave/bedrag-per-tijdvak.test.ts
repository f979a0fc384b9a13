import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { leegConcept, leegInkomen } from '#lib/dossier/concept.ts';
import { kiesNettowijze } from '#lib/invoer/netto.ts';
import { werkbladtekst } from '#lib/invoer/werkblad/veldnamen.ts';
import Bedraginvoer from '#lib/weergave/vragen/Bedraginvoer.svelte';
import Inkomenblok from '#lib/weergave/werkblad/Inkomenblok.svelte';
import { metFormulier } from './hulp.ts';

/** Een inkomen met bedragen per vier weken, of zoals het gewoon is: netto per maand en belastbaar per jaar. */
function inkomenPer(anders: boolean) {
	const inkomen = leegInkomen(leegConcept('14-7-2026'), 'inwoner');
	inkomen.opgave.netto.per = anders ? 'vierweken' : 'maand';
	inkomen.opgave.belastbaar.per = anders ? 'vierweken' : 'jaar';
	return inkomen;
}

test.each([
	[false, 'Netto inkomen, in euro’s', 'Belastbaar inkomen per jaar, in euro’s'],
	[true, 'Netto inkomen per 4 weken, in euro’s', 'Belastbaar inkomen per 4 weken, in euro’s']
])('de vraag noemt het tijdvak (anders: %s)', (anders, netto, belastbaar) => {
	const inkomen = inkomenPer(anders);
	kiesNettowijze(inkomen, 'bekend');
	render(Bedraginvoer, {
		props: { inkomen, pad: 'inkomens[0]', uitkomst: null },
		context: metFormulier({ wortel: inkomen })
	});
	expect(screen.getByRole('textbox', { name: netto })).toBeTruthy();
	expect(screen.getByRole('textbox', { name: belastbaar })).toBeTruthy();
});

test.each([
	[false, /^Netto maandinkomen/, /^Belastbaar jaarinkomen/],
	[true, /^Netto inkomen per vier weken/, /^Belastbaar inkomen per vier weken/]
])('het werkblad noemt het tijdvak (anders: %s)', (anders, netto, belastbaar) => {
	const inkomen = inkomenPer(anders);
	render(Inkomenblok, {
		props: {
			inkomen,
			pad: 'inkomens[0]',
			titel: 'IKV 1',
			kop: { code: '', tijdvak: '', netto: null, stand: '', klopt: true },
			peildatum: null,
			fouten: 0,
			naBeslag: false,
			perioden: createRawSnippet(() => ({ render: () => '<p></p>' })),
			onverwijder: () => undefined
		},
		context: metFormulier({ wortel: inkomen, dichtheid: 'rij', tekst: werkbladtekst })
	});
	expect(screen.getByRole('textbox', { name: netto })).toBeTruthy();
	expect(screen.getByRole('textbox', { name: belastbaar })).toBeTruthy();
});
