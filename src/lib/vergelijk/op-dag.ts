import type { Dossier } from '../dossier/dossier.ts';
import { controleer } from '../dossier/lees.ts';
import { NIEUWSTE } from '../dossier/plek.ts';
import type { Gelezen } from '../dossier/veldfout.ts';
import { heeftNormen, NORMBEREIK } from '../normen/bereik.ts';
import { dekt } from '../normen/typen.ts';
import type { Datum } from '../tijd/datum.ts';

/**
 * Art. 475d lid 3 Rv: dezelfde feiten op een andere dag. Loonstroken van toen tellen dan niet meer mee; wat er nodig is, staat in
 * de fouten.
 */
export function opDag(dossier: Dossier, dag: Datum): Gelezen<Dossier> {
	if (!heeftNormen(dag) && !dekt(dossier.eigenNormen, dag)) {
		const gegevens = { gegeven: NORMBEREIK.laatste };
		return { gelukt: false, fouten: [{ veld: 'peildatum', code: 'geenNormen', gegevens }] };
	}
	return controleer({ ...dossier, peildatum: dag }, [], NIEUWSTE);
}
