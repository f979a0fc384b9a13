import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/*
 * Alle zinnen van src/lib/teksten, gelezen uit de broncode: zo staat ook een zin met een bedrag of naam erin er een
 * keer, met `{naam}` op die plek, en een zin met twee vormen twee keer.
 */

/** Een zin, met hoe een redacteur hem terugvindt. */
export interface Tekstregel {
	/** Bestand, verzameling en plaats daarin: `wonen.woonteksten.adres.hint`. */
	readonly sleutel: string;
	readonly lezer: string;
	readonly zin: string;
	/** De bestanden die de verzameling gebruiken. */
	readonly waar: readonly string[];
}

const TEKSTEN = 'src/lib/teksten';
const LEZERS = ['inwoner', 'hulpverlener', 'portaal'];
/** Hier is de laatste sleutel een lezer; elders kan het een persoon zijn. */
const METTERMEN = /\/(woordenlijst|posten)\//;
/** Zonder twee letters naast elkaar is het geen tekst; een adres of het pad van een veld ook niet. */
const isTekst = (tekst: string): boolean =>
	/\p{L}{2}/u.test(tekst) && !/^(\/|https:|tel:|[\w.[\]]+\. ?$)/.test(tekst);

/** Een naam bovenaan een tekstbestand, met waar hij naar wijst. */
interface Verzameling {
	readonly bestand: string;
	readonly naam: string;
	readonly zinnen: readonly (readonly [plaats: readonly string[], zin: string])[];
	/** De verzamelingen waar deze uit put. */
	readonly uit: readonly string[];
}

const bestandenIn = (wortel: string, map: string): string[] =>
	readdirSync(path.join(wortel, map), { recursive: true, encoding: 'utf8' })
		.map((naam) => `${map}/${naam.replaceAll(path.sep, '/')}`)
		.filter((naam) => /\.(ts|svelte)$/.test(naam))
		.sort();

/** Wat een bestand uit de teksten haalt: zijn naam hier, en de verzameling. */
function invoerUit(bestand: string, bron: string): Map<string, string> {
	const invoer = new Map<string, string>();
	for (const [, lijst = '', vanwaar = ''] of bron.matchAll(/import (?:type )?\{([^}]*)\} from '([^']+)'/g)) {
		const doel = vanwaar.startsWith('#lib/')
			? vanwaar.replace('#lib', 'src/lib')
			: path.posix.join(path.posix.dirname(bestand), vanwaar);
		if (!doel.startsWith(`${TEKSTEN}/`)) continue;
		for (const deel of lijst.split(',')) {
			const [naam = '', hier = naam] = deel.trim().split(' as ');
			if (naam !== '') invoer.set(hier, `${doel}#${naam}`);
		}
	}
	return invoer;
}

/** Een naam voor wat er in een zin wordt ingevuld: `${toonEuro(bedrag)}` is bedrag. */
function plekVan(knoop: ts.Expression): string {
	if (ts.isIdentifier(knoop)) return knoop.text;
	if (ts.isPropertyAccessExpression(knoop)) return knoop.name.text;
	if (ts.isElementAccessExpression(knoop)) {
		return plekVan(
			ts.isStringLiteral(knoop.argumentExpression) ? knoop.expression : knoop.argumentExpression
		);
	}
	if (ts.isCallExpression(knoop)) {
		const [eerste] = knoop.arguments;
		if (ts.isPropertyAccessExpression(knoop.expression)) return plekVan(knoop.expression.expression);
		return plekVan(eerste && !ts.isStringLiteral(eerste) ? eerste : knoop.expression);
	}
	if (ts.isConditionalExpression(knoop)) return plekVan(knoop.condition);
	if (ts.isBinaryExpression(knoop)) return plekVan(knoop.left);
	if (ts.isParenthesizedExpression(knoop)) return plekVan(knoop.expression);
	return '…';
}

const metPlekken = ({ head, templateSpans }: ts.TemplateExpression): string =>
	head.text +
	templateSpans.map(({ expression, literal }) => `{${plekVan(expression)}}${literal.text}`).join('');

const naamVan = (naam: ts.PropertyName): string =>
	ts.isIdentifier(naam) || ts.isStringLiteral(naam) ? naam.text : naam.getText();

/** De zinnen onder een knoop, elk met zijn plaats. */
function* zinnenIn(
	knoop: ts.Node,
	plaats: readonly string[]
): Generator<readonly [readonly string[], string]> {
	if (ts.isTypeNode(knoop)) return;
	if (ts.isStringLiteral(knoop) || ts.isNoSubstitutionTemplateLiteral(knoop)) {
		if (isTekst(knoop.text)) yield [plaats, knoop.text];
		return;
	}
	if (ts.isPropertyAssignment(knoop)) {
		yield* zinnenIn(knoop.initializer, [...plaats, naamVan(knoop.name)]);
		return;
	}
	if (ts.isArrayLiteralExpression(knoop)) {
		for (const [index, deel] of knoop.elements.entries()) yield* zinnenIn(deel, [...plaats, String(index)]);
		return;
	}
	if (ts.isTemplateExpression(knoop)) {
		if (isTekst([knoop.head.text, ...knoop.templateSpans.map(({ literal }) => literal.text)].join(' '))) {
			yield [plaats, metPlekken(knoop)];
		}
		for (const { expression } of knoop.templateSpans) yield* zinnenIn(expression, plaats);
		return;
	}
	for (const kind of kinderen(knoop)) yield* zinnenIn(kind, plaats);
}

