import type { PdfSchrijver } from '../schrijven/schrijver.ts';
import type { Brok, Herhaalkop } from './brok.ts';
import { BLAD } from './vormgeving.ts';

/* Van brokken naar bladen: eerst bedenken wat waar komt, dan pas tekenen. */

const HOOGTE = BLAD.onder - BLAD.boven;
/**
 * Wat liefst samen blijft, mag hooguit zoveel van een blad vragen: het vorige wordt anders te leeg. Alleen om een blad te
 * sparen is het minder.
 */
const SAMEN = [0.62, 0.2].map((deel) => deel * HOOGTE);
/** Minder dan dit op het laatste blad is een blad te veel. */
const KORTST = 0.2 * HOOGTE;
/** Hoeveel van het wit er blijft om een blad te sparen. */
const WIT_OVER = [1, 0.9, 0.8, 0.7, 0.6] as const;

/** Brokken die samen geplaatst zijn. */
type Reeks = readonly Brok[];

interface Blad {
	readonly reeksen: Reeks[];
	/** Wat er van het wit tussen de brokken overblijft. */
	readonly wit: number;
}

/**
 * Zet brokken onder elkaar en begint een nieuwe pagina waar een brok, met wat eraan vastzit, niet meer past. Scheelt
 * minder wit een pagina, dan is er minder wit; en op de laatste pagina staan nooit een paar losse regels.
 */
export function pagineer(schrijver: PdfSchrijver, brokken: readonly Brok[]): void {
	deelIn(brokken).forEach(({ reeksen, wit }, nummer) => {
		if (nummer > 0) schrijver.nieuwePagina();
		let y: number = BLAD.boven;
		const kop = kopVan(reeksen);
		if (nummer > 0 && kop) {
			schrijver.artefact('Pagination', () => kop.teken(BLAD.boven));
			y += kop.hoogte;
		}
		reeksen.flat().forEach((brok, plaats) => {
			if (plaats > 0) y += brok.wit * wit;
			brok.teken(y);
			y += brok.hoogte;
		});
	});
}

/** De indeling met de minste bladen, en van die de heelste en dan de ruimste. */
export function deelIn(brokken: readonly Brok[]): readonly Blad[] {
	const indelingen = SAMEN.flatMap((samen) => WIT_OVER.map((wit) => vul(brokken, wit, samen)));
	const minste = Math.min(...indelingen.map(({ length }) => length));
	const [beste = []] = indelingen.filter(({ length }) => length === minste);
	return zonderKortBlad(beste);
}

function vul(brokken: readonly Brok[], wit: number, hooguit: number): Blad[] {
	const bladen: Blad[] = [{ reeksen: [], wit }];
	const hier = (): Blad => bladen.at(-1) ?? { reeksen: [], wit };
	const past = (reeks: Reeks): boolean => hoogte({ reeksen: [...hier().reeksen, reeks], wit }) <= HOOGTE;
	const zet = (reeks: Reeks): void => {
		if (!past(reeks) && hier().reeksen.length > 0) bladen.push({ reeksen: [], wit });
		hier().reeksen.push(reeks);
	};
	for (const samen of splits(brokken, 'liefst')) {
		if (past(samen) || hoogte({ reeksen: [samen], wit }) <= hooguit) zet(samen);
		else
			for (const vast of splits(samen, 'altijd'))
				(past(vast) || hoogte({ reeksen: [vast], wit }) <= HOOGTE ? [vast] : gebroken(vast)).forEach(zet);
	}
	return bladen;
}

/** Verdeelt in reeksen die met deze band, of een sterkere, aan elkaar zitten. */
function splits(brokken: readonly Brok[], band: 'altijd' | 'liefst'): readonly Reeks[] {
	const reeksen: Brok[][] = [[]];
	for (const brok of brokken) {
		reeksen.at(-1)?.push(brok);
		if (brok.band !== 'altijd' && brok.band !== band) reeksen.push([]);
	}
	return reeksen.filter(({ length }) => length > 0);
}

/** Hoger dan een blad: dan breekt de reeks waar het moet, maar niet vlak voor haar einde. */
const gebroken = (reeks: Reeks): readonly Reeks[] => [
	reeks.slice(0, 2),
	...reeks.slice(2, -2).map((brok) => [brok]),
	reeks.slice(-2)
];

/** Haalt naar het laatste blad wat er nodig is om het geen blad met een paar regels te laten zijn. */
function zonderKortBlad(bladen: readonly Blad[]): readonly Blad[] {
	const [voorlaatste, laatste] = bladen.slice(-2);
	if (!voorlaatste || !laatste) return bladen;
	while (hoogte(laatste) < KORTST && voorlaatste.reeksen.length > 1) {
		const mee = voorlaatste.reeksen.at(-1) ?? [];
		if (hoogte({ ...laatste, reeksen: [mee, ...laatste.reeksen] }) > HOOGTE) break;
		laatste.reeksen.unshift(mee);
		voorlaatste.reeksen.pop();
	}
	return bladen;
}

/** De kop van een tabel die van het vorige blad doorloopt. */
const kopVan = (reeksen: readonly Reeks[]): Herhaalkop | null => reeksen[0]?.[0]?.kop ?? null;

export const hoogte = ({ reeksen, wit }: Blad): number =>
	reeksen
		.flat()
		.reduce(
			(som, brok, plaats) => som + brok.hoogte + (plaats === 0 ? 0 : brok.wit * wit),
			kopVan(reeksen)?.hoogte ?? 0
		);
