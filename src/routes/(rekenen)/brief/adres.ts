import { resolve } from '$app/paths';
import type { Concept } from '#lib/dossier/concept.ts';
import { geldendeInkomens } from '#lib/dossier/geldend.ts';
import { plaats } from '#lib/dossier/pad.ts';
import { plekVanPunt } from '#lib/invoer/vragenlijst/openpunt.ts';
import { missendOp } from '#lib/invoer/werkblad/vandaag.ts';
import { adresVan } from '#lib/staat/adres.ts';
import { leesDatumtekst } from '#lib/tijd/datumtekst.ts';
import type { Briefstap } from '#lib/invoer/brief/route.ts';

/** Het adres van een pagina over de brief; zonder stap de eerste. */
export const briefadres = (stap: Briefstap | null): string =>
	stap === null ? resolve('/brief/') : `${resolve('/(rekenen)/brief/[stap]', { stap })}/`;

/**
 * De vraag waar een loonstrook hoort die ontbreekt. Null als de vragenlijst voor een andere dag rekent en die strook daar niet
 * mist: dan vult iemand het bedrag bij de brief in.
 */
export const strookadres =
	(concept: Concept) =>
	(veld: string): string | null => {
		const inkomen = geldendeInkomens(concept)[plaats(veld).inkomen ?? -1];
		const dag = leesDatumtekst(concept.peildatum);
		if (!inkomen || dag === null || missendOp({ ...concept, inkomens: [inkomen] }, dag).length === 0)
			return null;
		const plek = plekVanPunt(concept, { veld, inkomen: inkomen.id });
		return plek && adresVan(plek, true);
	};
