import { SOURCE_SANS_3 } from '../toegankelijke-pdf/letters/source-sans-3.ts';
import type { Huisstijl } from '../toegankelijke-pdf/opmaak/vormgeving.ts';
import { KLEUR } from './kleuren.ts';

/** Hoe een document van Beslagvrij eruitziet. Haalt de letters binnen: alleen voor wie een PDF maakt. */
export const HUISSTIJL: Huisstijl = {
	letters: SOURCE_SANS_3,
	kleuren: KLEUR,
	auteur: 'Beslagvrij',
	taal: 'nl-NL',
	/** Het beeldmerk: de voetlijn, zo klein als zij nog leesbaar is. */
	merk: (doek, x, y) => {
		doek.vlak({ x, y, breedte: 15, hoogte: 10.8 }, KLEUR.nadruk);
		doek.arcering({ x: x + 16.5, y, breedte: 6.5, hoogte: 10.8 }, { kleur: KLEUR.wegRand, dikte: 1.5 }, 3);
		doek.vlak({ x, y: y + 12.9, breedte: 15, hoogte: 3.3 }, KLEUR.inkt);
		doek.tekst('Beslagvrij', x + 30, y + 13.5, { letter: 'halfvet', grootte: 14, kleur: KLEUR.inkt });
	},
	/** Een vindplaats leest slecht over twee regels. */
	houdSamen: (tekst) =>
		tekst
			.replace(/\b(art\.) (?=\d)/gi, '$1\u00a0')
			.replace(/(\d[a-z]*) lid /g, '$1\u00a0lid\u00a0')
			.replace(/ (?=(?:Rv|Pw|Wht)\b)/g, '\u00a0')
};
