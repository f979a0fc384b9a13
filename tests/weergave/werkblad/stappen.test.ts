import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { conceptVan } from '#lib/dossier/concept.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import Beslagobjectstap from '#lib/weergave/werkblad/Beslagobjectstap.svelte';
import Gegevensstap from '#lib/weergave/werkblad/Gegevensstap.svelte';
import Tussenstand from '#lib/weergave/werkblad/Tussenstand.svelte';
import { beslissersVan } from '#lib/invoer/werkblad/beslissers.ts';
import { kandidaten } from '#lib/invoer/werkblad/beslagvolgorde.ts';
import { veldnaam } from '#lib/invoer/werkblad/veldnamen.ts';
import { haalTerug, isIngevuld, legOpzij } from '#lib/invoer/opzij.ts';
import { DEEL_VAN_SOORT } from '#lib/invoer/werkblad/verrekensoorten.ts';
import { bedragen, dossier, inkomen } from '../../hulp/bouwers.ts';
import { alsDatum } from '#lib/tijd/datum.ts';

function berekend(anders: Record<string, unknown>) {
	const gelezen = leesDossier(dossier(anders));
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	const normen = kiesNormen(gelezen.waarde.peildatum);
	if (isGeenNormen(normen)) throw new Error('geen normen');
	return { concept: conceptVan(gelezen.waarde), uitkomst: bereken(gelezen.waarde, normen) };
}

const codes = (...lijst: readonly (string | null)[]) =>
	lijst.map((codeSoort, plaats) =>
		inkomen({
			id: String(plaats + 1),
			naam: `Inkomen ${plaats + 1}`,
			codeSoort,
			opgave: bedragen('12000.00', `${1000 - 100 * plaats}.00`)
		})
	);

describe('de reden van de beslagvolgorde', () => {
	const redenen = (...lijst: readonly (string | null)[]) =>
		kandidaten(berekend({ inkomens: codes(...lijst) }).uitkomst.beslagvolgorde).map(
			({ uitkomst, reden }) => `${uitkomst.inkomen.id}: ${reden}`
		);

	it('noemt het onderdeel en waarom dat voorgaat', () => {
		expect(redenen('15', '33', '43')).toEqual([
			'3: onderdeel a, Participatiewet; gaat voor b, want a komt eerst',
			'2: onderdeel b, overige sociale zekerheid; gaat voor e, want b komt eerst',
			'1: onderdeel e, loon'
		]);
	});

	it('noemt binnen een onderdeel het bedrag, en zonder code dat het achteraan komt', () => {
		expect(redenen('15', '15', null, null)).toEqual([
			'1: onderdeel e, loon; hoogste bedrag binnen dit onderdeel',
			'2: onderdeel e, loon; lager bedrag binnen dit onderdeel',
			'3: geen code: komt achteraan; hoogste bedrag zonder code',
			'4: geen code: komt achteraan; lager bedrag zonder code'
		]);
		expect(redenen('15')).toEqual(['1: onderdeel e, loon; enig inkomen waarop beslag kan']);
	});
});

