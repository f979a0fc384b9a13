import type { Concept } from '../dossier/concept.ts';
import { leesConcept } from '../dossier/lees-concept.ts';
import { valtOnder } from '../dossier/pad.ts';
import type { Vtlb } from '../dossier/vtlb.ts';
import { isGeenNormen } from '../normen/kies.ts';
import { bereken } from '../regels/bereken.ts';
import { kiesNormen } from '../regels/kies-normen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { berekenVtlb } from '../regels/vtlb/bereken-vtlb.ts';
import type { Vtlbuitkomst } from '../regels/vtlb/vtlbuitkomst.ts';
import { veldfoutOpScherm } from '../teksten/veldfouten.ts';

/** Een indicatie met waar zij uit volgt. */
export interface Vtlbberekening {
	readonly uitkomst: Uitkomst;
	readonly vtlb: Vtlb;
	readonly indicatie: Vtlbuitkomst;
}

export interface Vtlbstand {
	/** Fouten in de velden van de indicatie zelf. */
	readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
	/** Null als er nog fouten zijn, ook in de beslagvrije voet. */
	readonly berekening: Vtlbberekening | null;
}

/** Hoe de indicatie ervoor staat, ook als iemand er nog niet om gevraagd heeft. */
export function vtlbstand(concept: Concept): Vtlbstand {
	const gelezen = leesConcept({ ...concept, vtlb: { ...concept.vtlb, gevraagd: true } });
	if (!gelezen.gelukt) {
		const eigen = gelezen.fouten.filter(({ veld }) => valtOnder(veld, 'vtlb'));
		return {
			fouten: eigen.map((fout) => ({ veld: fout.veld, tekst: veldfoutOpScherm(fout) })),
			berekening: null
		};
	}
	const { vtlb, peildatum } = gelezen.waarde;
	const normen = kiesNormen(peildatum);
	if (!vtlb || isGeenNormen(normen)) return { fouten: [], berekening: null };
	const uitkomst = bereken(gelezen.waarde, normen);
	return { fouten: [], berekening: { uitkomst, vtlb, indicatie: berekenVtlb(uitkomst, vtlb) } };
}

/** Vragen waarop de vragenlijst een antwoord nodig heeft; in het rooster mag alles open blijven. */
export function onbeantwoord({ vtlb }: Concept, paar: boolean): readonly string[] {
	const vragen: readonly (readonly [string, string])[] = [
		...(paar
			? ([
					['vtlb.inRegeling', vtlb.inRegeling],
					['vtlb.gemeenschap', vtlb.gemeenschap],
					['vtlb.partnerinkomen', vtlb.partnerinkomen]
				] as const)
			: []),
		['vtlb.pensioengerechtigd', vtlb.pensioengerechtigd],
		['vtlb.meerDan18Uur', vtlb.meerDan18Uur],
		['vtlb.vakantiegeld.inInkomen', vtlb.vakantiegeld.inInkomen]
	];
	return vragen.filter(([, antwoord]) => antwoord === '').map(([veld]) => veld);
}
