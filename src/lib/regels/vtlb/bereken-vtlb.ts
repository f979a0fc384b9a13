import type { Vtlb } from '../../dossier/vtlb.ts';
import { editieVan } from '../../normen/vtlb/edities.ts';
import type { Uitkomst } from '../uitkomst.ts';
import {
	afloscapaciteit,
	deelVanSchuld,
	inkomenVoorVtlb,
	overLooptijd,
	vergelijkbaar
} from './afloscapaciteit.ts';
import { isEditieGeladen } from './editiewaarde.ts';
import { heleEuro, nominaalBedrag, vrijTeLatenBedrag } from './art295-lid3-nominaal.ts';
import { bepaalCorrecties } from './bepaal-correcties.ts';
import { bepaalMeldingen } from './bepaal-meldingen.ts';
import { bvvOverAlInkomen, eigenInkomen } from './bvv-vloer.ts';
import { maakContext, type Context } from './context.ts';
import { isPartnerOnbekend, nietOndersteund } from './ondersteund.ts';
import { bedragOf } from './opgegeven.ts';
import { bvvPartnerOnbekend } from './partner-onbekend.ts';
import { arbeidstoeslagrichting } from './rapport4-toeslagen.ts';
import { individueleLasten } from './rapport5-1-individuele-lasten.ts';
import { woonlastenBovenMaximum } from './rapport5-2-woonlasten.ts';
import { verdeelVakantiegeld } from './vakantiegeld.ts';
import type { Aflossen, Indicatie, Indicatiebedragen, Vtlbuitkomst } from './vtlbuitkomst.ts';

/**
 * De inhoudsopgave van de indicatie: beslagvrije voet + nominaal bedrag = vrij te laten bedrag. De beslagvrije voet
 * komt uit dezelfde uitkomst, en dus van dezelfde dag. Waarvoor geen regel bekend is, komt geen bedrag.
 */
export function berekenVtlb(uitkomst: Uitkomst, vtlb: Vtlb): Vtlbuitkomst {
	const reden = nietOndersteund(uitkomst, vtlb);
	if (reden) return { soort: 'nietOndersteund', reden };
	const gewoon = bvvOverAlInkomen(uitkomst);
	const vloer = isPartnerOnbekend(uitkomst, vtlb) ? { ...gewoon, bvv: bvvPartnerOnbekend(uitkomst) } : gewoon;
	const context = maakContext(uitkomst, vtlb, vloer);
	const lasten = individueleLasten(context);
	const correcties = bepaalCorrecties(context, lasten);
	const nominaal = nominaalBedrag(correcties.flatMap(({ bedrag }) => (bedrag ? [bedrag] : [])));
	const bedrag = vrijTeLatenBedrag(vloer.bvv, nominaal.bedrag);
	const afgerond = heleEuro(bedrag);
	const editieGeladen = isEditieGeladen(vtlb, context.peildatum);
	const inkomen = inkomenVoorVtlb(eigenInkomen(uitkomst), vtlb);
	const indicatie: Indicatiebedragen = {
		soort: 'indicatie',
		editie: editieVan(context.peildatum),
		bvv: vloer.bvv,
		correcties,
		individueleLasten: lasten,
		nominaal: nominaal.bedrag,
		correctiesOnderNul: nominaal.onderNul,
		vtlb: bedrag,
		afgerond,
		editieGeladen,
		inkomen,
		aflossen: editieGeladen ? bepaalAflossen(context, inkomen, afgerond) : null,
		vakantiegeld: verdeelVakantiegeld(vtlb),
		arbeidstoeslagrichting: arbeidstoeslagrichting(context),
		woonlastenvoorstel: woonlastenBovenMaximum(context)
	};
	return { ...indicatie, meldingen: bepaalMeldingen(context, indicatie) };
}

function bepaalAflossen(
	{ vtlb }: Context,
	inkomen: Indicatie['inkomen'],
	bedrag: Indicatie['vtlb']
): Aflossen | null {
	const vergelijking = vergelijkbaar(inkomen, bedrag, vtlb);
	if (!vergelijking) return null;
	const perMaand = afloscapaciteit(vergelijking.inkomen, vergelijking.vtlb);
	const totaal = overLooptijd(perMaand, vtlb.looptijdMaanden);
	return {
		vergelijking,
		perMaand,
		maanden: vtlb.looptijdMaanden,
		overLooptijd: totaal,
		deelVanSchuld: deelVanSchuld(totaal, bedragOf('vtlb.schuld', 'eenmalig', vtlb.schuld)),
		nulAanbod: perMaand.waarde.isNul()
	};
}
