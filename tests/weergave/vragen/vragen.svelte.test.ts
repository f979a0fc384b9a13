import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leegConcept, leegInkomen, type Concept } from '#lib/dossier/concept.ts';
import { leesDossierbestand } from '#lib/staat/dossierbestand.ts';
import Betaling from '#lib/weergave/vragen/Betaling.svelte';
import Bestand from '#lib/weergave/vragen/Bestand.svelte';
import Bijzonder from '#lib/weergave/vragen/Bijzonder.svelte';
import Buitenland from '#lib/weergave/vragen/Buitenland.svelte';
import Controle from '#lib/weergave/vragen/Controle.svelte';
import Inkomen from '#lib/weergave/vragen/Inkomen.svelte';
import { kiesSoort } from '#lib/invoer/inkomensvraag.ts';
import Inkomenslijst from '#lib/weergave/vragen/Inkomenslijst.svelte';
import Woonkosten from '#lib/weergave/vragen/Woonkosten.svelte';
import type { Vraagprops } from '#lib/weergave/vragen/vraag.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import type { Bijzonderheid } from '#lib/dossier/vraagstaat.ts';
import { gekozenBijzonderheden, kiesBijzonderheden } from '#lib/invoer/bijzonderheden.ts';
import { metFormulier } from '../hulp.ts';

let concept: Concept = $state(leegConcept(''));
beforeEach(() => {
	concept = leegConcept('14-7-2026');
});

const props = (meer: Partial<Vraagprops> = {}): Vraagprops => ({
	concept,
	inkomen: null,
	pad: '',
	uitkomst: null,
	peildatum: alsDatum('2026-07-14'),
	...meer
});

const inFormulier = (anders: Parameters<typeof metFormulier>[0] = {}) =>
	metFormulier({ wortel: concept, ...anders });

/** Een pagina over het eerste inkomen. */
function overInkomen() {
	const inkomen = concept.inkomens[0] ?? leegInkomen(concept, 'inwoner');
	const pad = 'inkomens[0]';
	return { props: props({ inkomen, pad }), context: inFormulier({ wortel: inkomen, voor: `${pad}.` }) };
}

const opties = () => screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value);

