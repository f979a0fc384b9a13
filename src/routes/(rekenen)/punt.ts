import { resolve } from '$app/paths';
import type { Concept } from '#lib/dossier/concept.ts';
import { plekVanPunt } from '#lib/invoer/vragenlijst/openpunt.ts';
import { adresVan } from '#lib/staat/adres.ts';
import type { Uitlegpunt } from '#lib/uitleg/uitleg.ts';

/** Waar iemand een open punt beantwoordt; wat de vragen niet kennen staat in het werkblad. */
export function adresVanPunt(concept: Concept, punt: Uitlegpunt): string {
	const plek = plekVanPunt(concept, punt);
	return plek ? adresVan(plek, true, punt.veld) : resolve('/werkblad/');
}
