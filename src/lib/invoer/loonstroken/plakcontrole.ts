import { isTijdvak } from '../../dossier/controles-perioden.ts';
import type { Conceptinkomen } from '../../dossier/concept.ts';
import { PERIODEBEDRAGEN, type Periodebedrag, type Tijdvak } from '../../dossier/dossier.ts';
import { eersteDagVanMaand, type Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { legeKolommen, opvallend } from './bedragen.ts';
import { proefGeplakt, type Roosterkolom } from './plakken.ts';
import type { Gelezenvoorstel, Plakrij } from './plakvoorstel.ts';

/* Wat er bij wat op het klembord staat te zeggen valt, voordat er iets verandert. Het houdt niets tegen. */

interface Kolomtelling {
	readonly kolom: Periodebedrag;
	readonly aantal: number;
}

export interface Plakcontrole {
	/**
	 * Bedragen zonder kolom die na het plakken nog leeg zijn. Art. 2 en 5 van het Besluit rekenen met alle zeven: geen
	 * ervan mag ongemerkt nul worden.
	 */
	readonly zonderKolom: readonly Periodebedrag[];
	/** Bedragen met een kolom waarin een cel leeg is. */
	readonly legeCellen: readonly Periodebedrag[];
	/** Perioden die niet bij het tijdvak van dit inkomen passen, en wel bij het andere. */
	readonly anderTijdvak: number;
	/** Perioden die bij geen tijdvak passen. */
	readonly geenTijdvak: number;
	/** Rijen voor een periode die er al tussen staat: alleen de laatste blijft over. */
	readonly dubbel: number;
	/** Kolommen met bedragen onder nul: van een inhouding een correctie, van loon iets om na te vragen. */
	readonly negatief: readonly Kolomtelling[];
	readonly hoog: readonly Kolomtelling[];
}

/** Kijkt na wat er in het rooster zou komen, vanaf rij `vanaf`. */
export function controleerPlakken(
	inkomen: Conceptinkomen,
	{ rijen: alle }: Gelezenvoorstel,
	vanaf: number
): Plakcontrole {
	const rijen = alle.filter(({ optelling }) => !optelling);
	const geplakt = new Set(rijen.flatMap(({ waarden }) => Object.keys(waarden)));
	const wordt = proefGeplakt(inkomen, rijen, vanaf);
	const leeg = legeKolommen(wordt);
	const passen = pasbeeld(rijen, inkomen.tijdvak);
	return {
		zonderKolom: leeg.filter((kolom) => !geplakt.has(kolom)),
		legeCellen: leeg.filter((kolom) => geplakt.has(kolom)),
		anderTijdvak: passen.filter((past) => past === 'ander').length,
		geenTijdvak: passen.filter((past) => past === 'geen').length,
		dubbel: aantalDubbel(rijen),
		negatief: tel(rijen, 'negatief'),
		hoog: tel(rijen, 'hoog')
	};
}

const tel = (rijen: readonly Plakrij[], soort: 'negatief' | 'hoog'): readonly Kolomtelling[] =>
	PERIODEBEDRAGEN.map((kolom) => ({
		kolom,
		aantal: rijen.filter(({ waarden }) => opvallend(waarden[kolom] ?? '') === soort).length
	})).filter(({ aantal }) => aantal > 0);

function aantalDubbel(rijen: readonly Plakrij[]): number {
	const dagen = rijen.flatMap((rij) => dagVan(rij, 'begin') ?? []);
	return dagen.length - new Set(dagen).size;
}

/** Per rij met een leesbare eerste dag: past de periode bij dit tijdvak, bij het andere of bij geen? */
function pasbeeld(rijen: readonly Plakrij[], tijdvak: Tijdvak): readonly ('goed' | 'ander' | 'geen')[] {
	const ander = tijdvak === 'maand' ? 'vierweken' : 'maand';
	const dagen = rijen.flatMap((rij) => dagVan(rij, 'begin') ?? []);
	// Vier weken kunnen op elke dag beginnen. Begint elke rij op de eerste van een maand, dan zijn het maanden.
	const zijnMaanden = dagen.length > 1 && dagen.every((dag) => dag === eersteDagVanMaand(dag));
	return rijen.flatMap((rij) => {
		const begin = dagVan(rij, 'begin');
		const eind = dagVan(rij, 'eind');
		// Wat niet te lezen is, wordt al gemeld.
		if (begin === null || (eind === null && rij.waarden.eind)) return [];
		if (eind === null || (zijnMaanden && tijdvak === 'vierweken')) return ['ander'];
		const periode = { begin, eind };
		return [isTijdvak(periode, tijdvak) ? 'goed' : isTijdvak(periode, ander) ? 'ander' : 'geen'];
	});
}

const dagVan = ({ waarden }: Plakrij, kolom: Extract<Roosterkolom, 'begin' | 'eind'>): Datum | null =>
	leesDatumtekst(waarden[kolom] ?? '');
