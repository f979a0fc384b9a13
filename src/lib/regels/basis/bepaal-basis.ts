import type { Dossier } from '../../dossier/dossier.ts';
import { minste, som } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normen } from '../normen.ts';
import { ophogingLid5 } from '../woonkosten/art475da-lid5.ts';
import { ophogingLid7 } from '../woonkosten/art475da-lid7.ts';
import { geldigeWoonkosten } from '../woonkosten/geldige-woonkosten.ts';
import { maximumVan } from './art475da-lid1-maximum.ts';
import { basisformule } from './art475da-lid2.ts';
import { metWoonlandfactor, woonlandfactor } from './art475da-lid4-woonland.ts';
import { bvvZonderWoonadres } from './art475da-lid4-zonder-woonadres.ts';
import { basisweg, type Basisweg } from './basisweg.ts';
import { bvvInInrichting } from './art475e-lid2-inrichting.ts';

interface Altijd {
	/** Het bedrag voor de woonlandfactor. */
	readonly voorWoonland: Post<'maand'>;
	/** Null voor wie niet in het buitenland woont, en in een inrichting. */
	readonly woonlandfactor: Post<'factor'> | null;
	/** Voor de ophogingen voor woonkosten. */
	readonly voorOphoging: Post<'maand'>;
	readonly bvv: Post<'maand'>;
}

/** Een basis langs de formule van art. 475da lid 2. */
interface Formulebasis extends Altijd {
	readonly weg: 'formule';
	/** De uitkomst van lid 2, voor het maximum van lid 1. */
	readonly formule: Post<'maand'>;
	/** Of lid 1 het bedrag van de formule begrensde. */
	readonly maximumBereikt: boolean;
	/** Null als er geen woonkosten zijn opgegeven. */
	readonly ophogingLid7: Post<'maand'> | null;
	readonly ophogingLid5: Post<'maand'> | null;
}

/** Een vast bedrag. Daar gelden het maximum en de ophogingen niet. */
interface Vastebasis extends Altijd {
	readonly weg: Exclude<Basisweg, 'formule'>;
	readonly maximumBereikt: false;
	readonly ophogingLid7: null;
	readonly ophogingLid5: null;
}

export type Basisuitkomst = Formulebasis | Vastebasis;

/**
 * Art. 475da en 475e Rv: de basis beslagvrije voet op het hele inkomen van de schuldenaar en de partner. Een
 * inrichting gaat voor; daarna het ontbreken van een woonadres; anders de formule met het maximum. Ophogingen
 * voor woonkosten gelden alleen bij de formule.
 */
export function bepaalBasis(
	dossier: Dossier,
	normen: Normen,
	inkomen: Post<'jaar'>,
	partnerinkomen: Post<'maand'>
): Basisuitkomst {
	const { tabel } = normen;
	const { wonen, leefsituatie, lezingen } = dossier;
	if (wonen.inrichting) {
		const bedrag = bvvInInrichting(tabel, leefsituatie, wonen.inrichting.kostenPerMaand);
		return vastBedrag('inrichting', bedrag, null);
	}
	const factor = woonlandfactor(wonen, normen.woonland);
	if (basisweg({ ...wonen, inInrichting: false }) === 'zonderWoonadres') {
		return vastBedrag('zonderWoonadres', bvvZonderWoonadres(tabel), factor);
	}
	const formule = basisformule(tabel, leefsituatie, inkomen, lezingen.ondergrens);
	const maximum = maximumVan(tabel, leefsituatie);
	const voorWoonland = minste('basis.begrensd', [formule, maximum], { grondslag: 'art475daLid1' });
	const voorOphoging = naarWoonland(voorWoonland, factor);
	const basis = {
		weg: 'formule',
		formule,
		// In centen: de formule kan een fractie van een cent onder het gedrukte maximum eindigen.
		maximumBereikt: formule.waarde.rondAf(2, 'halfOmhoog').vergelijk(maximum.waarde) >= 0,
		voorWoonland,
		woonlandfactor: factor,
		voorOphoging
	} as const;

	const woonkosten = geldigeWoonkosten(dossier);
	if (!woonkosten) return { ...basis, ophogingLid7: null, ophogingLid5: null, bvv: totaal([voorOphoging]) };
	const lid7 = ophogingLid7(dossier, tabel, inkomen, woonkosten);
	const metLid7 = som('basis.metLid7', 'maand', [voorOphoging, lid7]);
	const lid5 = ophogingLid5({
		dossier,
		tabel,
		woonkosten,
		zonderOphoging: voorOphoging,
		maximum,
		metLid7,
		partnerinkomen
	});
	return { ...basis, ophogingLid7: lid7, ophogingLid5: lid5, bvv: totaal([voorOphoging, lid7, lid5]) };
}

/** Met verhogingen noemt het totaal hun leden; zonder is het de basis zelf. */
const totaal = (delen: readonly Post<'maand'>[]) =>
	som('basis.bvv', 'maand', delen, delen.length > 1 ? { grondslag: 'art475daLid5en7' } : {});

function vastBedrag(
	weg: Vastebasis['weg'],
	bedrag: Post<'maand'>,
	factor: Post<'factor'> | null
): Vastebasis {
	const voorOphoging = naarWoonland(bedrag, factor);
	return {
		weg,
		maximumBereikt: false,
		voorWoonland: bedrag,
		woonlandfactor: factor,
		voorOphoging,
		ophogingLid7: null,
		ophogingLid5: null,
		bvv: totaal([voorOphoging])
	};
}

const naarWoonland = (bedrag: Post<'maand'>, factor: Post<'factor'> | null): Post<'maand'> =>
	factor ? metWoonlandfactor(bedrag, factor) : bedrag;
