import { invoer, norm, vast } from '../../herleiding/bronnen.ts';
import { aandeel, maal, rekenOm, verschil } from '../../herleiding/maken.ts';
import { eigenRisicoOp } from '../../normen/eigen-risico.ts';
import type { Post } from '../../herleiding/post.ts';
import { normdeel } from '../basis/art475da-lid2-norm.ts';
import { geblokkeerd, telt, type Opgave } from './correctie.ts';
import type { Context } from './context.ts';
import { editiewaarde } from './editiewaarde.ts';
import { opgegeven } from './opgegeven.ts';

/** Vtlb-rapport 4: de reserveringstoeslag is in 2021 vervallen, behalve voor wie in een inrichting woont. */
export function reserveringstoeslag(context: Context): Opgave {
	const inInrichting = context.uitkomst.basis.weg === 'inrichting';
	return geblokkeerd(opgegeven(context, 'reserveringstoeslag'), inInrichting ? null : 'alleenInInrichting');
}

/**
 * Vtlb-rapport 4: de arbeidstoeslag is voor wie meer dan 18 uur per week werkt. Het bedrag staat alleen in de bijlage;
 * zonder opgave of editie telt er niets.
 */
export function arbeidstoeslag(context: Context): Opgave {
	const { vtlb, peildatum, paar } = context;
	if (vtlb.meerDan18Uur !== 'ja') {
		return geblokkeerd(opgegeven(context, 'arbeidstoeslag'), 'nietMeerDan18Uur');
	}
	if (vtlb.correcties.arbeidstoeslag !== null) return opgegeven(context, 'arbeidstoeslag');
	const sleutel = paar ? 'arbeidstoeslagGehuwd' : 'arbeidstoeslagAlleenstaand';
	return telt(editiewaarde(vtlb, peildatum, sleutel, 'maand'), 'berekend');
}

/** Twee bedragen om de arbeidstoeslag mee te vergelijken. Niet officieel: welke grondslag geldt is niet bekend. */
export interface Arbeidstoeslagrichting {
	/** 5% van de halve norm voor partners. */
	readonly halfGehuwd: Post<'maand'>;
	/** 5% van de norm voor een alleenstaande; alleen voor wie geen partner heeft. */
	readonly eigenNorm: Post<'maand'> | null;
}

const HALF_DEEL = vast('0.025', 'procent', 'vtlb4');
const DEEL = vast('0.05', 'procent', 'vtlb4');

export function arbeidstoeslagrichting({ uitkomst, paar }: Context): Arbeidstoeslagrichting {
	const { tabel } = uitkomst.normen;
	return {
		halfGehuwd: aandeel('vtlb.arbeidstoeslagHalfGehuwd', HALF_DEEL, norm(tabel, 'normGehuwden')),
		eigenNorm: paar ? null : aandeel('vtlb.arbeidstoeslagEigenNorm', DEEL, norm(tabel, 'normAlleenstaande'))
	};
}

/** Hoeveel verzekerde volwassenen wij aannemen; null als het is opgegeven. */
export const verondersteldeVerzekerden = ({ vtlb, paar, partnerOnbekend }: Context): '1' | '2' | null =>
	vtlb.eigenRisico.verzekerden !== null ? null : paar && !partnerOnbekend ? '2' : '1';

const VERZEKERDEN = { '1': vast('1', 'factor', 'vtlb4'), '2': vast('2', 'factor', 'vtlb4') };

/**
 * Vtlb-rapport 4: het verplicht eigen risico gedeeld door twaalf, per verzekerde volwassene. Zonder opgave tellen de
 * schuldenaar en een partner met bekend inkomen mee.
 */
export function eigenRisico(context: Context): Opgave {
	const { vtlb, peildatum } = context;
	const { perJaar, verzekerden } = vtlb.eigenRisico;
	const jaarbedrag =
		perJaar === null ? wettelijk(peildatum) : invoer('vtlb.eigenRisico.perJaar', 'jaar', perJaar);
	const perMaand =
		(perJaar === null ? editiewaarde(vtlb, peildatum, 'eigenRisico', 'maand') : null) ??
		(jaarbedrag && rekenOm('vtlb.eigenRisicoPerMaand', 'jaarNaarMaand', jaarbedrag));
	if (!perMaand) return telt(null, 'berekend');
	const verondersteld = verondersteldeVerzekerden(context);
	const aantal = verondersteld
		? VERZEKERDEN[verondersteld]
		: invoer('vtlb.eigenRisico.verzekerden', 'factor', String(verzekerden));
	return telt(maal('vtlb.eigenRisico', perMaand, aantal, { grondslag: 'vtlb4' }), 'berekend');
}

const DEEL_AOW = vast('0.95', 'procent', 'vtlb4');

/** Art. 19 Zvw: het verplicht eigen risico per jaar, of null als wij het van die dag niet weten. */
function wettelijk(dag: string): Post<'jaar'> | null {
	const bedrag = eigenRisicoOp(dag);
	return bedrag && vast(bedrag.waarde, 'jaar', 'zvwArt19');
}

/**
 * Vtlb-rapport 4, PGL-correctie: boven de AOW-leeftijd is de bijstandsnorm hoger dan de norm waar de beslagvrije voet
 * mee rekent. De correctie is 95% van het verschil. De norm voor partners geldt als een van beiden AOW heeft.
 */
export function pgl({ uitkomst, vtlb, paar }: Context): Opgave {
	if (!vtlb.pensioengerechtigd) return telt(null, 'berekend');
	const { normen, dossier, basis } = uitkomst;
	const sleutel = paar ? 'normPensioengerechtigdGehuwd' : 'normPensioengerechtigdAlleenstaand';
	const aow = aandeel('vtlb.aowNorm', DEEL_AOW, norm(normen.tabel, sleutel));
	const gewoon = normdeel(normen.tabel, dossier.leefsituatie);
	const bedrag = verschil('vtlb.pgl', aow, [gewoon], { grondslag: 'vtlb4' });
	return geblokkeerd(telt(bedrag, 'berekend'), basis.weg === 'formule' ? null : 'alleenBijFormule');
}
