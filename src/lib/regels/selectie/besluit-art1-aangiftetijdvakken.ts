import type { Tijdvak } from '../../dossier/dossier.ts';
import { eersteDagVanMaand, jaarVan, laatsteDagVanMaand, plusMaanden } from '../../tijd/datum.ts';
import { bevat, type Periode } from '../../tijd/periode.ts';
import { vierwekentijdvakken } from '../../tijd/vierweken.ts';

/** Art. 1 Besluit BVV: het aangiftetijdvak is een kalendermaand of een tijdvak van vier weken. */
export function aangiftetijdvakken(tijdvak: Tijdvak, binnen: Periode): readonly Periode[] {
	const alle = tijdvak === 'maand' ? maanden(binnen) : vierweken(binnen);
	return alle.filter((periode) => bevat(binnen, periode));
}

function maanden({ begin, eind }: Periode): Periode[] {
	const gevonden: Periode[] = [];
	for (let dag = eersteDagVanMaand(begin); dag <= eind; dag = plusMaanden(dag, 1)) {
		gevonden.push({ begin: dag, eind: laatsteDagVanMaand(dag) });
	}
	return gevonden;
}

function vierweken({ begin, eind }: Periode): Periode[] {
	const gevonden: Periode[] = [];
	for (let jaar = jaarVan(begin); jaar <= jaarVan(eind); jaar += 1)
		gevonden.push(...vierwekentijdvakken(jaar));
	return gevonden;
}
