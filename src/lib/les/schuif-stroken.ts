import type { Dossier, Inkomen, Tijdvak } from '../dossier/dossier.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { tijdvakkenIn, zonderStrook } from '../tijd/aangiftetijdvakken.ts';
import { aangiftevenster } from '../tijd/aangiftevenster.ts';
import { dagnummer, jaarVan, maakDatum, plusDagen, type Datum } from '../tijd/datum.ts';
import type { Periode } from '../tijd/periode.ts';

/*
 * Een dag ver weg, met de loonstroken van nu: dan telt er geen een. In een proef gaan zij dan mee, evenveel maanden of vierweken als
 * het venster. Zo is te zien wat een andere dag doet, en de bedragen blijven wat zij waren.
 */

/** Een inkomen waarvan de stroken meegingen. */
export interface Geschoven {
	/** Hoe het inkomen heet. */
	readonly naam: string;
	/** Tijdvakken later; onder nul is eerder. */
	readonly aantal: number;
	readonly tijdvak: Tijdvak;
}

/**
 * Het dossier op een andere dag, met de stroken van deze inkomens mee. Null als dat niet kan.
 * @param plekken in `inkomens`
 */
export function schuifMee(
	dossier: Dossier,
	dag: Datum,
	plekken: readonly number[]
): { readonly dossier: Dossier; readonly geschoven: readonly Geschoven[] } | null {
	const geschoven: Geschoven[] = [];
	const inkomens: Inkomen[] = [];
	for (const [plek, inkomen] of dossier.inkomens.entries()) {
		const nieuw = plekken.includes(plek) ? schuif(inkomen, dossier.peildatum, dag) : { inkomen, aantal: 0 };
		if (!nieuw) return null;
		inkomens.push(nieuw.inkomen);
		if (nieuw.aantal === 0) continue;
		const naam = naamVanInkomen(dossier, inkomen.id);
		geschoven.push({ naam, aantal: nieuw.aantal, tijdvak: inkomen.tijdvak });
	}
	return { dossier: { ...dossier, peildatum: dag, inkomens }, geschoven };
}

function schuif(inkomen: Inkomen, van: Datum, dag: Datum) {
	const { opgave, tijdvak } = inkomen;
	if (opgave.soort !== 'perioden') return null;
	const reeks = reeksRond(tijdvak, JAREN, [van, dag]);
	const [oud, nieuw] = [van, dag].map((op) => tijdvakkenIn(tijdvak, aangiftevenster(op)));
	if (!oud || !nieuw) return null;
	const plekVan = (periode: Periode | undefined) => reeks.findIndex(({ eind }) => eind === periode?.eind);
	const [eerst, dan] = [plekVan(oud.at(-1)), plekVan(nieuw.at(-1))];
	if (eerst < 0 || dan < 0) return null;
	const mee = <P extends Periode>(stroken: readonly P[], aantal: number): P[] =>
		stroken.map((strook) => ({ ...strook, ...verzetter(strook, reeks)(aantal) }));
	const alle = [...opgave.perioden, ...opgave.ontbreekt];
	// Een venster heeft soms een tijdvak van vier weken meer: dan een eerder of later, zodat er niet ineens een strook mist.
	const mist = zonderStrook(oud, alle).length;
	const anders = (aantal: number) => Math.abs(zonderStrook(nieuw, mee(alle, aantal)).length - mist);
	const aantal = [dan - eerst - 1, dan - eerst + 1].reduce(
		(beste, een) => (anders(een) < anders(beste) ? een : beste),
		dan - eerst
	);
	const perioden = mee(opgave.perioden, aantal);
	const ontbreekt = mee(opgave.ontbreekt, aantal);
	return { inkomen: { ...inkomen, opgave: { ...opgave, perioden, ontbreekt } }, aantal };
}

/** Een strook van langer geleden telt op geen van beide dagen, en blijft waar zij was. */
const JAREN = 8;
/** Een strook hoort bij een tijdvak als haar einde er hooguit zoveel dagen naast ligt. */
const HALF = 14;

function reeksRond(tijdvak: Tijdvak, jaren: number, dagen: readonly Datum[]): readonly Periode[] {
	const alle = dagen.map(jaarVan);
	return tijdvakkenIn(tijdvak, {
		begin: maakDatum(Math.min(...alle) - jaren, 1, 1),
		eind: maakDatum(Math.max(...alle) + jaren, 12, 31)
	});
}

/** De strook zelf en waar zij ook kan staan: zoveel tijdvakken ervoor en erna. */
export function plekkenRond(strook: Periode, tijdvak: Tijdvak, hoeveel: number): readonly Periode[] {
	const verzet = verzetter(strook, reeksRond(tijdvak, 2, [strook.eind]));
	return Array.from({ length: 2 * hoeveel + 1 }, (_, plek) =>
		plek === hoeveel ? strook : verzet(plek - hoeveel)
	);
}

/** Dezelfde plek in een later of eerder tijdvak; wat bij geen tijdvak hoort, blijft waar het is. */
function verzetter(strook: Periode, reeks: readonly Periode[]): (aantal: number) => Periode {
	const eind = dagnummer(strook.eind);
	const plek = reeks.findIndex((een) => Math.abs(dagnummer(een.eind) - eind) <= HALF);
	const oud = reeks[plek];
	return (aantal) => {
		const nieuw = reeks[plek + aantal];
		if (!oud || !nieuw) return strook;
		const uitDePas = eind - dagnummer(oud.eind);
		const nieuwEind = plusDagen(nieuw.eind, uitDePas);
		// Een strook die niet met het aangiftetijdvak begint en eindigt, houdt haar eigen lengte.
		const begin =
			uitDePas === 0
				? plusDagen(nieuw.begin, dagnummer(strook.begin) - dagnummer(oud.begin))
				: plusDagen(nieuwEind, dagnummer(strook.begin) - eind);
		return { begin, eind: nieuwEind };
	};
}
