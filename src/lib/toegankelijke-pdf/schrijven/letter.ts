import type { Jspdf, Lettergegevens } from './jspdf-binnenkant.ts';

/** De sneden die in elk document zitten. */
export type Letter = 'gewoon' | 'halfvet';

/** Een snede als bestand. */
interface Snede {
	/** Hoe zij in de PDF heet; `ABCDEF+Naam` (zes hoofdletters) zegt dat het een deelverzameling is. */
	readonly naam: string;
	/** Het TrueType-bestand in base64. */
	readonly ttf: string;
}

export type Sneden = Readonly<Record<Letter, Snede>>;

/** Kent de breedte van elk teken, en weet welke tekens er niet zijn. */
export class Letters {
	readonly #sneden: Sneden;
	readonly #gegevens: Readonly<Record<Letter, Lettergegevens>>;
	readonly #breedten: Readonly<Record<Letter, Map<number, number>>> = {
		gewoon: new Map(),
		halfvet: new Map()
	};

	constructor(pdf: Jspdf, sneden: Sneden) {
		this.#sneden = sneden;
		this.#gegevens = {
			gewoon: pdf.lettergegevens(sneden.gewoon.naam),
			halfvet: pdf.lettergegevens(sneden.halfvet.naam)
		};
	}

	/** De naam waaronder het bestand deze snede kent. */
	naam(letter: Letter): string {
		return this.#sneden[letter].naam;
	}

	/** Of alle sneden dit ene teken hebben. */
	kanTonen(teken: string): boolean {
		const code = teken.codePointAt(0);
		return (
			code !== undefined &&
			Object.values(this.#gegevens).every(({ cmap }) => (cmap.unicode.codeMap[code] ?? 0) > 0)
		);
	}

	/** De breedte van een tekst in punten. */
	breedte(tekst: string, letter: Letter, grootte: number): number {
		let duizendsten = 0;
		for (let i = 0; i < tekst.length; i++) duizendsten += this.#tekenbreedte(tekst.charCodeAt(i), letter);
		return (duizendsten * grootte) / 1000;
	}

	/**
	 * Bewaakt dat geen teken verdwijnt: jsPDF laat wat de letter niet heeft zonder melding weg.
	 * @throws Error met het teken en de tekst erbij
	 */
	keur(tekst: string): void {
		for (const teken of tekst) {
			if (this.kanTonen(teken)) continue;
			const code = (teken.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
			throw new Error(`het teken "${teken}" (U+${code}) zit niet in de letter; in: "${tekst}"`);
		}
	}

	#tekenbreedte(code: number, letter: Letter): number {
		const bekend = this.#breedten[letter].get(code);
		if (bekend !== undefined) return bekend;
		const gegevens = this.#gegevens[letter];
		const breedte = gegevens.widthOfGlyph(gegevens.characterToGlyph(code));
		this.#breedten[letter].set(code, breedte);
		return breedte;
	}
}
