import type { Dossier } from '../dossier/dossier.ts';
import { raakt, veldnaam } from '../dossier/pad.ts';
import type { Foutcode, Veldfout } from '../dossier/veldfout.ts';
import { LEZING_IDS } from '../herleiding/lezingen.ts';
import { isGeenNormen } from '../normen/kies.ts';
import type { NormSleutel, Normtabel, Normwaarde } from '../normen/typen.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import { knopteksten as teksten } from '../teksten/les/knoppen.ts';
import { NORMNAMEN } from '../teksten/normen.ts';
import { veldfoutOpScherm } from '../teksten/veldfouten.ts';
import { veldterm } from '../teksten/woordenlijst/velden.ts';
import type { Uitleg, Uitlegregel } from '../uitleg/uitleg.ts';
import { rekenUit, type Geval } from '../vergelijk/geval.ts';
import { pasToe, tekortIn, type Doorgerekend, type Wijzigfout, type Wijziging } from './doorgerekend.ts';
import { dossierknoppen } from './dossierknoppen.ts';
import {
	datumknop,
	lezingknop,
	normknop,
	normsleutel,
	tabelknop,
	type Knop,
	type Knoplezing
} from './knop.ts';
import { isDraaibaar } from './normgrens.ts';
import { lesuitleg } from './lesuitleg.ts';
import type { Geschoven } from './schuif-stroken.ts';
import { LEZER } from './veldknop.ts';
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
	/** De knoppen die bij elke stand hetzelfde zijn. */
	readonly #gegevens: readonly Knop[];
	readonly #lezingen: readonly Knop[];
	/** Wat er zonder draaien uit komt. */
	readonly bedrag: Lesbedrag;

	private constructor(begin: Geval) {
		this.#begin = begin;
		const uitleg = lesuitleg(begin);
		this.#inBerekening = normenIn(uitleg);
		this.bedrag = lesbedrag(begin, uitleg);
		const { dossier } = begin;
		this.#gegevens = [
			datumknop(dossier.peildatum),
			tabelknop(teksten.tabelVanDag),
			...dossierknoppen(dossier)
		];
		this.#lezingen = LEZING_IDS.map((id) => lezingknop(id, dossier.lezingen[id]));
	}

	/** Null als er voor de dag van het dossier geen normen zijn. */
	static van(dossier: Dossier): Knoppenbord | null {
		const normen = kiesNormen(dossier.peildatum, dossier.eigenNormen);
		return isGeenNormen(normen) ? null : new Knoppenbord(rekenUit({ dossier, normen }));
	}

	/** Alle knoppen; de normen zijn die van de tabel die nu is gekozen, eerst die nu meetellen. */
	knoppen(stand: Stand): readonly Knop[] {
		const tabel = this.#tabel(stand);
		const meetellend = new Set(this.#inBerekening);
		const alle = Object.entries<Normwaarde>(tabel.waarden) as [NormSleutel, Normwaarde][];
		const normknoppen = alle
			.filter(([, { eenheid }]) => isDraaibaar(eenheid))
			.toSorted(([een], [ander]) => Number(meetellend.has(ander)) - Number(meetellend.has(een)))
			.map(([sleutel, norm]) => normknop(sleutel, norm));
		return [...this.#gegevens, ...normknoppen, ...this.#lezingen];
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
		const gedraaid = new Map(stand.gedraaid);
		gedraaid.set(sleutel, metLezing(knop, lezing));
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
		const alleen = this.#pasToe(gedraaid);
		const erbij = alleen.gelukt ? new Map<string, Draai>() : this.#wachtend(stand, sleutel);
		const samen = erbij.size === 0 ? alleen : this.#pasToe(new Map([...gedraaid, ...erbij]));
		if (!samen.gelukt) {
			const zin = alleen.gelukt
				? ''
				: zinBij(alleen.fout, this.#begin.dossier, gedraaid.has('datum'), sleutel);
			return metFout(anders, sleutel, zin);
		}
		const opgelost = [...erbij.keys()].reduce(zonder, fouten);
		const watals = new Watals(this.#begin, samen.geval, samen.geschoven.map(geschovenzin));
		return this.#nogEens({ ...stand, fouten: opgelost, gedraaid: new Map([...gedraaid, ...erbij]), watals });
	}

	#pasToe(gedraaid: Stand['gedraaid']): Doorgerekend {
		return pasToe(
			this.#begin,
			[...gedraaid.values()].map(({ wijziging }) => wijziging)
		);
	}

	/** Draaien die elk apart niet kunnen, en samen misschien wel: een dag zonder lijst met landen, en de factor voor die dag. */
	#wachtend(stand: Stand, behalve: string): Map<string, Draai> {
		const wachtend = new Map<string, Draai>();
		for (const knop of this.knoppen(stand)) {
			const getypt = stand.getypt[knop.sleutel];
			if (knop.sleutel === behalve || getypt === undefined || !(knop.sleutel in stand.fouten)) continue;
			const draai = alsDraai(knop, getypt);
			if (draai) wachtend.set(knop.sleutel, draai);
		}
		return wachtend;
	}

	/** Wat eerst niet kon, kan soms wel na een andere draai: een normbedrag bijvoorbeeld pas bij een code voor bijstand. */
	#nogEens(stand: Stand): Stand {
		return Object.keys(stand.fouten).reduce((nu, sleutel) => {
			const getypt = nu.getypt[sleutel];
			if (getypt === undefined || !(sleutel in nu.fouten)) return nu;
			const opnieuw = this.draai(nu, sleutel, getypt);
			return sleutel in opnieuw.fouten ? nu : opnieuw;
		}, stand);
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

type Gelukt = Extract<Knoplezing, { soort: 'anders' }>;
const metLezing = ({ naam, toont: van }: Knop, { wijziging, toont: naar }: Gelukt): Draai => ({
	naam,
	van,
	naar,
	wijziging
});
function alsDraai(knop: Knop, getypt: string): Draai | null {
	const lezing = knop.lees(getypt);
	return lezing.soort === 'anders' ? metLezing(knop, lezing) : null;
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
 * @param bij waar de zin komt te staan
 */
export function zinBij(fout: Wijzigfout, dossier: Dossier, andereDag: boolean, bij = ''): string {
	switch (fout.soort) {
		case 'veld':
			return metVeldnaam(veldzin(fout.fout, dossier, andereDag), fout.fout, bij);
		case 'normMist':
			return teksten.normMist(NORMNAMEN[fout.sleutel]);
		case 'geenTabel':
		case 'nietTeRekenen':
			return teksten[fout.soort];
		default:
			return fout satisfies never;
	}
}

/** Gaat de zin over een ander veld, dan staat erbij welk. */
function metVeldnaam(zin: string, { veld }: Veldfout, bij: string): string {
	const naam = raakt(veld, bij) || OVER_STROKEN_VELD.test(veld) ? null : veldnaam(veld);
	return naam === null ? zin : teksten.overVeld(veldterm(naam, LEZER), zin);
}
const OVER_STROKEN_VELD = /\.perioden$/;

/** Loonstroken die meegingen met de dag, in een zin. */
export const geschovenzin = ({ naam, aantal, tijdvak }: Geschoven): string => {
	const hoeveel = teksten.geschovenMet[tijdvak](Math.abs(aantal));
	return teksten.geschoven(naam, aantal > 0 ? teksten.later(hoeveel) : teksten.eerder(hoeveel));
};

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