describe('Beslagobjectstap', () => {
	it('zegt bij samenvoegen en verdelen dat het een het ander vervangt', () => {
		const { concept, uitkomst } = berekend({
			inkomens: codes('33', '40', '15', '35'),
			beslag: { beslagobject: '1', samenvoegen: ['2'], omslag: ['4'] }
		});
		render(Beslagobjectstap, { concept, uitkomst });
		const groep = (naam: RegExp) => screen.getByRole('group', { name: naam }).textContent;
		expect(groep(/^Ligt er beslag/)).toContain('nu samengevoegd: hier kiezen haalt dat weg');
		expect(groep(/^Samenvoegen/)).toContain('nu bij de verdeling: hier kiezen haalt dat weg');
	});

	it('toont de volgorde, kiest de eerste als voorstel en legt een andere keuze vast', async () => {
		const { concept, uitkomst } = berekend({ inkomens: codes('15', '33') });
		render(Beslagobjectstap, { concept, uitkomst });
		const eerste = screen.getByRole<HTMLInputElement>('radio', { name: /Inkomen 2/ });
		expect(eerste.checked).toBe(true);
		await fireEvent.click(screen.getByRole('radio', { name: /Inkomen 1/ }));
		expect(concept.beslag.beslagobject).toBe('1');
		// De eerste kiezen is de wet volgen: dan loopt de keuze mee als de volgorde verandert.
		await fireEvent.click(eerste);
		expect(concept.beslag.beslagobject).toBeNull();
		await fireEvent.click(screen.getByRole('radio', { name: /Overheidsvordering/ }));
		expect(concept.beslag.beslagobject).toBe('overheidsvordering');
	});

	it('noemt wat geen beslagobject kan zijn', () => {
		const { concept, uitkomst } = berekend({
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [
				...codes('15'),
				inkomen({ id: 'n', naam: 'Krantenwijk', nevenInkomst: true }),
				inkomen({ id: 'p', van: 'partner' })
			]
		});
		render(Beslagobjectstap, { concept, uitkomst });
		const tekst = document.body.textContent;
		expect(tekst).toMatch(/Krantenwijk:\s+dit is een neveninkomst/);
		expect(tekst).toMatch(/inkomen van de partner:\s+wissel inwoner en partner/);
		expect(screen.getAllByRole('radio')).toHaveLength(2);
	});
});

describe('Tussenstand', () => {
	it('zegt wat besliste en welke stappen nog open staan', () => {
		const { uitkomst } = berekend({ inkomens: [inkomen({ opgave: bedragen('12000.00', '900.00') })] });
		render(Tussenstand, {
			uitkomst,
			voorlopig: true,
			zonder: ['UWV'],
			open: [{ nummer: '3.2', titel: 'Inkomen', aantal: 2, href: '/werkblad/inkomen/' }],
			naar: () => ''
		});
		const stand = within(screen.getByRole('region', { name: 'Tussenstand' }));
		expect(stand.getAllByText('€ 855')[0]?.tagName).toBe('STRONG');
		expect(stand.getByText('De 95%-regel (art. 475dc lid 1)')).toBeTruthy();
		expect(stand.getByText('Voorlopig. Nog 2 velden.')).toBeTruthy();
		expect(stand.getByText(/Nog zonder UWV/)).toBeTruthy();
		expect(stand.getByRole('link', { name: 'Stap 3.2 Inkomen' }).getAttribute('href')).toBe(
			'/werkblad/inkomen/'
		);
	});

	it('zegt hoe zeker het bedrag is, met elk open punt als link naar zijn stap', () => {
		const { uitkomst } = berekend({
			wonen: { huurtoeslagMogelijk: 'onbekend', woonkostenPerMaand: '850.00' }
		});
		render(Tussenstand, { uitkomst, voorlopig: false, zonder: [], open: [], naar: ({ veld }) => `#${veld}` });
		const stand = within(screen.getByRole('region', { name: 'Tussenstand' }));
		expect(stand.getByTestId('zekerheid').textContent).toMatch(/^\s*Minstens\./);
		const link = stand.getByRole('link', { name: 'Is voor deze woning huurtoeslag mogelijk?' });
		expect(link.getAttribute('href')).toBe('#wonen.huurtoeslagMogelijk');
		// De melding zegt hetzelfde en staat er dus niet ook nog.
		expect(stand.queryByText(/Niet bekend is of huurtoeslag mogelijk is/)).toBeNull();
	});

	it('toont zonder uitkomst geen bedragen', () => {
		render(Tussenstand, { uitkomst: null, voorlopig: true, zonder: [], open: [], naar: () => '' });
		expect(screen.getByText('nog niet te berekenen')).toBeTruthy();
		expect(document.body.textContent).not.toContain('€');
	});

	it.each([
		[{ wonen: { adres: 'geen' } }, 'zonderWoonadres'],
		[{ wonen: { inrichting: { kostenPerMaand: '900.00' } } }, 'inrichting'],
		[{ inkomens: [inkomen({ opgave: bedragen('60000.00', '3400.00') })] }, 'maximum'],
		[{ hardheid: { bedrag: '100.00', einddatum: '2026-12-31' } }, 'hardheid'],
		[{ toeslagen: { zorgtoeslag: '40.00' } }, 'toeslagen']
	])('noemt bij %j als reden %s', (anders, beslisser) => {
		expect(beslissersVan(berekend(anders).uitkomst)).toContain(beslisser);
	});
});

