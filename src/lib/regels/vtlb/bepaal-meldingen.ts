import { editieVan } from '../../normen/vtlb/edities.ts';
import { isAfgekapt } from './art295-lid3-nominaal.ts';
import type { Context } from './context.ts';
import type { Correctie, CorrectieId } from './correctie.ts';
import { meldVtlb, type Vtlbmelding } from './meldingen.ts';
import type { Indicatie } from './vtlbuitkomst.ts';

type Zondermeldingen = Omit<Indicatie, 'meldingen'>;

/** Alle meldingen bij een indicatie: eerst over de vloer, dan over de correcties, dan over het aflossen. */
export const bepaalMeldingen = (context: Context, indicatie: Zondermeldingen): readonly Vtlbmelding[] => [
	...overVloer(context),
	...overCorrecties(context, indicatie),
	...overEditie(context, indicatie),
	...overAflossen(indicatie)
];

function* overVloer({ uitkomst, partnerOnbekend, paar }: Context): Generator<Vtlbmelding> {
	if (partnerOnbekend) yield meldVtlb('partnerOnbekend', 'let-op', {});
	else if (!uitkomst.beslagobject.object || uitkomst.beslagobject.overige.length > 0) {
		yield meldVtlb('bvvOverAlInkomen', 'informatie', {});
	}
	if (paar && !partnerOnbekend) yield meldVtlb('verdelingOnbekend', 'let-op', {});
}

function* overCorrecties({ vtlb }: Context, indicatie: Zondermeldingen): Generator<Vtlbmelding> {
	const telt = (id: CorrectieId) => vind(indicatie.correcties, id)?.bedrag ?? null;
	const eigenRisico = telt('eigenRisico');
	if (eigenRisico?.soort === 'product' && vtlb.eigenRisico.verzekerden === null) {
		const aantal = eigenRisico.factoren[1]?.waarde.tekst(0) ?? '';
		yield meldVtlb('eigenRisicoVerondersteld', 'informatie', { aantal });
	}
	if (vtlb.meerDan18Uur === 'ja') {
		if (!telt('arbeidstoeslag')) yield meldVtlb('arbeidstoeslagZonderBedrag', 'let-op', {});
		yield meldVtlb('arbeidstoeslagAanvullend', 'informatie', {});
	}
	if (telt('alimentatie')) yield meldVtlb('alimentatieNietAltijd', 'let-op', {});
	const { compensatiekop, totaal } = indicatie.individueleLasten;
	const begonnen = Object.values(vtlb.individueleLasten).some((bedrag) => bedrag !== null);
	if (begonnen && compensatiekop && !totaal) yield meldVtlb('individueleLastenOnvolledig', 'let-op', {});
	const woonlasten = telt('woonlastenBovenMaximum');
	if (woonlasten?.soort === 'minste' && woonlasten.gekozen === 1)
		yield meldVtlb('woonlastenAlInBvv', 'let-op', {});
	if (vtlb.kinderopvang.kosten !== null && vtlb.kinderopvang.toeslag === null) {
		yield meldVtlb('kinderopvangtoeslagOntbreekt', 'let-op', {});
	}
	if (isAfgekapt(indicatie.nominaal)) {
		const som = indicatie.nominaal.soort === 'ondergrens' ? indicatie.nominaal.van.waarde.tekst(2) : '';
		yield meldVtlb('nominaalOpNul', 'let-op', { som });
	}
}

/** Wie kilometers of dagen opgeeft, verwacht een bedrag; dat kan alleen met de norm van deze editie. */
function* overEditie({ vtlb, peildatum }: Context, { correcties }: Zondermeldingen): Generator<Vtlbmelding> {
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

function* overAflossen({ aflossen }: Zondermeldingen): Generator<Vtlbmelding> {
	if (!aflossen) yield meldVtlb('vakantiegeldOnbekend', 'let-op', {});
	else if (aflossen.nulAanbod) yield meldVtlb('nulAanbod', 'informatie', {});
}

const vind = (correcties: readonly Correctie[], id: CorrectieId) =>
	correcties.find((correctie) => correctie.id === id);
