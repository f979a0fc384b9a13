/*
 * De structuur voor schermlezers is per document een paar duizend kleine objecten, die jsPDF elk los en leesbaar schrijft.
 * Sinds PDF 1.5 mogen zij samen in een gedrukte stroom, met een gedrukte tabel van waar alles staat: dat is nog niet de helft.
 */

/** Zoveel objecten per stroom: een lezer die er een zoekt, pakt niet alles uit. */
const PER_STROOM = 200;

interface Pdfobject {
	readonly nummer: number;
	/** Alles tussen `obj` en `endobj`. */
	readonly inhoud: string;
}

/** Waar een object staat: los op een plaats in het bestand, of als zoveelste in een stroom. */
type Plaats = readonly [soort: 0 | 1 | 2, waar: number, hoeveelste: number];

/**
 * Schrijft een PDF van jsPDF opnieuw, met dezelfde objecten.
 * @param pdf elke byte als een teken
 * @param druk drukt een tekst samen (FlateDecode)
 */
export function verdicht(pdf: string, druk: (tekst: string) => string): string {
	const { kop, objecten, eigenschappen } = ontleed(pdf);
	const stromen = objecten.filter(({ inhoud }) => isStroom(inhoud));
	const kleine = objecten.filter(({ inhoud }) => !isStroom(inhoud));
	const plaatsen = new Map<number, Plaats>([[0, [0, 0, 65_535]]]);
	let uit = kop;
	const schrijf = ({ nummer, inhoud }: Pdfobject): void => {
		plaatsen.set(nummer, [1, uit.length, 0]);
		uit += `${nummer} 0 obj\n${inhoud}endobj\n`;
	};
	const stroom = (woordenboek: string, tekst: string): string => {
		const gedrukt = druk(tekst);
		return `<<${woordenboek}/Filter/FlateDecode/Length ${gedrukt.length}>>\nstream\n${gedrukt}\nendstream\n`;
	};

	stromen.forEach(schrijf);
	let nummer = Math.max(...objecten.map((object) => object.nummer));
	for (let van = 0; van < kleine.length; van += PER_STROOM) {
		const samen = kleine.slice(van, van + PER_STROOM);
		nummer += 1;
		const wijzer = inhoudsopgave(samen);
		samen.forEach((object, hoeveelste) => plaatsen.set(object.nummer, [2, nummer, hoeveelste]));
		const tekst = wijzer + samen.map(({ inhoud }) => inhoud).join('');
		schrijf({
			nummer,
			inhoud: stroom(`/Type/ObjStm/N ${samen.length}/First ${wijzer.length}`, tekst)
		});
	}

	const begin = uit.length;
	nummer += 1;
	plaatsen.set(nummer, [1, begin, 0]);
	const tabel = Array.from({ length: nummer + 1 }, (_, elk) => alsBytes(plaatsen.get(elk) ?? [0, 0, 0]));
	schrijf({
		nummer,
		inhoud: stroom(`/Type/XRef/W[1 4 2]/Size ${nummer + 1}${eigenschappen}`, tabel.join(''))
	});
	return `${uit}startxref\n${begin}\n%%EOF`;
}

const isStroom = (inhoud: string): boolean => />>\s*stream\r?\n/.test(inhoud);

/** Vooraan in een stroom: van elk object zijn nummer, en waar het begint. */
function inhoudsopgave(objecten: readonly Pdfobject[]): string {
	let plaats = 0;
	const paren = objecten.map(({ nummer, inhoud }) => {
		const paar = `${nummer} ${plaats}`;
		plaats += inhoud.length;
		return paar;
	});
	return `${paren.join(' ')}\n`;
}

/** Een regel van de tabel: een byte, vier bytes en twee bytes. */
const alsBytes = ([soort, waar, hoeveelste]: Plaats): string =>
	String.fromCharCode(
		soort,
		...[24, 16, 8, 0].map((schuif) => (waar >>> schuif) & 0xff),
		hoeveelste >> 8,
		hoeveelste & 0xff
	);

/** De objecten volgens de tabel achterin; zoeken naar `endobj` zou ook in een bijlage kunnen treffen. */
function ontleed(pdf: string): { kop: string; objecten: readonly Pdfobject[]; eigenschappen: string } {
	const tabel = Number(/startxref\n(\d+)/.exec(pdf.slice(-100))?.[1]);
	const einde = pdf.slice(tabel);
	const begin = [...einde.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, plaats]) => Number(plaats));
	const grenzen = [...begin, tabel].toSorted((een, ander) => een - ander);
	const objecten = grenzen.slice(0, -1).map((van, plek): Pdfobject => {
		const tekst = pdf.slice(van, grenzen[plek + 1]);
		const kop = /^(\d+) 0 obj\s*/.exec(tekst);
		return {
			nummer: Number(kop?.[1]),
			inhoud: tekst.slice(kop?.[0].length, tekst.lastIndexOf('endobj'))
		};
	});
	const eigenschappen = [...einde.matchAll(/\/(?:Root|Info) \d+ 0 R|\/ID \[[^\]]*\]/g)].join('');
	return { kop: pdf.slice(0, grenzen[0]), objecten, eigenschappen };
}
