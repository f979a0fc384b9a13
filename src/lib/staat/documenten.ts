import type { Concept } from '../dossier/concept.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import {
	documentkeuzeteksten,
	DOCUMENTTEKSTEN,
	type Uitkomstdocument
} from '../teksten/documenten/documenten.ts';
import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import type { Documentgegevens } from '../verslag/documentgegevens.ts';
import type { Tussenstand } from '../verslag/tussenresultaat.ts';
import { bewaarBestand, metNummer } from './bestand.ts';
import { nu } from './klok.ts';

/* Documenten maken. De code ervoor komt pas binnen als iemand erom vraagt; elke functie geeft de zin erover. */

/** Waarover het document gaat: een uitkomst, of wat er tot nu toe bekend is. */
export type Documentbron =
	| { readonly soort: Uitkomstdocument; readonly uitkomst: Uitkomst }
	| { readonly soort: 'herziening'; readonly uitkomst: Uitkomst; readonly concept: Pick<Concept, 'ervoor'> }
	| { readonly soort: 'tussenresultaat'; readonly stand: Tussenstand };

/** Wat iemand kiest of invult waar het document wordt gemaakt. */
export type Opdracht = Pick<Documentgegevens, 'organisatie' | 'personalia' | 'mee' | 'vorige'>;

/** Wat er bij komt: met welk programma, en wanneer, het document is gemaakt. */
export const gegevensVan = <T extends Partial<Opdracht>>(
	opdracht: T
): T & Omit<Documentgegevens, keyof Opdracht> => ({
	...opdracht,
	versie: __VERSIE__,
	commit: __COMMIT__,
	controlegetallen: __CONTROLEGETALLEN__,
	gemaaktOp: nu()
});

async function maakVerslag(bron: Documentbron, gegevens: Documentgegevens): Promise<Verslag> {
	if (bron.soort === 'tussenresultaat') {
		const { maakTussenresultaat } = await import('../verslag/tussenresultaat.ts');
		return maakTussenresultaat(bron.stand, gegevens);
	}
	if (bron.soort === 'herziening') {
		const { maakHerziening } = await import('./herziening.ts');
		return maakHerziening(bron, gegevens);
	}
	const { maakDocument } = await import('../verslag/documenten.ts');
	return maakDocument(bron.soort, bron.uitkomst, gegevens);
}

/**
 * Maakt de PDF en geeft haar als bestand.
 * @param zeg hoe het document zijn lezer aanspreekt
 */
export async function bewaarDocument(
	bron: Documentbron,
	opdracht: Opdracht,
	zeg = (verslag: Verslag): Verslag => verslag
): Promise<string> {
	const gegevens = gegevensVan(opdracht);
	const [verslag, { maakDocumentbytes }] = await Promise.all([
		maakVerslag(bron, gegevens),
		import('../verslag/maak-document.ts')
	]);
	const naam = documentnaam(bron, 'pdf');
	bewaarBestand(naam, new Blob([maakDocumentbytes(zeg(verslag), gegevens)]), 'application/pdf');
	return documentkeuzeteksten.pdfKlaar(naam);
}

async function maakTekst(bron: Documentbron, opdracht: Opdracht): Promise<string> {
	const [verslag, { alsTekst }] = await Promise.all([
		maakVerslag(bron, gegevensVan(opdracht)),
		import('../toegankelijke-pdf/opmaak/als-tekst.ts')
	]);
	return alsTekst(verslag);
}

/** Zet het document als tekst op het klembord. */
export function kopieerDocument(bron: Documentbron, opdracht: Opdracht): Promise<string> {
	return kopieerTekst(maakTekst(bron, opdracht), documentnaam(bron, 'txt'));
}

/** Zet een tekst op het klembord. Mag dat niet, dan wordt het een bestand met deze naam. */
export async function kopieerTekst(tekst: Promise<string>, naam: string): Promise<string> {
	const soort = 'text/plain';
	try {
		// Met de belofte en niet met de tekst: Safari staat schrijven alleen toe op het moment van de klik.
		const inhoud = tekst.then((klaar) => new Blob([klaar], { type: soort }));
		await navigator.clipboard.write([new ClipboardItem({ [soort]: inhoud })]);
		return documentkeuzeteksten.tekstKlaar;
	} catch {
		bewaarBestand(naam, await tekst, `${soort};charset=utf-8`);
		return documentkeuzeteksten.tekstBestand(naam);
	}
}

function documentnaam(bron: Documentbron, soort: 'pdf' | 'txt'): string {
	const { dossiernummer, peildatum } =
		bron.soort === 'tussenresultaat'
			? { ...bron.stand.concept.kenmerk, peildatum: bron.stand.uitkomst?.dossier.peildatum }
			: { ...bron.uitkomst.dossier.kenmerk, peildatum: bron.uitkomst.dossier.peildatum };
	return metNummer(dossiernummer, [DOCUMENTTEKSTEN[bron.soort].bestand, peildatum], soort);
}
