import { type Bijlage, schrijfBijlage } from './bijlage.ts';
import { type Bladwijzer, schrijfBladwijzers } from './bladwijzers.ts';
import { Jspdf } from './jspdf-binnenkant.ts';
import { type Letter, Letters, type Sneden } from './letter.ts';
import { getal, haakTekst, leesTijdstip, naar, type Rechthoek, type Tijdstip } from './schrijfwijze.ts';
import { type Koppelvlak, Structuurelement } from './structuur.ts';
import { type Annotatie, schrijfStructuurboom } from './structuurboom.ts';
import { type Documentkenmerken, maakXmp } from './xmp.ts';

export interface Documentopzet extends Documentkenmerken {
	readonly letters: Sneden;
	/** ISO-tijdstip met zone; de laag leest zelf geen klok. */
	readonly gemaaktOp: string;
	/** 32 hexadecimale cijfers. Zelfde opzet, id en inhoud: byte voor byte hetzelfde bestand. */
	readonly id: string;
}

export interface Tekststijl {
	readonly letter: Letter;
	readonly grootte: number;
	/** `#rrggbb` */
	readonly kleur: string;
}

export interface Lijnstijl {
	readonly kleur: string;
	readonly dikte: number;
}

/** Waarmee een beeldmerk of een figuur getekend wordt; tekst buiten een markering weigert de schrijver. */
export type Doek = Pick<PdfSchrijver, 'tekst' | 'lijn' | 'vlak' | 'arcering' | 'letters'>;

/** Wat geen inhoud is: bladkop en -voet, of lijnen en vlakken. */
export type Artefactsoort = 'Pagination' | 'Layout';

/**
 * Schrijft een toegankelijke PDF: alles wat op de pagina komt, hoort bij een structuurelement of is een artefact.
 * Maten zijn punten, gemeten vanaf linksboven.
 */
export class PdfSchrijver {
	readonly document = Structuurelement.wortel();
	readonly letters: Letters;
	readonly #pdf: Jspdf;
	readonly #opzet: Documentopzet;
	readonly #gemaaktOp: Tijdstip;
	readonly #paginainhoud = new Map<number, Structuurelement[]>();
	readonly #koppelingen: Koppelvlak[] = [];
	readonly #bladwijzers: Bladwijzer[] = [];
	#bijlage: Bijlage | null = null;
	#gemarkeerd = false;

