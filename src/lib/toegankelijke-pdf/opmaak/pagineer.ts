import type { PdfSchrijver } from '../schrijven/schrijver.ts';
import type { Brok } from './brok.ts';
import { BLAD } from './vormgeving.ts';

/**
 * Zet brokken onder elkaar en begint een nieuwe pagina waar een brok, met wat eraan vastzit, niet meer past.
 * @param vanaf waar het eerste brok op de eerste pagina begint
 */
export function pagineer(schrijver: PdfSchrijver, brokken: readonly Brok[], vanaf: number): void {
	let y = vanaf;
	let bovenaan = true;
	const hoogtevan = (keten: readonly Brok[]) =>
		keten.reduce((som, brok, plaats) => som + brok.hoogte + (bovenaan && plaats === 0 ? 0 : brok.wit), 0);

	/** Een brok dat alleen staat, of een keten die samen moet blijven. */
	const plaats = (keten: readonly Brok[]): void => {
		const past = y + hoogtevan(keten) <= BLAD.onder;
		if (!past && !bovenaan) {
			schrijver.nieuwePagina();
			y = BLAD.boven;
			bovenaan = true;
			const kop = keten[0]?.kop;
			if (kop) {
				schrijver.artefact('Pagination', () => kop.teken(y));
				y += kop.hoogte;
			}
		}
		// Ook op een lege pagina te hoog: dan breekt de keten waar het moet.
		if (!past && keten.length > 1 && y + hoogtevan(keten) > BLAD.onder) {
			for (const brok of keten) plaats([brok]);
			return;
		}
		for (const brok of keten) {
			if (!bovenaan) y += brok.wit;
			brok.teken(y);
			y += brok.hoogte;
			bovenaan = false;
		}
	};

	for (const keten of ketens(brokken)) plaats(keten);
}

/** Verdeelt in reeksen die samen op een pagina moeten. */
function ketens(brokken: readonly Brok[]): Brok[][] {
	const reeksen: Brok[][] = [];
	let reeks: Brok[] = [];
	for (const brok of brokken) {
		reeks.push(brok);
		if (brok.bijVolgende) continue;
		reeksen.push(reeks);
		reeks = [];
	}
	if (reeks.length > 0) reeksen.push(reeks);
	return reeksen;
}
