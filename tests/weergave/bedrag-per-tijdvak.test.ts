import { render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { leegConcept, leegInkomen } from '#lib/dossier/concept.ts';
import { werkbladtekst } from '#lib/invoer/werkblad/veldnamen.ts';
import Bedraginvoer from '#lib/weergave/vragen/Bedraginvoer.svelte';
import Inkomenblok from '#lib/weergave/werkblad/Inkomenblok.svelte';
import { metFormulier } from './hulp.ts';

/** Een inkomen met bedragen per vier weken, of zoals het gewoon is: netto per maand en belastbaar per jaar. */
function inkomenPer(anders: boolean) {
	const inkomen = leegInkomen(leegConcept('14-7-2026'), 'inwoner');
	if (anders)
		Object.assign(inkomen.opgave, {
			netto: { bedrag: '', per: 'vierweken' },
			belastbaar: { bedrag: '', per: 'vierweken' }
		});
	return inkomen;
}
const beschrijving = (veld: HTMLElement): string =>
	(veld.getAttribute('aria-describedby') ?? '')
		.split(' ')
		.map((id) => document.getElementById(id)?.textContent ?? '')
		.join(' ');

test.each([
	[
		false,
		'Netto inkomen, in euro’s',
		'Belastbaar inkomen, in euro’s',
		/Wat u op uw rekening/,
		/door 12 .* een maand/
	],
	[
		true,
		'Netto inkomen per 4 weken, in euro’s',
		'Belastbaar inkomen per 4 weken, in euro’s',
		/Wat u per 4 weken op uw rekening/,
		/door 13 .* vier weken/
	]
])('de vraag noemt het tijdvak (anders: %s)', (anders, netto, belastbaar, hint, hulp) => {
	const inkomen = inkomenPer(anders);
	render(Bedraginvoer, { props: { inkomen }, context: metFormulier({ wortel: inkomen }) });
	expect(beschrijving(screen.getByRole('textbox', { name: netto }))).toMatch(hint);
	expect(screen.getByRole('textbox', { name: belastbaar })).toBeTruthy();
	expect(document.body.textContent).toMatch(hulp);
});

test.each([
	[
		false,
		/^Netto maandinkomen/,
		/^Belastbaar jaarinkomen/,
		/Wat per maand wordt uitbetaald/,
		/over een jaar/
	],
	[
		true,
		/^Netto inkomen per vier weken/,
		/^Belastbaar inkomen per vier weken/,
		/Wat per vier weken wordt uitbetaald/,
		/loonheffing per vier weken/
	]
])('het werkblad noemt het tijdvak (anders: %s)', (anders, netto, belastbaar, hint, belastbaarHint) => {
	const inkomen = inkomenPer(anders);
	render(Inkomenblok, {
		props: {
			inkomen,
			pad: 'inkomens[0]',
			titel: 'IKV 1',
			naam: '',
			perioden: createRawSnippet(() => ({ render: () => '<p></p>' })),
			onverwijder: () => undefined
		},
		context: metFormulier({ wortel: inkomen, dichtheid: 'rij', tekst: werkbladtekst })
	});
	expect(beschrijving(screen.getByRole('textbox', { name: netto }))).toMatch(hint);
	expect(beschrijving(screen.getByRole('textbox', { name: belastbaar }))).toMatch(belastbaarHint);
});
