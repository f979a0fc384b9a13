import type { PdfSchrijver } from '../pdf/schrijver.ts';
import type { Verslag } from './blokken.ts';
import { grondlijn } from './brok.ts';
import { BLAD, HAARLIJN, halfvet, KLEUR, STIJL } from './vormgeving.ts';

const RECHTS = BLAD.links + BLAD.breedte;
const BOVENLIJN = 52;
const ONDERLIJN = 792;

/** Zet op elke pagina de bladkop en de bladvoet. Voor een voorleesprogramma bestaan ze niet. */
export function zetBladkoppen(
	schrijver: PdfSchrijver,
	verslag: Verslag,
	vervang: (tekst: string) => string
): void {
	const aantal = schrijver.aantalPaginas;
	for (let pagina = 1; pagina <= aantal; pagina++) {
		schrijver.naarPagina(pagina);
		schrijver.artefact('Pagination', () => {
			if (pagina === 1) tekenMerk(schrijver);
			else tekenBladkop(schrijver, verslag.titel, vervang(verslag.kenmerk));
			tekenBladvoet(schrijver, verslag.voettekst, verslag.paginatekst(pagina, aantal));
		});
	}
}

/** Het beeldmerk: de voetlijn, zo klein als hij nog leesbaar is. */
function tekenMerk(schrijver: PdfSchrijver): void {
	const { links } = BLAD;
	const y = 34;
	schrijver.vlak({ x: links, y, breedte: 15, hoogte: 10.8 }, KLEUR.blijft);
	schrijver.arcering(
		{ x: links + 16.5, y, breedte: 6.5, hoogte: 10.8 },
		{ kleur: KLEUR.wegRand, dikte: 1.5 },
		3
	);
	schrijver.vlak({ x: links, y: y + 12.9, breedte: 15, hoogte: 3.3 }, KLEUR.inkt);
	schrijver.tekst('Beslagvrij', links + 30, y + 13.5, { letter: 'halfvet', grootte: 14, kleur: KLEUR.inkt });
}

function tekenBladkop(schrijver: PdfSchrijver, titel: string, kenmerk: string): void {
	const stijl = STIJL.bladkop;
	const y = BOVENLIJN - 7;
	schrijver.tekst(titel, BLAD.links, y, halfvet(stijl));
	const titelbreedte = schrijver.letters.breedte(titel, 'halfvet', stijl.grootte);
	const past = inkorten(schrijver, kenmerk, BLAD.breedte - titelbreedte - 24);
	schrijver.tekst(past, RECHTS - schrijver.letters.breedte(past, stijl.letter, stijl.grootte), y, stijl);
	schrijver.lijn(BLAD.links, BOVENLIJN, RECHTS, BOVENLIJN, HAARLIJN);
}

function inkorten(schrijver: PdfSchrijver, tekst: string, breedte: number): string {
	const { letter, grootte } = STIJL.bladkop;
	const past = (kandidaat: string) => schrijver.letters.breedte(kandidaat, letter, grootte) <= breedte;
	if (past(tekst)) return tekst;
	let kort = tekst;
	while (kort !== '' && !past(`${kort}…`)) kort = kort.slice(0, -1);
	return `${kort}…`;
}

function tekenBladvoet(schrijver: PdfSchrijver, voettekst: string, paginatekst: string): void {
	const stijl = STIJL.bladkop;
	schrijver.lijn(BLAD.links, ONDERLIJN, RECHTS, ONDERLIJN, HAARLIJN);
	const y = ONDERLIJN + 6 + grondlijn(stijl);
	schrijver.tekst(voettekst, BLAD.links, y, stijl);
	schrijver.tekst(
		paginatekst,
		RECHTS - schrijver.letters.breedte(paginatekst, stijl.letter, stijl.grootte),
		y,
		stijl
	);
}
