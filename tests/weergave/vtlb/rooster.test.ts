import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { leegVtlb, type Conceptvtlb } from '#lib/dossier/concept.ts';
import { NIET_ONDERSTEUND } from '#lib/teksten/vtlb/correcties.ts';
import { vtlbroostertekst } from '#lib/teksten/vtlb/rooster.ts';
import { vtlbvraagtekst } from '#lib/teksten/vtlb/vragen.ts';
import { maakVtlbuitleg } from '#lib/uitleg/maak-vtlb-uitleg.ts';
import Correctierooster from '#lib/weergave/vtlb/Correctierooster.svelte';
import Editieformulier from '#lib/weergave/vtlb/Editieformulier.svelte';
import Nietondersteund from '#lib/weergave/vtlb/Nietondersteund.svelte';
import Opbouw from '#lib/weergave/vtlb/Opbouw.svelte';
import Stand from '#lib/weergave/vtlb/Stand.svelte';
import Vragen from '#lib/weergave/vtlb/Vragen.svelte';
import { bereken } from '../../vtlb/hulp.ts';
import { metFormulier } from '../hulp.ts';

function uitleg(vtlb: Record<string, unknown>, anders: Record<string, unknown> = {}) {
	const berekend = bereken(vtlb, anders);
	if (berekend.indicatie.soort !== 'indicatie') throw new Error('geen indicatie');
	return maakVtlbuitleg(berekend.uitkomst, berekend.vtlb, berekend.indicatie);
}
const rij = (naam: RegExp) => screen.getByRole('row', { name: naam });
/** De velden wijzen in een heel concept. */
const inFormulier = (vtlb = leegVtlb(), fouten = new Map<string, string>()) =>
	metFormulier({ wortel: { vtlb }, fouten, tekst: (pad) => vtlbroostertekst(pad) });

describe('het rooster van correcties', () => {
	it('noemt bij elke regel herkomst, grondslag en wie beslist', () => {
		const { correcties } = uitleg({ traject: 'wsnp', correcties: { auto: '125.50' } });
		render(Correctierooster, { props: { regels: correcties }, context: inFormulier() });
		expect(screen.getAllByRole('row')).toHaveLength(18);
		const auto = rij(/Auto en vervoer/).textContent;
		expect(auto).toMatch(/€\s125,50/);
		expect(auto).toContain('door gebruiker ingevuld');
		expect(auto).toContain('Vtlb-rapport 5.5');
		// Wie beslist staat een keer boven de regels waar dat voor geldt.
		const groep = rij(/Auto en vervoer/).closest('tbody');
		expect(groep?.querySelector('th[scope=rowgroup]')?.textContent).toBe('De rechter-commissaris beslist.');
		expect(rij(/Bewind|bewind/).textContent).toContain('niet ingevuld');
	});

	it('zegt waarom een opgave niet meetelt, en toont een oude norm als geschiedenis', () => {
		const { correcties } = uitleg({ correcties: { reserveringstoeslag: '50' } });
		render(Correctierooster, { props: { regels: correcties }, context: inFormulier() });
		const toeslag = rij(/Reserveringstoeslag/);
		expect(toeslag.textContent).toContain('telt niet mee');
		expect(toeslag.textContent).toContain('alleen voor wie in een instelling woont');
		const norm = within(rij(/Auto en vervoer/)).getByText(/189,38 in juli 2022/);
		expect(norm.classList.contains('geschiedenis')).toBe(true);
		// Dat het niet meetelt, staat er een keer.
		expect(screen.getAllByText(/Dat is geschiedenis en telt nu niet mee\./)).toHaveLength(1);
	});

	it('toont wat is berekend anders dan wat is ingevuld', () => {
		const { correcties } = uitleg({ traject: 'wsnp', correcties: { auto: '125.50' } });
		render(Correctierooster, { props: { regels: correcties }, context: inFormulier() });
		const teken = (naam: RegExp, tekst: string) => within(rij(naam)).getByText(tekst).classList;
		expect(teken(/Correctie eigen risico/, 'berekend').contains('berekend')).toBe(true);
		expect(teken(/Auto en vervoer/, 'door gebruiker ingevuld').contains('berekend')).toBe(false);
	});

	it('koppelt een fout aan zijn veld', () => {
		const fouten = new Map([['vtlb.correcties.auto', 'Vul een bedrag in.']]);
		const context = inFormulier(leegVtlb(), fouten);
		render(Correctierooster, { props: { regels: uitleg({}).correcties }, context });
		const veld = screen.getByRole('textbox', { name: 'Auto en vervoer' });
		expect(veld.getAttribute('aria-invalid')).toBe('true');
		expect(veld.getAttribute('aria-describedby')).toContain('vtlb.correcties.auto-fout');
	});
});

