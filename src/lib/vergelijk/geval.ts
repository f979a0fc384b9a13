import type { Dossier } from '../dossier/dossier.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { bereken } from '../regels/bereken.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import type { Normen } from '../regels/normen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Datum } from '../tijd/datum.ts';

/** Waarmee gerekend is: een dossier, en normen die van een andere dag kunnen zijn. */
export interface Invoer {
	readonly dossier: Dossier;
	readonly normen: Normen;
}

/** Een dossier met wat eruit komt. */
export interface Geval extends Invoer {
	readonly bedragen: Uitkomst;
}

export const rekenUit = ({ dossier, normen }: Invoer): Geval => ({
	dossier,
	normen,
	bedragen: bereken(dossier, normen)
});

/** Het dossier op een dag; null als er voor die dag geen normen zijn. */
export function gevalOp(dossier: Dossier, dag: Datum): Geval | null {
	const normen = kiesNormen(dag, dossier.eigenNormen);
	return isGeenNormen(normen) ? null : rekenUit({ dossier: { ...dossier, peildatum: dag }, normen });
}

/** Hoeveel rekenwerk een dossier is: een per inkomen en per loonstrook. Elke lus over pogingen heeft hier haar grens. */
export const omvang = ({ inkomens }: Dossier): number =>
	inkomens.reduce(
		(som, { opgave }) => som + 1 + (opgave.soort === 'perioden' ? opgave.perioden.length : 0),
		0
	);
