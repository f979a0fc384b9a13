import { leesBestand } from '#lib/dossier/lees.ts';
import { herbereken, maakRegel } from '#lib/overzicht/herbereken.ts';
import type { Regel } from '#lib/overzicht/regel.ts';
import type { Inhoud, Stuk } from '#lib/overzicht/stuk.ts';
import type { Datum } from '#lib/tijd/datum.ts';

/** Wat er in een bestand staat. */
export function inhoud(ruw: unknown): Inhoud {
	const gelezen = leesBestand(ruw);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return gelezen.waarde;
}

export const stuk = (van: Inhoud, bewerkt: Inhoud | null = null): Stuk => ({
	id: 1,
	bestand: 'map/a.json',
	inhoud: van,
	bewerkt,
	inBestand: bewerkt === null,
	opSlot: false
});

/** De rij bij een bestand op een dag. */
export const regel = (van: Inhoud, dag: Datum): Regel =>
	maakRegel(stuk(van), dag, herbereken(stuk(van), dag, null));
