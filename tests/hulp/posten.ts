/** Bedragen om een regel los mee te voeden, en de normtabel van een dag. */
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import type { Normen } from '#lib/regels/normen.ts';
import { vast } from '#lib/herleiding/bronnen.ts';
import type { Knoop, Noot, Post } from '#lib/herleiding/post.ts';
import type { Leefsituatie } from '#lib/dossier/dossier.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { alsDatum, isDatum, type Datum } from '#lib/tijd/datum.ts';
import type { Periode } from '#lib/tijd/periode.ts';
import {
	isKwadratisch,
	isLineair,
	type NormtabelKwadratisch,
	type NormtabelLineair
} from '#lib/normen/typen.ts';

export const ALLEENSTAANDE: Leefsituatie = 'alleenstaande';
export const OUDER: Leefsituatie = 'alleenstaande_ouder';
export const PAAR: Leefsituatie = 'gehuwd_zonder_kinderen';
export const GEZIN: Leefsituatie = 'gehuwd_met_kinderen';

export const maand = (bedrag: string): Post<'maand'> => vast(bedrag, 'maand');
export const jaar = (bedrag: string): Post<'jaar'> => vast(bedrag, 'jaar');

/** De waarde in centen, half omhoog, zoals een scherm haar toont; null blijft null. */
export const centen = (post: Knoop | null): string | null => post?.waarde.tekst(2) ?? null;

/** De waarde zonder afronding; een breuk die niet uitkomt staat er als breuk. */
export const exact = (post: Knoop): string => post.waarde.exact();

/** Wat er bij een bedrag staat: over welk inkomen, op welke grondslag, volgens welke lezing. */
export const noot = (post: Knoop | null | undefined): Noot => (post && 'noot' in post ? post.noot : {});

/** De normen van een dag; een dag zonder tabel laat de test falen. */
export function normenOp(dag: string): Normen {
	const normen = kiesNormen(alsDatum(dag));
	if (isGeenNormen(normen)) throw new Error(`geen normen op ${dag}`);
	return normen;
}

/** De normtabel van een dag tot 2026, met de huurformule van art. 19 Wht. */
export function kwadratisch(dag: string): NormtabelKwadratisch {
	const { tabel } = normenOp(dag);
	if (!isKwadratisch(tabel)) throw new Error(`${dag} heeft geen art. 19 Wht`);
	return tabel;
}

/** De normtabel van een dag vanaf 2026, met de huurformule van art. 21 Wht. */
export function lineair(dag: string): NormtabelLineair {
	const { tabel } = normenOp(dag);
	if (!isLineair(tabel)) throw new Error(`${dag} heeft nog art. 19 Wht`);
	return tabel;
}

/** Een dag uit de tekst `JJJJ-MM-DD`. */
export function dag(tekst: string): Datum {
	if (isDatum(tekst)) return tekst;
	throw new Error(`geen dag: ${String(tekst)}`);
}

/** Van de ene tot en met de andere dag. */
export const vak = (begin: string, eind: string): Periode => ({ begin: dag(begin), eind: dag(eind) });
