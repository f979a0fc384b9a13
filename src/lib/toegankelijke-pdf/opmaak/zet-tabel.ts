import type { Structuurelement } from '../schrijven/structuur.ts';
import type { Regel } from './afbreken.ts';
import type { Definities, Tabel } from './blokken.ts';
import {
	bandIn,
	brok,
	type Brok,
	type Herhaalkop,
	metSpatieErna,
	tekenRegels,
	zetInhoud,
	zetRegels,
	type Zetter
} from './brok.ts';
import { bedragX, deelIn, heeftCenten, type Kolom, type Kolomindeling } from './kolommen.ts';
import { blokbreedte } from './zet-tekst.ts';
import { BLAD, grondlijn, haarlijn, type Kleuren, type Stijl, totaallijn, WIT } from './vormgeving.ts';

const BINNEN = 1.75;
/** Tussen een term en de noot erachter. */
const NOOTWIT = 5;

/** Een tabel met een kop die op elke volgende pagina terugkomt. */
export function zetTabel(zetter: Zetter, ouder: Structuurelement, tabel: Tabel): Brok[] {
	const { schrijver, vervang, stijl } = zetter;
	const schoon = { ...tabel, rijen: tabel.rijen.map((rij) => rij.map(vervang)) };
	const indeling = deelIn(schoon, BLAD.links, BLAD.breedte, schrijver.letters, stijl);
	const element = ouder.voegToe('Table');
	const kop = zetTabelkop(zetter, element.voegToe('THead').voegToe('TR'), schoon, indeling);
	const romp = element.voegToe('TBody');
	const rijen = schoon.rijen.map((rij, plaats) => ({
		...zetRij(zetter, romp.voegToe('TR'), rij, indeling),
		kop: kop.herhaling,
		band: bandIn(plaats, schoon.rijen.length)
	}));
	return [{ ...kop.brok, band: rijen.length > 0 ? 'altijd' : 'los' }, ...rijen];
}

function zetTabelkop(
	zetter: Zetter,
	rij: Structuurelement,
	{ kolommen }: Tabel,
	{ kolommen: plaatsen, kopstijl: stijl }: Kolomindeling
): { brok: Brok; herhaling: Herhaalkop } {
	const { schrijver, kleur } = zetter;
	const cellen = kolommen.map(({ kop }, plek) => ({
		element: rij.voegToe('TH', { bereik: 'Column' }),
		regels: zetRegels(zetter, kop, plaatsen[plek]?.breedte ?? 0, stijl),
		kolom: plaatsen[plek]
	}));
	const regelaantal = Math.max(1, ...cellen.map(({ regels }) => regels.length));
	const tekst = regelaantal * stijl.regelhoogte;
	const hoogte = tekst + 2 * BINNEN;
	const streep = (y: number) => {
		const lijn = y + hoogte;
		schrijver.lijn(BLAD.links, lijn, BLAD.links + BLAD.breedte, lijn, totaallijn(kleur));
	};
	const teken = (y: number, zet: (element: Structuurelement, teken: () => void) => void) => {
		for (const { element, regels, kolom } of cellen) {
			if (!kolom) continue;
			const boven = y + BINNEN + tekst - regels.length * stijl.regelhoogte;
			zet(element, () => tekenCel(schrijver, regels, kolom, boven, stijl));
		}
	};
	return {
		brok: brok({
			hoogte,
			wit: WIT.blok,
			band: 'altijd',
			teken: (y) => {
				teken(y, (element, tekenen) => schrijver.inhoud(element, tekenen));
				schrijver.artefact('Layout', () => streep(y));
			}
		}),
		herhaling: {
			hoogte,
			teken: (y) => {
				teken(y, (_, tekenen) => tekenen());
				streep(y);
			}
		}
	};
}

/** Koppen van bedragkolommen staan rechts, boven hun bedragen. */
function tekenCel(
	schrijver: Zetter['schrijver'],
	regels: readonly Regel[],
	kolom: Kolom,
	y: number,
	stijl: Stijl
): void {
	for (const [nummer, regel] of regels.entries()) {
		const breedte = blokbreedte([regel]);
		const eindspatie = regel.at(-1)?.tekst.endsWith(' ')
			? schrijver.letters.breedte(' ', stijl.letter, stijl.grootte)
			: 0;
		const x = kolom.bedrag ? kolom.x + kolom.breedte - breedte + eindspatie : kolom.x;
		tekenRegels(schrijver, [regel], { x, y: y + nummer * stijl.regelhoogte, stijl });
	}
}

