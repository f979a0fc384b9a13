import type { Bedragcorrectie } from '../../dossier/vtlb.ts';
import type { Veldnaam } from '../../dossier/pad.ts';
import type { Vtlbsleutel } from '../../normen/vtlb/typen.ts';
import type { CorrectieId } from '../../regels/vtlb/correctie.ts';
import type { Term } from './lezer.ts';

/** De namen van de normbedragen uit het Vtlb-rapport. */
export const VTLBNORMTERMEN: Readonly<Record<Vtlbsleutel, string>> = {
	arbeidstoeslagAlleenstaand: 'Arbeidstoeslag, alleenstaand',
	arbeidstoeslagGehuwd: 'Arbeidstoeslag, partners',
	eigenRisico: 'Eigen risico zorg',
	reserveringInrichtingAlleenstaand: 'Reserveringstoeslag in een instelling, alleenstaand',
	reserveringInrichtingGehuwd: 'Reserveringstoeslag in een instelling, partners',
	normpremie: 'Zorgpremie die al meetelt (normpremie)',
	normhuur: 'Huur die al meetelt (normhuur)',
	autoforfait: 'Vast bedrag voor de auto (autoforfait)',
	kilometerprijs: 'Prijs per kilometer',
	omgangPerKindPerDag: 'Omgang, per kind per dag',
	inwonende: 'Vergoeding van inwonenden',
	besparingChauffeurs: 'Besparing internationale chauffeurs'
};

/** De correcties die iemand zelf opgeeft. */
const BEDRAGCORRECTIES: Readonly<Record<Bedragcorrectie, string>> = {
	reserveringstoeslag: 'Reserveringstoeslag',
	arbeidstoeslag: 'Arbeidstoeslag',
	woonlastenBovenMaximum: 'Woonlasten boven het maximum',
	gemeentebelastingen: 'Belastingen van gemeente en waterschap',
	ziektekosten: 'Ziektekosten',
	auto: 'Auto en vervoer',
	studiekosten: 'Studiekosten van kinderen',
	alimentatie: 'Alimentatie',
	omgang: 'Omgang met kinderen',
	bewind: 'Budgetbeheer of bewind',
	overige: 'Overige kosten'
};

/** Alle correcties van het Vtlb-rapport. */
export const CORRECTIETERMEN: Readonly<Record<CorrectieId, string>> = {
	...BEDRAGCORRECTIES,
	eigenRisico: 'Correctie eigen risico',
	pgl: 'Correctie AOW (PGL-correctie)',
	individueleLasten: 'Correctie individuele lasten',
	kinderopvang: 'Kinderopvang'
};

type Vtlbveld = Extract<Veldnaam, `vtlb.${string}`>;
type Correctieveld = `vtlb.correcties.${Bedragcorrectie}`;
type Editieveld = `vtlb.editie.waarden.${Vtlbsleutel}`;

/** De namen van een tabel, als velden onder een pad. */
const onder = (pad: string, namen: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(namen).map(([sleutel, naam]) => [`${pad}.${sleutel}`, naam]));

const CORRECTIEVELDEN = onder('vtlb.correcties', BEDRAGCORRECTIES) as Record<Correctieveld, string>;
const EDITIEVELDEN = onder('vtlb.editie.waarden', VTLBNORMTERMEN) as Record<Editieveld, string>;

/** Hoe de velden voor het vrij te laten bedrag heten. */
export const VTLBVELDTERMEN: Readonly<Record<Vtlbveld, Term>> = {
	'vtlb.traject': 'Soort schuldregeling',
	'vtlb.inRegeling': 'Wie zit in de schuldregeling?',
	'vtlb.gemeenschap': 'Gemeenschap van goederen',
	'vtlb.partnerinkomen': 'Is het inkomen van de partner bekend?',
	'vtlb.pensioengerechtigd': {
		inwoner: 'U of uw partner heeft de AOW-leeftijd',
		hulpverlener: 'De inwoner of de partner heeft de AOW-leeftijd'
	},
	'vtlb.meerDan18Uur': {
		inwoner: 'Werkt u meer dan 18 uur per week?',
		hulpverlener: 'Werkt de inwoner meer dan 18 uur per week?'
	},
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
	...CORRECTIEVELDEN,
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
	'vtlb.editie.bron': 'Waar de bedragen vandaan komen',
	...EDITIEVELDEN
};
