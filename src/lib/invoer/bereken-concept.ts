import type { Dossier } from '../dossier/dossier.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { bereken } from '../regels/bereken.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';

/** Rekent door wat er van een concept is gelezen; null zolang het fouten heeft of er geen normen zijn. */
export function berekenGelezen(gelezen: Gelezen<Dossier>): Uitkomst | null {
	if (!gelezen.gelukt) return null;
	const normen = kiesNormen(gelezen.waarde.peildatum, gelezen.waarde.eigenNormen);
	return isGeenNormen(normen) ? null : bereken(gelezen.waarde, normen);
}
