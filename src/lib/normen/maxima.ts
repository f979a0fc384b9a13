import { Getal } from '../getal/getal.ts';
import type { LeefsituatieLetter, NormSleutelLineair, NormtabelLineair } from './typen.ts';

/*
 * Art. 475da lid 8 Rv: de vier maxima van lid 1 volgen uit de andere normen. Wie een tabel overtypt, ziet hieraan een
 * tikfout. tests/normen/maxima.test.ts legt dit naast een tweede, los geschreven narekening.
 */

export const MAXIMUM_VAN = {
	a: 'maximumAlleenstaande',
	b: 'maximumAlleenstaandeOuder',
	c: 'maximumGehuwdZonderKinderen',
	d: 'maximumGehuwdMetKinderen'
} as const satisfies Record<LeefsituatieLetter, NormSleutelLineair>;

const LETTERS = ['a', 'b', 'c', 'd'] as const satisfies readonly LeefsituatieLetter[];

const TWAALF = Getal.lees('12');
const HONDERD = Getal.lees('100');

export interface Nagerekend {
	readonly norm: (typeof MAXIMUM_VAN)[LeefsituatieLetter];
	/** Euro per maand, op de cent. */
	readonly gedrukt: string;
	readonly nagerekend: string;
}

/** De vier maxima: zoals gedrukt, en zoals zij uit de wettekst volgen. De huurformule is die van art. 21 Wht. */
export const rekenMaximaNa = (tabel: NormtabelLineair): readonly Nagerekend[] =>
	LETTERS.map((letter) => ({
		norm: MAXIMUM_VAN[letter],
		gedrukt: Getal.lees(tabel.waarden[MAXIMUM_VAN[letter]].waarde).tekst(2),
		nagerekend: maximum(tabel, letter).tekst(2)
	}));

function maximum({ waarden }: NormtabelLineair, letter: LeefsituatieLetter): Getal {
	const norm = (sleutel: NormSleutelLineair): Getal => Getal.lees(waarden[sleutel].waarde);
	const deel = (sleutel: NormSleutelLineair): Getal => norm(sleutel).gedeeldDoor(HONDERD);
	const huishouden = letter === 'a' ? 'Eenpersoons' : 'Meerpersoons';
	const paar = letter === 'c' || letter === 'd';
	const premie = norm('standaardpremie').gedeeldDoor(TWAALF);
	const basis = Getal.lees('0.95').maal(norm(paar ? 'normGehuwden' : 'normAlleenstaande'));
	const zorg = paar
		? premie.plus(premie).min(norm('zorgdeelGehuwd'))
		: premie.min(norm('zorgdeelAlleenstaand'));
	const huurgrens = norm('maximaleHuurgrens');
	const zonderKinderen = basis.plus(zorg).plus(huurgrens.min(norm(`basishuur${huishouden}`)));
	if (letter === 'a' || letter === 'c') return zonderKinderen;
	const bovenIjkpunt = huurgrens.maal(TWAALF).gedeeldDoor(deel(`afbouwpercentageHuur${huishouden}`));
	const inkomen = norm(`minimumInkomensijkpunt${huishouden}`).plus(bovenIjkpunt);
	const boven = inkomen.min(norm('drempelinkomen'));
	const telt = paar ? boven.min(norm('verhogingDrempelinkomenPartner')) : boven;
	return zonderKinderen.plus(telt.gedeeldDoor(TWAALF).maal(deel('afbouwpercentageKindgebondenBudget')));
}
