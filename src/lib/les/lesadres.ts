import type { Lesgeval } from './geval.ts';
import { schrijfHekje, type Hekje } from './hekje.ts';

/** Wat er in het adres van een les bij kan. */
interface Erbij extends Pick<Partial<Hekje>, 'regel' | 'knoppen'> {
	/** Wat er achter het vraagteken bij komt: `quiz`, `grafiek=jaren`. */
	readonly vraag?: string | null;
}

/** Een geval zoals het in een adres staat; zonder beide is het het dossier in het tabblad. */
export type Gevalplek = { readonly casus: { readonly id: string; readonly brief?: object } | null } & Pick<
	Lesgeval,
	'gedeeld'
>;

/**
 * Wat er achter het pad van een les komt: welk geval, en wat er te zien is. De enige plek die zo'n adres maakt. Een casus staat in
 * de vraag, want daar staat niets in over iemand; een gedeeld geval alleen achter het hekje.
 */
export function lesadres({ casus, gedeeld }: Gevalplek, { vraag, regel, knoppen }: Erbij = {}): string {
	const vragen = [...(casus ? [`casus=${encodeURIComponent(casus.id)}`] : []), ...(vraag ? [vraag] : [])];
	const hekje = schrijfHekje({
		geval: casus ? null : gedeeld,
		regel: regel ?? null,
		...(knoppen && { knoppen })
	});
	return `${vragen.length === 0 ? '' : `?${vragen.join('&')}`}${hekje}`;
}