	constructor(opzet: Documentopzet) {
		this.#opzet = opzet;
		this.#pdf = new Jspdf(opzet.letters);
		this.#gemaaktOp = leesTijdstip(opzet.gemaaktOp);
		this.letters = new Letters(this.#pdf, opzet.letters);
		this.#pdf.kenmerken(opzet.titel, opzet.auteur, opzet.onderwerp, opzet.maker);
		this.#pdf.vast(this.#gemaaktOp.pdf, opzet.id);
		this.#schrijfErbij();
	}

	get breedte(): number {
		return this.#pdf.breedte;
	}

	get hoogte(): number {
		return this.#pdf.hoogte;
	}

	get pagina(): number {
		return this.#pdf.pagina;
	}

	get aantalPaginas(): number {
		return this.#pdf.aantalPaginas;
	}

	nieuwePagina(): void {
		this.#alleenBuitenMarkering();
		this.#pdf.nieuwePagina();
	}

	naarPagina(paginanummer: number): void {
		this.#alleenBuitenMarkering();
		this.#pdf.naarPagina(paginanummer);
	}

	/** Alles wat `teken` tekent, is inhoud van het element. Een element mag meer stukken inhoud hebben. */
	inhoud(element: Structuurelement, teken: () => void): void {
		const { pagina } = this;
		const elementen = this.#paginainhoud.get(pagina) ?? [];
		this.#paginainhoud.set(pagina, elementen);
		const mcid = elementen.push(element) - 1;
		element.delen.push({ soort: 'inhoud', inhoud: { pagina, mcid } });
		this.#markeer(`/${element.soort} <</MCID ${mcid}>> BDC`, teken);
	}

	/** Alles wat `teken` tekent, slaat een voorleesprogramma over. */
	artefact(soort: Artefactsoort, teken: () => void): void {
		this.#markeer(`/Artifact <</Type /${soort}>> BDC`, teken);
	}

	/**
	 * Schrijft een regel met de grondlijn op y.
	 * @throws Error bij een teken dat de letter niet heeft
	 */
	tekst(tekst: string, x: number, y: number, { letter, grootte, kleur }: Tekststijl): void {
		this.#alleenInMarkering();
		this.letters.keur(tekst);
		// De vaste spatie deelt haar vorm met de gewone; beide schrijven zou zoeken in de tekst onbetrouwbaar maken.
		const metGewoneSpaties = tekst.replaceAll('\u00a0', ' ');
		this.#pdf.tekst(metGewoneSpaties, x, y, this.letters.naam(letter), grootte, kleur);
	}

	lijn(x1: number, y1: number, x2: number, y2: number, { kleur, dikte }: Lijnstijl): void {
		this.#teken(`${rgb(kleur)} RG ${getal(dikte)} w ${this.#punt(x1, y1)} m ${this.#punt(x2, y2)} l S`);
	}

	/** Een vlak, gevuld of niet, met eventueel een rand. */
	vlak(rechthoek: Rechthoek, vulling: string | null, rand?: Lijnstijl): void {
		if (!vulling && !rand) return;
		const randdeel = rand ? `${rgb(rand.kleur)} RG ${getal(rand.dikte)} w ` : '';
		const vuldeel = vulling ? `${rgb(vulling)} rg ` : '';
		this.#teken(`${vuldeel}${randdeel}${this.#rechthoek(rechthoek)} ${vulling ? (rand ? 'B' : 'f') : 'S'}`);
	}

	/** Schuine strepen binnen een vlak: zo is het ook zonder kleur te onderscheiden. */
	arcering(vlak: Rechthoek, { kleur, dikte }: Lijnstijl, afstand: number): void {
		const { x, y, breedte, hoogte } = vlak;
		const strepen: string[] = [];
		for (let begin = x - hoogte; begin < x + breedte; begin += afstand) {
			strepen.push(`${this.#punt(begin, y + hoogte)} m ${this.#punt(begin + hoogte, y)} l`);
		}
		this.#teken(`${this.#rechthoek(vlak)} W n ${rgb(kleur)} RG ${getal(dikte)} w ${strepen.join(' ')} S`);
	}

	/** Maakt een vlak van de huidige pagina klikbaar; de tekst erin hoort al bij het element (een Link). */
	koppeling(element: Structuurelement, vlak: Rechthoek, adres: string, omschrijving: string): void {
		if (element.soort !== 'Link') throw new Error('een koppeling hoort bij een Link');
		const koppeling = { pagina: this.pagina, vlak, adres, omschrijving, element };
		this.#koppelingen.push(koppeling);
		element.delen.push({ soort: 'koppeling', koppeling });
	}

	/** Een kop in het zijpaneel, op deze hoogte van de huidige pagina. */
	bladwijzer(titel: string, niveau: number, y: number): void {
		this.#bladwijzers.push({ titel, niveau, pagina: this.pagina, y });
	}

	/** Sluit een bestand in; een document heeft er hooguit een. */
	sluitIn(bijlage: Bijlage): void {
		if (this.#bijlage) throw new Error('er is al een bijlage');
		this.#bijlage = bijlage;
	}

	/** Het bestand. Daarna is de schrijver klaar. */
	bytes(): Uint8Array<ArrayBuffer> {
		this.#alleenBuitenMarkering();
		return this.#pdf.bytes();
	}

	#schrijfErbij(): void {
		const pdf = this.#pdf;
		const annotaties: Annotatie[] = [];
		let catalogus: readonly string[] = [];
		pdf.bijMomenten({
			pagina: (paginanummer) => {
				pdf.schrijf(`/StructParents ${paginanummer - 1}/Tabs/S`);
				const eigen = this.#koppelingen
					.filter(({ pagina }) => pagina === paginanummer)
					.map((koppeling) => ({ koppeling, objectnummer: pdf.reserveer() }));
				annotaties.push(...eigen);
				const nummers = eigen.map(({ objectnummer }) => naar(objectnummer));
				if (nummers.length > 0) pdf.schrijf(`/Annots [${nummers.join(' ')}]`);
			},
			objecten: () => {
				catalogus = this.#schrijfObjecten(annotaties);
			},
			catalogus: () => pdf.schrijf(catalogus.join(''))
		});
	}

	/** Schrijft structuur, bladwijzers, kenmerken en bijlage; geeft de regels voor de catalogus. */
	#schrijfObjecten(annotaties: readonly Annotatie[]): readonly string[] {
		const pdf = this.#pdf;
		const boom = schrijfStructuurboom(pdf, this.document, this.#paginainhoud, annotaties);
		const xmp = maakXmp(this.#opzet, this.#gemaaktOp);
		const xmpObject = pdf.reserveer();
		pdf.object(xmpObject, `<</Type/Metadata/Subtype/XML/Length ${xmp.length}>>`, xmp);
		const catalogus = [
			`/Lang ${haakTekst(this.#opzet.taal)}/MarkInfo<</Marked true>>`,
			`/StructTreeRoot ${naar(boom)}/Metadata ${naar(xmpObject)}`
		];
		if (this.#bladwijzers.length > 0) {
			catalogus.push(`/Outlines ${naar(schrijfBladwijzers(pdf, this.#bladwijzers))}`);
		}
		if (this.#bijlage) {
			const { namen, verwant } = schrijfBijlage(pdf, this.#bijlage, this.#gemaaktOp);
			catalogus.push(`/Names<<${namen}>>/AF ${verwant}`);
		}
		return catalogus;
	}

	#markeer(opening: string, teken: () => void): void {
		this.#alleenBuitenMarkering();
		this.#gemarkeerd = true;
		const { pagina } = this;
		this.#pdf.operatoren(opening);
		teken();
		if (this.pagina !== pagina) throw new Error('een stuk inhoud staat op een pagina');
		this.#pdf.operatoren('EMC');
		this.#gemarkeerd = false;
	}

	#alleenInMarkering(): void {
		if (!this.#gemarkeerd) throw new Error('teken alleen binnen inhoud() of artefact()');
	}

	#alleenBuitenMarkering(): void {
		if (this.#gemarkeerd) throw new Error('inhoud() en artefact() kunnen niet in elkaar');
	}

	/** Tekent met een eigen grafische toestand, zodat niets doorwerkt in wat erna komt. */
	#teken(operatoren: string): void {
		this.#alleenInMarkering();
		this.#pdf.operatoren(`q ${operatoren} Q`);
	}

	#punt(x: number, y: number): string {
		return `${getal(x)} ${getal(this.hoogte - y)}`;
	}

	#rechthoek({ x, y, breedte, hoogte }: Rechthoek): string {
		return `${this.#punt(x, y + hoogte)} ${getal(breedte)} ${getal(hoogte)} re`;
	}
}

/** `#rrggbb` als drie delen van 0 tot 1. */
const rgb = (kleur: string): string =>
	[1, 3, 5].map((begin) => getal(Number.parseInt(kleur.slice(begin, begin + 2), 16) / 255)).join(' ');
