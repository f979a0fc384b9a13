import type { Dossier, Persoon } from '../dossier/dossier.ts';
import type { Post } from '../herleiding/post.ts';
import type { Periode } from '../tijd/periode.ts';
import type { Basisuitkomst } from './basis/bepaal-basis.ts';
import type { Inkomenuitkomst } from './inkomen/inkomenuitkomst.ts';
import type { Totalen } from './inkomen/totalen.ts';
import type { Melding } from './meldingen/melding.ts';
import type { Normen } from './normen.ts';
import type { Toepassing } from './toegepast/toepassing.ts';

/** Alles wat er te berekenen is; elk bedrag is een post en draagt dus zijn herleiding. */
export interface Bedragen {
	readonly dossier: Dossier;
	readonly normen: Normen;
	/** De voorkeursselectieperiode bij de peildatum. */
	readonly selectieperiode: Periode;
	readonly inkomens: readonly Inkomenuitkomst[];
	/** Per inkomen de verwachte loonstroken die er niet zijn. */
	readonly ontbrekend: ReadonlyMap<string, readonly Periode[]>;
	/** Er ontbreekt een loonstrook, dus het bedrag kan nog veranderen. */
	readonly voorlopig: boolean;
	/** De inkomens van elke persoon opgeteld. */
	readonly totalen: Readonly<Record<Persoon, Totalen>>;
	/** Factor C. */
	readonly belastbaarJaarinkomen: Post<'jaar'>;
	readonly basis: Basisuitkomst;
	/** 110% van de maximale huurgrens: vanaf hier tellen woonkosten extra (art. 475da lid 5). */
	readonly drempelWoonkosten: Post<'maand'>;
	/** De eigen inkomens waarop beslag kan liggen, in de volgorde van art. 475c lid 2 Rv. */
	readonly beslagvolgorde: readonly Inkomenuitkomst[];
	readonly toegepast: Toepassing;
	readonly beslagvrijBankbedrag: Post<'maand'> | null;
}

/** Wat een berekening oplevert: de bedragen, en wat de lezer daarbij moet weten. */
export interface Uitkomst extends Bedragen {
	readonly meldingen: readonly Melding[];
	/** De vaste meldingen bij het tussenresultaat. */
	readonly basismeldingen: readonly Melding[];
}
