/** Een pagina over de partner gaat niet over "uw" loon of rekening. */
import { cleanup, render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { leegConcept, leegInkomen, type Conceptinkomen } from '#lib/dossier/concept.ts';
import { SOORTEN } from '#lib/invoer/inkomenssoorten.ts';
import { kiesSoort } from '#lib/invoer/inkomensvraag.ts';
import { kiesNettowijze } from '#lib/invoer/netto.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import Inkomenslijst from '#lib/weergave/vragen/Inkomenslijst.svelte';
import { inkomenMet, maandstrook } from '../../invoer/loonstroken/hulp.ts';
import { VRAAGPAGINAS } from '../../../src/routes/(rekenen)/berekening/[stap]/vragen.ts';
import { metFormulier } from '../hulp.ts';

/** "Uw partner" mag; ook wie het invult mag "u" heten, maar wat er binnenkomt is niet van die persoon. */
const VAN_DE_INVULLER = /\buw\b(?! partner)[^.?]*|\b(?:krijgt|kreeg|verdient|ontvangt|overhoudt) u\b[^.?]*/gi;

function* inkomensVanPartner(): Generator<readonly [wat: string, inkomen: Conceptinkomen]> {
	for (const soort of SOORTEN) {
		for (const wijze of ['bekend', 'uitrekenen', 'onbekend'] as const) {
			const inkomen = leegInkomen(leegConcept(''), 'partner');
			kiesSoort(inkomen, soort);
			inkomen.opgave.soort = 'bedragen';
			kiesNettowijze(inkomen, wijze);
			// Meer onkosten dan inkomen, en een geschat belastbaar bedrag: ook die waarschuwingen staan er dan.
			Object.assign(inkomen.opgave.netto.onderdelen, { ontvangen: '100', onkostenvergoeding: '200' });
			inkomen.opgave.belastbaarOnbekend = true;
			yield [`${soort}, ${wijze}`, inkomen];
		}
	}
	const stroken = inkomenMet('maand', [maandstrook('2026-01'), maandstrook('2026-03')]);
	yield ['loonstroken', { ...stroken, van: 'partner' }];
	const weken = inkomenMet('vierweken', []);
	yield ['weken', { ...weken, van: 'partner', vraag: { ...weken.vraag, perWeek: true } }];
}

test.each(['inkomen', 'betaling', 'bedragen'] as const)('%s', async (naam) => {
	const peildatum = alsDatum('2026-07-14');
	const { default: Vraag } = await VRAAGPAGINAS[naam].laad();
	for (const [wat, inkomen] of inkomensVanPartner()) {
		const concept = leegConcept('14-7-2026');
		concept.leefsituatie = 'gehuwd_zonder_kinderen';
		concept.inkomens = [inkomen];
		const pad = 'inkomens[0]';
		const context = metFormulier({ wortel: inkomen, voor: `${pad}.` });
		const { container } = render(Vraag, {
			props: { concept, inkomen, pad, uitkomst: null, peildatum },
			context
		});
		expect(container.textContent.replace(/\s+/g, ' ').match(VAN_DE_INVULLER), wat).toBeNull();
		cleanup();
	}
});

test('de lijst', () => {
	const { container } = render(Inkomenslijst, {
		van: 'partner',
		inkomens: [leegInkomen(leegConcept(''), 'partner')],
		onantwoord: () => undefined,
		onaf: new Set<string>(),
		naamVan: () => 'Inkomen van de partner',
		adres: () => '#',
		onhaalWeg: () => undefined,
		weggehaald: '',
		onzetTerug: () => ''
	});
	expect(container.textContent.match(VAN_DE_INVULLER)).toBeNull();
});
