import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/*
 * Letters, ruimte, kleuren en breekpunten staan als variabele in stijl/maten.css en stijl/kleuren.css. Een los getal
 * in een component is een maat die niemand kan terugvinden, dus die mag er niet in.
 */

const BREEKPUNTEN = [
	'(width < 40rem)',
	'(width >= 40rem)',
	'(width < 64rem)',
	'(width >= 64rem)',
	'(width >= 100rem)'
];
const VLAKKEN = [
	'(width < 36rem)',
	'(width >= 36rem)',
	'(width < 48rem)',
	'(width >= 48rem)',
	'(width >= 60rem)'
];
const TOESTANDEN = ['print', 'screen', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'];

/** Waar de maten zelf staan, en papier: dat meet in punten. */
const BRONNEN = /stijl\/(maten|kleuren|afdruk|lettertype)\.css$/;

/** Regels die iets zeggen wat geen variabele kan zijn, per bestand met de reden. */
const UITGEZONDERD: Readonly<Record<string, { reden: string; regels: RegExp }>> = {
	'src/lib/weergave/loonstroken/Loonstrooktekening.svelte': {
		reden: 'letters in eenheden van de tekening, niet van het scherm',
		regels: /^font-size: \d+px$/
	}
};

const RUIMTE = /^(margin|padding|gap|row-gap|column-gap)/;
/** Wat in een maat van ruimte mag: nul, variabelen, delen van de letter (em), een haarlijn en berekeningen daarvan. */
const MAG_IN_RUIMTE = /^(0|auto|inherit|-?1px|2px|-?[\d.]+em|\d+vw|var\(--[\w-]+\)|-?\d+|[-+*/]|!important)$/;
const KLEUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab|color)a?\(/i;

/** De klachten over een stuk stijl. */
export function klachten(css: string, magOok = /^$/): string[] {
	const kaal = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
	const regels = [...kaal.matchAll(/(?:^|[{;])\s*(-{0,2}[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])/g)];
	const mis = regels
		.map(([, naam = '', waarde = '']) => ({ naam, waarde: waarde.replaceAll(/\s+/g, ' ').trim() }))
		.filter(({ naam, waarde }) => {
			if (magOok.test(`${naam}: ${waarde}`)) return false;
			if (naam === 'font-size') return !/^(var\(--[\w-]+\)|inherit|[\d.]+em)$/.test(waarde);
			if (KLEUR.test(waarde)) return true;
			const woorden = waarde.replaceAll(/\b(?:calc|clamp|min|max)\(|,|\)(?=\)|,|$| )/g, ' ').split(/\s+/);
			return RUIMTE.test(naam) && !woorden.every((woord) => woord === '' || MAG_IN_RUIMTE.test(heel(woord)));
		})
		.map(({ naam, waarde }) => `${naam}: ${waarde}`);
	const voorwaarden = [...kaal.matchAll(/@(media|container)\s+([^{]+?)\s*\{/g)]
		.filter(([, soort, wat = '']) =>
			soort === 'media' ? ![...BREEKPUNTEN, ...TOESTANDEN].includes(wat) : !VLAKKEN.includes(wat)
		)
		.map(([, soort, wat]) => `@${soort} ${wat}`);
	return [...mis, ...voorwaarden];
}

/** Het weghalen van haakjes van calc() neemt ook die van var() mee. */
const heel = (woord: string) => (woord.startsWith('var(') && !woord.endsWith(')') ? `${woord})` : woord);

const alle = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((pad) => /\.(svelte|css)$/.test(pad))
	.map((pad) => `src/${pad.replaceAll('\\', '/')}`);
const bestanden = alle.filter((pad) => !BRONNEN.test(pad));

describe('de stijl van elk onderdeel', () => {
	it.each(bestanden)('%s gebruikt alleen variabelen en bekende breekpunten', (pad) => {
		const bron = readFileSync(pad, 'utf8');
		const css = pad.endsWith('.css') ? bron : (/<style>([\s\S]*)<\/style>/.exec(bron)?.[1] ?? '');
		expect(klachten(css, UITGEZONDERD[pad]?.regels)).toEqual([]);
	});

	it('kent alleen variabelen die er zijn', () => {
		const stijlen = alle.map((pad) => readFileSync(pad, 'utf8'));
		const gemaakt = new Set(stijlen.flatMap((css) => [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, n]) => n)));
		const gebruikt = stijlen.flatMap((css) =>
			[...css.matchAll(/var\((--(?!nl-)[\w-]+)\)/g)].map(([, n]) => n)
		);
		expect(gebruikt.length).toBeGreaterThan(100);
		expect([...new Set(gebruikt)].filter((naam) => !gemaakt.has(naam))).toEqual([]);
	});
});

describe('de keuring zelf', () => {
	it.each([
		['a { font-size: 0.9375rem; }', 'font-size: 0.9375rem'],
		['a { margin-block: var(--ruimte-1) 0.5rem; }', 'margin-block: var(--ruimte-1) 0.5rem'],
		['a { padding: 8px }', 'padding: 8px'],
		['a { color: #fff; }', 'color: #fff'],
		['a { background: rgb(0 0 0 / 50%); }', 'background: rgb(0 0 0 / 50%)'],
		['@media (min-width: 48rem) { a { gap: 0; } }', '@media (min-width: 48rem)'],
		['@container (width < 34rem) { a { gap: 0; } }', '@container (width < 34rem)']
	])('weigert %s', (css, klacht) => {
		expect(klachten(css)).toEqual([klacht]);
	});

	it.each([
		'a:hover { gap: calc(-1 * var(--ruimte-2) - var(--lijn-dun)); }',
		'a { margin: 0 auto 0.2em; font-size: var(--tekst); }',
		'a { gap: clamp(var(--ruimte-1), 3vw, var(--ruimte-3)); }',
		'@media (width < 40rem) { a { padding: 0 !important; } }'
	])('laat %s toe', (css) => {
		expect(klachten(css)).toEqual([]);
	});
});