describe('Gegevensstap', () => {
	const hrefs = { wonenHref: '/w/', inkomenHref: '/i/' };

	it('toont de kolommen van de handleiding, met het drempelbedrag in hele euro', () => {
		const { uitkomst } = berekend({});
		render(Gegevensstap, {
			uitkomst,
			peildatum: alsDatum('2026-07-14'),
			leefsituatie: 'alleenstaande',
			...hrefs
		});
		const waarde = (term: string) =>
			screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent ?? '';
		expect(waarde('Bevragingsdatum')).toContain('14 juli 2026');
		expect(waarde('Totaal belastbaar jaarinkomen')).toContain('€\u00a030.000,00');
		expect(waarde('Drempelbedrag woonkosten')).toMatch(/^€\u00a0[\d.]+(?![\d,])/);
		const norm = uitkomst.normen.tabel.waarden.inkomensgrensLid7Alleenstaand.waarde.replace('.', ',');
		expect(waarde('Huurtoeslag-norminkomen leefsituatie').replaceAll('.', '')).toContain(norm);
		expect(screen.getByText('De 95% regel is niet toegepast')).toBeTruthy();
	});

	it('weet zonder inkomen al de drempel, het norminkomen en de maanden die meetellen', () => {
		render(Gegevensstap, {
			uitkomst: null,
			peildatum: alsDatum('2026-07-14'),
			leefsituatie: 'gehuwd_met_kinderen',
			...hrefs
		});
		expect(screen.getByText(/1 maart 2026 tot en met 13 juni 2026/)).toBeTruthy();
		expect(screen.getAllByText('Nog niet bekend')).toHaveLength(2);
	});
});

describe('de naam van een veld', () => {
	it.each([
		['inkomens[1].opgave.netto.bedrag', 'Netto maandinkomen, inkomen 1'],
		['inkomens[0].lopendBeslag.tBvv', 'Toegepaste BVV bij dit inkomen, inkomen 0'],
		['hardheid.einddatum', 'Einddatum hardheidsclausule'],
		['inkomens', null],
		['beslag.beslagobject', null]
	])('van %s is %s', (veld, naam) => {
		expect(veldnaam(veld, (index) => `inkomen ${index}`)).toBe(naam);
	});

	it('noemt bij een loonstrook de kolom en de rij', () => {
		expect(veldnaam('inkomens[0].opgave.perioden[2].loon', () => 'UWV')).toMatch(/ van IKP 3, UWV$/);
	});
});

describe('de soorten verrekening', () => {
	it('gaan uit zonder dat er iets kwijt is', () => {
		const { concept } = berekend({
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens: [
				inkomen({ lopendBeslag: { tBvv: '900.00' }, loonbelastingVoertuig: '50.00' }),
				inkomen({ id: '2', van: 'partner', lopendBeslag: { tBvv: '800.00' } })
			],
			beslag: { startjaar: 2025 },
			toeslagen: { huurtoeslag: '20.00' },
			hardheid: { bedrag: '100.00', einddatum: '2026-12-31' }
		});
		const voor = structuredClone(concept);
		for (const soort of Object.values(DEEL_VAN_SOORT)) {
			expect(isIngevuld(concept, soort)).toBe(true);
			legOpzij(concept, soort);
			expect(isIngevuld(concept, soort)).toBe(false);
			haalTerug(concept, soort);
			expect(concept).toEqual(voor);
		}
	});
});
