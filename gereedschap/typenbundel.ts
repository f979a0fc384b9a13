/** De types van wat een module naar buiten geeft, in één bestand: een ander programma heeft dan niets van de binnenkant nodig. */
import path from 'node:path';
import ts from 'typescript';

/** Buiten het programma is een dag gewone tekst: de lezer controleert hem. */
const ALS_TEKST: readonly string[] = ['Datum'];

const basis = path.resolve(import.meta.dirname, '..');

function maakProgramma(ingang: string): ts.Program {
	const { config } = ts.readConfigFile(path.join(basis, 'tsconfig.json'), (pad) => ts.sys.readFile(pad)) as {
		config: object;
	};
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, basis);
	return ts.createProgram([ingang, path.join(basis, 'src/app.d.ts')], { ...options, noEmit: true });
}

/**
 * @param ingang het bestand waarvan elke export naar buiten gaat
 * @returns de inhoud van een .d.ts, zonder imports
 * @throws Error bij een export zonder geschreven type, of twee types met dezelfde naam
 */
export function maakTypen(ingang: string): string {
	const programma = maakProgramma(ingang);
	const checker = programma.getTypeChecker();
	const bron = programma.getSourceFile(ingang);
	const module = bron && checker.getSymbolAtLocation(bron);
	if (!module) throw new Error(`Geen module: ${ingang}`);
	const gezien = new Map<string, ts.Declaration>();
	const delen: string[] = [];

	/** Neemt elk eigen type dat in deze knoop genoemd wordt. */
	function volg(knoop: ts.Node): void {
		if (ts.isTypeQueryNode(knoop)) throw new Error(`Schrijf dit type uit: ${knoop.getText()}`);
		if (ts.isTypeReferenceNode(knoop)) neem(knoop.typeName);
		if (ts.isExpressionWithTypeArguments(knoop)) neem(knoop.expression);
		ts.forEachChild(knoop, volg);
	}

	function neem(naam: ts.Node): void {
		const gevonden = checker.getSymbolAtLocation(naam);
		const symbool =
			gevonden && gevonden.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(gevonden) : gevonden;
		const [verklaring] = symbool?.declarations ?? [];
		if (!verklaring) throw new Error(`Onbekend type: ${naam.getText()}`);
		if (programma.isSourceFileDefaultLibrary(verklaring.getSourceFile())) return;
		neemVerklaring(verklaring);
	}

	function neemVerklaring(verklaring: ts.Declaration): void {
		if (!ts.isInterfaceDeclaration(verklaring) && !ts.isTypeAliasDeclaration(verklaring)) {
			throw new Error(`Dit kan niet mee: ${verklaring.getText().slice(0, 80)}`);
		}
		const naam = verklaring.name.text;
		const eerder = gezien.get(naam);
		if (eerder === verklaring) return;
		if (eerder) throw new Error(`Twee types heten ${naam}`);
		gezien.set(naam, verklaring);
		if (ALS_TEKST.includes(naam)) {
			delen.push(`export type ${naam} = string;`);
			return;
		}
		delen.push(metUitleg(verklaring, `export ${zonderExport(verklaring)}`));
		ts.forEachChild(verklaring, volg);
	}

	const zonderExport = (knoop: ts.Node): string => knoop.getText().replace(/^export\s+/, '');

	for (const symbool of checker.getExportsOfModule(module)) {
		const [verklaring] = symbool.declarations ?? [];
		if (!verklaring) continue;
		if (ts.isFunctionDeclaration(verklaring)) {
			const { parameters, type } = verklaring;
			if (!type) throw new Error(`Schrijf het type van ${symbool.name} op`);
			[...parameters, type].forEach(volg);
			const tussen = parameters.map((een) => een.getText()).join(', ');
			delen.push(
				metUitleg(verklaring, `export declare function ${symbool.name}(${tussen}): ${type.getText()};`)
			);
		} else if (ts.isVariableDeclaration(verklaring)) {
			const { type } = verklaring;
			if (!type) throw new Error(`Schrijf het type van ${symbool.name} op`);
			volg(type);
			delen.push(
				metUitleg(verklaring.parent.parent, `export declare const ${symbool.name}: ${type.getText()};`)
			);
		} else {
			neemVerklaring(verklaring);
		}
	}
	return `${delen.join('\n\n')}\n`;
}

function metUitleg(knoop: ts.Node, tekst: string): string {
	const uitleg = ts.getJSDocCommentsAndTags(knoop).find((deel) => ts.isJSDoc(deel));
	return uitleg ? `${uitleg.getText()}\n${tekst}` : tekst;
}
