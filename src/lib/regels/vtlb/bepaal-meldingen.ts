import { editieVan } from '../../normen/vtlb/edities.ts';
import { gaatOverAlInkomen } from './bvv-vloer.ts';
import type { Context } from './context.ts';
import type { Correctie, CorrectieId } from './correctie.ts';
import { meldVtlb, type Vtlbmelding } from './meldingen.ts';
import { verondersteldeVerzekerden } from './rapport4-toeslagen.ts';
import { zitAlInBvv } from './rapport5-2-woonlasten.ts';
import type { Indicatiebedragen } from './vtlbuitkomst.ts';

/** Alle meldingen bij een indicatie: eerst over de vloer, dan over de correcties, dan over het aflossen. */
export const bepaalMeldingen = (context: Context, indicatie: Indicatiebedragen): readonly Vtlbmelding[] => [
	...overVloer(context),
	...overCorrecties(context, indicatie),
	...overEditie(context, indicatie),
	...overAflossen(context, indicatie)
];

function* overVloer({ uitkomst, partnerOnbekend, paar }: Context): Generator<Vtlbmelding> {
	if (partnerOnbekend) yield meldVtlb('partnerOnbekend', 'let-op', {});
	else if (!gaatOverAlInkomen(uitkomst)) {
		yield meldVtlb('bvvOverAlInkomen', 'informatie', {});
	}
	if (paar && !partnerOnbekend) yield meldVtlb('verdelingOnbekend', 'let-op', {});
}

function* overCorrecties(context: Context, indicatie: Indicatiebedragen): Generator<Vtlbmelding> {
	const { vtlb } = context;
	const telt = (id: CorrectieId) => vind(indicatie.correcties, id)?.bedrag ?? null;
	const aantal = verondersteldeVerzekerden(context);
	if (aantal) yield meldVtlb('eigenRisicoVerondersteld', 'informatie', { aantal });
	if (vtlb.meerDan18Uur === 'ja') {
		if (!telt('arbeidstoeslag')) yield meldVtlb('arbeidstoeslagZonderBedrag', 'let-op', {});
		yield meldVtlb('arbeidstoeslagAanvullend', 'informatie', {});
	}
	if (telt('alimentatie')) yield meldVtlb('alimentatieNietAltijd', 'let-op', {});
	const { compensatiekop, totaal } = indicatie.individueleLasten;
	const begonnen = Object.values(vtlb.individueleLasten).some((bedrag) => bedrag !== null);
	if (begonnen && compensatiekop && !totaal) yield meldVtlb('individueleLastenOnvolledig', 'let-op', {});
	if (telt('woonlastenBovenMaximum') && zitAlInBvv(context))
		yield meldVtlb('woonlastenAlInBvv', 'let-op', {});
	if (vtlb.kinderopvang.kosten !== null && vtlb.kinderopvang.toeslag === null) {
		yield meldVtlb('kinderopvangtoeslagOntbreekt', 'let-op', {});
	}
	const { correctiesOnderNul: som } = indicatie;
	if (som) yield meldVtlb('nominaalOpNul', 'let-op', { som: som.waarde.tekst(2) });
}

/** Wie kilometers of dagen opgeeft, verwacht een bedrag; dat kan alleen met de norm van deze editie. */
function* overEditie(
	{ vtlb, peildatum }: Context,
	{ correcties }: Indicatiebedragen
): Generator<Vtlbmelding> {
	const editie = editieVan(peildatum);
	if (vtlb.editie && vtlb.editie.id !== editie) {
		yield meldVtlb('andereEditie', 'let-op', { opgegeven: vtlb.editie.id, nodig: editie });
	}
	const gevraagd: readonly (readonly [CorrectieId, boolean])[] = [
		['auto', vtlb.auto.kilometers !== null],
		['omgang', vtlb.omgang.dagen !== null && vtlb.omgang.kinderen !== null]
	];
	for (const [correctie, wil] of gevraagd) {
		if (wil && !vind(correcties, correctie)?.opgave) {
			yield meldVtlb('normVanEditieOntbreekt', 'let-op', { correctie, editie });
		}
	}
}

function* overAflossen(
	{ vtlb }: Context,
	{ aflossen, editie, editieGeladen }: Indicatiebedragen
): Generator<Vtlbmelding> {
	const { inInkomen } = vtlb.vakantiegeld;
	if (!editieGeladen) yield meldVtlb('editieOntbreekt', 'let-op', { editie });
	else if (inInkomen === 'onbekend') yield meldVtlb('vakantiegeldOnbekend', 'let-op', {});
	else if (!aflossen) yield meldVtlb('vakantiegeldBedragOntbreekt', 'let-op', {});
	else if (aflossen.nulAanbod) yield meldVtlb('nulAanbod', 'informatie', {});
}

const vind = (correcties: readonly Correctie[], id: CorrectieId) =>
	correcties.find((correctie) => correctie.id === id);
