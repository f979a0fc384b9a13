import { voetlijnteksten, type Voetlijnlezer } from '../teksten/voetlijn.ts';
import type { Figuur } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { grondlijn, halfvet, maakStijlen, type Stijl } from '../toegankelijke-pdf/opmaak/vormgeving.ts';
import type { Doek } from '../toegankelijke-pdf/schrijven/schrijver.ts';
import type { Rechthoek } from '../toegankelijke-pdf/schrijven/schrijfwijze.ts';
import type { Voetlijngegevens } from '../uitleg/uitleg.ts';
import { bepaalMaatvoering } from '../uitleg/voetlijn.ts';
import { KLEUR } from './kleuren.ts';

/* De voetlijn op papier, met dezelfde maten en woorden als op het scherm. */

const { gewoon: WOORD } = maakStijlen(KLEUR);
const VET = halfvet(WOORD);
const GROOT: Stijl = { letter: 'halfvet', grootte: 17, regelhoogte: 20, kleur: KLEUR.inkt };

/** Hoogte van de balk, van de lijn eronder, en het wit ertussen. */
const BALK = 46;
const VOET = 7;
const LUCHT = 3.5;
const BALK_Y = WOORD.regelhoogte + 5;
const WOORDEN_Y = BALK_Y + BALK + LUCHT + VOET + 8;

/** De balk van het inkomen: dicht wat blijft, gearceerd wat weg mag, en de lijn waarop het staat. */
export function maakVoetlijn(
	gegevens: Voetlijngegevens,
	bijschrift: string,
	lezer: Voetlijnlezer = 'inwoner'
): Figuur {
	const woorden = voetlijnteksten[lezer];
	const { totaal, blijft, naarBeslaglegger, verhouding, dekking, voet } = gegevens;
	const ietsWeg = dekking >= 1 && verhouding < 1;
	return {
		soort: 'figuur',
		alternatief: ietsWeg
			? woorden.alternatief(totaal, blijft, naarBeslaglegger)
			: woorden.alternatiefAllesBlijft(totaal),
		opmerking: ietsWeg ? null : dekking < 1 ? woorden.voetHoger(voet) : woorden.nietsTeHalen,
		hoogte: WOORDEN_Y + WOORD.regelhoogte + 4,
		teken: (doek, vlak) => {
			const maten = opPapier(gegevens, vlak);
			tekenBijschrift(doek, maten, bijschrift, totaal);
			tekenBalk(doek, maten, gegevens);
			tekenWoorden(doek, maten, gegevens, woorden);
		}
	};
}

/** Waar alles staat, in punten: `grens` is waar het dichte deel ophoudt. */
interface Maten extends Rechthoek {
	readonly inkomen: number;
	readonly blijft: number;
	readonly voet: number;
	readonly grens: number;
}

function opPapier({ verhouding, dekking }: Voetlijngegevens, vlak: Rechthoek): Maten {
	const maat = bepaalMaatvoering(verhouding, dekking);
	const punten = (procent: number) => (procent / 100) * vlak.breedte;
	const blijft = punten(maat.blijft);
	return { ...vlak, inkomen: punten(maat.inkomen), blijft, voet: punten(maat.voet), grens: vlak.x + blijft };
}

const breedteVan = (doek: Doek, tekst: string, { letter, grootte }: Stijl): number =>
	doek.letters.breedte(tekst, letter, grootte);

/** "Inkomen per maand ———————— € 2.000": zo breed is het inkomen. */
function tekenBijschrift(doek: Doek, { x, y, inkomen }: Maten, bijschrift: string, totaal: string): void {
	const lijn = y + grondlijn(WOORD);
	const begin = x + breedteVan(doek, bijschrift, WOORD) + 8;
	const totaalX = Math.max(begin, x + inkomen - breedteVan(doek, totaal, VET));
	doek.tekst(`${bijschrift} `, x, lijn, { ...WOORD, kleur: KLEUR.zacht });
	if (totaalX - 8 > begin) {
		doek.lijn(begin, lijn - 3.5, totaalX - 8, lijn - 3.5, { kleur: KLEUR.wegRand, dikte: 0.5 });
	}
	doek.tekst(`${totaal} `, totaalX, lijn, VET);
}

function tekenBalk(doek: Doek, maten: Maten, { blijft, naarBeslaglegger }: Voetlijngegevens): void {
	const { x, grens } = maten;
	const y = maten.y + BALK_Y;
	const weg = { x: grens, y, breedte: maten.inkomen - maten.blijft, hoogte: BALK };
	if (weg.breedte > 0) {
		doek.vlak(weg, KLEUR.weg);
		doek.arcering(weg, { kleur: KLEUR.arcering, dikte: 1.3 }, 8);
		const binnen = { x: weg.x + 0.5, y: y + 0.5, breedte: weg.breedte - 1, hoogte: BALK - 1 };
		doek.vlak(binnen, null, { kleur: KLEUR.wegRand, dikte: 1 });
	}
	doek.vlak({ x, y, breedte: maten.blijft, hoogte: BALK }, KLEUR.nadruk);
	doek.vlak({ x, y: y + BALK + LUCHT, breedte: maten.voet, hoogte: VOET }, KLEUR.inkt);

	const lijn = y + BALK / 2 + GROOT.grootte * 0.33;
	if (breedteVan(doek, blijft, GROOT) + 24 <= maten.blijft) {
		doek.tekst(`${blijft} `, x + 14, lijn, { ...GROOT, kleur: KLEUR.opBlijft });
	}
	const wegBreedte = breedteVan(doek, naarBeslaglegger, GROOT);
	if (wegBreedte + 30 <= weg.breedte) {
		const links = weg.x + weg.breedte - 14 - wegBreedte;
		doek.vlak({ x: links - 6, y: y + 11, breedte: wegBreedte + 12, hoogte: BALK - 22 }, KLEUR.weg);
		doek.tekst(`${naarBeslaglegger} `, links, lijn, GROOT);
	}
}

/** De woorden onder de balk, met het blokje dat bij het deel hoort. */
function tekenWoorden(
	doek: Doek,
	maten: Maten,
	{ blijft, naarBeslaglegger }: Voetlijngegevens,
	woorden: (typeof voetlijnteksten)[Voetlijnlezer]
): void {
	const { x } = maten;
	const lijn = maten.y + WOORDEN_Y + grondlijn(WOORD);
	const blokje = (links: number) => ({ x: links, y: lijn - 8, breedte: 9, hoogte: 9 });
	const tekenDeel = (bedrag: string, woord: string, links: number) => {
		doek.tekst(`${bedrag} `, links, lijn, VET);
		doek.tekst(`${woord} `, links + breedteVan(doek, `${bedrag} `, VET), lijn, WOORD);
	};
	if (maten.blijft > 0) {
		doek.vlak(blokje(x), KLEUR.nadruk);
		tekenDeel(blijft, woorden.blijft, x + 15);
	}
	if (maten.inkomen > maten.blijft) {
		const eigen =
			breedteVan(doek, `${naarBeslaglegger} `, VET) + breedteVan(doek, woorden.naarBeslaglegger, WOORD);
		const links = x + maten.breedte - eigen;
		const vlak = blokje(links - 15);
		doek.vlak(vlak, KLEUR.weg);
		doek.arcering(vlak, { kleur: KLEUR.arcering, dikte: 1 }, 3.5);
		doek.vlak(vlak, null, { kleur: KLEUR.wegRand, dikte: 0.8 });
		tekenDeel(naarBeslaglegger, woorden.naarBeslaglegger, links);
	}
}
