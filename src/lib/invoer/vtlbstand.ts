import { leegVtlb, type Concept } from '../dossier/concept.ts';
import { leesConcept } from '../dossier/lees-concept.ts';
import { valtOnder } from '../dossier/pad.ts';
import type { Vtlb } from '../dossier/vtlb.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { berekenVtlb } from '../regels/vtlb/bereken-vtlb.ts';
import { heeftPartner } from './inkomens.ts';
import type { Vtlbuitkomst } from '../regels/vtlb/vtlbuitkomst.ts';
import { berekenGelezen } from './bereken-concept.ts';
import { foutMetNaam, veldfoutOpScherm } from '../teksten/veldfouten.ts';
import { veldlabel } from '../uitleg/veldlabel.ts';

/** Een indicatie met waar zij uit volgt. */
export interface Vtlbberekening {
	readonly uitkomst: Uitkomst;
	readonly vtlb: Vtlb;
	readonly indicatie: Vtlbuitkomst;
}

export interface Vtlbfout {
	readonly veld: string;
	readonly tekst: string;
}

export interface Vtlbstand {
	/** Fouten in de velden van de indicatie zelf. */
	readonly fouten: readonly Vtlbfout[];
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
	const uitkomst = berekenGelezen(gelezen);
	const { vtlb } = gelezen.waarde;
	if (!vtlb || !uitkomst) return { fouten: [], berekening: null };
	return { fouten: [], berekening: { uitkomst, vtlb, indicatie: berekenVtlb(uitkomst, vtlb) } };
}

/** De fouten zoals zij bij elkaar staan: elk met hoe zijn veld op dat scherm heet. */
export const foutenMetNaam = (
	fouten: readonly Vtlbfout[],
	veldtekst: (veld: string) => { readonly label: string } | undefined
): readonly Vtlbfout[] =>
	fouten.map(({ veld, tekst }) => ({
		veld,
		tekst: foutMetNaam([veldtekst(veld)?.label ?? veldlabel(veld)], tekst)
	}));

/** Vragen waarop de vragenlijst een antwoord nodig heeft; in het rooster mag alles open blijven. */
export function onbeantwoord(concept: Concept): readonly string[] {
	const { vtlb } = concept;
	const vanPaar = {
		inRegeling: vtlb.inRegeling,
		gemeenschap: vtlb.gemeenschap,
		partnerinkomen: vtlb.partnerinkomen
	};
	const vragen = {
		...(heeftPartner(concept) && vanPaar),
		pensioengerechtigd: vtlb.pensioengerechtigd,
		meerDan18Uur: vtlb.meerDan18Uur,
		'vakantiegeld.inInkomen': vtlb.vakantiegeld.inInkomen
	};
	return Object.entries(vragen).flatMap(([veld, antwoord]) => (antwoord === '' ? [`vtlb.${veld}`] : []));
}

/** Iemand vraagt om de indicatie: vanaf nu hoort zij bij het dossier. */
export function vraagVtlb({ vtlb }: Concept): void {
	vtlb.gevraagd = true;
}

/** Bij een fout blijven de regels staan, zonder de bedragen; zo verspringt het rooster niet. */
export function zonderBedragen(concept: Concept): Concept {
	const { inRegeling, gemeenschap } = concept.vtlb;
	return { ...concept, vtlb: { ...leegVtlb(), inRegeling, gemeenschap } };
}
