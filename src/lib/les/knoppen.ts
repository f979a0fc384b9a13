import type { Dossier } from '../dossier/dossier.ts';
import type { Foutcode, Veldfout } from '../dossier/veldfout.ts';
import { LEZING_IDS } from '../herleiding/lezingen.ts';
import { isGeenNormen } from '../normen/kies.ts';
import type { NormSleutel, Normtabel, Normwaarde } from '../normen/typen.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import { knopteksten as teksten } from '../teksten/les/knoppen.ts';
import { NORMNAMEN } from '../teksten/normen.ts';
import { veldfoutOpScherm } from '../teksten/veldfouten.ts';
import type { Uitleg, Uitlegregel } from '../uitleg/uitleg.ts';
import { rekenUit, type Geval } from '../vergelijk/geval.ts';
import { pasToe, tekortIn, type Wijzigfout, type Wijziging } from './doorgerekend.ts';
import { dossierknoppen, heeftStroken } from './dossierknoppen.ts';
import { datumknop, lezingknop, normknop, normsleutel, tabelknop, type Knop } from './knop.ts';
import { isDraaibaar } from './normgrens.ts';
import { lesuitleg } from './lesuitleg.ts';
import { lesbedrag, Watals, type Lesbedrag } from './watals.ts';

/** Een knop die nu anders staat. */
interface Draai {
	readonly naam: string;
	readonly van: string;
	readonly naar: string;
	readonly wijziging: Wijziging;
}

/** Hoe alle knoppen staan. Wat getypt is blijft staan, ook als het niet kan; `watals` is dan het laatste dat wel kon. */
export interface Stand {
	readonly getypt: Readonly<Record<string, string>>;
	readonly fouten: Readonly<Record<string, string>>;
	readonly gedraaid: ReadonlyMap<string, Draai>;
	/** Null als alles staat zoals het was. */
	readonly watals: Watals | null;
}

export const BEGINSTAND: Stand = { getypt: {}, fouten: {}, gedraaid: new Map(), watals: null };

/** De knoppen van een dossier. Het dossier zelf verandert nooit. */
export class Knoppenbord {
	readonly #begin: Geval;
	readonly #inBerekening: readonly NormSleutel[];
	/** Wat er zonder draaien uit komt. */
	readonly bedrag: Lesbedrag;
	/** Er is een inkomen van loonstroken: dat volgt uit de stroken, en heeft hier geen knop. */
	readonly heeftStroken: boolean;

	private constructor(begin: Geval) {
		this.#begin = begin;
		const uitleg = lesuitleg(begin);
		this.#inBerekening = normenIn(uitleg);
		this.bedrag = lesbedrag(begin, uitleg);
		this.heeftStroken = heeftStroken(begin.dossier);
	}

	/** Null als er voor de dag van het dossier geen normen zijn. */
	static van(dossier: Dossier): Knoppenbord | null {
		const normen = kiesNormen(dossier.peildatum, dossier.eigenNormen);
		return isGeenNormen(normen) ? null : new Knoppenbord(rekenUit({ dossier, normen }));
	}

