/** Elk open punt leidt naar een vraag die er is. */
import { expect, test } from 'vitest';
import { conceptVan } from '#lib/dossier/concept.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { bepaalZekerheid } from '#lib/regels/zekerheid/zekerheid.ts';
import { leidAntwoordenAf } from '#lib/invoer/vragenlijst/antwoorden.ts';
import { plekVanPunt } from '#lib/invoer/vragenlijst/openpunt.ts';
import { inkomen, inkomen3, periode, perioden } from '../../hulp/bouwers.ts';
import { woont } from '../../hulp/zekerheid.ts';

function plekken(uitkomst: Uitkomst): (string | null)[] {
	const concept = conceptVan(uitkomst.dossier);
	leidAntwoordenAf(concept);
	return bepaalZekerheid(uitkomst).punten.map((punt) => {
		const plek = plekVanPunt(concept, punt);
		return plek && [plek.stap, plek.nummer].filter(Boolean).join(' ');
	});
}

const ONBEKEND = {
	adresOnbekend: true,
	woning: 'onbekend',
	huurtoeslagMogelijk: 'onbekend',
	woonkostenOnbekend: true
};

test('over het wonen', () => {
	expect(plekken(woont(ONBEKEND))).toEqual(['adres', 'woning', 'huurtoeslag', 'woonkosten']);
	const arm = { inkomens: [inkomen3('14500.00', '1180.00')] };
	expect(plekken(woont({ adres: 'geen' }, arm))).toEqual(['openheid']);
});

test('over het inkomen met beslag, en over het netto van de partner', () => {
	const inkomens = [inkomen3('20000.00', '1500.00'), inkomen3('9000.00', '700.00', { id: '2' })];
	expect(plekken(woont({}, { inkomens, beslag: { beslagobjectOnbekend: true } }))).toEqual(['welk-inkomen']);
	const partner = inkomen3('9000.00', '600.00', {
		id: '2',
		van: 'partner',
		opgave: { nettoMarge: { laagste: '200.00' } }
	});
	const paar = {
		leefsituatie: 'gehuwd_zonder_kinderen',
		inkomens: [inkomen3('30000.00', '2300.00'), partner]
	};
	expect(plekken(woont({}, paar))).toEqual(['bedragen 2']);
});

test('over een inkomen, bij dat inkomen', () => {
	const stroken = inkomen({ id: '7', opgave: perioden(periode('2026-03-01', '2026-03-31')) });
	expect(plekken(woont({}, { inkomens: [stroken] }))).toEqual(['bedragen 7']);
	const opgave = { vakantiegeld: { uitbetaling: 'onbekend' } };
	const inkomens = [inkomen3('14500.00', '1180.00', { id: '7', opgave })];
	expect(plekken(woont({}, { inkomens }))).toEqual(['bedragen 7']);
});
