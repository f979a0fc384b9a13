/** Stap 7: de basis beslagvrije voet (bBVV), met de ophogingen van lid 5 en lid 7. */
import {
	breuk,
	deel,
	grootste,
	keer,
	kleinste,
	min,
	minstensNul,
	NUL,
	plus,
	som,
	verhouding,
	vergelijk
} from './breuk.ts';
import type { Breuk } from './breuk.ts';
import { ontleed } from './datum.ts';
import { woonlandfactorUitTabel, type Norm } from './normen.ts';
import { bedragOfNul, type Lezingen, type RuwWonen } from './vorm.ts';

const TWAALF = breuk(12);
const VANAF_2023 = '2023-01-01';

/** Alles wat de basis nodig heeft; P is het getelde partnerinkomen per maand. */
export interface Basisvraag {
	readonly peildatum: string;
	readonly gehuwd: boolean;
	readonly ouder: boolean;
	readonly norm: Norm;
	readonly wonen: RuwWonen;
	readonly C: Breuk;
	readonly P: Breuk;
	readonly lezingen: Lezingen;
}

export interface Basis {
	readonly bBvv: Breuk;
	readonly lid5: Breuk;
	readonly lid7: Breuk;
	/** Of de formule het maximum van lid 1 raakt. */
	readonly opMaximum: boolean;
}

/** Huurterm van lid 2: kwadratisch tot en met 2025, lineair vanaf 2026 (normen.md 1.1 en 1.2). */
function huurterm({ norm, C, lezingen }: Basisvraag): Breuk {
	const nul = lezingen.ondergrens === 'nul';
	if (norm.formuleVersie === 'kwadratisch') {
		const kwadraat = keer(norm.huurKwadraat, keer(C, C));
		const term = min(plus(kwadraat, keer(norm.huurFactor, C)), norm.normhuur);
		return nul ? minstensNul(term) : term;
	}
	const boven = min(C, norm.ijkpunt);
	const term = deel(keer(boven, norm.huurFactor), TWAALF);
	const begrensd = kleinste(term, min(norm.huurgrens, norm.normhuur));
	return nul ? minstensNul(begrensd) : begrensd;
}

/** Term kindgebonden budget van lid 2 (alleen met kinderen). */
function kgbterm({ norm, C, gehuwd, ouder, lezingen }: Basisvraag): Breuk {
	if (!ouder) return NUL;
	const drempel = kleinste(norm.drempelinkomen, C);
	const vanaf = gehuwd ? plus(drempel, norm.kgbVerhoging) : drempel;
	const term = keer(deel(min(C, vanaf), TWAALF), norm.kgbPercentage);
	return lezingen.ondergrens === 'nul' ? minstensNul(term) : term;
}

/** De termen van art. 475da lid 2 en 3: de norm, de zorg, de huur en het kindgebonden budget. */
export function termen(vraag: Basisvraag): readonly [Breuk, Breuk, Breuk, Breuk] {
	const { norm, C } = vraag;
	const drempel = kleinste(norm.drempelinkomen, C);
	const zorg = keer(deel(min(C, drempel), TWAALF), norm.zorgpercentage);
	return [
		keer(norm.basisnorm, verhouding(95, 100)),
		kleinste(zorg, norm.zorgmaximum),
		huurterm(vraag),
		kgbterm(vraag)
	];
}

/** Samen begrensd op het gedrukte maximum van lid 1. */
export const formule = (vraag: Basisvraag): Breuk => kleinste(som(termen(vraag)), vraag.norm.maximum);

/** Regel 7.4: alleen in het buitenland; zonder tabel voor het jaar de ingevulde factor. */
function woonlandfactor({ wonen, peildatum }: Basisvraag): Breuk {
	if (wonen.adres !== 'buitenland') return breuk(1);
	const uitTabel = woonlandfactorUitTabel(ontleed(peildatum).jaar, wonen.woonland ?? '');
	return uitTabel ?? breuk(wonen.woonlandfactor ?? '');
}

