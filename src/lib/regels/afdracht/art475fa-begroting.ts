import { som, verschil } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';

/** Een regel van een begroting. */
export interface Begrotingsregel {
	readonly naam: string;
	/** Waarom het nodig is, in eigen woorden; '' als dat er niet bij staat. */
	readonly reden: string;
	readonly bedrag: Post<'maand'>;
}

/** Wat iemand per maand heeft en nodig heeft. */
export interface Begroting {
	readonly inkomsten: readonly Begrotingsregel[];
	readonly uitgaven: readonly Begrotingsregel[];
	readonly samenIn: Post<'maand'>;
	readonly samenUit: Post<'maand'>;
	/** Onder nul als er te weinig is. */
	readonly over: Post<'maand'>;
}

/** Art. 475fa Rv: de kantonrechter vraagt wat iemand nodig heeft naast wat hij mag houden. */
export function begroting(
	inkomsten: readonly Begrotingsregel[],
	uitgaven: readonly Begrotingsregel[]
): Begroting {
	const noot = { grondslag: 'art475fa' } as const;
	const bedragen = (regels: readonly Begrotingsregel[]) => regels.map(({ bedrag }) => bedrag);
	const samenIn = som('begroting.inkomsten', 'maand', bedragen(inkomsten), noot);
	const samenUit = som('begroting.uitgaven', 'maand', bedragen(uitgaven), noot);
	return {
		inkomsten,
		uitgaven,
		samenIn,
		samenUit,
		over: verschil('begroting.over', samenIn, [samenUit], noot)
	};
}
