import type { Vtlb } from '../../dossier/vtlb.ts';
import { vast } from '../../herleiding/bronnen.ts';
import { minste, product, som, verschil, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import { bedragOf } from './opgegeven.ts';

/** Hoe een uitbetaling van vakantiegeld wordt verdeeld. */
export interface Vakantiegeldverdeling {
	readonly houden: Post<'eenmalig'>;
	readonly boedel: Post<'eenmalig'>;
}

const TWAALFDE = vast('1/12', 'factor', 'vtlb6');

/**
 * Bureau Wsnp, vakantiegeld: voor elke maand van opbouw blijft 1/12 van het vrij te laten deel. Wat in maanden onder
 * de beslagvrije voet is opgebouwd blijft helemaal (HR 31 oktober 2014, ECLI:NL:HR:2014:3068). Alleen met de drie
 * bedragen en het aantal maanden; het vrije deel staat op de officiele uitdraai.
 */
export function verdeelVakantiegeld({ vakantiegeld }: Vtlb): Vakantiegeldverdeling | null {
	const pad = 'vtlb.vakantiegeld';
	const uitbetaald = bedragOf(`${pad}.uitbetaald`, 'eenmalig', vakantiegeld.uitbetaald);
	const beschermd = bedragOf(`${pad}.beschermd`, 'eenmalig', vakantiegeld.beschermd);
	const perJaar = bedragOf(`${pad}.vrijDeelPerJaar`, 'jaar', vakantiegeld.vrijDeelPerJaar);
	const maanden = bedragOf(`${pad}.maanden`, 'factor', vakantiegeld.maanden);
	if (!uitbetaald || !beschermd || !perJaar || !maanden) return null;
	const vrij = product('vtlb.vakantiegeldVrij', 'eenmalig', [perJaar, maanden, TWAALFDE]);
	const blijft = minste('vtlb.vakantiegeldBeschermd', [beschermd, uitbetaald]);
	const rest = verschilNietNegatief('vtlb.vakantiegeldRest', uitbetaald, [beschermd]);
	const houden = som('vtlb.vakantiegeldHouden', 'eenmalig', [
		blijft,
		minste('vtlb.vakantiegeldErbij', [rest, vrij])
	]);
	return { houden, boedel: verschil('vtlb.vakantiegeldBoedel', uitbetaald, [houden]) };
}
