import { minste, som, verschil, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { Post } from '../../herleiding/post.ts';
import type { Periode } from '../../tijd/periode.ts';
import { voorEenBetaling } from './art475b-lid1-afdracht.ts';
import type { Voet } from './art475d-lid6-per-betaling.ts';

/** Een maand of vier weken waarin vakantiegeld is opgebouwd. */
export interface Opbouw {
	readonly periode: Periode;
	/** Netto, voor een inhouding en zonder vakantiegeld. */
	readonly netto: Post<'eenmalig'>;
	/** De beslagvrije voet van die tijd: zij verandert elk halfjaar. */
	readonly voet: Voet;
}

/** Het vakantiegeld dat is betaald, en wat er van af ging. */
export interface Vakantiegeldbetaling {
	readonly netto: Post<'eenmalig'>;
	readonly ingehouden: Post<'eenmalig'>;
}

export interface Vakantiegeldcontrole {
	readonly maanden: readonly {
		readonly periode: Periode;
		readonly netto: Post<'eenmalig'>;
		/** De beslagvrije voet over die tijd. */
		readonly houdbaar: Post<'eenmalig'>;
		readonly tekort: Post<'eenmalig'>;
	}[];
	readonly tekort: Post<'eenmalig'>;
	/** Wat iemand ervan houdt. */
	readonly houdt: Post<'eenmalig'>;
	/** Wat er mocht worden ingehouden. */
	readonly ruimte: Post<'eenmalig'>;
	readonly ingehouden: Post<'eenmalig'>;
	readonly teVeel: Post<'eenmalig'>;
}

/**
 * Art. 475c lid 1 Rv en HR 31 oktober 2014, ECLI:NL:HR:2014:3068, over de echte maanden van de opbouw: wat in een maand
 * onder de beslagvrije voet bleef, houdt iemand van het vakantiegeld. Wat in een andere maand over was, gaat daar niet af.
 */
export function vakantiegeldcontrole(
	opbouw: readonly Opbouw[],
	{ netto, ingehouden }: Vakantiegeldbetaling
): Vakantiegeldcontrole {
	const maanden = opbouw.map(({ periode, netto: ontvangen, voet }) => {
		const over = periode.begin;
		const houdbaar = voorEenBetaling('vakantiegeldcontrole.voet', voet, over);
		const tekort = verschilNietNegatief('vakantiegeldcontrole.tekortVanMaand', houdbaar, [ontvangen], {
			over
		});
		return { periode, netto: ontvangen, houdbaar, tekort };
	});
	const tekort = som(
		'vakantiegeldcontrole.tekort',
		'eenmalig',
		maanden.map((maand) => maand.tekort)
	);
	const noot = { grondslag: 'art475cLid1' } as const;
	const houdt = minste('vakantiegeldcontrole.houdt', [netto, tekort], noot);
	const ruimte = verschil('vakantiegeldcontrole.ruimte', netto, [houdt], noot);
	const teVeel = verschilNietNegatief('vakantiegeldcontrole.teVeel', ingehouden, [ruimte]);
	return { maanden, tekort, houdt, ruimte, ingehouden, teVeel };
}
