/**
 * npm run test:kern: een snel antwoord over de rekenkern, zonder bouw en zonder browser. Wat willekeurige dossiers
 * proeft doet dat een tiende zo vaak; npm test draait alles, ook de controle van een brief, die lang zoekt. Met -- --watch blijft het kijken.
 */
import { draaiPakket } from './klaarzetten.mjs';

const MAPPEN = [
	'src/lib/',
	...[
		'getal',
		'tijd',
		'normen',
		'herleiding',
		'dossier',
		'regels',
		'meldingen',
		'orakel',
		'eigenschappen',
		'vtlb'
	].map((map) => `tests/${map}/`)
];

/** De kern houdt niets vast tussen tests, dus mogen bestanden een werker delen: dat scheelt twee derde van de tijd. */
const SNEL = ['--no-isolate', '--pool=threads'];

const argumenten = process.argv.slice(2);
const kijkt = argumenten.includes('--watch');
const goed = draaiPakket(
	'vitest/vitest.mjs',
	[...(kijkt ? [] : ['run']), '--project', 'kern', ...SNEL, ...argumenten, ...MAPPEN],
	{ PROEVEN: process.env.PROEVEN ?? '10' }
);
process.exit(goed ? 0 : 1);
