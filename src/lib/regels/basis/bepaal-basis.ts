import type { Dossier } from '../../dossier/dossier.ts';
import { minste, som } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Normen } from '../normen.ts';
import { ophogingLid5 } from '../woonkosten/art475da-lid5.ts';
import { ophogingLid7 } from '../woonkosten/art475da-lid7.ts';
import { geldigeWoonkosten } from '../woonkosten/geldige-woonkosten.ts';
import { maximumVan } from './art475da-lid1-maximum.ts';
import { basisformule } from './art475da-lid2.ts';
import { metWoonlandfactor } from './art475da-lid4-woonland.ts';
import { bvvZonderWoonadres } from './art475da-lid4-zonder-woonadres.ts';
import { bvvInInrichting } from './art475e-lid2-inrichting.ts';

/** Langs welke weg de basis beslagvrije voet is bepaald. */
type Basisweg = 'inrichting' | 'zonderWoonadres' | 'formule';

export interface Basisuitkomst {
	readonly weg: Basisweg;
	/** Of lid 1 het bedrag van de formule begrensde. */
	readonly maximumBereikt: boolean;
	/** Voor de ophogingen voor woonkosten. */
	readonly voorOphoging: Post<'maand'>;
	readonly ophogingLid7: Post<'maand'> | null;
	readonly ophogingLid5: Post<'maand'> | null;
	readonly bvv: Post<'maand'>;
}

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
		return zonderOphoging('inrichting', bedrag);
	}
	if (wonen.adres !== 'nederland' && !wonen.openheidVanZaken) {
		return zonderOphoging('zonderWoonadres', naarWoonland(dossier, normen, bvvZonderWoonadres(tabel)));
	}
	const formule = basisformule(tabel, leefsituatie, inkomen, lezingen.ondergrens);
	const maximum = maximumVan(tabel, leefsituatie);
	const begrensd = minste('basis.begrensd', [formule, maximum], { grondslag: 'art475daLid1' });
	const voorOphoging = naarWoonland(dossier, normen, begrensd);
	// In centen: de formule kan een fractie van een cent onder het gedrukte maximum eindigen.
	const maximumBereikt = formule.waarde.rondAf(2, 'halfOmhoog').vergelijk(maximum.waarde) >= 0;
	const basis = { weg: 'formule', maximumBereikt, voorOphoging } as const;

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

const totaal = (delen: readonly Post<'maand'>[]) =>
	som('basis.bvv', 'maand', delen, { grondslag: 'art475daLid2' });

function zonderOphoging(weg: 'inrichting' | 'zonderWoonadres', bedrag: Post<'maand'>): Basisuitkomst {
	return {
		weg,
		maximumBereikt: false,
		voorOphoging: bedrag,
		ophogingLid7: null,
		ophogingLid5: null,
		bvv: totaal([bedrag])
	};
}

/** Alleen wie in het buitenland woont krijgt de woonlandfactor. */
function naarWoonland({ wonen }: Dossier, { woonland }: Normen, bedrag: Post<'maand'>): Post<'maand'> {
	return wonen.adres === 'buitenland' ? metWoonlandfactor(bedrag, wonen, woonland) : bedrag;
}