/** Een los woord in een vergelijking, aanroep of index is een sleutel. */
function kinderen(knoop: ts.Node): readonly ts.Node[] {
	const alle: ts.Node[] = [];
	ts.forEachChild(knoop, (kind) => void alle.push(kind));
	const metSleutels =
		ts.isCallExpression(knoop) ||
		ts.isElementAccessExpression(knoop) ||
		(ts.isBinaryExpression(knoop) && /^[=!]==$/.test(knoop.operatorToken.getText())) ||
		ts.isCaseClause(knoop);
	return metSleutels ? alle.filter((kind) => !ts.isStringLiteral(kind) || kind.text.includes(' ')) : alle;
}

function verzamelingenIn(bestand: string, bron: string): readonly Verzameling[] {
	const boom = ts.createSourceFile(bestand, bron, ts.ScriptTarget.Latest, true);
	const boven = boom.statements.flatMap((zin): readonly (readonly [string, ts.Node])[] => {
		if (ts.isVariableStatement(zin)) {
			return zin.declarationList.declarations.map((een) => [een.name.getText(), een.initializer ?? een]);
		}
		return ts.isFunctionDeclaration(zin) && zin.name && zin.body ? [[zin.name.text, zin.body]] : [];
	});
	const bekend = invoerUit(bestand, bron);
	for (const [naam] of boven) bekend.set(naam, `${bestand}#${naam}`);
	return boven.map(([naam, knoop]) => ({
		bestand,
		naam,
		zinnen: [...zinnenIn(knoop, [])],
		uit: [...new Set(knoop.getText().match(/[\w$]+/g))].flatMap((woord) => bekend.get(woord) ?? [])
	}));
}

/** Wie een verzameling gebruikt, ook via een andere verzameling. */
function gebruikers(
	wortel: string,
	verzamelingen: readonly Verzameling[]
): (sleutel: string) => readonly string[] {
	const door = new Map<string, Set<string>>();
	const zet = (wat: string, wie: string) => door.set(wat, (door.get(wat) ?? new Set()).add(wie));
	for (const { bestand, naam, uit } of verzamelingen) for (const bron of uit) zet(bron, `${bestand}#${naam}`);
	for (const bestand of bestandenIn(wortel, 'src').filter((naam) => !naam.startsWith(`${TEKSTEN}/`))) {
		const bron = readFileSync(path.join(wortel, bestand), 'utf8');
		for (const verzameling of invoerUit(bestand, bron).values()) zet(verzameling, bestand);
	}
	return (sleutel) => {
		const gezien = new Set([sleutel]);
		for (const wat of gezien) for (const wie of door.get(wat) ?? []) gezien.add(wie);
		return [...gezien].filter((wie) => !wie.includes('#')).sort();
	};
}

/** Voor wie een zin is: dat staat erbij, of volgt uit de schermen waar hij staat. */
function lezerVan(bestand: string, plaats: readonly string[], waar: readonly string[]): string {
	const genoemd = METTERMEN.test(bestand) && LEZERS.find((lezer) => plaats.at(-1) === lezer);
	if (genoemd) return genoemd;
	if (waar.length > 0 && waar.every((wie) => /werkblad|rooster|wgs/i.test(wie))) return 'hulpverlener';
	return waar.length > 0 && waar.every((wie) => /\/(vrag(en|enlijst)|brief)\b/.test(wie))
		? 'inwoner'
		: 'iedereen';
}

/** @param wortel de map van het project */
export function tekstlijst(wortel: string): readonly Tekstregel[] {
	const verzamelingen = bestandenIn(wortel, TEKSTEN).flatMap((bestand) =>
		verzamelingenIn(bestand, readFileSync(path.join(wortel, bestand), 'utf8'))
	);
	const gebruiktDoor = gebruikers(wortel, verzamelingen);
	return verzamelingen.flatMap(({ bestand, naam, zinnen }) => {
		const waar = gebruiktDoor(`${bestand}#${naam}`);
		const voor = [...bestand.slice(TEKSTEN.length + 1, -'.ts'.length).split('/'), naam];
		const plekken = zinnen.map(([plaats]) => [...voor, ...plaats].join('.'));
		return zinnen.map(([plaats, zin], index) => {
			const sleutel = plekken[index] ?? '';
			const vormen = plekken.filter((plek) => plek === sleutel).length;
			const vorm = plekken.slice(0, index + 1).filter((plek) => plek === sleutel).length;
			return {
				sleutel: vormen === 1 ? sleutel : `${sleutel}.${String(vorm)}`,
				lezer: lezerVan(bestand, plaats, waar),
				zin,
				waar
			};
		});
	});
}

const veld = (tekst: string): string => (/[",\r\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);

/** De lijst als CSV (RFC 4180). */
export const alsCsv = (regels: readonly Tekstregel[]): string =>
	[
		['sleutel', 'lezer', 'zin', 'waar'],
		...regels.map(({ sleutel, lezer, zin, waar }) => [sleutel, lezer, zin, waar.join('; ')])
	]
		.map((rij) => `${rij.map(veld).join(',')}\r\n`)
		.join('');
