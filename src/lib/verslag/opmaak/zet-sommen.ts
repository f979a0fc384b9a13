import type { Structuurelement } from '../pdf/structuur.ts';
import type { Som, Sommen } from './blokken.ts';
import { type Brok, grondlijn, type Herhaalkop, tekenRegels, zetRegels, type Zetter } from './brok.ts';
import { bedragX } from './kolommen.ts';
import { BLAD, halfvet, KLEUR, STIJL, type Stijl, TOTAALLIJN, WIT } from './vormgeving.ts';

const NUMMERBREEDTE = 34;
const TEKENBREEDTE = 14;
const BEDRAGBREEDTE = 92;
const NAAM_X = BLAD.links + NUMMERBREEDTE + TEKENBREEDTE;
const NAAMBREEDTE = BLAD.breedte - NUMMERBREEDTE - TEKENBREEDTE - BEDRAGBREEDTE - 12;
const RECHTS = BLAD.links + BLAD.breedte;
const BINNEN = 1.5;

interface Rij {
	readonly nummer: string;
	readonly teken: string;
	readonly naam: string;
	readonly noten: readonly string[];
	readonly bedrag: string;
	readonly stijl: Stijl;
	readonly totaal: boolean;
}

/** Sommen onder elkaar: woorden links, bedragen rechts op de komma, een streep boven elk totaal. */
export function zetSommen(zetter: Zetter, ouder: Structuurelement, { koppen, sommen }: Sommen): Brok[] {
	const tabel = ouder.voegToe('Table');
	const kop = zetKoppen(zetter, tabel.voegToe('THead').voegToe('TR'), koppen);
	const romp = tabel.voegToe('TBody');
	const rijen = sommen.flatMap((som) =>
		rijenVan(som).map((rij, plaats) => ({ ...zetRij(zetter, romp, rij, plaats === 0), kop: kop.herhaling }))
	);
	return [kop.brok, ...rijen];
}

function rijenVan({ nummer, regels, totaal }: Som): Rij[] {
	const gewoon = STIJL.gewoon;
	const delen = regels.map((regel) => ({
		...regel,
		nummer: '',
		stijl: regel.gedempt ? { ...gewoon, kleur: KLEUR.zacht } : gewoon,
		totaal: false
	}));
	const rijen = [
		...delen,
		{ ...totaal, nummer: '', teken: delen.length > 0 ? '=' : '', stijl: halfvet(gewoon), totaal: true }
	];
	return rijen.map((rij, plaats) => (plaats === 0 ? { ...rij, nummer } : rij));
}

function zetRij(zetter: Zetter, romp: Structuurelement, rij: Rij, eerste: boolean): Brok {
	const { schrijver } = zetter;
	const { nummer, teken, naam, noten, bedrag, stijl, totaal } = rij;
	const element = romp.voegToe('TR');
	const nummercel = element.voegToe('TD');
	const naamcel = element.voegToe('TH', { bereik: 'Row' });
	const bedragcel = element.voegToe('TD');
	const naamregels = zetRegels(zetter, noten.length > 0 ? `${naam} ` : naam, NAAMBREEDTE, stijl);
	const nootregels = noten.flatMap((noot) => zetRegels(zetter, `${noot} `, NAAMBREEDTE, STIJL.noot));
	const naamhoogte = naamregels.length * stijl.regelhoogte;
	const boven = totaal ? BINNEN + 1.5 : BINNEN;
	return {
		hoogte: boven + naamhoogte + nootregels.length * STIJL.noot.regelhoogte + BINNEN,
		wit: eerste ? WIT.blok - 2 : 0,
		bijVolgende: !totaal,
		kop: null,
		teken: (y) => {
			const lijn = y + boven + grondlijn(stijl);
			if (nummer)
				schrijver.inhoud(nummercel, () =>
					schrijver.tekst(nummer, BLAD.links, lijn, { ...STIJL.klein, letter: 'halfvet' })
				);
			schrijver.inhoud(naamcel, () => {
				if (teken) schrijver.tekst(`${teken} `, BLAD.links + NUMMERBREEDTE, lijn, stijl);
				tekenRegels(schrijver, naamregels, { x: NAAM_X, y: y + boven, stijl });
				tekenRegels(schrijver, nootregels, { x: NAAM_X, y: y + boven + naamhoogte, stijl: STIJL.noot });
			});
			const x = bedragX(bedrag, RECHTS, true, stijl, schrijver.letters);
			schrijver.inhoud(bedragcel, () => schrijver.tekst(bedrag, x, lijn, stijl));
			if (totaal && teken) {
				schrijver.artefact('Layout', () =>
					schrijver.lijn(RECHTS - BEDRAGBREEDTE, y + 1, RECHTS, y + 1, TOTAALLIJN)
				);
			}
		}
	};
}

function zetKoppen(
	{ schrijver }: Zetter,
	rij: Structuurelement,
	{ nummer, naam, bedrag }: Sommen['koppen']
): { brok: Brok; herhaling: Herhaalkop } {
	const stijl = STIJL.kolomkop;
	const hoogte = stijl.regelhoogte + 6;
	const rechts = RECHTS - schrijver.letters.breedte(bedrag, stijl.letter, stijl.grootte);
	const cellen = [
		{ tekst: nummer, x: BLAD.links },
		{ tekst: naam, x: NAAM_X },
		{ tekst: bedrag, x: rechts }
	].map((cel) => ({ ...cel, element: rij.voegToe('TH', { bereik: 'Column' }) }));
	const streep = (y: number) => schrijver.lijn(BLAD.links, y + hoogte, RECHTS, y + hoogte, TOTAALLIJN);
	const schrijf = (y: number, tekst: string, x: number) =>
		schrijver.tekst(tekst, x, y + 2 + grondlijn(stijl), stijl);
	return {
		brok: {
			hoogte,
			wit: WIT.blok,
			bijVolgende: true,
			kop: null,
			teken: (y) => {
				for (const { tekst, x, element } of cellen) schrijver.inhoud(element, () => schrijf(y, tekst, x));
				schrijver.artefact('Layout', () => streep(y));
			}
		},
		herhaling: {
			hoogte: hoogte + 6,
			teken: (y) => {
				for (const { tekst, x } of cellen) schrijf(y, tekst, x);
				streep(y);
			}
		}
	};
}
