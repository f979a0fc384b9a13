/**
 * De lagen van src: wie uit wie mag importeren, welke pakketten een laag gebruikt, en welke woorden nergens mogen.
 * eslint leest deze tabel (zie lagenregels.js); tests/architectuur.test.ts laat zien dat hij bijt.
 */

const KERN = ['getal', 'tijd', 'normen', 'herleiding', 'dossier', 'regels'];
const UITKOMST = [...KERN, 'vergelijk', 'controle', 'uitvoer', 'uitleg', 'teksten', 'taal'];
/** Wie een uitkomst toont rekent er geen uit: van wie rekent ziet hij alleen de types. */
const REKENT = ['regels', 'vergelijk', 'controle'];
const GETOOND = UITKOMST.filter((laag) => !REKENT.includes(laag));

/** De lagen waaruit elke laag mag importeren: alles wijst één kant op. @type {Record<string, string[]>} */
export const LAGEN = {
	getal: [],
	tijd: [],
	normen: ['getal', 'tijd'],
	herleiding: ['getal', 'tijd', 'normen'],
	dossier: ['getal', 'tijd', 'normen', 'herleiding'],
	regels: ['getal', 'tijd', 'normen', 'herleiding', 'dossier'],
	// Twee dossiers naast elkaar: wat is er anders, en wat scheelt het.
	vergelijk: KERN,
	// Een brief naast de berekening leggen: nog zonder zinnen.
	controle: [...KERN, 'vergelijk'],
	// De zinnen rekenen niet: alleen datums en bedragen uitschrijven, verder zien zij types.
	taal: ['getal', 'tijd'],
	teksten: ['getal', 'tijd', 'taal'],
	// Uitgewerkte gevallen om van te leren: gegevens met hun zinnen, zonder te rekenen.
	casus: ['teksten'],
	uitvoer: [...KERN, 'vergelijk', 'controle', 'teksten', 'taal'],
	uitleg: [...KERN, 'vergelijk', 'controle', 'teksten', 'taal'],
	// Wat een ander programma van de kern ziet.
	rekenkern: [...KERN, 'controle', 'uitvoer', 'teksten'],
	// Wat een formulier met een concept doet: zonder runes en zonder scherm.
	invoer: UITKOMST,
	// De berekening om te laten zien en te oefenen, zonder scherm.
	les: [...UITKOMST, 'casus', 'invoer'],
	// Opzoeken: normen, maxima en lezingen met hun voorbeeld, zonder scherm.
	naslag: [...UITKOMST, 'casus', 'invoer'],
	// Staat op zichzelf: weet niets van de toepassing.
	'toegankelijke-pdf': [],
	// Ook: een bestand op slot, en de plek in de browser daarvoor.
	kluis: [],
	verslag: [...GETOOND, 'toegankelijke-pdf'],
	// Veel dossiers tegelijk: de rijen van een lijst, zonder scherm.
	overzicht: [...UITKOMST, 'invoer', 'verslag', 'toegankelijke-pdf', 'kluis'],
	weergave: [...GETOOND, 'casus', 'les', 'naslag', 'invoer', 'toegankelijke-pdf', 'overzicht'],
	// Alleen runes en wat de browser aanraakt; de staat kent geen scherm.
	staat: [
		...GETOOND,
		'casus',
		'les',
		'naslag',
		'invoer',
		'verslag',
		'toegankelijke-pdf',
		'kluis',
		'overzicht'
	],
	routes: [...GETOOND, 'casus', 'les', 'naslag', 'invoer', 'verslag', 'weergave', 'staat', 'overzicht'],
	// De pagina voor wie bouwt; zij zit niet in het pakket.
	bouwstenen: [...GETOOND, 'invoer', 'verslag', 'toegankelijke-pdf', 'weergave', 'routes'],
	// De kluis alleen om een bestand op slot te herkennen.
	commando: [...UITKOMST, 'invoer', 'verslag', 'kluis'],
	'service-worker': []
};

/** Uit deze lagen alleen types, dus niets dat meegaat in de bouw. @type {Record<string, string[]>} */
export const ALLEEN_TYPES = {
	taal: KERN,
	teksten: [...KERN, 'vergelijk', 'controle', 'uitvoer', 'uitleg', 'overzicht'],
	casus: ['herleiding', 'dossier'],
	verslag: REKENT,
	// Een brief op het scherm heeft dezelfde blokken als op papier.
	weergave: [...REKENT, 'toegankelijke-pdf'],
	staat: REKENT,
	routes: REKENT,
	bouwstenen: REKENT
};

const SVELTE = ['svelte', '$app'];

