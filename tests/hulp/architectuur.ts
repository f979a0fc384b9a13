/** Leest uit de broncode zelf of zij zich aan de afspraken houdt: lagen, pakketten, verboden woorden, namen. */

/** De lagen van src, met de lagen waaruit elk mag importeren: alles wijst één kant op. */
const KERN = ['getal', 'tijd', 'normen', 'herleiding', 'dossier', 'regels'];
const UITKOMST = [...KERN, 'uitvoer', 'uitleg', 'teksten', 'taal'];
const LAGEN: Record<string, readonly string[]> = {
	getal: [],
	tijd: [],
	normen: ['getal', 'tijd'],
	herleiding: ['getal', 'tijd', 'normen'],
	dossier: ['getal', 'tijd', 'normen', 'herleiding'],
	regels: ['getal', 'tijd', 'normen', 'herleiding', 'dossier'],
	// De zinnen rekenen niet: alleen datums en bedragen uitschrijven, verder zien zij types.
	taal: ['getal', 'tijd'],
	teksten: ['getal', 'tijd', 'taal'],
	uitvoer: [...KERN, 'teksten', 'taal'],
	uitleg: [...KERN, 'teksten', 'taal'],
	// Wat een formulier met een concept doet: zonder runes en zonder scherm.
	invoer: UITKOMST,
	// Staat op zichzelf: weet niets van de toepassing.
	'toegankelijke-pdf': [],
	verslag: [...UITKOMST, 'toegankelijke-pdf'],
	weergave: [...UITKOMST, 'invoer'],
	staat: [...UITKOMST, 'invoer', 'verslag', 'toegankelijke-pdf'],
	routes: [...UITKOMST, 'invoer', 'verslag', 'weergave', 'staat'],
	commando: [...UITKOMST, 'invoer', 'verslag'],
	'service-worker': []
};
const ALLEEN_TYPES: Record<string, readonly string[]> = { teksten: [...KERN, 'uitvoer', 'uitleg'] };

/** Welke pakketten elke laag mag gebruiken; wat niet genoemd is, mag nergens. */
const SVELTE = ['svelte', '$app'];
const PAKKETTEN: Record<string, readonly string[]> = {
	getal: ['decimal.js'],
	normen: ['valibot'],
	dossier: ['valibot'],
	'toegankelijke-pdf': ['jspdf', '@noble/hashes'],
	verslag: ['jspdf', '@noble/hashes'],
	weergave: SVELTE,
	staat: [...SVELTE, 'workbox-window'],
	routes: [...SVELTE, '@fontsource/source-sans-3', './$types'],
	commando: ['node:', 'sirv', 'tsx', 'playwright-core', '@valibot/to-json-schema', 'publicodes', 'valibot'],
	'service-worker': ['$service-worker', 'workbox-core', 'workbox-precaching', 'workbox-routing']
};

