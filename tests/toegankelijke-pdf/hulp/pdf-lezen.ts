/** Leest een PDF van ons zonder ander programma: objecten, pagina's, markeringen, tekst en structuur. */
import { inflateSync } from 'node:zlib';

export interface PdfObject {
	readonly woordenboek: string;
	readonly stroom: Buffer | null;
}

/** Een stuk gemarkeerde inhoud van een pagina. */
interface Markering {
	/** Null bij een artefact. */
	readonly mcid: number | null;
	readonly tag: string;
	readonly tekst: string;
}

/** Een regel tekst op zijn plaats, in punten vanaf linksonder. */
interface Geplaatst {
	readonly x: number;
	readonly y: number;
	readonly tekst: string;
	/** Naam van het lettertype in het bestand. */
	readonly letter: string;
	readonly grootte: number;
}

interface Pagina {
	readonly nummer: number;
	readonly structuursleutel: number;
	readonly teksten: readonly Geplaatst[];
	readonly markeringen: readonly Markering[];
}

export interface Pdf {
	readonly objecten: ReadonlyMap<number, PdfObject>;
	readonly catalogus: string;
	readonly paginas: readonly Pagina[];
	/** Wat er mis is met de markering; leeg is goed. */
	readonly markeerfouten: readonly string[];
}

/** Operatoren die iets zichtbaars maken. */
const TEKENEND = new Set([
	'Tj',
	'TJ',
	"'",
	'"',
	'S',
	's',
	'f',
	'F',
	'f*',
	'B',
	'B*',
	'b',
	'b*',
	'Do',
	'sh',
	'BI'
]);

export function leesPdf(bytes: Uint8Array): Pdf {
	const objecten = leesObjecten(Buffer.from(bytes));
	const catalogus = zoek(objecten, '/Type /Catalog').woordenboek;
	const fouten: string[] = [];
	const paginas = verwijzingen(haal(objecten, verwijzing(catalogus, 'Pages')).woordenboek, 'Kids').map(
		(nummer) => leesPagina(objecten, nummer, fouten)
	);
	return { objecten, catalogus, paginas, markeerfouten: fouten };
}

function leesObjecten(bestand: Buffer): Map<number, PdfObject> {
	const tekst = bestand.toString('latin1');
	const objecten = new Map<number, PdfObject>();
	const begin = /(?:^|\n)(\d+) 0 obj\n/g;
	for (let treffer = begin.exec(tekst); treffer; treffer = begin.exec(tekst)) {
		const van = treffer.index + treffer[0].length;
		const eind = tekst.indexOf('endobj', van);
		const stroomBegin = tekst.slice(van, eind).indexOf('\nstream\n');
		if (stroomBegin < 0) {
			objecten.set(Number(treffer[1]), { woordenboek: tekst.slice(van, eind), stroom: null });
			continue;
		}
		const woordenboek = tekst.slice(van, van + stroomBegin);
		const start = van + stroomBegin + '\nstream\n'.length;
		const rauw = bestand.subarray(start, start + Number(/\/Length (\d+)/.exec(woordenboek)?.[1]));
		const stroom = woordenboek.includes('/FlateDecode') ? inflateSync(rauw) : rauw;
		objecten.set(Number(treffer[1]), { woordenboek, stroom });
		begin.lastIndex = start + rauw.length;
		if (woordenboek.includes('/Type/ObjStm')) pakUit(objecten, woordenboek, stroom.toString('latin1'));
	}
	return objecten;
}

/** De objecten die samen in een stroom staan. */
function pakUit(objecten: Map<number, PdfObject>, woordenboek: string, inhoud: string): void {
	const eerste = Number(/\/First (\d+)/.exec(woordenboek)?.[1]);
	const wijzers = inhoud.slice(0, eerste).trim().split(/\s+/).map(Number);
	for (let plaats = 0; plaats < wijzers.length; plaats += 2) {
		const van = eerste + (wijzers[plaats + 1] ?? 0);
		const tot = eerste + (wijzers[plaats + 3] ?? inhoud.length);
		objecten.set(wijzers[plaats] ?? 0, { woordenboek: inhoud.slice(van, tot), stroom: null });
	}
}

export const haal = (objecten: ReadonlyMap<number, PdfObject>, nummer: number): PdfObject => {
	const object = objecten.get(nummer);
	if (!object) throw new Error(`object ${nummer} ontbreekt`);
	return object;
};