	/** Alle knoppen; de normen zijn die van de tabel die nu is gekozen, eerst die nu meetellen. */
	knoppen(stand: Stand): readonly Knop[] {
		const { dossier } = this.#begin;
		const tabel = this.#tabel(stand);
		const meetellend = new Set(this.#inBerekening);
		const alle = Object.entries<Normwaarde>(tabel.waarden) as [NormSleutel, Normwaarde][];
		const normknoppen = alle
			.filter(([, { eenheid }]) => isDraaibaar(eenheid))
			.toSorted(([een], [ander]) => Number(meetellend.has(ander)) - Number(meetellend.has(een)))
			.map(([sleutel, norm]) => normknop(sleutel, norm));
		return [
			datumknop(dossier.peildatum),
			tabelknop(teksten.tabelVanDag),
			...dossierknoppen(dossier),
			...normknoppen,
			...LEZING_IDS.map((id) => lezingknop(id, dossier.lezingen[id]))
		];
	}

	/** Of een normknop nu iets aan de berekening doet. */
	teltMee(sleutel: string): boolean {
		return this.#inBerekening.some((norm) => normsleutel(norm) === sleutel);
	}

	/** Draait aan een knop. Kan het niet, dan zegt de stand waarom, en blijft de rest zoals het was. */
	draai(stand: Stand, sleutel: string, getypt: string): Stand {
		const knop = this.knoppen(stand).find((een) => een.sleutel === sleutel);
		if (!knop) return stand;
		const lezing = knop.lees(getypt);
		if (lezing.soort === 'begin') return this.zetTerug(stand, sleutel);
		const nieuw = { ...stand, getypt: { ...stand.getypt, [sleutel]: getypt } };
		if (lezing.soort === 'fout') return metFout(nieuw, sleutel, lezing.zin);
		const { wijziging, toont } = lezing;
		const gedraaid = new Map(stand.gedraaid);
		gedraaid.set(sleutel, { naam: knop.naam, van: knop.toont, naar: toont, wijziging });
		return this.#reken(nieuw, sleutel, gedraaid);
	}

	/** Draait aan meer knoppen achter elkaar, zoals een link ze noemt. Een knop die er niet is, telt niet. */
	draaiAlle(stand: Stand, draaien: Iterable<readonly [sleutel: string, getypt: string]>): Stand {
		return [...draaien].reduce((nu, [sleutel, getypt]) => this.draai(nu, sleutel, getypt), stand);
	}

	/** Zet een knop zoals hij stond. */
	zetTerug(stand: Stand, sleutel: string): Stand {
		const gedraaid = new Map(stand.gedraaid);
		gedraaid.delete(sleutel);
		const getypt = zonder(stand.getypt, sleutel);
		if (gedraaid.size === stand.gedraaid.size) {
			return { ...stand, getypt, fouten: zonder(stand.fouten, sleutel) };
		}
		// Kan het zonder deze draai niet, omdat een andere erop rust, dan blijft hij staan.
		return this.#reken({ ...stand, getypt }, sleutel, gedraaid, stand);
	}

	/** @param anders wat er staat als het niet kan */
	#reken(stand: Stand, sleutel: string, gedraaid: Stand['gedraaid'], anders = stand): Stand {
		const fouten = zonder(stand.fouten, sleutel);
		if (gedraaid.size === 0) return { ...stand, fouten, gedraaid, watals: null };
		const uit = pasToe(
			this.#begin,
			[...gedraaid.values()].map(({ wijziging }) => wijziging)
		);
		return uit.gelukt
			? { ...stand, fouten, gedraaid, watals: new Watals(this.#begin, uit.geval) }
			: metFout(anders, sleutel, zinBij(uit.fout, this.#begin.dossier, gedraaid.has('datum')));
	}

	/** De tabel waarmee nu wordt gerekend, zonder de normen die iemand veranderde. */
	#tabel({ gedraaid }: Stand): Normtabel {
		const wijzigingen = [...gedraaid.values()]
			.map(({ wijziging }) => wijziging)
			.filter(({ soort }) => soort === 'datum' || soort === 'normtabel');
		const uit = wijzigingen.length === 0 ? null : pasToe(this.#begin, wijzigingen);
		return uit?.gelukt ? uit.geval.normen.tabel : this.#begin.normen.tabel;
	}
}

const metFout = (stand: Stand, sleutel: string, zin: string): Stand => ({
	...stand,
	fouten: { ...stand.fouten, [sleutel]: zin }
});

const zonder = (alle: Readonly<Record<string, string>>, sleutel: string): Readonly<Record<string, string>> =>
	Object.fromEntries(Object.entries(alle).filter(([een]) => een !== sleutel));

/** Op een andere dag tellen andere loonstroken; die zijn hier niet in te vullen. */
const OVER_STROKEN: readonly Foutcode[] = ['geenStrookInVenster', 'geenStrookOmTeSchatten', 'strookMist'];

/**
 * Waarom iets niet kan, en wat dan wel.
 * @param dossier zonder draaien
 * @param andereDag of de dag anders is dan in het dossier
 */
export function zinBij(fout: Wijzigfout, dossier: Dossier, andereDag: boolean): string {
	switch (fout.soort) {
		case 'veld':
			return veldzin(fout.fout, dossier, andereDag);
		case 'normMist':
			return teksten.normMist(NORMNAMEN[fout.sleutel]);
		case 'geenTabel':
		case 'nietTeRekenen':
			return teksten[fout.soort];
		default:
			return fout satisfies never;
	}
}

function veldzin(fout: Veldfout, dossier: Dossier, andereDag: boolean): string {
	const overStroken = OVER_STROKEN.includes(fout.code);
	// Een ouder dossier mag open met minder dan nu moet. Wat er dan mist, mist bij elke draai, en is hier niet in te vullen.
	const mist = tekortIn(dossier).find(
		({ veld, code }) =>
			(veld === fout.veld && code === fout.code) || (overStroken && OVER_STROKEN.includes(code))
	);
	if (mist) return overStroken ? teksten.strokenMissen : teksten.misteAl(veldfoutOpScherm(mist));
	return overStroken && andereDag ? teksten.strokenDag : veldfoutOpScherm(fout);
}

/** De normen waar deze uitleg uit volgt. */
function normenIn({ stappen }: Uitleg): readonly NormSleutel[] {
	const vind = (regels: readonly Uitlegregel[]): readonly NormSleutel[] =>
		regels.flatMap(({ norm, delen }) => [...(norm ? [norm.sleutel] : []), ...vind(delen)]);
	return [...new Set(stappen.flatMap(({ regels }) => vind(regels)))];
}
