import { jsPDF } from 'jspdf';
import type { Sneden } from './letter.ts';
import { verdicht } from './verdicht.ts';

/*
 * De enige plek die weet hoe jsPDF van binnen werkt. jsPDF kan zelf geen toegankelijke PDF maken, maar meldt
 * wel waar het is in het schrijven en laat dan objecten toevoegen. Deze namen staan niet in zijn types; daarom
 * ligt de versie vast en bewaken tests/toegankelijke-pdf het bestand dat eruit komt.
 */

/** De letters zoals jsPDF ze uit het TrueType-bestand las. */
export interface Lettergegevens {
	readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
	characterToGlyph(code: number): number;
	widthOfGlyph(glief: number): number;
}

/** Momenten tijdens het schrijven van het bestand. */
export interface Momenten {
	/** In het object van een pagina (vanaf 1); wat hier geschreven wordt, hoort bij die pagina. */
	pagina(paginanummer: number): void;
	/** Na de pagina's en lettertypen: hier mogen hele objecten bij. */
	objecten(): void;
	/** In de catalogus. */
	catalogus(): void;
}

interface Binnenkant {
	readonly events: { subscribe(moment: string, gevolg: (gegevens: { pageNumber: number }) => void): void };
	readonly pageSize: { getWidth(): number; getHeight(): number };
	out(regel: string): void;
	write(regel: string): void;
	newObjectDeferred(): number;
	newObjectDeferredBegin(objectnummer: number, metKop: boolean): void;
	getPageInfo(paginanummer: number): { readonly objId: number };
	getCurrentPageInfo(): { readonly pageNumber: number };
	getFont(naam: string, stijl: string): { readonly metadata: Lettergegevens };
}

interface MetBinnenkant {
	readonly internal: Binnenkant;
	readonly __private__: { setPdfVersion(versie: string): void };
	viewerPreferences(voorkeuren: { DisplayDocTitle: boolean }): unknown;
	processDataByFilters(gegevens: string, filters: readonly string[]): { readonly data: string };
}

/**
 * jsPDF weigert een datum voor 1970 en na 2037, terwijl een klok verkeerd kan staan. Het krijgt daarom deze, en de echte komt
 * er op het eind op dezelfde plek: elke datum is even lang.
 */
const PLAATS_VAN_DATUM = "D:20000101000000+00'00'";
function metDatum(pdf: string, datum: string): string {
	const plek = pdf.lastIndexOf(PLAATS_VAN_DATUM);
	return pdf.slice(0, plek) + datum + pdf.slice(plek + PLAATS_VAN_DATUM.length);
}

/** Het deel van jsPDF waarmee deze laag schrijft. */
export class Jspdf {
	readonly #pdf: jsPDF;
	readonly #binnenkant: MetBinnenkant;
	readonly #binnen: Binnenkant;
	#datum = PLAATS_VAN_DATUM;

	constructor(letters: Sneden) {
		this.#pdf = new jsPDF({
			unit: 'pt',
			format: 'a4',
			compress: true,
			putOnlyUsedFonts: true,
			floatPrecision: 2
		});
		const metBinnenkant = this.#pdf as unknown as MetBinnenkant;
		this.#binnenkant = metBinnenkant;
		this.#binnen = metBinnenkant.internal;
		metBinnenkant.__private__.setPdfVersion('1.7');
		metBinnenkant.viewerPreferences({ DisplayDocTitle: true });
		for (const { naam, ttf } of Object.values(letters)) {
			this.#pdf.addFileToVFS(`${naam}.ttf`, ttf);
			this.#pdf.addFont(`${naam}.ttf`, naam, 'normal');
		}
	}

	get breedte(): number {
		return this.#binnen.pageSize.getWidth();
	}

	get hoogte(): number {
		return this.#binnen.pageSize.getHeight();
	}

	get pagina(): number {
		return this.#binnen.getCurrentPageInfo().pageNumber;
	}

	get aantalPaginas(): number {
		return this.#pdf.getNumberOfPages();
	}

	bijMomenten(momenten: Momenten): void {
		const { events } = this.#binnen;
		events.subscribe('putPage', ({ pageNumber }) => momenten.pagina(pageNumber));
		events.subscribe('postPutResources', () => momenten.objecten());
		events.subscribe('putCatalog', () => momenten.catalogus());
	}

	kenmerken(titel: string, auteur: string, onderwerp: string, maker: string): void {
		this.#pdf.setProperties({ title: titel, author: auteur, subject: onderwerp, creator: maker });
	}

	/** Zonder vaste datum en id neemt jsPDF de klok en het toeval. */
	vast(datum: string, id: string): void {
		this.#datum = datum;
		this.#pdf.setCreationDate(PLAATS_VAN_DATUM);
		this.#pdf.setFileId(id);
	}

	lettergegevens(naam: string): Lettergegevens {
		return this.#binnen.getFont(naam, 'normal').metadata;
	}

	nieuwePagina(): void {
		this.#pdf.addPage('a4', 'portrait');
	}

	naarPagina(paginanummer: number): void {
		this.#pdf.setPage(paginanummer);
	}

	/** Een regel tekst met de grondlijn op y. */
	tekst(tekst: string, x: number, y: number, letter: string, grootte: number, kleur: string): void {
		this.#pdf.setFont(letter, 'normal').setFontSize(grootte).setTextColor(kleur).text(tekst, x, y);
	}

	/** Schrijft operatoren in de inhoud van de huidige pagina. */
	operatoren(regel: string): void {
		this.#binnen.out(regel);
	}

	/** Schrijft in het object dat nu open is; alleen tijdens een van de momenten. */
	schrijf(regel: string): void {
		this.#binnen.write(regel);
	}

	/** Een nummer voor een object dat later geschreven wordt. */
	reserveer(): number {
		return this.#binnen.newObjectDeferred();
	}

	/** Schrijft een heel object; met `stroom` (bytes als tekst) krijgt het er een inhoud bij. */
	object(objectnummer: number, woordenboek: string, stroom?: string): void {
		this.#binnen.newObjectDeferredBegin(objectnummer, true);
		this.schrijf(woordenboek);
		if (stroom !== undefined) {
			this.schrijf('stream');
			this.schrijf(stroom);
			this.schrijf('endstream');
		}
		this.schrijf('endobj');
	}

	/** Het objectnummer van een pagina; bekend vanaf het eerste moment. */
	paginaobject(paginanummer: number): number {
		return this.#binnen.getPageInfo(paginanummer).objId;
	}

	bytes(): Uint8Array<ArrayBuffer> {
		const druk = (tekst: string): string =>
			this.#binnenkant.processDataByFilters(tekst, ['FlateEncode']).data;
		return Uint8Array.from(verdicht(metDatum(this.#pdf.output(), this.#datum), druk), (teken) =>
			teken.charCodeAt(0)
		);
	}
}
