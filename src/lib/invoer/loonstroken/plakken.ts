import { legePeriode, type Conceptinkomen, type Conceptperiode } from '../../dossier/concept.ts';
import { PERIODEBEDRAGEN } from '../../dossier/dossier.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import type { Plakrij } from './plakvoorstel.ts';

/** De kolommen van het rooster, in de volgorde waarin iemand ze plakt. */
export const ROOSTERKOLOMMEN = ['begin', 'eind', ...PERIODEBEDRAGEN] as const;
export type Roosterkolom = (typeof ROOSTERKOLOMMEN)[number];

/** Een geplakte cel die niet te lezen was; de tekst staat wel in het veld, zodat niets verloren gaat. */
interface OnleesbareCel {
	readonly rij: number;
	readonly kolom: Roosterkolom;
	readonly tekst: string;
}

export interface Plakresultaat {
	readonly rijen: number;
	readonly nieuweRijen: number;
	/** De eerste rij waar iets kwam te staan. */
	readonly eerste: number;
	readonly onleesbaar: readonly OnleesbareCel[];
	/** De loonstroken van ervoor, om alles in een keer terug te zetten. */
	readonly ervoor: readonly Conceptperiode[];
}

/**
 * Zet gelezen rijen in de loonstroken: met een datum bij de periode die zo begint, anders op volgorde vanaf `vanaf`. Wat er
 * nog niet is, komt erbij.
 * @param nieuweRij de loonstrook waarmee een nieuwe rij begint, met zijn verwachte datums
 */
export function zetGeplakt(
	{ opgave }: Conceptinkomen,
	rijen: readonly Plakrij[],
	vanaf: number,
	nieuweRij: () => Conceptperiode
): Plakresultaat {
	const { perioden } = opgave;
	const ervoor = perioden.map((strook) => ({ ...strook }));
	const geplakt = rijen.filter(({ optelling }) => !optelling);
	const doelen = zetRijen(perioden, geplakt, vanaf, nieuweRij);
	return {
		rijen: geplakt.length,
		nieuweRijen: perioden.length - ervoor.length,
		eerste: doelen[0] ?? vanaf,
		onleesbaar: geplakt.flatMap(({ waarden, onleesbaar }, plaats) =>
			onleesbaar.map((kolom) => ({ rij: doelen[plaats] ?? 0, kolom, tekst: waarden[kolom] ?? '' }))
		),
		ervoor
	};
}

/** De loonstroken waar iets in komt te staan, zoals zij dan zijn; er verandert niets. */
export function proefGeplakt(
	{ opgave }: Conceptinkomen,
	rijen: readonly Plakrij[],
	vanaf: number
): readonly Conceptperiode[] {
	const perioden = opgave.perioden.map((strook) => ({ ...strook }));
	const doelen = zetRijen(perioden, rijen, vanaf, () => legePeriode('', ''));
	return doelen.flatMap((doel) => perioden[doel] ?? []);
}

/** Zet de rijen in de perioden, en geeft de plaats van elke rij. */
function zetRijen(
	perioden: Conceptperiode[],
	rijen: readonly Plakrij[],
	vanaf: number,
	nieuweRij: () => Conceptperiode
): readonly number[] {
	return rijen.map(({ waarden }, plaats) => {
		const doel = waarden.begin === undefined ? vanaf + plaats : plaatsVan(perioden, waarden.begin);
		if (doel === perioden.length) perioden.push(waarden.begin ? legePeriode('', '') : nieuweRij());
		Object.assign(perioden[doel] ?? {}, waarden);
		return doel;
	});
}

/** Maakt het plakken in een keer ongedaan. */
export function haalGeplaktWeg({ opgave }: Conceptinkomen, { ervoor }: Plakresultaat): void {
	opgave.perioden = ervoor.map((strook) => ({ ...strook }));
}

/** De rij die op deze dag begint, of een nieuwe erachter. */
function plaatsVan(perioden: readonly Conceptperiode[], begin: string): number {
	const dag = leesDatumtekst(begin);
	const plaats = dag === null ? -1 : perioden.findIndex((strook) => leesDatumtekst(strook.begin) === dag);
	return plaats < 0 ? perioden.length : plaats;
}
