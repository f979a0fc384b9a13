/**
 * Een regel voor eslint: een component bevat zelf geen woorden. Alle zinnen staan in src/lib/teksten, waar een
 * redacteur ze vindt (npm run teksten). De selectors zijn die van esquery over de boom van svelte-eslint-parser.
 */

/** Twee letters naast elkaar: leestekens, cijfers en een los eenheidsteken zijn geen woord. */
const WOORD = '/[A-Za-zÀ-ÿ]{2}/';
/** Eigenschappen van een element of component die iemand leest of hoort. */
const GELEZEN =
	'/^(aria-(label|description|roledescription|valuetext)|alt|title|placeholder|label|hint|fout|letOp|titel|tekst|kop|legend|legende|bijschrift|eenheid|leeg|hulpTitel|toelichting|omschrijving|zin)$/';
/** In het script is een woord met kleine letters een sleutel; een hoofdletter of een spatie maakt het een tekst. */
const TEKST = String.raw`/^[A-ZÀ-Þ][a-zà-ÿ]|[A-Za-zÀ-ÿ] [A-Za-zÀ-ÿ]|^ [a-zà-ÿ]+ $/`;
/** Eigenschappen met woorden voor de browser. */
const VOOR_DE_BROWSER = '/^(class|style|d|transform|points|viewBox|autocomplete|sizes|srcset|allow|rel)$/';
/** Een zin begint met een hoofdletter; een stuk ervan heeft twee gewone woorden naast elkaar. */
const ZIN = String.raw`/^[A-ZÀ-Þ][a-zà-ÿ]*[,.:?]? [A-Za-zÀ-ÿ]/`;
const ZINSDEEL = '/(^| )[a-zà-ÿ]{2,} [a-zà-ÿ]{2,}( |$)/';

const KEUZE = ' > :matches(ConditionalExpression, LogicalExpression, BinaryExpression[operator="+"])';

/** De woorden in een uitdrukking, ook achter ?:, && en in een sjabloon; een aanroep of vergelijking telt niet. */
const letterlijk = (/** @type {string} */ ouder, /** @type {string} */ patroon) =>
	['', KEUZE, KEUZE + KEUZE].flatMap((keuze) => [
		`${ouder}${keuze} > Literal[value=${patroon}]`,
		`${ouder}${keuze} > TemplateLiteral > TemplateElement[value.raw=${patroon}]`
	]);

/** Een tekst, ook in een object, een lijst of een aanroep; in een vergelijking is hij een sleutel. */
const ergensIn = (/** @type {string} */ ouder) => [
	`${ouder} :not(BinaryExpression) > Literal[value=${TEKST}]`,
	`${ouder} TemplateElement[value.raw=${ZINSDEEL}]`
];

const SELECTORS = [
	`:not(SvelteStyleElement) > SvelteText[value=${WOORD}]`,
	...letterlijk(':not(SvelteAttribute, SvelteDirective, SvelteStyleDirective) > SvelteMustacheTag', WOORD),
	`SvelteAttribute[key.name=${GELEZEN}] > SvelteLiteral[value=${WOORD}]`,
	...letterlijk(`SvelteAttribute[key.name=${GELEZEN}] > SvelteMustacheTag`, WOORD),
	...ergensIn(`SvelteAttribute[key.name!=${VOOR_DE_BROWSER}]`),
	...ergensIn(':not(SvelteAttribute, SvelteDirective, SvelteStyleDirective) > SvelteMustacheTag'),
	...ergensIn(':matches(SvelteConstTag, SvelteRenderTag)'),
	`SvelteEachBlock > ArrayExpression > Literal[value=${TEKST}]`,
	`SvelteAttribute[key.name="naam"] > SvelteLiteral[value=${TEKST}]`,
	'SvelteStartTag:has(SvelteLiteral[value="description"]) > SvelteAttribute[key.name="content"] > SvelteLiteral',
	`SvelteScriptElement Literal[value=${ZIN}]`,
	`SvelteScriptElement TemplateElement[value.raw=${ZIN}]`,
	`SvelteScriptElement TemplateElement[value.raw=${ZINSDEEL}]`,
	...letterlijk(`SvelteScriptElement Property[key.name=${GELEZEN}]`, TEKST)
];

/** @type {import('eslint').Rule.RuleModule} */
export const geenLosseTekst = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { los: 'Zet "{{tekst}}" in src/lib/teksten: daar vindt een redacteur alle zinnen.' }
	},
	create(context) {
		const meld = (/** @type {import('eslint').Rule.Node} */ node) => {
			const tekst = context.sourceCode.getText(node).trim().replace(/\s+/g, ' ').slice(0, 40);
			context.report({ node, messageId: 'los', data: { tekst } });
		};
		return { [`:matches(${SELECTORS.join(', ')})`]: meld };
	}
};
