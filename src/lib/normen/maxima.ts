import { Getal } from '../getal/getal.ts';
import type { Werkwijze } from './gedrukt.ts';
import {
	gedeeld,
	maal,
	min,
	minimumloonJuli,
	norm,
	plus,
	procent,
	regel,
	uit,
	vast,
	wortel,
	type Som,
	type Somregel
} from './som.ts';
import { isLineair, type LeefsituatieLetter, type NormSleutel, type Normtabel } from './typen.ts';

/*
 * Art. 475da lid 8 Rv: de vier maxima van lid 1 volgen uit de andere normen. Wie een tabel overtypt, ziet hieraan een
 * tikfout; wie de wet wil volgen, ziet elke stap. tests/normen/maxima.test.ts legt dit naast een tweede, los geschreven
 * narekening.
 */

export const MAXIMUM_VAN = {
	a: 'maximumAlleenstaande',
	b: 'maximumAlleenstaandeOuder',
	c: 'maximumGehuwdZonderKinderen',
	d: 'maximumGehuwdMetKinderen'
} as const satisfies Record<LeefsituatieLetter, NormSleutel>;

export const LEEFSITUATIES = ['a', 'b', 'c', 'd'] as const satisfies readonly LeefsituatieLetter[];

const TWAALF = vast('12');
/** De wortel is een heel klein getal, en wordt door een nog kleiner gedeeld. */
const DECIMALEN_WORTEL = 12;

export interface Nagerekend {
	readonly letter: LeefsituatieLetter;
	readonly norm: (typeof MAXIMUM_VAN)[LeefsituatieLetter];
	/** Euro per maand, op de cent. */
	readonly gedrukt: string;
	readonly nagerekend: string;
	/** Nagerekend min gedrukt. */
	readonly verschil: string;
	/** Hoe het bedrag ontstaat; de laatste regel is het. */
	readonly regels: readonly Somregel[];
}

/** De vier maxima: zoals gedrukt, en zoals zij uit de wettekst volgen. */
export const rekenMaximaNa = (tabel: Normtabel): readonly Nagerekend[] =>
	LEEFSITUATIES.map((letter) => rekenMaximumNa(tabel, letter));

/** @param werkwijze hoe een publicatie rekende; zonder zoals de wettekst zegt */
export function rekenMaximumNa(
	tabel: Normtabel,
	letter: LeefsituatieLetter,
	werkwijze: Werkwijze = {}
): Nagerekend {
	const regels = maximum(tabel, letter, werkwijze);
	const gedrukt = Getal.lees(tabel.waarden[MAXIMUM_VAN[letter]].waarde);
	const nagerekend = regels.at(-1)?.waarde ?? gedrukt;
	return {
		letter,
		norm: MAXIMUM_VAN[letter],
		gedrukt: gedrukt.tekst(2),
		nagerekend: nagerekend.tekst(2),
		verschil: nagerekend.min(gedrukt).tekst(2),
		regels
	};
}

type Huishouden = 'Eenpersoons' | 'Meerpersoons';

function maximum(tabel: Normtabel, letter: LeefsituatieLetter, werkwijze: Werkwijze): readonly Somregel[] {
	const huishouden: Huishouden = letter === 'a' ? 'Eenpersoons' : 'Meerpersoons';
	const paar = letter === 'c' || letter === 'd';
	const premie = norm(tabel, 'standaardpremie');
	const basis = regel('basis', maal(procent('95'), norm(tabel, paar ? 'normGehuwden' : 'normAlleenstaande')));
	const zorg = regel(
		'zorg',
		min(
			gedeeld(paar ? maal(vast('2'), premie) : premie, TWAALF),
			norm(tabel, paar ? 'zorgdeelGehuwd' : 'zorgdeelAlleenstaand')
		)
	);
	const huur = regel(
		'huur',
		min(norm(tabel, 'maximaleHuurgrens'), norm(tabel, basishuur(tabel, huishouden)))
	);
	const zonderKinderen = plus(plus(uit(basis), uit(zorg)), uit(huur));
	const opCenten = { afgerond: 2 };
	if (letter === 'a' || letter === 'c') {
		return [basis, zorg, huur, regel('totaal', zonderKinderen, opCenten)];
	}
	const inkomen = inkomenBijHuurgrens(tabel, huishouden, werkwijze);
	const drempel = drempelBij(werkwijze);
	const boven = regel('boven', bovenGrens(tabel, inkomen.uitkomst, drempel, letter, werkwijze));
	const kind = regel(
		'kind',
		gedeeld(maal(uit(boven), norm(tabel, 'afbouwpercentageKindgebondenBudget')), TWAALF)
	);
	return [
		basis,
		zorg,
		huur,
		...inkomen.regels,
		...(drempel ? [drempel] : []),
		boven,
		kind,
		regel('totaal', plus(zonderKinderen, uit(kind)), opCenten)
	];
}

const basishuur = (tabel: Normtabel, huishouden: Huishouden): NormSleutel =>
	isLineair(tabel) ? `basishuur${huishouden}` : 'normhuur';

/** Het inkomen waarbij de normhuur de maximale huurgrens bereikt: art. 21 Wht, en tot 2026 art. 19 Wht. */
function inkomenBijHuurgrens(
	tabel: Normtabel,
	huishouden: Huishouden,
	{ inkomenOpHeleEuro }: Werkwijze
): { readonly regels: readonly Somregel[]; readonly uitkomst: Som } {
	const huurgrens = norm(tabel, 'maximaleHuurgrens');
	const rond = { afgerond: inkomenOpHeleEuro ? 0 : null };
	if (isLineair(tabel)) {
		const bovenIjkpunt = gedeeld(maal(huurgrens, TWAALF), norm(tabel, `afbouwpercentageHuur${huishouden}`));
		const som = plus(norm(tabel, `minimumInkomensijkpunt${huishouden}`), bovenIjkpunt);
		const inkomen = regel('inkomen', som, rond);
		return { regels: [inkomen], uitkomst: uit(inkomen) };
	}
	const a = norm(tabel, `normhuurfactorA${huishouden}`);
	const b = norm(tabel, `normhuurfactorB${huishouden}`);
	const binnen = plus(maal(b, b), maal(maal(vast('4'), a), huurgrens));
	const uitWortel = regel('wortel', wortel(binnen), { decimalen: DECIMALEN_WORTEL });
	const inkomen = regel('inkomen', gedeeld(min(uit(uitWortel), b), maal(vast('2'), a)), rond);
	const c = uit(inkomen);
	// Wie geen wortel kan trekken, ziet hieraan dat het inkomen klopt: er komt de huurgrens uit.
	const proef = regel('proef', plus(maal(maal(a, c), c), maal(b, c)));
	return { regels: [uitWortel, inkomen, proef], uitkomst: c };
}

/** Het drempelinkomen uit een ander minimumloon dan dat van januari; null als de tabel het geeft. */
const drempelBij = ({ minimumloonJuli: loon }: Werkwijze): Somregel | null =>
	loon === undefined ? null : regel('drempel', maal(maal(TWAALF, procent('108')), minimumloonJuli(loon)));

function bovenGrens(
	tabel: Normtabel,
	inkomen: Som,
	drempel: Somregel | null,
	letter: LeefsituatieLetter,
	{ zonderVerhogingPartner }: Werkwijze
): Som {
	const boven = min(inkomen, drempel ? uit(drempel) : norm(tabel, 'drempelinkomen'));
	return letter === 'd' && !zonderVerhogingPartner
		? min(boven, norm(tabel, 'verhogingDrempelinkomenPartner'))
		: boven;
}
