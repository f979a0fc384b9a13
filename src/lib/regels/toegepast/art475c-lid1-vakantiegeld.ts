import { minste, rekenOm, tussenverschil, verschil, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';

/** Wat er van het vakantiegeld van een jaar mag gaan, in de maand waarin het wordt betaald. */
export interface Vakantiegeldruimte {
	readonly nettoPerJaar: Post<'jaar'>;
	readonly tekort: Post<'jaar'>;
	/** Wat iemand ervan houdt, omdat de maanden waarin het werd opgebouwd onder de beslagvrije voet lagen. */
	readonly houdt: Post<'jaar'>;
	readonly ruimte: Post<'jaar'>;
	readonly geschat: boolean;
}

/**
 * Art. 475c lid 1 Rv en HR 31 oktober 2014, ECLI:NL:HR:2014:3068: wat per maand wordt opgebouwd en een keer per jaar
 * wordt betaald, hoort bij de maanden van de opbouw. Lag het inkomen in die maanden onder de beslagvrije voet, dan gaat
 * dat tekort er eerst af; alleen de rest mag worden ingehouden. Het tekort is elke maand even hoog, twaalf maanden lang.
 */
export function vakantiegeldruimte(
	netto: Post<'maand'>,
	nettoInclusief: Post<'maand'>,
	tbvv: Post<'maand'>,
	geschat: boolean
): Vakantiegeldruimte | null {
	const nettoPerJaar = rekenOm(
		'vakantiegeld.nettoPerJaar',
		'maandNaarJaar',
		tussenverschil(nettoInclusief, [netto])
	);
	if (nettoPerJaar.waarde.isNul()) return null;
	const perMaand = verschilNietNegatief('vakantiegeld.tekortPerMaand', tbvv, [netto]);
	const tekort = rekenOm('vakantiegeld.tekort', 'maandNaarJaar', perMaand);
	const houdt = minste('vakantiegeld.houdt', [nettoPerJaar, tekort], { grondslag: 'art475cLid1' });
	const ruimte = verschil('vakantiegeld.ruimte', nettoPerJaar, [houdt], { grondslag: 'art475cLid1' });
	return { nettoPerJaar, tekort, houdt, ruimte, geschat };
}
