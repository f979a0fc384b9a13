import type { Structuurelement } from '../schrijven/structuur.ts';
import { regelbreedte, type Regel } from './afbreken.ts';
import type { Alinea, Antwoord, Kop, Lijst, Meldingblok } from './blokken.ts';
import {
	bandIn,
	brok,
	type Brok,
	metSpatieErna,
	tekenRegels,
	zetInhoud,
	zetRegels,
	type Zetter
} from './brok.ts';
import { BLAD, grondlijn, halfvet, WIT } from './vormgeving.ts';

/** Een kop; hij staat ook in de bladwijzers en nooit onderaan een pagina. */
export function zetKop(zetter: Zetter, ouder: Structuurelement, { niveau, tekst }: Kop): Brok[] {
	const { schrijver, vervang } = zetter;
	const stijl = niveau === 2 ? zetter.stijl.kop2 : zetter.stijl.kop3;
	const regels = zetRegels(zetter, tekst, BLAD.breedte, stijl);
	const element = ouder.voegToe(niveau === 2 ? 'H2' : 'H3');
	const teken = (y: number) => {
		schrijver.bladwijzer(vervang(tekst), niveau, y);
		zetInhoud(zetter, element, regels, { x: BLAD.links, y, stijl });
	};
	const wit = niveau === 2 ? WIT.kop2 : WIT.kop3;
	return [brok({ hoogte: regels.length * stijl.regelhoogte, wit, band: 'altijd', teken })];
}

export function zetAlinea(
	zetter: Zetter,
	ouder: Structuurelement,
	{ tekst, stijl = 'gewoon', aansluitend }: Alinea
): Brok[] {
	const vorm = zetter.stijl[stijl];
	const regels = zetRegels(zetter, tekst, BLAD.tekstbreedte, vorm);
	const element = ouder.voegToe('P');
	return verdeel(regels).map((deel, plaats) =>
		brok({
			hoogte: deel.length * vorm.regelhoogte,
			wit: plaats === 0 && !aansluitend ? WIT.alinea : 0,
			teken: (y) => zetInhoud(zetter, element, deel, { x: BLAD.links, y, stijl: vorm })
		})
	);
}

/** Nooit een losse regel onder- of bovenaan een pagina: de eerste twee en de laatste twee blijven samen. */
function verdeel(regels: readonly Regel[]): (readonly Regel[])[] {
	if (regels.length < 4) return [regels];
	const midden = regels.slice(2, -2).map((regel) => [regel]);
	return [regels.slice(0, 2), ...midden, regels.slice(-2)];
}

const INSPRING = 14;

export function zetLijst(zetter: Zetter, ouder: Structuurelement, { punten, genummerd }: Lijst): Brok[] {
	const { schrijver } = zetter;
	const stijl = zetter.stijl.gewoon;
	const lijst = ouder.voegToe('L', { nummering: genummerd ? 'Decimal' : 'Disc' });
	return punten.map((punt, plaats) => {
		const item = lijst.voegToe('LI');
		const teken = item.voegToe('Lbl');
		const inhoud = item.voegToe('LBody');
		const regels = zetRegels(zetter, punt, BLAD.tekstbreedte - INSPRING, stijl);
		return brok({
			hoogte: regels.length * stijl.regelhoogte,
			wit: plaats === 0 ? WIT.alinea : WIT.klein,
			band: bandIn(plaats, punten.length),
			teken: (y) => {
				const merk = genummerd ? `${plaats + 1}.` : '•';
				const x = BLAD.links + (genummerd ? 0 : 2);
				schrijver.inhoud(teken, () => schrijver.tekst(merk, x, y + grondlijn(stijl), stijl));
				zetInhoud(zetter, inhoud, regels, { x: BLAD.links + INSPRING, y, stijl });
			}
		});
	});
}

/** De kleur van elke zwaarte. */
const MELDINGKLEUR = { fout: 'fout', 'let-op': 'letOp', informatie: 'nadruk' } as const;

/** Een melding heeft een streep ervoor en een woord dat zegt hoe zwaar zij weegt: nooit kleur alleen. */
export function zetMelding(
	zetter: Zetter,
	ouder: Structuurelement,
	{ ernst, kop, tekst }: Meldingblok
): Brok[] {
	const { schrijver } = zetter;
	const stijl = zetter.stijl.gewoon;
	const kleur = zetter.kleur[MELDINGKLEUR[ernst]];
	const kopregels = metSpatieErna(zetRegels(zetter, kop, BLAD.tekstbreedte, { ...halfvet(stijl), kleur }));
	const regels = zetRegels(zetter, tekst, BLAD.tekstbreedte, stijl);
	const element = ouder.voegToe('P');
	const hoogte = (regels.length + 1) * stijl.regelhoogte;
	return [
		brok({
			hoogte,
			wit: WIT.alinea + 3,
			teken: (y) => {
				schrijver.artefact('Layout', () =>
					schrijver.vlak({ x: BLAD.links, y: y + 1, breedte: 2.5, hoogte: hoogte - 2 }, kleur)
				);
				const x = BLAD.links + INSPRING;
				schrijver.inhoud(element, () => {
					tekenRegels(schrijver, kopregels, { x, y, stijl });
					tekenRegels(schrijver, regels, { x, y: y + stijl.regelhoogte, stijl });
				});
			}
		})
	];
}

/** De uitkomst zo groot dat je haar van een afstand ziet, met de woorden eromheen. */
export function zetAntwoord(zetter: Zetter, ouder: Structuurelement, { voor, bedrag, na }: Antwoord): Brok[] {
	const { schrijver } = zetter;
	const { antwoordwoord: woord, antwoord: groot } = zetter.stijl;
	const voorregels = metSpatieErna(zetRegels(zetter, voor, BLAD.breedte, woord));
	const bedragregels = metSpatieErna(zetRegels(zetter, bedrag, BLAD.breedte, groot));
	const naX = BLAD.links + blokbreedte(bedragregels) + 10;
	const naregels = zetRegels(zetter, na, BLAD.links + BLAD.breedte - naX, woord);
	const voorhoogte = voorregels.length * woord.regelhoogte;
	// Het eerste woord erna staat op de grondlijn van het bedrag.
	const zakking = grondlijn(groot) - grondlijn(woord);
	const nahoogte = zakking + naregels.length * woord.regelhoogte;
	const element = ouder.voegToe('P');
	return [
		brok({
			hoogte: voorhoogte + Math.max(groot.regelhoogte, nahoogte),
			wit: WIT.kop2,
			band: 'altijd',
			teken: (y) => {
				const boven = y + voorhoogte;
				schrijver.inhoud(element, () => {
					tekenRegels(schrijver, voorregels, { x: BLAD.links, y, stijl: woord });
					tekenRegels(schrijver, bedragregels, { x: BLAD.links - 2, y: boven, stijl: groot });
					tekenRegels(schrijver, naregels, { x: naX, y: boven + zakking, stijl: woord });
				});
			}
		})
	];
}

/** Hoe breed een blok regels is. */
export const blokbreedte = (regels: readonly Regel[]): number => Math.max(0, ...regels.map(regelbreedte));
