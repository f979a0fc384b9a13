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
		['een letterlijk stuk in accolades', "<p>{'Losse tekst'}</p>"],
		['een naam in accolades', "<p aria-label={'Dit mag niet'}></p>"],
		['een tip', '<a title="Ga terug">{x}</a>'],
		['een voorbeeld in het veld', "<input placeholder={'bijvoorbeeld 3'} />"],
		['een legenda', '<fieldset><legend>Kies iets</legend></fieldset>'],
		['een legenda als eigenschap', '<Keuze legend="Kies iets" />'],
		['een naam als eigenschap', '<Icoon naam="Let op" />'],
		['een label in een sjabloon', '<Veld label={`Losse ${x}`} />'],
		['iets na ??', "<Veld bijschrift={x ?? 'Geen naam'} />"],
		['een woord in een object', "<Veld per={{ pad: 'a', naam: 'Waarover' }} />"],
		['een woord in een lijst', "<Veld opties={[{ waarde: 'a', label: 'Ja hoor' }]} />"],
		['een zin als argument', "<p>{toon('Een zin hier')}</p>"],
		['een voegwoord', "<p>{namen.join(' en ')}</p>"],
		['een zin in een handeling', "<Knop onklik={() => meld('Het is klaar')} />"],
		['een zin in een fragment', "{@render kop('Een kop')}"],
		['een zin in een constante', "{#if x}{@const y = 'Een zin'}{y}{/if}"],
		['een woord in een herhaling', "{#each ['Een', x] as y}{y}{/each}"],
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
		['een vergelijking', "{#if x === 'Een zin'}{y}{/if}"],
		['een klasse in een keuze', "<p class={x ? 'klein zacht' : ''}></p>"],
		['een icoon', '<Icoon naam="let-op" />'],
		['een argument', "<p>{teksten.van('inwoner')}</p>"],
		['opmaak', '<style>p { color: red; font-family: "Source Sans 3", sans-serif; }</style>'],
		['commentaar', '<!-- Waarom dit zo is. --><script>// Een zin.\n</script>'],
		['een woord voor machines', '<meta name="robots" content="noindex" />'],
		['een sleutel in het script', "<script>const icoon = { fout: 'fout', klaar: 'gelukt' };</script>"]
	])('%s', (_, component) => {
		expect(losIn(component)).toEqual([]);
	});
});
