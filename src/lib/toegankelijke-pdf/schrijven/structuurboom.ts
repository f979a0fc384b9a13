import type { Jspdf } from './jspdf-binnenkant.ts';
import { getal, hexTekst, hoekpunten, naar } from './schrijfwijze.ts';
import type { Koppelvlak, Structuurdeel, Structuurelement } from './structuur.ts';

/** Welke elementen op een pagina staan: de plaats in de lijst is het MCID. */
export type Paginainhoud = ReadonlyMap<number, readonly Structuurelement[]>;

/** Een koppeling met het objectnummer van haar annotatie. */
export interface Annotatie {
	readonly koppeling: Koppelvlak;
	readonly objectnummer: number;
}

/**
 * Schrijft de structuurboom met de ParentTree, die van elk stuk inhoud terugwijst naar zijn element, en de
 * annotaties van de koppelingen.
 * @returns het objectnummer van de wortel (StructTreeRoot)
 */
export function schrijfStructuurboom(
	pdf: Jspdf,
	document: Structuurelement,
	paginainhoud: Paginainhoud,
	annotaties: readonly Annotatie[]
): number {
	const wortel = pdf.reserveer();
	const ouderboom = pdf.reserveer();
	const nummers = new Map([...document.alle()].map((element) => [element, pdf.reserveer()] as const));
	const nummerVan = (element: Structuurelement) => naar(nummers.get(element) ?? 0);

	for (const [element, nummer] of nummers) {
		const ouder = element.ouder ? nummerVan(element.ouder) : naar(wortel);
		const inhoud = [
			`/Type/StructElem/S/${element.soort}/P ${ouder}`,
			kenmerkenVan(element, pdf.hoogte),
			delenVan(pdf, element, nummerVan, annotaties)
		];
		pdf.object(nummer, `<<${inhoud.join('')}>>`);
	}

	const sleutels = annotatiesleutels(pdf, annotaties);
	const terug = [...paginainhoud]
		.sort(([een], [twee]) => een - twee)
		.map(([pagina, elementen]) => `${pagina - 1} [${elementen.map(nummerVan).join(' ')}]`)
		.concat(sleutels.map(({ koppeling, sleutel }) => `${sleutel} ${nummerVan(koppeling.element)}`));
	pdf.object(ouderboom, `<</Nums [${terug.join('\n')}]>>`);
	pdf.object(
		wortel,
		`<</Type/StructTreeRoot/K ${nummerVan(document)}/ParentTree ${naar(ouderboom)}` +
			`/ParentTreeNextKey ${pdf.aantalPaginas + annotaties.length}>>`
	);
	for (const { koppeling, objectnummer, sleutel } of sleutels) {
		pdf.object(objectnummer, annotatie(pdf, koppeling, sleutel));
	}
	return wortel;
}

/** Pagina's hebben de sleutels 0 tot het aantal; annotaties komen daarna. */
const annotatiesleutels = (pdf: Jspdf, annotaties: readonly Annotatie[]) =>
	annotaties.map((een, volgnummer) => ({ ...een, sleutel: pdf.aantalPaginas + volgnummer }));

function annotatie(pdf: Jspdf, { pagina, vlak, adres, omschrijving }: Koppelvlak, sleutel: number): string {
	return (
		`<</Type/Annot/Subtype/Link/F 4/Border [0 0 0]/Rect [${hoekpunten(vlak, pdf.hoogte)}]` +
		`/Contents ${hexTekst(omschrijving)}/A <</S/URI/URI ${adresTekst(adres)}>>` +
		`/StructParent ${sleutel}/P ${naar(pdf.paginaobject(pagina))}>>`
	);
}

/** Een adres is ASCII; wat in een PDF-tekst iets betekent, wordt ontsnapt. */
const adresTekst = (adres: string): string => `(${encodeURI(adres).replace(/[()\\]/g, '\\$&')})`;

function kenmerkenVan(element: Structuurelement, paginahoogte: number): string {
	const { alternatief, bereik, kolommen, nummering } = element.kenmerken;
	const tabel = [bereik && `/Scope/${bereik}`, kolommen && kolommen > 1 && `/ColSpan ${kolommen}`].filter(
		Boolean
	);
	const kenmerken = [
		tabel.length > 0 && `<</O/Table${tabel.join('')}>>`,
		nummering && `<</O/List/ListNumbering/${nummering}>>`,
		element.vlak && `<</O/Layout/Placement/Block/BBox [${hoekpunten(element.vlak, paginahoogte)}]>>`
	].filter(Boolean);
	return (
		(alternatief ? `/Alt ${hexTekst(alternatief)}` : '') +
		(kenmerken.length > 0
			? `/A ${kenmerken.length > 1 ? `[${kenmerken.join('')}]` : String(kenmerken[0])}`
			: '')
	);
}

function delenVan(
	pdf: Jspdf,
	{ delen }: Structuurelement,
	nummerVan: (element: Structuurelement) => string,
	annotaties: readonly Annotatie[]
): string {
	if (delen.length === 0) return '';
	const eerste = delen.find((deel) => deel.soort === 'inhoud')?.inhoud.pagina;
	const schrijfDeel = (deel: Structuurdeel): string => {
		switch (deel.soort) {
			case 'element':
				return nummerVan(deel.element);
			case 'inhoud':
				// Op de pagina van het element zelf volstaat het nummer; dat scheelt de helft van de boom.
				return deel.inhoud.pagina === eerste
					? getal(deel.inhoud.mcid)
					: `<</Type/MCR/Pg ${naar(pdf.paginaobject(deel.inhoud.pagina))}/MCID ${deel.inhoud.mcid}>>`;
			case 'koppeling': {
				const object = annotaties.find(({ koppeling }) => koppeling === deel.koppeling)?.objectnummer ?? 0;
				return `<</Type/OBJR/Pg ${naar(pdf.paginaobject(deel.koppeling.pagina))}/Obj ${naar(object)}>>`;
			}
			default:
				return deel satisfies never;
		}
	};
	const pagina = eerste === undefined ? '' : `/Pg ${naar(pdf.paginaobject(eerste))}`;
	return `${pagina}/K [${delen.map(schrijfDeel).join(' ')}]`;
}
