import type { Veldnaam } from '../../dossier/pad.ts';
import type { Vtlbsleutel } from '../../normen/vtlb/typen.ts';
import { VTLBNORMNAMEN } from '../vtlb/normen.ts';

type Vtlbveld = Extract<Veldnaam, `vtlb.${string}`>;

type Editieveld = `vtlb.editie.waarden.${Vtlbsleutel}`;

const EDITIEVELDEN = Object.fromEntries(
	Object.entries(VTLBNORMNAMEN).map(([sleutel, naam]) => [`vtlb.editie.waarden.${sleutel}`, naam])
) as Record<Editieveld, string>;

/** Hoe de velden voor het vrij te laten bedrag heten. */
export const VTLBVELDNAMEN: Record<Vtlbveld, string> = {
	'vtlb.traject': 'Soort schuldregeling',
	'vtlb.inRegeling': 'Wie zit in de schuldregeling?',
	'vtlb.gemeenschap': 'Gemeenschap van goederen',
	'vtlb.partnerinkomen': 'Is het inkomen van de partner bekend?',
	'vtlb.pensioengerechtigd': 'U of uw partner heeft de AOW-leeftijd',
	'vtlb.meerDan18Uur': 'Werkt u meer dan 18 uur per week?',
	'vtlb.looptijdMaanden': 'Aantal maanden van de schuldregeling',
	'vtlb.schuld': 'Schuld in totaal',
	'vtlb.inkomen.erbij': 'Inkomen dat er nog bij telt',
	'vtlb.inkomen.eraf': 'Inkomen dat niet meetelt',
	'vtlb.vakantiegeld.inInkomen': 'Zit vakantiegeld in het maandinkomen?',
	'vtlb.vakantiegeld.nettoPerJaar': 'Netto vakantiegeld per jaar',
	'vtlb.vakantiegeld.vrijDeelPerJaar': 'Vrij te laten deel vakantiegeld per jaar',
	'vtlb.vakantiegeld.uitbetaald': 'Uitbetaald vakantiegeld',
	'vtlb.vakantiegeld.beschermd': 'Opgebouwd in maanden onder de beslagvrije voet',
	'vtlb.vakantiegeld.maanden': 'Maanden waarover het is opgebouwd',
	'vtlb.correcties.reserveringstoeslag': 'Reserveringstoeslag',
	'vtlb.correcties.arbeidstoeslag': 'Arbeidstoeslag',
	'vtlb.correcties.woonlastenBovenMaximum': 'Woonlasten boven het maximum',
	'vtlb.correcties.gemeentebelastingen': 'Belastingen van gemeente en waterschap',
	'vtlb.correcties.ziektekosten': 'Ziektekosten',
	'vtlb.correcties.auto': 'Auto en vervoer',
	'vtlb.correcties.studiekosten': 'Studiekosten van kinderen',
	'vtlb.correcties.alimentatie': 'Alimentatie',
	'vtlb.correcties.omgang': 'Omgang met kinderen',
	'vtlb.correcties.bewind': 'Budgetbeheer of bewind',
	'vtlb.correcties.overige': 'Overige kosten',
	'vtlb.ziektekostenMetPremie': 'In de ziektekosten zit zorgpremie',
	'vtlb.eigenRisico.perJaar': 'Eigen risico per jaar',
	'vtlb.eigenRisico.verzekerden': 'Aantal verzekerde volwassenen',
	'vtlb.individueleLasten.zorgpremie': 'Zorgpremie',
	'vtlb.individueleLasten.zorgtoeslag': 'Ontvangen zorgtoeslag',
	'vtlb.individueleLasten.normpremie': 'Normpremie uit het Vtlb-rapport',
	'vtlb.individueleLasten.woonlasten': 'Woonlasten',
	'vtlb.individueleLasten.huurtoeslag': 'Ontvangen huurtoeslag',
	'vtlb.individueleLasten.normhuur': 'Normhuur uit het Vtlb-rapport',
	'vtlb.individueleLasten.kindgebondenBudgetMaximaal': 'Hoogste kindgebonden budget',
	'vtlb.individueleLasten.kindgebondenBudgetOntvangen': 'Ontvangen kindgebonden budget',
	'vtlb.auto.kilometers': 'Kilometers per maand',
	'vtlb.auto.vergoeding': 'Reiskostenvergoeding van de werkgever',
	'vtlb.kinderopvang.kosten': 'Kosten van kinderopvang',
	'vtlb.kinderopvang.toeslag': 'Ontvangen kinderopvangtoeslag',
	'vtlb.omgang.dagen': 'Dagen omgang per maand',
	'vtlb.omgang.kinderen': 'Aantal kinderen',
	'vtlb.editie.id': 'Editie van het Vtlb-rapport',
	'vtlb.editie.bron': 'Waar u de bedragen vond',
	...EDITIEVELDEN
};
