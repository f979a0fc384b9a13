import type { Jspdf } from './jspdf-binnenkant.ts';
import { getal, hexTekst, naar } from './schrijfwijze.ts';

/** Een kop in het zijpaneel van een PDF-lezer. */
export interface Bladwijzer {
	readonly titel: string;
	/** 1 is het hoogst. */
	readonly niveau: number;
	readonly pagina: number;
	/** Waar de kop begint, in punten vanaf de bovenkant. */
	readonly y: number;
}

interface Knoop {
	readonly bladwijzer: Bladwijzer;
	readonly kinderen: Knoop[];
}

/**
 * Schrijft de bladwijzers als boom.
 * @returns het objectnummer van de wortel (Outlines)
 */
export function schrijfBladwijzers(pdf: Jspdf, bladwijzers: readonly Bladwijzer[]): number {
	const wortel = pdf.reserveer();
	const { eerste, laatste } = schrijfReeks(pdf, maakBoom(bladwijzers), wortel);
	pdf.object(
		wortel,
		`<</Type/Outlines/First ${naar(eerste)}/Last ${naar(laatste)}/Count ${bladwijzers.length}>>`
	);
	return wortel;
}

function maakBoom(bladwijzers: readonly Bladwijzer[]): Knoop[] {
	const boom: Knoop[] = [];
	const pad: Knoop[] = [];
	for (const bladwijzer of bladwijzers) {
		const knoop = { bladwijzer, kinderen: [] };
		while ((pad.at(-1)?.bladwijzer.niveau ?? 0) >= bladwijzer.niveau) pad.pop();
		(pad.at(-1)?.kinderen ?? boom).push(knoop);
		pad.push(knoop);
	}
	return boom;
}

function schrijfReeks(
	pdf: Jspdf,
	knopen: readonly Knoop[],
	ouder: number
): { readonly eerste: number; readonly laatste: number } {
	const nummers = knopen.map(() => pdf.reserveer());
	knopen.forEach(({ bladwijzer, kinderen }, plaats) => {
		const nummer = nummers[plaats] ?? 0;
		const vorige = nummers[plaats - 1];
		const volgende = nummers[plaats + 1];
		const onder = kinderen.length > 0 ? schrijfReeks(pdf, kinderen, nummer) : null;
		const delen = [
			`/Title ${hexTekst(bladwijzer.titel)}/Parent ${naar(ouder)}`,
			vorige === undefined ? '' : `/Prev ${naar(vorige)}`,
			volgende === undefined ? '' : `/Next ${naar(volgende)}`,
			onder ? `/First ${naar(onder.eerste)}/Last ${naar(onder.laatste)}/Count ${aantalOnder(kinderen)}` : '',
			`/Dest [${naar(pdf.paginaobject(bladwijzer.pagina))}/XYZ null ${getal(pdf.hoogte - bladwijzer.y)} null]`
		];
		pdf.object(nummer, `<<${delen.join('')}>>`);
	});
	return { eerste: nummers[0] ?? 0, laatste: nummers.at(-1) ?? 0 };
}

const aantalOnder = (knopen: readonly Knoop[]): number =>
	knopen.reduce((som, { kinderen }) => som + 1 + aantalOnder(kinderen), 0);
