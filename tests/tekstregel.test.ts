import { Linter } from 'eslint';
import svelte from 'eslint-plugin-svelte';
import { describe, expect, test } from 'vitest';
import { geenLosseTekst } from '../gereedschap/tekstregel.js';

/** Wat de regel in een component aanwijst. */
const losIn = (component: string): string[] =>
	new Linter()
		.verify(
			component,
			[
				...svelte.configs.base,
				{
					files: ['**/*.svelte'],
					plugins: { teksten: { rules: { 'geen-losse-tekst': geenLosseTekst } } },
					rules: { 'teksten/geen-losse-tekst': 'error' }
				}
			],
			'X.svelte'
		)
		.map(({ message }) => message);

describe('een woord in een component valt op', () => {
	test.each([
		['lopende tekst', '<p>Dit mag niet</p>'],
		['een eenheid', '<td>berekend</td>'],
		['een naam voor wie luistert', '<nav aria-label="Hoofdmenu"></nav>'],
		['een eigenschap van een component', '<Veld eenheid="per maand" />'],
		['een stuk in een eigenschap', '<option label="Onderdeel {letter}"></option>'],
		['een keuze in een uitdrukking', "<p>{klaar ? 'Klaar' : ''}</p>"],
		['een keuze in een eigenschap', "<Veld label={ja ? `${x} anders` : ''} />"],
		['een sjabloon', '<p>{`${jaar} jaar`}</p>'],
		['iets na &&', "<p>{fout && 'verkeerd'}</p>"],
		['de omschrijving voor zoekmachines', '<meta name="description" content="Reken uit" />'],
		['een zin in het script', "<script>const x = 'Wilt u dit?';</script>"],
		['een stuk van een zin in het script', '<script>const x = (n) => `${n} per maand`;</script>'],
		['een lijst in het script', "<script>const links = [{ tekst: 'Uitrekenen' }];</script>"]
	])('%s', (_, component) => {
		expect(losIn(component)).toHaveLength(1);
	});
});

describe('geen woord is', () => {
	test.each([
		['een tekst uit teksten', '<p aria-label={teksten.kop}>{teksten.zin(bedrag)}</p>'],
		['een leesteken of een eenheidsteken', '<p>{bedrag} × {factor} = € (a)</p>'],
		['een sleutel', `<Bericht soort="let-op" class="zacht klein" id="a-b" veld={x === 'loon' ? y : z} />`],
		['een argument', "<p>{teksten.van('inwoner')}</p>"],
		['opmaak', '<style>p { color: red; font-family: "Source Sans 3", sans-serif; }</style>'],
		['commentaar', '<!-- Waarom dit zo is. --><script>// Een zin.\n</script>'],
		['een woord voor machines', '<meta name="robots" content="noindex" />'],
		['een sleutel in het script', "<script>const icoon = { fout: 'fout', klaar: 'gelukt' };</script>"]
	])('%s', (_, component) => {
		expect(losIn(component)).toEqual([]);
	});
});
