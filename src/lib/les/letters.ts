import { isIjkpunt } from '../normen/letter.ts';
import { formuleteksten } from '../teksten/les/formule.ts';
import type { Uitlegregel } from '../uitleg/uitleg.ts';
import type { Lesstappen } from './stappen.ts';
import { breuk, reeks, teken, tekst, type Wiskunde } from './wiskunde.ts';

/** Berekende bedragen die in art. 475da lid 2 Rv een letter hebben; de andere letters staan bij de normen. */
const BEREKEND: Readonly<Record<string, string>> = {
	'inkomen.totaalBelastbaarJaar': 'C',
	'basis.drempel': 'D'
};

/** De wet noemt dit I, gedeeld door 12. */
export const BOVEN_IJKPUNT = 'basis.bovenIjkpuntPerMaand';

/** Zo diep staat er nog een formule en geen doolhof. */
const DIEPST = 4;

/** Een bedrag in letters. `echt` als er een letter van de wet in staat, en niet alleen een getal. */
export interface Inletters {
	readonly stuk: Wiskunde;
	readonly echt: boolean;
}

const TEKENS: Partial<Record<string, string>> = { '+': '+', '-': '−', '×': '×' };

/**
 * Het bedrag in de letters van art. 475da lid 2 Rv, afgeleid uit de som. Null als er iets in zit dat geen letter heeft.
 * @param voluit de formule zoals de wet haar schrijft: van een laagste of hoogste het eerste bedrag (het tweede is de
 * grens), en I voor het inkomen boven het ijkpunt
 */
export function inLetters(
	deel: Uitlegregel,
	les: Pick<Lesstappen, 'regels'>,
	voluit = false,
	diepte = 0
): Inletters | null {
	const eigen = eigenLetter(deel);
	if (eigen) return eigen;
	const id = deel.zie?.id ?? deel.id;
	const regel = les.regels.find((een) => een.regel.id === id)?.regel;
	return regel && diepte < DIEPST ? somInLetters(regel, les, voluit, diepte) : null;
}

function eigenLetter({ id, norm, bedrag }: Uitlegregel): Inletters | null {
	const berekend = BEREKEND[id];
	if (berekend !== undefined) return { stuk: tekst(berekend), echt: true };
	if (norm && isIjkpunt(norm.sleutel)) return { stuk: tekst(formuleteksten.ijkpunt), echt: true };
	if (norm?.sleutel === 'drempelinkomen') return { stuk: tekst(formuleteksten.drempelinkomen), echt: true };
	if (norm?.letter) return { stuk: tekst(norm.letter), echt: true };
	return /^vast\.\d/.test(id) && !bedrag.startsWith('€') ? { stuk: tekst(bedrag), echt: false } : null;
}

/** De som van een regel in letters, zonder de letter van de regel zelf. */
function somInLetters(
	regel: Uitlegregel,
	les: Pick<Lesstappen, 'regels'>,
	voluit = false,
	diepte = 0
): Inletters | null {
	if (voluit && regel.id === BOVEN_IJKPUNT) {
		return { stuk: breuk(tekst(formuleteksten.verschilMetIjkpunt), tekst('12')), echt: true };
	}
	const delen = regel.delen.filter(({ rol }) => rol !== 'vergeleken');
	if (regel.bewerking === 'minste' || regel.bewerking === 'meeste') {
		return voluit && delen[0] ? inLetters(delen[0], les, voluit, diepte + 1) : null;
	}
	if (delen.length === 0) return null;
	const gevonden = delen.map((deel) => ({ deel, letters: inLetters(deel, les, voluit, diepte + 1) }));
	const stukken: Wiskunde[] = [];
	for (const [plaats, { deel, letters }] of gevonden.entries()) {
		const welk = TEKENS[deel.rol ?? ''];
		if (!letters || welk === undefined) return null;
		if (plaats > 0) stukken.push(teken(welk));
		const haakjes = letters.stuk.soort === 'reeks' && welk !== '+' && plaats > 0;
		stukken.push(...(haakjes ? [teken('('), letters.stuk, teken(')')] : [letters.stuk]));
	}
	let stuk = reeks(stukken);
	for (const na of regel.nabewerking) {
		if (na.soort === 'afgerond') return null;
		if (na.soort !== 'maalDoor') continue;
		if (na.maal !== '1') stuk = reeks([teken('('), stuk, teken(')'), teken('×'), tekst(na.maal)]);
		if (na.door !== '1') stuk = breuk(stuk, tekst(na.door));
	}
	return { stuk, echt: gevonden.some(({ letters }) => letters?.echt) };
}
