import { fireEvent, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { leegConcept, leegInkomen } from '#lib/dossier/concept.ts';
import { INKOMENSCODES, ONDERDELEN } from '#lib/dossier/inkomenscodes.ts';
import { werkbladtekst } from '#lib/invoer/werkblad/veldnamen.ts';
import { CODETERMEN, ONDERDEELTEKSTEN } from '#lib/teksten/woordenlijst/codes.ts';
import Bedragveld from '#lib/weergave/basis/Bedragveld.svelte';
import Keuze from '#lib/weergave/basis/Keuze.svelte';
import Tekstveld from '#lib/weergave/basis/Tekstveld.svelte';
import Codelijst from '#lib/weergave/werkblad/Codelijst.svelte';
import type { Tekstpad } from '#lib/weergave/basis/formulier.ts';
import { metFormulier } from '../hulp.ts';

/** De tekst waar aria-describedby naar wijst; faalt als een id niet bestaat. */
const beschrijving = (element: HTMLElement) =>
	(element.getAttribute('aria-describedby') ?? '')
		.split(' ')
		.map((id) => {
			const bron = document.getElementById(id);
			if (!bron) throw new Error(`aria-describedby wijst naar ${id}, dat er niet is`);
			return bron.textContent.replace(/\s+/g, ' ').trim();
		})
		.filter(Boolean)
		.join(' | ');

/** Een werkblad met een inkomen; `inkomen` zet de velden van dat inkomen in beeld. */
function werkblad(fouten: readonly (readonly [string, string])[] = []) {
	const concept = leegConcept('14-7-2026');
	const inkomen = leegInkomen(concept, 'inwoner');
	concept.inkomens.push(inkomen);
	const heel = { dichtheid: 'rij', fouten: new Map(fouten), tekst: werkbladtekst } as const;
	return {
		concept,
		inkomen,
		context: metFormulier({ ...heel, wortel: concept }),
		binnen: metFormulier({ ...heel, wortel: inkomen, voor: 'inkomens[0].', bij: 'IKV 2' })
	};
}

describe('een regel', () => {
	it('heeft de officiele term als naam, met de uitleg en de fout erbij', async () => {
		const { concept, context } = werkblad([['kenmerk.bsn', 'Dit BSN is niet geldig.']]);
		concept.kenmerk.bsn = '1';
		render(Tekstveld, { props: { pad: 'kenmerk.bsn' }, context });
		const invoer = screen.getByRole<HTMLInputElement>('textbox', { name: 'Burgerservicenummer (BSN)' });
		expect(invoer.id).toBe('kenmerk.bsn');
		expect(invoer.value).toBe('1');
		expect(invoer.getAttribute('aria-invalid')).toBe('true');
		expect(beschrijving(invoer)).toBe(
			'Alleen voor de eigen stukken. Wij zoeken er niets mee op, en bewaren het niet in de browser. | Fout: Dit BSN is niet geldig.'
		);
		await fireEvent.input(invoer, { target: { value: '12' } });
		expect(concept.kenmerk.bsn).toBe('12');
	});

	it('zegt bij welk inkomen zij hoort, want twee inkomens hebben dezelfde velden', async () => {
		const { inkomen, binnen } = werkblad([['inkomens[0].naam', 'Vul een naam in.']]);
		render(Tekstveld, { props: { pad: 'naam' }, context: binnen });
		const invoer = screen.getByRole('textbox', { name: 'Naam administratieve eenheid (AEH) bij IKV 2' });
		expect(invoer.id).toBe('inkomens[0].naam');
		expect(beschrijving(invoer)).toContain('Vul een naam in.');
		await fireEvent.input(invoer, { target: { value: 'UWV' } });
		expect(inkomen.naam).toBe('UWV');
	});

	it('weigert een pad dat er niet is, in de types en bij het tekenen', () => {
		const { context } = werkblad();
		// @ts-expect-error -- dit veld bestaat niet
		expect(() => render(Tekstveld, { props: { pad: 'kenmerk.naam' }, context })).toThrow('kenmerk.naam');
		// @ts-expect-error -- hier staat geen tekst maar ja of nee
		const props = { pad: 'wonen.inrichting.ja' } satisfies { pad: Tekstpad };
		expect(props.pad).toBe('wonen.inrichting.ja');
	});
});

describe('een bedrag in een regel', () => {
	const tekstVan = (id: string) => document.getElementById(`${id}-gelezen`)?.textContent;

	it('toont wat er gelezen is alleen als dat anders geschreven is, en niet tijdens het typen', async () => {
		const { concept, context } = werkblad();
		concept.wonen.woonkostenPerMaand = '1250';
		render(Bedragveld, { props: { pad: 'wonen.woonkostenPerMaand', eenheid: 'per maand' }, context });
		const id = 'wonen.woonkostenPerMaand';
		expect(tekstVan(id)).toBe('€\u00a01.250,00');
		const invoer = screen.getByRole('textbox');
		await fireEvent.input(invoer, { target: { value: '1251' } });
		expect(tekstVan(id)).toBe('');
		await fireEvent.blur(invoer);
		expect(concept.wonen.woonkostenPerMaand).toBe('1251');
	});

	it('kan een omgerekend bedrag tonen, en vraagt waarover het gaat', async () => {
		const { inkomen, binnen } = werkblad();
		inkomen.opgave.belastbaar.bedrag = '1000';
		inkomen.opgave.belastbaar.per = 'maand';
		const per = {
			pad: 'opgave.belastbaar.per',
			opties: { jaar: 'per jaar', maand: 'per maand' },
			naam: 'Belastbaar jaarinkomen, waarover'
		} as const;
		const omgerekend = () => '€ 12.000,00 per jaar';
		render(Bedragveld, { props: { pad: 'opgave.belastbaar.bedrag', per, omgerekend }, context: binnen });
		expect(tekstVan('inkomens[0].opgave.belastbaar.bedrag')).toBe('€ 12.000,00 per jaar');
		const lijst = screen.getByRole<HTMLSelectElement>('combobox', { name: per.naam });
		expect(lijst.value).toBe('maand');
		await fireEvent.change(lijst, { target: { value: 'jaar' } });
		expect(inkomen.opgave.belastbaar.per).toBe('jaar');
	});
});

describe('een keuze in een regel', () => {
	it('is een groep met de term als naam en meldt de keuze', async () => {
		const { inkomen, binnen } = werkblad();
		const opties = { maand: 'Maand', vierweken: 'Vier weken' } as const;
		render(Keuze<'maand' | 'vierweken'>, { props: { pad: 'tijdvak', opties }, context: binnen });
		expect(screen.getByRole('group', { name: 'Duur opgaveperiode bij IKV 2' })).toBeTruthy();
		expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Maand' }).checked).toBe(true);
		await fireEvent.click(screen.getByRole('radio', { name: 'Vier weken' }));
		expect(inkomen.tijdvak).toBe('vierweken');
	});
});

describe('de codes soort inkomstenverhouding', () => {
	it('hebben allemaal een omschrijving, en geen omschrijving is over', () => {
		expect(Object.keys(CODETERMEN).sort()).toEqual(INKOMENSCODES);
		expect(Object.keys(ONDERDEELTEKSTEN)).toEqual(ONDERDELEN);
	});

	it('staan met de code voorop, allemaal in de lijst', async () => {
		const { inkomen, binnen } = werkblad();
		inkomen.codeSoort = '33';
		render(Codelijst, { context: binnen });
		const veld = screen.getByRole<HTMLInputElement>('combobox');
		expect(veld.value).toBe('33 – WW');
		await fireEvent.click(veld);
		expect(screen.getAllByRole('option')).toHaveLength(INKOMENSCODES.length);
		expect(screen.getByRole('option', { selected: true }).textContent).toBe('33 – WW');
	});

	it('verliezen geen code uit een dossier die wij niet kennen', () => {
		const { inkomen, binnen } = werkblad();
		inkomen.codeSoort = '99';
		render(Codelijst, { context: binnen });
		expect(screen.getByRole<HTMLInputElement>('combobox').value).toMatch(/^99 – /);
	});
});
