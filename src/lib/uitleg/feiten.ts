import type { Post } from '../herleiding/post.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Stapnaam } from './uitleg.ts';

/**
 * Wat het bedrag bepaalde, als gegeven: wat er besliste, in welke stap, en met welk bedrag. Scherm, werkblad en
 * document maken er elk hun eigen zin van.
 */
export type Feit = { readonly stap: Stapnaam } & (
	| { readonly soort: 'formule' | 'openheid' }
	| { readonly soort: Bedragfeit; readonly bedrag: Post }
	| { readonly soort: 'woonland'; readonly factor: Post<'factor'> }
	| { readonly soort: 'partner'; readonly bedrag: Post; readonly door: 'inkomen' | 'helft' }
	| {
			readonly soort: 'grens95';
			readonly bedrag: Post;
			readonly normbedrag: boolean;
	  }
);

type Bedragfeit =
	| 'inrichting'
	| 'zonderWoonadres'
	| 'maximum'
	| 'lid7'
	| 'lid5'
	| 'overige'
	| 'voertuig'
	| 'toeslagen'
	| 'hardheid';

const telt = (post: Post | null): post is Post => post !== null && !post.waarde.isNul();

/** De feiten in de volgorde waarin de uitleg ze noemt. Nooit leeg. */
export const feiten = (uitkomst: Uitkomst): readonly Feit[] => [
	...overBasis(uitkomst),
	...overToepassing(uitkomst)
];

/**
 * Het bedrag voor elke vier weken, als het hele bedrag van een inkomen komt dat zo betaald wordt. Komt het van meer
 * inkomens, dan houdt niemand dit van een betaling over.
 */
export const vierwekenbedrag = ({ toegepast }: Uitkomst): Post | null =>
	toegepast.soort === 'inkomen' &&
	toegepast.groep.length === 1 &&
	toegepast.perTijdvak.eenheid === 'vierweken'
		? toegepast.perTijdvak
		: null;

function* overBasis({ dossier, basis }: Uitkomst): Generator<Feit> {
	const stap = 'basis';
	if (basis.weg !== 'formule') yield { soort: basis.weg, stap, bedrag: basis.voorWoonland };
	else if (!basis.maximumBereikt) yield { soort: 'formule', stap };
	if (basis.weg === 'formule' && dossier.wonen.adres !== 'nederland') yield { soort: 'openheid', stap };
	if (basis.woonlandfactor) yield { soort: 'woonland', stap, factor: basis.woonlandfactor };
	if (basis.maximumBereikt) yield { soort: 'maximum', stap, bedrag: basis.voorWoonland };
	const { ophogingLid7: lid7, ophogingLid5: lid5 } = basis;
	if (telt(lid7)) yield { soort: 'lid7', stap: 'woonkosten', bedrag: lid7 };
	if (telt(lid5)) yield { soort: 'lid5', stap: 'woonkosten', bedrag: lid5 };
}

function* overToepassing({ toegepast }: Uitkomst): Generator<Feit> {
	const {
		verminderingPartner: partner,
		verminderingVoertuig: voertuig,
		grens,
		toeslagen,
		hardheid
	} = toegepast;
	const overige = toegepast.soort === 'inkomen' ? toegepast.overigeInkomsten : null;
	const normbedrag = toegepast.soort === 'inkomen' && toegepast.normbedragGebruikt;
	const stap = 'verminderingen';
	if (telt(partner.bedrag)) yield { soort: 'partner', stap, ...partner };
	if (telt(overige)) yield { soort: 'overige', stap, bedrag: overige };
	if (telt(voertuig)) yield { soort: 'voertuig', stap, bedrag: voertuig };
	if (toegepast.regel95) yield { soort: 'grens95', stap: 'grens', bedrag: grens, normbedrag };
	if (telt(toeslagen)) yield { soort: 'toeslagen', stap: 'erbij', bedrag: toeslagen };
	if (telt(hardheid)) yield { soort: 'hardheid', stap: 'erbij', bedrag: hardheid };
}