/** Woonkosten tellen tot en met de einddatum van de ophoging (regel 7.7). */
function woonkosten({ wonen, peildatum }: Basisvraag): Breuk {
	const einde = wonen.eindeOphogingWoonkosten;
	return einde != null && einde < peildatum ? NUL : bedragOfNul(wonen.woonkostenPerMaand);
}

/** Besluit art. 4: deel van de woonkosten dat meetelt voor lid 7. */
export function inAanmerking(kosten: Breuk, norm: Norm): Breuk {
	const schijf = (van: Breuk, tot: Breuk): Breuk => minstensNul(min(kleinste(kosten, tot), van));
	return som([
		kleinste(kosten, norm.kortingsgrens),
		keer(schijf(norm.kortingsgrens, norm.aftoppingsgrens), verhouding(65, 100)),
		keer(schijf(norm.aftoppingsgrens, norm.huurgrens), verhouding(40, 100))
	]);
}

/** Normhuur die het huishouden zelf draagt (regel 7.8); vanaf 2026 basishuur plus de formule van Wht 21 lid 2. */
function normhuur({ norm, C }: Basisvraag): Breuk {
	if (norm.formuleVersie === 'kwadratisch') {
		const uitFormule = plus(keer(norm.huurKwadraat, keer(C, C)), keer(norm.huurFactor, C));
		return grootste(norm.normhuur, uitFormule);
	}
	return plus(norm.normhuur, deel(keer(minstensNul(min(C, norm.ijkpunt)), norm.huurFactor), TWAALF));
}

/** Lid 7: geen recht op huurtoeslag; tot en met 2022 alleen eigenaren. */
function ophogingLid7(vraag: Basisvraag): Breuk {
	const { wonen, norm, peildatum, C } = vraag;
	if (wonen.huurtoeslagMogelijk !== 'nee' || vergelijk(C, norm.grensLid7) >= 0) return NUL;
	if (peildatum < VANAF_2023 && wonen.woning !== 'koop') return NUL;
	return minstensNul(min(inAanmerking(woonkosten(vraag), norm), normhuur(vraag)));
}

/** Lid 5: woonkosten vanaf 110% van de huurgrens; `voor` is de bBVV na lid 7, `kaal` die voor lid 7. */
function ophogingLid5(vraag: Basisvraag, kaal: Breuk, voor: Breuk): Breuk {
	const { norm, peildatum, gehuwd, P } = vraag;
	if (peildatum < VANAF_2023 && vergelijk(kaal, norm.maximum) !== 0) return NUL;
	const meer = min(woonkosten(vraag), keer(norm.huurgrens, verhouding(110, 100)));
	if (vergelijk(meer, NUL) <= 0 || !gehuwd) return minstensNul(meer);
	const overVanPartner = min(P, kleinste(P, deel(voor, breuk(2))));
	return minstensNul(min(meer, overVanPartner));
}

/** Regels 7.1 tot en met 7.11. */
export function basisBvv(vraag: Basisvraag): Basis {
	const { norm, wonen } = vraag;
	if (wonen.inrichting) {
		const zakgeld = plus(keer(norm.normInrichting, verhouding(2, 3)), norm.zakgeldPremie);
		return {
			bBvv: plus(breuk(wonen.inrichting.kostenPerMaand), zakgeld),
			lid5: NUL,
			lid7: NUL,
			opMaximum: false
		};
	}
	const factor = woonlandfactor(vraag);
	if ((wonen.adres ?? 'nederland') !== 'nederland' && !wonen.openheidVanZaken) {
		const zonderAdres = keer(norm.gehuwdennorm, breuk('0.475'));
		return { bBvv: keer(zonderAdres, factor), lid5: NUL, lid7: NUL, opMaximum: false };
	}
	const kaal = keer(formule(vraag), factor);
	const lid7 = ophogingLid7(vraag);
	const metLid7 = plus(kaal, lid7);
	const lid5 = ophogingLid5(vraag, kaal, metLid7);
	const opMaximum = vergelijk(kaal, norm.maximum) === 0;
	return { bBvv: plus(metLid7, lid5), lid5, lid7, opMaximum };
}