function zoek(objecten: ReadonlyMap<number, PdfObject>, merk: string): PdfObject {
	const object = [...objecten.values()].find(({ woordenboek }) => woordenboek.includes(merk));
	if (!object) throw new Error(`geen object met ${merk}`);
	return object;
}

/** Het objectnummer achter een sleutel: `/Pages 1 0 R`. */
export function verwijzing(woordenboek: string, sleutel: string): number {
	const nummer = new RegExp(`/${sleutel} (\\d+) 0 R`).exec(woordenboek)?.[1];
	if (nummer === undefined) throw new Error(`geen /${sleutel} in ${woordenboek.slice(0, 200)}`);
	return Number(nummer);
}

/** De objectnummers in een rij: `/Kids [3 0 R 5 0 R]`. */
export const verwijzingen = (woordenboek: string, sleutel: string): readonly number[] =>
	[...(new RegExp(`/${sleutel} ?\\[([^\\]]*)\\]`).exec(woordenboek)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(
		([, nummer]) => Number(nummer)
	);

interface Lettertype {
	readonly naam: string;
	/** Van glief naar teken. */
	readonly tekens: ReadonlyMap<string, string>;
}

function leesLetters(
	objecten: ReadonlyMap<number, PdfObject>,
	bronnen: string
): ReadonlyMap<string, Lettertype> {
	const letters = new Map<string, Lettertype>();
	for (const [, sleutel = '', nummer] of bronnen.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
		const letter = haal(objecten, Number(nummer)).woordenboek;
		const tabel = haal(objecten, verwijzing(letter, 'ToUnicode')).stroom?.toString('latin1') ?? '';
		const paren = [...tabel.matchAll(/<([\da-f]{4})><([\da-f]{4})>/g)];
		letters.set(sleutel, {
			naam: /\/BaseFont \/(\S+)/.exec(letter)?.[1] ?? '',
			tekens: new Map(
				paren.map(([, glief = '', code = '']) => [glief, String.fromCharCode(Number.parseInt(code, 16))])
			)
		});
	}
	return letters;
}

function leesPagina(objecten: ReadonlyMap<number, PdfObject>, nummer: number, fouten: string[]): Pagina {
	const { woordenboek } = haal(objecten, nummer);
	const letters = leesLetters(objecten, haal(objecten, verwijzing(woordenboek, 'Resources')).woordenboek);
	const inhoud = haal(objecten, verwijzing(woordenboek, 'Contents')).stroom?.toString('latin1') ?? '';
	const operatoren = inhoud.match(/<<[^>]*>>|<[\da-f]*>|[^\s<>]+/g) ?? [];
	const markeringen: Markering[] = [];
	let open: { mcid: number | null; tag: string; tekst: string } | null = null;
	const teksten: Geplaatst[] = [];
	let letter: Lettertype | undefined;
	let grootte = 0;
	let plek = { x: 0, y: 0 };
	operatoren.forEach((operator, plaats) => {
		const vorige = (terug: number) => operatoren[plaats - terug] ?? '';
		if (operator === 'BDC' || operator === 'BMC') {
			if (open) fouten.push(`pagina-object ${nummer}: markering in een markering`);
			const mcid = /\/MCID (\d+)/.exec(vorige(1))?.[1];
			open = { mcid: mcid === undefined ? null : Number(mcid), tag: vorige(2).slice(1), tekst: '' };
		} else if (operator === 'EMC') {
			if (open) markeringen.push(open);
			else fouten.push(`pagina-object ${nummer}: EMC zonder begin`);
			open = null;
		} else if (operator === 'Tf') {
			letter = letters.get(vorige(2).slice(1));
			grootte = Number(vorige(1));
		} else if (operator === 'Td') {
			plek = { x: Number(vorige(2)), y: Number(vorige(1)) };
		} else if (TEKENEND.has(operator) && !open) {
			fouten.push(`pagina-object ${nummer}: ${operator} zonder markering`);
		}
		if (operator === 'Tj' && open) {
			const gliefen = vorige(1).match(/[\da-f]{4}/g) ?? [];
			const tekst = gliefen.map((glief) => letter?.tekens.get(glief) ?? '\ufffd').join('');
			open.tekst += tekst;
			teksten.push({ ...plek, tekst, letter: letter?.naam ?? '', grootte });
		}
	});
	if (open) fouten.push(`pagina-object ${nummer}: markering niet gesloten`);
	return {
		nummer,
		structuursleutel: Number(/\/StructParents (\d+)/.exec(woordenboek)?.[1] ?? -1),
		teksten,
		markeringen
	};
}
