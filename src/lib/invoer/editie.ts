import { editieOpScherm, leegVtlb, type Conceptvtlb } from '../dossier/concept.ts';
import type { Gebruikerseditie } from '../dossier/vtlb.ts';

/* De eigen bedragen van de bijlage bij het vrij te laten bedrag. */

/** Het id hoort bij wat er getypt is, en verschuift dus niet mee met de datum. */
export function begonEditie({ editie }: Conceptvtlb, nodig: string): void {
	if (editie.id === '') editie.id = nodig;
}

export function leegEditie(vtlb: Conceptvtlb): void {
	vtlb.editie = leegVtlb().editie;
}

/** Rekent met een geopende editie. */
export function zetEditie(vtlb: Conceptvtlb, editie: Gebruikerseditie): void {
	vtlb.editie = editieOpScherm(editie);
	vtlb.gevraagd = true;
}
