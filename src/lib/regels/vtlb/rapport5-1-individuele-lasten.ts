import type { IndividueleLast } from '../../dossier/vtlb.ts';
import { norm } from '../../herleiding/bronnen.ts';
import { kies, minste, som, verschil } from '../../herleiding/maken.ts';
import { vergelijk } from '../../herleiding/oordelen.ts';
import type { Post } from '../../herleiding/post.ts';
import { normdeel } from '../basis/art475da-lid2-norm.ts';
import type { Context } from './context.ts';
import { geblokkeerd, telt, type Opgave } from './correctie.ts';
import { editiewaarde } from './editiewaarde.ts';
import { bedragOf } from './opgegeven.ts';

/** De drie delen en de aftrek. De correctie bestaat alleen als alle drie delen bekend zijn. */
export interface IndividueleLasten {
	readonly zorg: Post<'maand'> | null;
	readonly wonen: Post<'maand'> | null;
	readonly kindgebondenBudget: Post<'maand'> | null;
	readonly compensatiekop: Post<'maand'> | null;
	readonly totaal: Post<'maand'> | null;
}

/** Vtlb-rapport 5.1: zorg + wonen + missend kindgebonden budget, min de compensatiekop in de beslagvrije voet. */
export function individueleLasten(context: Context): IndividueleLasten {
	const zorg = zorgdeel(context);
	const wonen = woondeel(context);
	const kindgebondenBudget = kinddeel(context);
	const kop = heeftFormule(context) ? compensatiekop(context) : null;
	const compleet = zorg && wonen && kindgebondenBudget && kop;
	return {
		zorg,
		wonen,
		kindgebondenBudget,
		compensatiekop: kop,
		totaal: compleet
			? verschil(
					'vtlb.individueleLasten',
					som('vtlb.lastenSamen', 'maand', [zorg, wonen, kindgebondenBudget]),
					[kop],
					{
						grondslag: 'vtlb51'
					}
				)
			: null
	};
}

/** De correctie zelf. Buiten de formule bestaat er geen compensatiekop en dus geen vergelijking. */
export const correctieIndividueleLasten = (context: Context, lasten: IndividueleLasten): Opgave =>
	geblokkeerd(telt(lasten.totaal, 'berekend'), heeftFormule(context) ? null : 'alleenBijFormule');

/** De woonlasten van het vtlb, of de woonkosten waarmee de beslagvrije voet al rekende. */
export const woonlasten = ({ vtlb, uitkomst }: Context): Post<'maand'> | null =>
	bedragOf('vtlb.individueleLasten.woonlasten', 'maand', vtlb.individueleLasten.woonlasten) ??
	bedragOf('wonen.woonkostenPerMaand', 'maand', uitkomst.dossier.wonen.woonkostenPerMaand);

const heeftFormule = ({ uitkomst }: Context): boolean =>
	uitkomst.basis.weg === 'formule' && uitkomst.dossier.wonen.adres === 'nederland';

const deel = ({ vtlb }: Context, naam: IndividueleLast): Post<'maand'> | null =>
	bedragOf(`vtlb.individueleLasten.${naam}`, 'maand', vtlb.individueleLasten[naam]);

function zorgdeel(context: Context): Post<'maand'> | null {
	const premie = deel(context, 'zorgpremie');
	const toeslag = deel(context, 'zorgtoeslag');
	const normpremie = deel(context, 'normpremie') ?? uitEditie(context, 'normpremie');
	return premie && toeslag && normpremie && verschil('vtlb.zorg', premie, [toeslag, normpremie]);
}

function woondeel(context: Context): Post<'maand'> | null {
	const lasten = woonlasten(context);
	const toeslag = deel(context, 'huurtoeslag');
	const normhuur = deel(context, 'normhuur') ?? uitEditie(context, 'normhuur');
	if (!lasten || !toeslag || !normhuur) return null;
	const maximum = norm(context.uitkomst.normen.tabel, 'maximaleHuurgrens');
	return verschil('vtlb.wonen', minste('vtlb.woonlastenTotMaximum', [lasten, maximum]), [toeslag, normhuur]);
}

/** Zonder kinderen is er geen kindgebonden budget om te missen. */
function kinddeel(context: Context): Post<'maand'> | null {
	const { leefsituatie } = context.uitkomst.dossier;
	const maximaal = deel(context, 'kindgebondenBudgetMaximaal');
	const ontvangen = deel(context, 'kindgebondenBudgetOntvangen');
	if (maximaal && ontvangen) return verschil('vtlb.kindgebondenBudget', maximaal, [ontvangen]);
	const metKinderen = leefsituatie === 'alleenstaande_ouder' || leefsituatie === 'gehuwd_met_kinderen';
	return metKinderen ? null : som('vtlb.kindgebondenBudget', 'maand', []);
}

const uitEditie = ({ vtlb, peildatum }: Context, sleutel: 'normpremie' | 'normhuur') =>
	editiewaarde(vtlb, peildatum, sleutel, 'maand');

/**
 * Wat de beslagvrije voet boven 95% van de bijstandsnorm geeft. Bij een laag inkomen bepaalt 95% van het inkomen
 * de beslagvrije voet: dan is er geen kop. De ophoging van lid 7 hoort erbij, want die vergoedt dezelfde woonlasten;
 * die van lid 5 niet, want die gaat over kosten boven het maximum.
 */
function compensatiekop({ uitkomst, vloer }: Context): Post<'maand'> {
	const { basis, dossier, normen } = uitkomst;
	const bvv = basis.ophogingLid7
		? som('basis.metLid7', 'maand', [basis.voorOphoging, basis.ophogingLid7])
		: basis.voorOphoging;
	const kop = verschil('vtlb.kopGeheel', bvv, [normdeel(normen.tabel, dossier.leefsituatie)]);
	const laag = vergelijk('vtlbLaagInkomen', vloer.grens, '<', vloer.naVermindering);
	return kies('vtlb.compensatiekop', laag, som('vtlb.geenKop', 'maand', []), kop, { grondslag: 'vtlb51' });
}