describe('de opbouw en de stand', () => {
	it('zetten het woord indicatie bij het bedrag, en de verplichte zinnen erbij', () => {
		const gegevens = uitleg({ vakantiegeld: { inInkomen: 'ja' } });
		const { container } = render(Stand, { uitleg: gegevens });
		const term = screen.getByText('Indicatie vrij te laten bedrag');
		expect(term.closest('dt')?.nextElementSibling?.textContent).toBe(gegevens.bedrag);
		expect(container.textContent).toContain('Dit is geen officiële vtlb-berekening.');
		expect(container.textContent).toContain('nooit lager dan de beslagvrije voet.');
	});

	it('tonen de compensatiekop als regel bij de individuele lasten', () => {
		const individueleLasten = {
			zorgpremie: '150',
			zorgtoeslag: '20',
			normpremie: '40',
			woonlasten: '700',
			huurtoeslag: '60',
			normhuur: '210'
		};
		const gegevens = uitleg({ individueleLasten });
		render(Opbouw, { uitleg: gegevens });
		expect(gegevens.compensatiekop).toMatch(/€/);
		expect(rij(/Correctie individuele lasten/).textContent).toContain(gegevens.compensatiekop);
	});
});

it('een situatie die niet wordt ondersteund heeft een reden en geen bedrag', () => {
	for (const reden of Object.keys(NIET_ONDERSTEUND) as (keyof typeof NIET_ONDERSTEUND)[]) {
		const { container, unmount } = render(Nietondersteund, { reden });
		expect(container.textContent).toContain(NIET_ONDERSTEUND[reden]);
		expect(container.textContent).not.toContain('€');
		unmount();
	}
});

describe('de vragen', () => {
	const toon = (vtlb: Conceptvtlb, paar: boolean, richting?: string) =>
		render(Vragen, {
			props: { vtlb, paar, richting, lezer: 'inwoner' },
			context: metFormulier({ wortel: { vtlb }, tekst: (veld) => vtlbvraagtekst(veld, paar) })
		});

	it('vragen alleen naar een partner als die er is', () => {
		toon(leegVtlb(), false);
		expect(screen.queryByRole('group', { name: /gemeenschap/ })).toBeNull();
		expect(screen.getByRole('group', { name: 'Heeft u de AOW-leeftijd?' })).toBeTruthy();
	});

	it('vragen een bedrag pas als het antwoord erom vraagt', () => {
		const richting = 'Om mee te vergelijken.';
		const { unmount } = toon(leegVtlb(), true, richting);
		expect(screen.getByRole('group', { name: /gemeenschap/ })).toBeTruthy();
		expect(screen.queryByLabelText(/arbeidstoeslag/)).toBeNull();
		unmount();
		const vtlb = leegVtlb();
		vtlb.meerDan18Uur = 'ja';
		vtlb.kinderopvang.kosten = '300';
		toon(vtlb, true, richting);
		expect(screen.getByLabelText(/arbeidstoeslag/)).toBeTruthy();
		expect(screen.getByText(/Om mee te vergelijken/)).toBeTruthy();
		expect(screen.getByLabelText(/Kinderopvangtoeslag/)).toBeTruthy();
	});
});

describe('het formulier van een editie', () => {
	const props = { onbewaar: () => undefined, onopen: () => Promise.resolve([]) };
	const toon = (vtlb: Conceptvtlb, nodig: string) =>
		render(Editieformulier, { props: { vtlb, nodig, ...props }, context: inFormulier(vtlb) });

	it('heeft een veld voor elk normbedrag en noemt de editie', () => {
		toon(leegVtlb(), '2026-07');
		expect(screen.getByRole('heading', { name: /juli 2026/ })).toBeTruthy();
		expect(screen.getAllByRole('textbox')).toHaveLength(13);
	});

	it('toont wat in de tabel van deze editie staat, en waarschuwt bij een andere editie', () => {
		const anders = leegVtlb();
		anders.editie.id = '2025-07';
		const { unmount } = toon(anders, '2022-07');
		expect(screen.getByText(/De ingevulde bedragen zijn van juli 2025/)).toBeTruthy();
		unmount();
		toon(leegVtlb(), '2022-07');
		expect(screen.getByText(/In de tabel van deze editie: €\s189,38/)).toBeTruthy();
	});
});
