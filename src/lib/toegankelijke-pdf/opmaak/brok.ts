import type { PdfSchrijver } from '../schrijven/schrijver.ts';
import type { Structuurelement } from '../schrijven/structuur.ts';
import { breekAf, type Regel } from './afbreken.ts';
import type { Tekst, Tekstdeel } from './blokken.ts';
import { grondlijn, type Kleuren, type Stijl, type Stijlen } from './vormgeving.ts';

/** Wat boven een tabel opnieuw staat als hij op de volgende pagina verdergaat. */
export interface Herhaalkop {
	readonly hoogte: number;
	teken(y: number): void;
}

/** Hoe een brok aan het volgende vastzit: `altijd`, of `liefst`, zolang dat geen grote lege plek geeft. */
export type Band = 'altijd' | 'liefst' | 'los';

/** Een stuk van een blok dat niet over twee pagina's mag. */
export interface Brok {
	readonly hoogte: number;
	/** Wit erboven; valt weg bovenaan een pagina. */
	readonly wit: number;
	/** Of het op dezelfde pagina moet staan als het volgende brok. */
	readonly band: Band;
	readonly kop: Herhaalkop | null;
	teken(y: number): void;
}

/** Een gewoon brok: geen wit, niets dat eraan vastzit. */
export const brok = (anders: Partial<Brok> & Pick<Brok, 'hoogte' | 'teken'>): Brok => ({
	wit: 0,
	band: 'los',
	kop: null,
	...anders
});

/** De band in een rij brokken: nooit een losse eerste of laatste, en liefst alles bij elkaar. */
export function bandIn(plaats: number, aantal: number): Band {
	if (plaats === aantal - 1) return 'los';
	return plaats === 0 || plaats === aantal - 2 ? 'altijd' : 'liefst';
}

/** Waarmee blokken gezet worden. */
export interface Zetter {
	readonly schrijver: PdfSchrijver;
	/** Zet tekens om die alleen in gebruikersteksten voorkomen. */
	readonly vervang: (tekst: string) => string;
	readonly houdSamen: (tekst: string) => string;
	readonly kleur: Kleuren;
	readonly stijl: Stijlen;
}

/** Breekt tekst af met de letters van het document. */
export function zetRegels(
	{ schrijver, vervang, houdSamen }: Zetter,
	tekst: Tekst,
	breedte: number,
	stijl: Stijl
): readonly Regel[] {
	const zet = (kaal: string) => houdSamen(vervang(kaal));
	const schoon =
		typeof tekst === 'string' ? zet(tekst) : tekst.map((deel) => ({ ...deel, tekst: zet(deel.tekst) }));
	return breekAf(schoon, breedte, stijl, schrijver.letters);
}

/** Regels waar nog tekst op volgt: een spatie houdt de woorden los. */
export const metSpatieErna = (regels: readonly Regel[]): readonly Regel[] =>
	regels.map((regel) =>
		regel.map((stuk, plaats) =>
			plaats === regel.length - 1 ? { ...stuk, tekst: `${stuk.tekst.trimEnd()} ` } : stuk
		)
	);

/** Waar elke regel komt: de linkerkant, of de rechterkant bij een bedrag. */
export interface Plaats {
	readonly x: number;
	readonly y: number;
	readonly stijl: Stijl;
}

/** Tekent regels, zonder te zeggen waar ze bij horen; voor artefacten en figuren. */
export function tekenRegels(
	schrijver: PdfSchrijver,
	regels: readonly Regel[],
	{ x, y, stijl }: Plaats
): void {
	regels.forEach((regel, nummer) => {
		const lijn = y + nummer * stijl.regelhoogte + grondlijn(stijl);
		for (const stuk of regel) schrijver.tekst(stuk.tekst, x + stuk.x, lijn, stuk.stijl);
	});
}

/** Tekent regels als inhoud van een element; koppelingen worden er een Link in. */
export function zetInhoud(
	{ schrijver, kleur }: Zetter,
	element: Structuurelement,
	regels: readonly Regel[],
	plaats: Plaats
): void {
	const { x, y, stijl } = plaats;
	if (regels.every((regel) => regel.every(({ koppeling }) => koppeling === null))) {
		if (regels.some((regel) => regel.length > 0)) {
			schrijver.inhoud(element, () => tekenRegels(schrijver, regels, plaats));
		}
		return;
	}
	const links = new Map<Tekstdeel, Structuurelement>();
	regels.forEach((regel, nummer) => {
		const boven = y + nummer * stijl.regelhoogte;
		for (const { tekst, koppeling, x: begin, breedte, stijl: eigen } of regel) {
			const teken = (inkt: string) => () =>
				schrijver.tekst(tekst, x + begin, boven + grondlijn(stijl), { ...eigen, kleur: inkt });
			if (koppeling?.adres === undefined) {
				schrijver.inhoud(element, teken(eigen.kleur));
				continue;
			}
			const link = links.get(koppeling) ?? element.voegToe('Link');
			links.set(koppeling, link);
			schrijver.inhoud(link, teken(kleur.nadruk));
			const vlak = { x: x + begin, y: boven, breedte, hoogte: stijl.regelhoogte };
			schrijver.koppeling(link, vlak, koppeling.adres, koppeling.tekst);
		}
	});
}
