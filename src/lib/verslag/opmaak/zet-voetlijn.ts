import { bepaalMaatvoering } from '../../uitleg/voetlijn.ts';
import type { Structuurelement } from '../pdf/structuur.ts';
import type { Voetlijnblok } from './blokken.ts';
import { type Brok, grondlijn, zetInhoud, zetRegels, type Zetter } from './brok.ts';
import { BLAD, halfvet, KLEUR, STIJL, type Stijl, WIT } from './vormgeving.ts';

const BALK = 46;
const VOET = 7;
const LUCHT = 3.5;
const GROOT: Stijl = { letter: 'halfvet', grootte: 17, regelhoogte: 20, kleur: KLEUR.inkt };

/** Een breedte in procenten van het plaatje, als maat op papier. */
const opPapier = (procent: number): number => (procent / 100) * BLAD.breedte;

/** De balk van het inkomen: dicht wat blijft, gearceerd wat weg mag, en de lijn waarop het staat. */
export function zetVoetlijn(zetter: Zetter, ouder: Structuurelement, blok: Voetlijnblok): Brok[] {
	const { schrijver, vervang } = zetter;
	const figuur = ouder.voegToe('Figure', { alternatief: vervang(blok.alternatief) });
	const woord = STIJL.gewoon;
	const balkY = woord.regelhoogte + 5;
	const woordenY = balkY + BALK + LUCHT + VOET + 8;
	const hoogte = woordenY + woord.regelhoogte + 4;
	const brokken: Brok[] = [
		{
			hoogte,
			wit: WIT.blok + 2,
			bijVolgende: blok.opmerking !== null,
			kop: null,
			teken: (y) => {
				figuur.vlak = { x: BLAD.links, y, breedte: BLAD.breedte, hoogte };
				schrijver.inhoud(figuur, () => {
					tekenBijschrift(zetter, blok, y);
					tekenBalk(zetter, blok, y + balkY);
					tekenWoorden(zetter, blok, y + woordenY);
				});
			}
		}
	];
	if (blok.opmerking === null) return brokken;
	const stijl = halfvet(woord);
	const regels = zetRegels(zetter, blok.opmerking, BLAD.tekstbreedte, stijl);
	const alinea = ouder.voegToe('P');
	brokken.push({
		hoogte: regels.length * stijl.regelhoogte,
		wit: WIT.klein,
		bijVolgende: false,
		kop: null,
		teken: (y) => zetInhoud(schrijver, alinea, regels, { x: BLAD.links, y, stijl })
	});
	return brokken;
}

const breedteVan = ({ schrijver }: Zetter, tekst: string, { letter, grootte }: Stijl): number =>
	schrijver.letters.breedte(tekst, letter, grootte);

/** "Inkomen per maand ———————— € 2.000": zo breed is het inkomen. */
function tekenBijschrift(
	zetter: Zetter,
	{ bijschrift, totaal, dekking, verhouding }: Voetlijnblok,
	y: number
): void {
	const { schrijver } = zetter;
	const stijl = STIJL.gewoon;
	const vet = halfvet(stijl);
	const lijn = y + grondlijn(stijl);
	const einde = BLAD.links + opPapier(bepaalMaatvoering(verhouding, dekking).inkomen);
	const begin = BLAD.links + breedteVan(zetter, bijschrift, stijl) + 8;
	const totaalX = Math.max(begin, einde - breedteVan(zetter, totaal, vet));
	schrijver.tekst(`${bijschrift} `, BLAD.links, lijn, { ...stijl, kleur: KLEUR.zacht });
	if (totaalX - 8 > begin) {
		schrijver.lijn(begin, lijn - 3.5, totaalX - 8, lijn - 3.5, { kleur: KLEUR.wegRand, dikte: 0.5 });
	}
	schrijver.tekst(`${totaal} `, totaalX, lijn, vet);
}