/** De enige plek waar de klok gelezen mag worden. */
const KLOK = 'src/lib/staat/klok.ts';
const VERBODEN = [
	{ woord: 'new Date', patroon: /\bnew\s+Date\b/, behalve: KLOK },
	{ woord: 'Date.now', patroon: /\bDate\s*\.\s*now\b/, behalve: KLOK },
	{ woord: 'Math.round', patroon: /\bMath\s*\.\s*round\b/ },
	// In getal.ts is het de exacte toFixed van Decimal, niet die van Number.
	{ woord: 'toFixed', patroon: /\.\s*toFixed\b/, behalve: 'src/lib/getal/getal.ts' },
	{ woord: 'parseFloat', patroon: /\bparseFloat\b/ },
	{ woord: 'fetch(', patroon: /\bfetch\s*\(/ },
	// Het profiel van een organisatie, en alleen op verzoek; nooit iets over een inwoner.
	{ woord: 'localStorage', patroon: /\blocalStorage\b/, behalve: 'src/lib/staat/profielopslag.ts' }
];

const MAX_REGELS = 300;
const MAX_REGELS_COMPONENT = 200;

interface Import {
	doel: string;
	isType: boolean;
}

/** Haalt commentaar weg, zodat een uitleg een verboden woord mag noemen. */
export function zonderCommentaar(tekst: string): string {
	return tekst
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.replace(/(^|[\s;{}(])\/\/.*$/gm, '$1');
}

/** Alle imports van een bestand: gewone, doorgegeven (export … from) en dynamische. */
export function leesImports(tekst: string): Import[] {
	const code = zonderCommentaar(tekst);
	const imports: Import[] = [];
	for (const [, wat, doel] of code.matchAll(
		/\b(?:import|export)\s+(?:([\w$*{},\s]+?)\s+from\s+)?['"]([^'"]+)['"]/g
	)) {
		imports.push({ doel: doel ?? '', isType: isAlleenType(wat ?? '') });
	}
	for (const [, typeof_, doel] of code.matchAll(/(\btypeof\s+)?\bimport\s*\(\s*['"]([^'"]+)['"]\s*\)/g)) {
		imports.push({ doel: doel ?? '', isType: typeof_ !== undefined });
	}
	return imports;
}

function isAlleenType(wat: string): boolean {
	if (/^type\b(?!\s*,)/.test(wat)) return true;
	const namen = /^\{([^}]*)\}$/
		.exec(wat)?.[1]
		?.split(',')
		.filter((naam) => naam.trim() !== '');
	return namen?.every((naam) => /^\s*type\s/.test(naam)) ?? false;
}

/** De laag van een bestand, of undefined buiten src (en voor losse bestanden als app.d.ts). */
export function laagVan(pad: string): string | undefined {
	const lib = /^src\/lib\/([^/]+)\//.exec(pad)?.[1];
	return lib ?? /^src\/(?!lib\/)([^/]+)\//.exec(pad)?.[1];
}

/** Het bestand dat een import bedoelt, vanaf de wortel van het project; undefined voor een pakket. */
function bestandVan(pad: string, doel: string): string | undefined {
	if (doel.startsWith('#lib/')) return doel.replace('#lib/', 'src/lib/');
	if (doel.startsWith('#normen/')) return doel.replace('#normen/', 'normen/');
	if (!doel.startsWith('.')) return undefined;
	const delen = pad.split('/').slice(0, -1);
	for (const deel of doel.split('/')) {
		if (deel === '..') delen.pop();
		else if (deel !== '.') delen.push(deel);
	}
	return delen.join('/');
}

function keurImport(pad: string, laag: string, { doel, isType }: Import): string | undefined {
	const toegestaan = PAKKETTEN[laag] ?? [];
	if (toegestaan.some((pakket) => doel === pakket || doel.startsWith(`${pakket}/`))) return undefined;
	if (toegestaan.includes('node:') && doel.startsWith('node:')) return undefined;
	const bestand = bestandVan(pad, doel);
	if (bestand === undefined) return `${pad}: de laag ${laag} mag het pakket '${doel}' niet gebruiken`;
	if (!/\.(ts|mjs|svelte|json|css)(\?\w+)?$/.test(bestand)) return `${pad}: '${doel}' mist de extensie`;
	if (pad.startsWith('src/lib/') && doel.startsWith('#lib/')) {
		return `${pad}: binnen src/lib is een import relatief, niet '${doel}'`;
	}
	const naar = laagVan(bestand);
	if (naar === undefined || naar === laag) return undefined;
	if (LAGEN[laag]?.includes(naar)) return undefined;
	if (isType && ALLEEN_TYPES[laag]?.includes(naar)) return undefined;
	return `${pad}: de laag ${laag} mag niet uit ${naar} importeren ('${doel}')`;
}

function keurNaam(pad: string): string[] {
	const fouten: string[] = [];
	const naam = pad.slice(pad.lastIndexOf('/') + 1);
	if (!/^[\x00-\x7f]*$/.test(pad)) fouten.push(`${pad}: een bestandsnaam heeft alleen ASCII-tekens`);
	if (!pad.startsWith('src/') || naam.startsWith('+')) return fouten;
	if (naam.endsWith('.svelte') && !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(naam)) {
		fouten.push(`${pad}: een component heet PascalCase`);
	}
	if (/\.(ts|mjs|css)$/.test(naam) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(naam)) {
		fouten.push(`${pad}: een bestand heet kebab-case`);
	}
	return fouten;
}

/**
 * Keurt alle bestanden van het project.
 * @param bestanden pad vanaf de wortel (met /) en inhoud
 * @returns een zin per overtreding; leeg is goed
 */
export function keur(bestanden: ReadonlyMap<string, string>): string[] {
	const fouten: string[] = [];
	for (const [pad, tekst] of bestanden) {
		fouten.push(...keurNaam(pad));
		if (!/\.(ts|mjs|js|svelte|css)$/.test(pad)) continue;
		const regels = tekst.trimEnd().split('\n').length;
		const maximum = pad.endsWith('.svelte') ? MAX_REGELS_COMPONENT : MAX_REGELS;
		if (regels > maximum) fouten.push(`${pad}: ${regels} regels, hoogstens ${maximum}`);
		const laag = laagVan(pad);
		// Een test naast zijn regel haalt zijn hulp uit tests/ en komt nooit in het pakket.
		if (laag === undefined || pad.endsWith('.css') || pad.endsWith('.test.ts')) continue;
		if (!(laag in LAGEN)) {
			fouten.push(`${pad}: de map ${laag} is geen laag`);
			continue;
		}
		for (const ingang of leesImports(tekst)) {
			const fout = keurImport(pad, laag, ingang);
			if (fout !== undefined) fouten.push(fout);
		}
		if (laag === 'commando' || laag === 'service-worker') continue;
		const code = zonderCommentaar(tekst);
		for (const { woord, patroon, behalve } of VERBODEN) {
			if (pad !== behalve && patroon.test(code)) fouten.push(`${pad}: '${woord}' mag hier niet`);
		}
	}
	return fouten;
}
