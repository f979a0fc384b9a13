/** Art. 475da lid 2, 3 en 8 Rv in kale breuken: een tweede, onafhankelijke lezing om de tabellen mee na te rekenen. */
import type { LeefsituatieLetter, Normtabel } from '#lib/normen/typen.ts';
import { breuk, deel, keer, kleinste, min, minstensNul, NUL, plus, type Breuk } from '../orakel/breuk.ts';
import { losOp, norm, percentage } from './hulp.ts';

const TWAALF = breuk(12);
type Huishouden = 'Eenpersoons' | 'Meerpersoons';

const huishouden = (letter: LeefsituatieLetter): Huishouden =>
	letter === 'a' ? 'Eenpersoons' : 'Meerpersoons';
const isGehuwd = (letter: LeefsituatieLetter): boolean => letter === 'c' || letter === 'd';

const basis = (t: Normtabel, letter: LeefsituatieLetter): Breuk =>
	keer(breuk('0.95'), norm(t, isGehuwd(letter) ? 'normGehuwden' : 'normAlleenstaande'));

/** Lid 3: de standaardpremie per maand (gehuwden: twee) min het zorgdeel van de bijstandsnorm. */
export const zorgmaximum = (t: Normtabel, letter: LeefsituatieLetter): Breuk =>
	isGehuwd(letter)
		? min(deel(norm(t, 'standaardpremie'), breuk(6)), norm(t, 'zorgdeelGehuwd'))
		: min(deel(norm(t, 'standaardpremie'), TWAALF), norm(t, 'zorgdeelAlleenstaand'));

const basishuur = (t: Normtabel, h: Huishouden): Breuk =>
	norm(t, t.regels.formule === 'kwadratisch' ? 'normhuur' : `basishuur${h}`);

/** Het inkomen waarbij de normhuur (nog zonder J eraf) een bedrag bereikt. */
export function inkomenBijHuur(t: Normtabel, h: Huishouden, huur: Breuk): Breuk {
	if (t.regels.formule === 'kwadratisch') {
		return losOp(norm(t, `normhuurfactorA${h}`), norm(t, `normhuurfactorB${h}`), huur);
	}
	const bovenIjkpunt = deel(keer(huur, TWAALF), percentage(t, `afbouwpercentageHuur${h}`));
	return plus(norm(t, `minimumInkomensijkpunt${h}`), bovenIjkpunt);
}

const kgb = (t: Normtabel, boven: Breuk): Breuk =>
	keer(deel(boven, TWAALF), percentage(t, 'afbouwpercentageKindgebondenBudget'));

/** Twee punten waarop de gepubliceerde maxima van de wettekst afwijken (normen/LEESMIJ.md). */
export interface Lezing {
	readonly drempelinkomen?: Breuk;
	readonly zonderVerhogingPartner?: boolean;
	readonly rondInkomenAf?: (inkomen: Breuk) => Breuk;
}

/** Lid 8: de beslagvrije voet bij het inkomen waar de normhuur de maximale huurgrens bereikt. Exact, zonder afronding. */
export function maximum(t: Normtabel, letter: LeefsituatieLetter, lezing: Lezing = {}): Breuk {
	const h = huishouden(letter);
	const huurgrens = norm(t, 'maximaleHuurgrens');
	const inkomen = (lezing.rondInkomenAf ?? ((c: Breuk) => c))(inkomenBijHuur(t, h, huurgrens));
	const zonderKinderen = plus(
		plus(basis(t, letter), zorgmaximum(t, letter)),
		min(huurgrens, basishuur(t, h))
	);
	if (letter === 'a' || letter === 'c') return zonderKinderen;
	const drempel = lezing.drempelinkomen ?? norm(t, 'drempelinkomen');
	const verhoogd = letter === 'd' && !lezing.zonderVerhogingPartner;
	const grens = verhoogd ? plus(drempel, norm(t, 'verhogingDrempelinkomenPartner')) : drempel;
	return plus(zonderKinderen, kgb(t, min(inkomen, grens)));
}

function huurdeel(t: Normtabel, h: Huishouden, c: Breuk): Breuk {
	const boven = minstensNul(min(c, norm(t, `minimumInkomensijkpunt${h}`)));
	if (boven.teller === 0n) return NUL;
	if (t.regels.formule === 'kwadratisch') {
		const kwadraat = keer(norm(t, `normhuurfactorA${h}`), keer(c, c));
		return minstensNul(min(plus(kwadraat, keer(norm(t, `normhuurfactorB${h}`), c)), norm(t, 'normhuur')));
	}
	const afbouw = deel(keer(boven, percentage(t, `afbouwpercentageHuur${h}`)), TWAALF);
	return kleinste(afbouw, min(norm(t, 'maximaleHuurgrens'), basishuur(t, h)));
}

/** De delen van lid 2 bij inkomen C, elk minstens nul (lezing `ondergrens`: nul). */
export function delen(
	t: Normtabel,
	letter: LeefsituatieLetter,
	c: Breuk
): Record<'basis' | 'zorg' | 'huur' | 'kgb', Breuk> {
	const bovenDrempel = min(c, norm(t, 'drempelinkomen'));
	const zorg = deel(keer(minstensNul(bovenDrempel), percentage(t, 'zorgpercentage')), TWAALF);
	const kindgrens = letter === 'd' ? norm(t, 'verhogingDrempelinkomenPartner') : NUL;
	const metKinderen = letter === 'b' || letter === 'd';
	return {
		basis: basis(t, letter),
		zorg: kleinste(zorg, zorgmaximum(t, letter)),
		huur: huurdeel(t, huishouden(letter), c),
		kgb: metKinderen ? kgb(t, minstensNul(min(bovenDrempel, kindgrens))) : NUL
	};
}

export const MAXIMUMSLEUTEL = {
	a: 'maximumAlleenstaande',
	b: 'maximumAlleenstaandeOuder',
	c: 'maximumGehuwdZonderKinderen',
	d: 'maximumGehuwdMetKinderen'
} as const;
export const LETTERS_LID1 = ['a', 'b', 'c', 'd'] as const satisfies readonly LeefsituatieLetter[];