function tekenBalk(zetter: Zetter, { blijft, weg, verhouding, dekking }: Voetlijnblok, y: number): void {
	const { schrijver } = zetter;
	const maat = bepaalMaatvoering(verhouding, dekking);
	const grens = BLAD.links + opPapier(maat.blijft);
	const wegdeel = { x: grens, y, breedte: opPapier(maat.inkomen - maat.blijft), hoogte: BALK };
	if (wegdeel.breedte > 0) {
		schrijver.vlak(wegdeel, KLEUR.weg);
		schrijver.arcering(wegdeel, { kleur: KLEUR.arcering, dikte: 1.3 }, 8);
		const binnen = { x: wegdeel.x + 0.5, y: y + 0.5, breedte: wegdeel.breedte - 1, hoogte: BALK - 1 };
		schrijver.vlak(binnen, null, { kleur: KLEUR.wegRand, dikte: 1 });
	}
	schrijver.vlak({ x: BLAD.links, y, breedte: opPapier(maat.blijft), hoogte: BALK }, KLEUR.blijft);
	schrijver.vlak(
		{ x: BLAD.links, y: y + BALK + LUCHT, breedte: opPapier(maat.voet), hoogte: VOET },
		KLEUR.inkt
	);

	const lijn = y + BALK / 2 + GROOT.grootte * 0.33;
	const blijftBreedte = breedteVan(zetter, blijft.bedrag, GROOT);
	if (blijftBreedte + 24 <= opPapier(maat.blijft)) {
		schrijver.tekst(`${blijft.bedrag} `, BLAD.links + 14, lijn, { ...GROOT, kleur: KLEUR.opBlijft });
	}
	const wegBreedte = breedteVan(zetter, weg.bedrag, GROOT);
	if (wegBreedte + 30 <= wegdeel.breedte) {
		const x = wegdeel.x + wegdeel.breedte - 14 - wegBreedte;
		schrijver.vlak({ x: x - 6, y: y + 11, breedte: wegBreedte + 12, hoogte: BALK - 22 }, KLEUR.weg);
		schrijver.tekst(`${weg.bedrag} `, x, lijn, GROOT);
	}
}

/** De woorden onder de balk, met het blokje dat bij het deel hoort. */
function tekenWoorden(zetter: Zetter, { blijft, weg, verhouding, dekking }: Voetlijnblok, y: number): void {
	const { schrijver } = zetter;
	const stijl = STIJL.gewoon;
	const maat = bepaalMaatvoering(verhouding, dekking);
	const lijn = y + grondlijn(stijl);
	const blokje = (x: number) => ({ x, y: lijn - 8, breedte: 9, hoogte: 9 });
	if (maat.blijft > 0) {
		schrijver.vlak(blokje(BLAD.links), KLEUR.blijft);
		tekenDeel(zetter, blijft, BLAD.links + 15, lijn);
	}
	if (maat.inkomen > maat.blijft) {
		const x =
			BLAD.links +
			BLAD.breedte -
			breedteVan(zetter, `${weg.bedrag} `, halfvet(stijl)) -
			breedteVan(zetter, weg.woorden, stijl);
		const vlak = blokje(x - 15);
		schrijver.vlak(vlak, KLEUR.weg);
		schrijver.arcering(vlak, { kleur: KLEUR.arcering, dikte: 1 }, 3.5);
		schrijver.vlak(vlak, null, { kleur: KLEUR.wegRand, dikte: 0.8 });
		tekenDeel(zetter, weg, x, lijn);
	}
}

function tekenDeel(
	zetter: Zetter,
	{ bedrag, woorden }: Voetlijnblok['blijft'],
	x: number,
	lijn: number
): void {
	const stijl = STIJL.gewoon;
	zetter.schrijver.tekst(`${bedrag} `, x, lijn, halfvet(stijl));
	zetter.schrijver.tekst(`${woorden} `, x + breedteVan(zetter, `${bedrag} `, halfvet(stijl)), lijn, stijl);
}
