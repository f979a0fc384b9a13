import type { Jspdf } from './jspdf-binnenkant.ts';
import { controleregel, merkregel } from './lees-bijlage.ts';
import { alsBytetekst, haakTekst, hexTekst, naar, type Tijdstip } from './schrijfwijze.ts';

/** Een tekstbestand dat in de PDF meegaat. */
export interface Bijlage {
	/** Waaraan `leesBijlage` haar herkent: ASCII-letters. */
	readonly merk: string;
	/** Bestandsnaam in ASCII. */
	readonly naam: string;
	readonly tekst: string;
	readonly mediatype: string;
	readonly omschrijving: string;
}

/** Wat er van de bijlage in de catalogus komt. */
export interface GeschrevenBijlage {
	/** De namenboom met ingesloten bestanden. */
	readonly namen: string;
	/** De verwijzing die zegt dat dit bestand bij het document hoort. */
	readonly verwant: string;
}

/**
 * Sluit een bestand in. De inhoud blijft ongecomprimeerd, zodat `leesBijlage` hem zonder PDF-bibliotheek kan
 * teruglezen.
 */
export function schrijfBijlage(pdf: Jspdf, bijlage: Bijlage, gemaaktOp: Tijdstip): GeschrevenBijlage {
	const inhoud = alsBytetekst(bijlage.tekst);
	const bestand = pdf.reserveer();
	const beschrijving = pdf.reserveer();
	const soort = bijlage.mediatype.replace('/', '#2F');
	pdf.object(
		bestand,
		`<</Type/EmbeddedFile/Subtype/${soort}/Params<</Size ${inhoud.length}/ModDate ${haakTekst(gemaaktOp.pdf)}>>` +
			`${merkregel(bijlage.merk, controleregel(new TextEncoder().encode(bijlage.tekst)))} ${inhoud.length}>>`,
		inhoud
	);
	pdf.object(
		beschrijving,
		`<</Type/Filespec/F ${haakTekst(bijlage.naam)}/UF ${hexTekst(bijlage.naam)}` +
			`/Desc ${hexTekst(bijlage.omschrijving)}/AFRelationship/Source` +
			`/EF<</F ${naar(bestand)}/UF ${naar(bestand)}>>>>`
	);
	return {
		namen: `/EmbeddedFiles<</Names[${hexTekst(bijlage.naam)} ${naar(beschrijving)}]>>`,
		verwant: `[${naar(beschrijving)}]`
	};
}