describe('Woonkosten', () => {
	it('noemt bij een huurwoning de drempel van de dag, en vraagt dan pas naar het bedrag', () => {
		concept.wonen.woning = 'huur';
		concept.wonen.huurtoeslagMogelijk = 'ja';
		render(Woonkosten, { props: props(), context: inFormulier() });
		expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('€\u00a01.026,22');
		expect(opties()).toEqual(['ja', 'nee', 'onbekend']);
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	it('noemt zonder normen geen bedrag', () => {
		concept.wonen.woning = 'huur';
		render(Woonkosten, { props: props({ peildatum: alsDatum('2030-01-01') }), context: inFormulier() });
		expect(screen.getByRole('heading', { level: 1 }).textContent).not.toContain('€');
	});

	it('laat bij een koopwoning geen "nee" toe: dan doen de kosten er altijd toe', () => {
		concept.wonen.woning = 'koop';
		concept.vragen.woonkosten = 'nee';
		render(Woonkosten, { props: props(), context: inFormulier() });
		expect(opties()).toEqual(['ja', 'onbekend']);
		expect(screen.queryByRole('radio', { checked: true })).toBeNull();
	});
});

describe('Buitenland', () => {
	it('zoekt een land, vraagt welk bedoeld is en raadt nooit; zonder lijst vraagt hij de factor', async () => {
		const { unmount } = render(Buitenland, { props: props(), context: inFormulier() });
		const land = screen.getByRole('combobox', { name: 'In welk land woont u?' });
		await fireEvent.input(land, { target: { value: 'Turkey' } });
		expect(concept.wonen.woonland).toBe('Turkey');
		await fireEvent.click(screen.getByRole('button', { name: 'Turkije' }));
		expect(concept.wonen.woonland).toBe('Turkije');
		expect(screen.getByRole('status').textContent).toContain('Voor Turkije rekenen wij met 0,4 keer');
		unmount();
		render(Buitenland, { props: props({ peildatum: alsDatum('2024-03-15') }), context: inFormulier() });
		expect(screen.queryByRole('combobox')).toBeNull();
		expect(screen.getByRole('textbox', { name: 'Welke woonlandfactor geldt er?' })).toBeTruthy();
		expect(screen.getByText(/15 maart 2024/)).toBeTruthy();
	});

	it('laat een land zien dat niet in de lijst staat, met zijn eigen fout', () => {
		concept.wonen.woonland = 'Atlantis';
		const fouten = new Map([['wonen.woonland', 'Vul het land in.']]);
		render(Buitenland, { props: props(), context: inFormulier({ fouten }) });
		const naam = screen.getByRole<HTMLInputElement>('combobox', { name: 'In welk land woont u?' });
		expect(naam.value).toBe('Atlantis');
		expect(naam.getAttribute('aria-invalid')).toBe('true');
	});
});

describe('Inkomen', () => {
	beforeEach(() => concept.inkomens.push(leegInkomen(concept, 'inwoner')));
	const eigen = () => overInkomen();

	it('kiest niets vooraf, ook niet hoe vaak er betaald wordt', () => {
		render(Inkomen, eigen());
		expect(screen.queryByRole('radio', { checked: true })).toBeNull();
	});

	it('herkent een code die niet bij de bekende soorten hoort', () => {
		const [inkomen] = concept.inkomens;
		if (inkomen) inkomen.codeSoort = '36';
		render(Inkomen, eigen());
		expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('36');
	});

	it('zet bij een bijverdienste de neveninkomst aan en de code uit', async () => {
		render(Inkomen, eigen());
		await fireEvent.click(screen.getByRole('radio', { name: 'Loon uit werk' }));
		expect(concept.inkomens[0]).toMatchObject({ codeSoort: '15', soort: 'periodiek' });
		await fireEvent.click(screen.getByRole('radio', { name: /bijverdienste/ }));
		expect(concept.inkomens[0]).toMatchObject({ codeSoort: '', soort: 'neven' });
	});

	it('rekent elke week als vier weken, ook voor het bedrag dat nog komt', async () => {
		render(Betaling, eigen());
		await fireEvent.click(screen.getByRole('radio', { name: 'Elke week' }));
		expect(concept.inkomens[0]).toMatchObject({
			tijdvak: 'vierweken',
			opgave: { netto: { per: 'vierweken' } }
		});
	});
});

describe('Inkomenslijst', () => {
	it('noemt bij elke knop om welk inkomen het gaat, en wat nog niet klaar is', () => {
		const inkomens = [leegInkomen(concept, 'inwoner')];
		render(Inkomenslijst, {
			van: 'inwoner',
			inkomens,
			onantwoord: () => undefined,
			onaf: new Set(['1']),
			naamVan: () => 'Winkel',
			adres: (id) => `/inkomen/${id}`,
			onhaalWeg: () => undefined,
			weggehaald: '',
			onzetTerug: () => ''
		});
		expect(screen.getByRole('link', { name: 'Wijzig Winkel' }).getAttribute('href')).toBe('/inkomen/1');
		expect(screen.getByRole('button', { name: 'Haal weg Winkel' })).toBeTruthy();
		expect(screen.getByText('Nog niet klaar')).toBeTruthy();
	});

	it('zegt dat winst per jaar is, ook als het nergens is gekozen', () => {
		const winst = leegInkomen(concept, 'inwoner');
		kiesSoort(winst, 'winst');
		winst.opgave.belastbaar.bedrag = '8000';
		render(Inkomenslijst, {
			van: 'inwoner',
			inkomens: [winst],
			onantwoord: () => undefined,
			onaf: new Set<string>(),
			naamVan: () => 'Winkel',
			adres: (id) => `/inkomen/${id}`,
			onhaalWeg: () => undefined,
			weggehaald: '',
			onzetTerug: () => ''
		});
		expect(screen.getByText('€ 8.000,00 winst per jaar')).toBeTruthy();
	});

	it('houdt de focus bij het weghalen en het terugzetten', async () => {
		let weg = $state(false);
		const inkomen = leegInkomen(concept, 'inwoner');
		render(Inkomenslijst, {
			van: 'inwoner',
			get inkomens() {
				return weg ? [] : [inkomen];
			},
			onantwoord: () => undefined,
			onaf: new Set<string>(),
			naamVan: () => 'Winkel',
			adres: (id) => `/inkomen/${id}`,
			onhaalWeg: () => (weg = true),
			get weggehaald() {
				return weg ? 'Winkel' : '';
			},
			onzetTerug: () => {
				weg = false;
				return inkomen.id;
			}
		});
		const actief = () => document.activeElement?.textContent.trim();
		await fireEvent.click(screen.getByRole('button', { name: 'Haal weg Winkel' }));
		await expect.poll(actief).toBe('Zet terug');
		await fireEvent.click(screen.getByRole('button', { name: 'Zet terug' }));
		await expect.poll(actief).toBe('Wijzig Winkel');
	});
});

describe('Bijzonder', () => {
	const toon = (gekozen: Bijzonderheid[], geen: boolean) => {
		kiesBijzonderheden(concept, gekozen, concept.peildatum, geen);
		render(Bijzonder, { concept, vandaag: concept.peildatum });
	};
	const antwoord = () => [gekozenBijzonderheden(concept), concept.vragen.nietsBijzonders];

	it('heeft zonder kruisje een knop die antwoordt: niets van dit alles', async () => {
		toon([], false);
		await fireEvent.click(screen.getByRole('button', { name: 'Niets van dit alles' }));
		expect(antwoord()).toEqual([[], true]);
	});

	it('zegt met een kruisje niet meer dat er niets is', async () => {
		toon([], true);
		await fireEvent.click(screen.getByRole('checkbox', { name: /kantonrechter|rechter/ }));
		expect(antwoord()).toEqual([['rechter'], false]);
		expect(screen.queryByRole('button', { name: 'Niets van dit alles' })).toBeNull();
		await fireEvent.click(screen.getByRole('button', { name: 'Verder' }));
		expect(antwoord()).toEqual([['rechter'], false]);
	});

	it('toont niet wat bij dit dossier niet kan', () => {
		toon([], false);
		expect(screen.queryByRole('checkbox', { name: /normbedrag/ })).toBeNull();
	});
});

describe('Controle', () => {
	const toon = (punten: { tekst: string; href: string }[]) => {
		const onbereken = vi.fn();
		render(Controle, { groepen: [], punten, dag: 'Vandaag', andereDag: '/datum', onbereken });
		return onbereken;
	};

	it('rekent pas als alles is ingevuld, en zegt anders waar het ontbreekt', async () => {
		const onbereken = toon([{ tekst: 'Kies met wie u woont.', href: '/leefsituatie' }]);
		expect(screen.queryByRole('heading', { name: /Vul eerst/ })).toBeNull();
		await fireEvent.click(screen.getByRole('button', { name: /Bereken/ }));
		expect(onbereken).not.toHaveBeenCalled();
		expect(document.activeElement?.textContent).toBe('Vul eerst dit nog in');
		expect(screen.getByRole('link', { name: 'Kies met wie u woont.' })).toBeTruthy();
	});

	it('rekent meteen als er niets ontbreekt', async () => {
		const onbereken = toon([]);
		await fireEvent.click(screen.getByRole('button', { name: /Bereken/ }));
		expect(onbereken).toHaveBeenCalledOnce();
	});
});

describe('Bestand', () => {
	const kies = async (inhoud: string, vervangt = false) => {
		const onopen = vi.fn();
		const { container } = render(Bestand, { vervangt, lees: leesDossierbestand, onopen });
		const invoer = container.querySelector<HTMLInputElement>('input[type=file]');
		if (!invoer) throw new Error('geen bestandskiezer');
		const bestand = new File([inhoud], 'dossier.json');
		// jsdom kent File.arrayBuffer niet overal.
		bestand.arrayBuffer = () => Promise.resolve(new TextEncoder().encode(inhoud).buffer);
		await fireEvent.change(invoer, { target: { files: [bestand] } });
		return onopen;
	};

	it.each([
		['geen JSON', 'hallo', /niet van Beslagvrij/],
		['een ander bestand', '{"a":1}', /niet van Beslagvrij. Kies een bestand/],
		[
			'een nieuwere versie',
			'{"formaat":"bvv-dossier","versie":9,"x":1}',
			/versie van Beslagvrij die wij hier niet kennen.* Laad deze pagina/
		],
		['te groot', ' '.repeat(8_000_001), /te groot/]
	])('weigert %s en zegt waarom', async (_, inhoud, reden) => {
		const onopen = await kies(inhoud);
		await screen.findByText(/kunnen wij niet openen/);
		expect(screen.getByText(reden)).toBeTruthy();
		expect(onopen).not.toHaveBeenCalled();
	});

	it('zegt wat te doen, noemt hooguit acht fouten, en dan hoeveel er nog meer zijn', async () => {
		const inkomens = Array.from({ length: 10 }, () => ({}));
		await kies(JSON.stringify({ formaat: 'bvv-dossier', versie: 1, inkomens }));
		await screen.findByText(/kunnen wij niet openen/);
		expect(screen.getAllByRole('listitem')).toHaveLength(10);
		expect(screen.getByText(/En nog \d+ andere fouten/)).toBeTruthy();
	});
});