/** De pakketten van elke laag; wat niet genoemd is, mag nergens. @type {Record<string, string[]>} */
export const PAKKETTEN = {
	getal: ['decimal.js'],
	invoer: ['papaparse'],
	// Een tabel als CSV.
	uitvoer: ['papaparse'],
	// Een geval in een link, die link als QR-code, en wat de browser van een oefening bewaarde.
	les: ['fflate', 'uqr', 'valibot'],
	// Veel bestanden als een zip.
	overzicht: ['fflate'],
	normen: ['valibot'],
	dossier: ['valibot'],
	'toegankelijke-pdf': ['jspdf', '@noble/hashes'],
	weergave: SVELTE,
	staat: [...SVELTE, 'workbox-window'],
	bouwstenen: SVELTE,
	routes: SVELTE,
	commando: [
		'node:*',
		'sirv',
		'tsx',
		'playwright-core',
		'@valibot/to-json-schema',
		'publicodes',
		'typescript',
		'valibot'
	],
	'service-worker': ['workbox-core', 'workbox-precaching', 'workbox-routing']
};

/**
 * Bestanden die maar enkele lagen mogen gebruiken (types uitgezonderd): een bedrag ontstaat alleen in de kern.
 * @type {Record<string, string[]>}
 */
export const BINNEN = {
	'src/lib/herleiding/maken.ts': ['herleiding', 'regels'],
	// Een proef uit de les is een gewone uitkomst; buiten deze laag is er alleen `Watals`.
	'src/lib/les/doorgerekend.ts': ['les'],
	// vergelijk en controle vergelijken uitkomsten; taal schrijft een getal uit; de meting in commando rekent zonder herleiding.
	'src/lib/getal/getal.ts': [...KERN, 'vergelijk', 'controle', 'overzicht', 'taal', 'commando']
};

/** De enige plek waar de klok gelezen mag worden. */
const KLOK = 'src/lib/staat/klok.ts';

/** De enige plek die om een type heen mag: de binnenkant van jsPDF heeft er geen. */
const ZONDER_TYPE = 'src/lib/toegankelijke-pdf/schrijven/jspdf-binnenkant.ts';

/** In een component: wat een scherm zelf aan het dossier verandert, kent geen test en geen ander scherm. */
const IN_COMPONENT = ':matches(SvelteScriptElement, SvelteElement)';
const INVOER = 'Identifier[name=/^(concept|inkomen|vtlb)$/]';

/**
 * Woorden die in src niet mogen; in commando en service-worker alleen wat `overal` geldt.
 * @type {{ woord: string, selector: string, behalve?: string, waarom?: string, overal?: true }[]}
 */
export const VERBODEN = [
	{
		woord: 'new Date',
		selector: ':matches(NewExpression, CallExpression)[callee.name="Date"]',
		behalve: KLOK
	},
	{
		woord: 'Date.now',
		selector: 'MemberExpression[object.name="Date"][property.name="now"]',
		behalve: KLOK
	},
	{ woord: 'Math.round', selector: 'MemberExpression[object.name="Math"][property.name="round"]' },
	// In getal.ts is het de exacte toFixed van Decimal, niet die van Number.
	{
		woord: 'toFixed',
		selector: 'MemberExpression[property.name="toFixed"]',
		behalve: 'src/lib/getal/getal.ts'
	},
	{ woord: 'parseFloat', selector: 'Identifier[name="parseFloat"]' },
	{ woord: 'fetch', selector: 'Identifier[name="fetch"]' },
	{
		woord: 'location.hash',
		selector: 'MemberExpression[object.name="location"][property.name=/^(hash|search|pathname)$/]',
		waarom:
			'In het losse bestand staat de pagina achter het hekje: lees page.url, of alsPagina() uit staat/adres.ts.',
		behalve: 'src/lib/staat/adres.ts'
	},
	// Het profiel van een organisatie, en alleen op verzoek; nooit iets over een inwoner.
	{
		woord: 'localStorage',
		selector: 'Identifier[name="localStorage"]',
		behalve: 'src/lib/staat/profielopslag.ts'
	},
	{
		woord: 'as',
		overal: true,
		selector:
			':matches(TSAsExpression, TSTypeAssertion) > :matches(TSNeverKeyword, TSUnknownKeyword, TSAnyKeyword).typeAnnotation',
		waarom: 'Een cast naar never, unknown of any zet het type uit; geef de waarde het type dat zij heeft.',
		behalve: ZONDER_TYPE
	},
	{
		woord: 'concept =',
		selector: [
			`${IN_COMPONENT} AssignmentExpression > MemberExpression.left ${INVOER}`,
			`${IN_COMPONENT} CallExpression[callee.property.name=/^(push|pop|shift|unshift|splice|sort|reverse)$/] > MemberExpression.callee ${INVOER}`
		].join(', '),
		waarom: 'Een component verandert het concept niet zelf: geef een veld zijn pad, of zet het in invoer.'
	}
];
