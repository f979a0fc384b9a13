import type { Verslag } from './blokken.ts';
import type { Zetter } from './brok.ts';
import { BLAD, grondlijn, haarlijn, halfvet, type Huisstijl } from './vormgeving.ts';

const RECHTS = BLAD.links + BLAD.breedte;
const MERK = 34;
const MERKBREEDTE = 120;
const BOVENLIJN = 52;
/** De grondlijn van de bladkop. */
const KENMERK = BOVENLIJN - 7;
const ONDERLIJN = 792;

/** Zet op elke pagina de bladkop en de bladvoet. Voor een voorleesprogramma bestaan ze niet. */
export function zetBladkoppen(zetter: Zetter, verslag: Verslag, merk: Huisstijl['merk']): void {
	const { schrijver, vervang } = zetter;
	const aantal = schrijver.aantalPaginas;
	for (let pagina = 1; pagina <= aantal; pagina++) {
		schrijver.naarPagina(pagina);
		schrijver.artefact('Pagination', () => {
			const kenmerk = vervang(verslag.kenmerk);
			if (pagina > 1) tekenBladkop(zetter, verslag.titel, kenmerk);
			else {
				merk(schrijver, BLAD.links, MERK);
				tekenKenmerk(zetter, kenmerk, BLAD.breedte - MERKBREEDTE);
			}
			tekenBladvoet(zetter, verslag.voettekst, verslag.paginatekst(pagina, aantal));
		});
	}
}

function tekenBladkop(zetter: Zetter, titel: string, kenmerk: string): void {
	const { schrijver, kleur } = zetter;
	const stijl = zetter.stijl.bladkop;
	schrijver.tekst(titel, BLAD.links, KENMERK, halfvet(stijl));
	const titelbreedte = schrijver.letters.breedte(titel, 'halfvet', stijl.grootte);
	tekenKenmerk(zetter, kenmerk, BLAD.breedte - titelbreedte - 24);
	schrijver.lijn(BLAD.links, BOVENLIJN, RECHTS, BOVENLIJN, haarlijn(kleur));
}

const tekenKenmerk = (zetter: Zetter, kenmerk: string, breedte: number): void =>
	tekenRechts(zetter, inkorten(zetter, kenmerk, breedte), KENMERK);

function tekenBladvoet(zetter: Zetter, voettekst: string, paginatekst: string): void {
	const { schrijver, kleur, stijl } = zetter;
	const y = ONDERLIJN + 6 + grondlijn(stijl.bladkop);
	schrijver.lijn(BLAD.links, ONDERLIJN, RECHTS, ONDERLIJN, haarlijn(kleur));
	schrijver.tekst(voettekst, BLAD.links, y, stijl.bladkop);
	tekenRechts(zetter, paginatekst, y);
}

const breedteVan = ({ schrijver, stijl: { bladkop } }: Zetter, tekst: string): number =>
	schrijver.letters.breedte(tekst, bladkop.letter, bladkop.grootte);

const tekenRechts = (zetter: Zetter, tekst: string, y: number): void =>
	zetter.schrijver.tekst(tekst, RECHTS - breedteVan(zetter, tekst), y, zetter.stijl.bladkop);

function inkorten(zetter: Zetter, tekst: string, breedte: number): string {
	const past = (kandidaat: string) => breedteVan(zetter, kandidaat) <= breedte;
	if (past(tekst)) return tekst;
	let kort = tekst;
	while (kort !== '' && !past(`${kort}…`)) kort = kort.slice(0, -1);
	return `${kort}…`;
}