function zetRij(
	zetter: Zetter,
	rij: Structuurelement,
	waarden: readonly string[],
	{ kolommen, stijl }: Kolomindeling
): Brok {
	const { schrijver, kleur } = zetter;
	const cellen = kolommen.map((kolom, plek) => {
		const waarde = waarden[plek] ?? '';
		const element = plek === 0 ? rij.voegToe('TH', { bereik: 'Row' }) : rij.voegToe('TD');
		const regels = kolom.bedrag ? [] : zetRegels(zetter, waarde, kolom.breedte, stijl);
		return { kolom, waarde, element, regels };
	});
	const regelaantal = Math.max(1, ...cellen.map(({ regels }) => regels.length));
	const hoogte = regelaantal * stijl.regelhoogte + 2 * BINNEN;
	return brok({
		hoogte,
		teken: (y) => {
			for (const { kolom, waarde, element, regels } of cellen) {
				if (waarde === '') continue;
				if (!kolom.bedrag) {
					zetInhoud(zetter, element, regels, { x: kolom.x, y: y + BINNEN, stijl });
					continue;
				}
				const x = bedragX(waarde, kolom.x + kolom.breedte, kolom.centen, stijl, schrijver.letters);
				schrijver.inhoud(element, () => schrijver.tekst(waarde, x, y + BINNEN + grondlijn(stijl), stijl));
			}
			schrijver.artefact('Layout', () => streepOnder(schrijver, kleur, y + hoogte));
		}
	});
}

const streepOnder = (schrijver: Zetter['schrijver'], kleur: Kleuren, y: number): void =>
	schrijver.lijn(BLAD.links, y, BLAD.links + BLAD.breedte, y, haarlijn(kleur));

/** Een derde voor de vraag, de rest voor het antwoord; bedragen rechts op de komma. */
export function zetDefinities(
	zetter: Zetter,
	ouder: Structuurelement,
	{ paren, bedragen }: Definities
): Brok[] {
	const { schrijver, vervang, kleur } = zetter;
	const { gewoon: stijl, noot: nootstijl } = zetter.stijl;
	const romp = ouder.voegToe('Table').voegToe('TBody');
	const termbreedte = bedragen ? 340 : 190;
	const waardeX = BLAD.links + termbreedte + 12;
	const rechts = BLAD.links + BLAD.breedte;
	const centen = paren.some(({ waarde }) => heeftCenten(waarde));
	return paren.map(({ term, noot, waarde }, plaats) => {
		const rij = romp.voegToe('TR');
		const kop = rij.voegToe('TH', { bereik: 'Row' });
		const cel = rij.voegToe('TD');
		const termregels = metSpatieErna(zetRegels(zetter, term, termbreedte, stijl));
		const nootregels = noot ? zetRegels(zetter, noot, termbreedte, nootstijl) : [];
		// Past de noot achter haar term, dan kost zij geen regel.
		const nootX = blokbreedte(termregels) + NOOTWIT;
		const erachter = termregels.length === 1 && nootX + blokbreedte(nootregels) <= termbreedte;
		const waarderegels = zetRegels(zetter, waarde, rechts - waardeX, stijl);
		const nootY = erachter ? grondlijn(stijl) - grondlijn(nootstijl) : termregels.length * stijl.regelhoogte;
		const links = Math.max(
			termregels.length * stijl.regelhoogte,
			nootregels.length === 0 ? 0 : nootY + nootregels.length * nootstijl.regelhoogte
		);
		const hoogte = Math.max(links, (bedragen ? 1 : waarderegels.length) * stijl.regelhoogte) + 2 * BINNEN;
		return brok({
			hoogte,
			wit: plaats === 0 ? WIT.alinea : 0,
			band: bandIn(plaats, paren.length),
			teken: (y: number) => {
				const boven = y + BINNEN;
				schrijver.inhoud(kop, () => {
					tekenRegels(schrijver, termregels, {
						x: BLAD.links,
						y: boven,
						stijl: { ...stijl, kleur: kleur.zacht }
					});
					const nootLinks = erachter ? BLAD.links + nootX : BLAD.links;
					tekenRegels(schrijver, nootregels, { x: nootLinks, y: boven + nootY, stijl: nootstijl });
				});
				if (bedragen) {
					const tekst = vervang(waarde);
					const x = bedragX(tekst, rechts, centen, stijl, schrijver.letters);
					schrijver.inhoud(cel, () => schrijver.tekst(tekst, x, boven + grondlijn(stijl), stijl));
				} else {
					zetInhoud(zetter, cel, waarderegels, { x: waardeX, y: boven, stijl });
				}
				schrijver.artefact('Layout', () => streepOnder(schrijver, kleur, y + hoogte));
			}
		});
	});
}
