import { Getal } from '../getal/getal.ts';
import type { Normtabel, NormSleutel, Normwaarde, Regels } from './typen.ts';

/* Twee normtabellen naast elkaar: welke norm en welke regel is anders, en hoeveel. */

export interface Normwijziging {
	readonly sleutel: NormSleutel;
	/** Null als alleen de andere tabel deze norm heeft. */
	readonly oud: Normwaarde | null;
	readonly nieuw: Normwaarde | null;
	/** Nieuw min oud in de eenheid van de norm, kaal; null als er een ontbreekt. */
	readonly verschil: string | null;
	/** Hoeveel procent erbij komt of afgaat, op twee decimalen; null als dat niets zegt. */
	readonly procent: string | null;
}

export interface Tabelverschil {
	/** In de volgorde van de nieuwe tabel; wat vervalt komt erachter. */
	readonly normen: readonly Normwijziging[];
	readonly regels: readonly (keyof Regels)[];
	/** Hoeveel normen in beide tabellen gelijk zijn. */
	readonly gelijk: number;
}

type Normen = Partial<Record<NormSleutel, Normwaarde>>;
const HONDERD = Getal.lees('100');

export function verschilTussenTabellen(oud: Normtabel, nieuw: Normtabel): Tabelverschil {
	const [eerst, dan]: readonly [Normen, Normen] = [oud.waarden, nieuw.waarden];
	const sleutels = [...new Set([...Object.keys(dan), ...Object.keys(eerst)])] as NormSleutel[];
	const alle = sleutels.map((sleutel) => wijziging(sleutel, eerst[sleutel] ?? null, dan[sleutel] ?? null));
	const normen = alle.filter((een) => een.verschil === null || !Getal.lees(een.verschil).isNul());
	const regels = (Object.keys(nieuw.regels) as (keyof Regels)[]).filter(
		(regel) => JSON.stringify(oud.regels[regel]) !== JSON.stringify(nieuw.regels[regel])
	);
	return { normen, regels, gelijk: alle.length - normen.length };
}

function wijziging(sleutel: NormSleutel, oud: Normwaarde | null, nieuw: Normwaarde | null): Normwijziging {
	if (!oud || !nieuw) return { sleutel, oud, nieuw, verschil: null, procent: null };
	const eerst = Getal.lees(oud.waarde);
	const verschil = Getal.lees(nieuw.waarde).min(eerst);
	return {
		sleutel,
		oud,
		nieuw,
		verschil: verschil.exact(),
		procent: eerst.isNul() ? null : verschil.maal(HONDERD).gedeeldDoor(eerst).tekst(2)
	};
}
