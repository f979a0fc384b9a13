import { vast } from '../../herleiding/bronnen.ts';
import { product, som, verschilNietNegatief } from '../../herleiding/maken.ts';
import type { PostNaam } from '../../herleiding/namen.ts';
import type { Post } from '../../herleiding/post.ts';
import { voetPerBetaling, type Voet } from './art475d-lid6-per-betaling.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';
import type { Datum } from '../../tijd/datum.ts';

/** Wat er volgens de brief blijft, en wat er hoort te blijven. */
export const MAATSTAVEN = ['brief', 'juist'] as const;
type Maatstaf = (typeof MAATSTAVEN)[number];

/** Wat er van een betaling mag, volgens een van beide. */
interface Grens {
	readonly voet: Voet;
	/** Wat er van het vakantiegeld in deze betaling mag; null als er geen in zit. */
	readonly vakantiegeld: Post<'eenmalig'> | null;
}

/** Een betaling zoals zij op de strook staat. */
export interface Betaling {
	readonly dag: Datum;
	/** Netto, voor de inhouding en zonder vakantiegeld dat eens per jaar komt. */
	readonly netto: Post<'eenmalig'>;
	readonly ingehouden: Post<'eenmalig'>;
	readonly grens: Readonly<Record<Maatstaf, Grens>>;
}

/** Een betaling naast wat er mocht. */
interface Afgedragen {
	readonly dag: Datum;
	readonly ingehouden: Post<'eenmalig'>;
	readonly mag: Readonly<Record<Maatstaf, Post<'eenmalig'>>>;
	readonly teVeel: Readonly<Record<Maatstaf, Post<'eenmalig'>>>;
}

export interface Afdracht {
	readonly betalingen: readonly Afgedragen[];
	/** Wat er sinds het beslag te veel is ingehouden: meer dan de brief toestaat, en meer dan er mocht. */
	readonly teVeel: Readonly<Record<Maatstaf, Post<'eenmalig'>>>;
}

const NAMEN = {
	brief: {
		voet: 'afdracht.voetBrief',
		gewoon: 'afdracht.gewoonBrief',
		mag: 'afdracht.magBrief',
		teVeel: 'afdracht.teVeelBrief',
		samen: 'afdracht.samenBrief'
	},
	juist: {
		voet: 'afdracht.voet',
		gewoon: 'afdracht.gewoon',
		mag: 'afdracht.mag',
		teVeel: 'afdracht.teVeel',
		samen: 'afdracht.samen'
	}
} as const satisfies Record<Maatstaf, Record<string, PostNaam>>;

/**
 * Art. 475b lid 1 Rv: beslag op een periodieke betaling geldt alleen voor wat boven de beslagvrije voet uitkomt. Elke
 * betaling sinds het beslag staat op zichzelf: wat in de ene te weinig is ingehouden, maakt een andere niet goed.
 */
export function afdracht(sinds: Datum, tijdvak: Tijdvak, betalingen: readonly Betaling[]): Afdracht {
	const afgedragen = betalingen
		.filter(({ dag }) => dag >= sinds)
		.map((een, plek) => naastDeGrens(een, tijdvak, plek));
	const samen = (maatstaf: Maatstaf) =>
		som(
			NAMEN[maatstaf].samen,
			'eenmalig',
			afgedragen.map(({ teVeel }) => teVeel[maatstaf])
		);
	return { betalingen: afgedragen, teVeel: { brief: samen('brief'), juist: samen('juist') } };
}

function naastDeGrens(betaling: Betaling, tijdvak: Tijdvak, plek: number): Afgedragen {
	const { dag, ingehouden } = betaling;
	const over = `${dag}/${plek + 1}`;
	const magVolgens = (maatstaf: Maatstaf) => magVan(betaling, tijdvak, maatstaf, over);
	const mag = { brief: magVolgens('brief'), juist: magVolgens('juist') };
	const teVeel = (maatstaf: Maatstaf) =>
		verschilNietNegatief(NAMEN[maatstaf].teVeel, ingehouden, [mag[maatstaf]], { over });
	return { dag, ingehouden, mag, teVeel: { brief: teVeel('brief'), juist: teVeel('juist') } };
}

function magVan(
	{ netto, grens }: Betaling,
	tijdvak: Tijdvak,
	maatstaf: Maatstaf,
	over: string
): Post<'eenmalig'> {
	const { voet, vakantiegeld } = grens[maatstaf];
	const namen = NAMEN[maatstaf];
	const noot = { over, grondslag: 'art475bLid1' } as const;
	const gewoon = verschilNietNegatief(
		namen.gewoon,
		netto,
		[voorEenBetaling(namen.voet, voetPerBetaling(voet, tijdvak), over)],
		noot
	);
	return vakantiegeld ? som(namen.mag, 'eenmalig', [gewoon, vakantiegeld], noot) : gewoon;
}

const EEN_BETALING = vast('1', 'factor');

/** De voet van een maand of van vier weken, bij een betaling over die maand of die vier weken. */
export const voorEenBetaling = (naam: PostNaam, voet: Voet, over: string): Post<'eenmalig'> =>
	product(naam, 'eenmalig', [voet, EEN_BETALING], { over });
