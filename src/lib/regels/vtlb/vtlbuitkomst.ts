import type { Post, Tussensom } from '../../herleiding/post.ts';
import type { Vergelijking } from './afloscapaciteit.ts';
import type { Correctie } from './correctie.ts';
import type { Vtlbmelding } from './meldingen.ts';
import type { NietOndersteund } from './ondersteund.ts';
import type { IndividueleLasten } from './rapport5-1-individuele-lasten.ts';
import type { Arbeidstoeslagrichting } from './rapport4-toeslagen.ts';
import type { Vakantiegeldverdeling } from './vakantiegeld.ts';

/** Wat er overblijft om af te lossen. */
export interface Aflossen {
	readonly vergelijking: Vergelijking;
	readonly perMaand: Post<'maand'>;
	readonly maanden: number;
	readonly overLooptijd: Post<'eenmalig'>;
	readonly deelVanSchuld: Post<'procent'> | null;
	/** Er blijft niets over: een schuldregeling zonder afloscapaciteit. */
	readonly nulAanbod: boolean;
}

/** De indicatie van het vrij te laten bedrag voor een schuldenaar. Nooit het officiele vtlb. */
export interface Indicatiebedragen {
	readonly soort: 'indicatie';
	readonly editie: string;
	/** De vloer: de beslagvrije voet van dezelfde dag, niet afgerond. */
	readonly bvv: Post<'maand'>;
	readonly correcties: readonly Correctie[];
	readonly individueleLasten: IndividueleLasten;
	readonly nominaal: Post<'maand'>;
	/** Wat de correcties samen waren als dat onder nul kwam; het nominaal bedrag is dan nul. */
	readonly correctiesOnderNul: Tussensom<'maand'> | null;
	readonly vtlb: Post<'maand'>;
	/** Het vrij te laten bedrag in hele euro's. */
	readonly afgerond: Post<'maand'>;
	/** Zonder de normbedragen van de editie is er geen bedrag: dan blijft ten minste de beslagvrije voet. */
	readonly editieGeladen: boolean;
	readonly inkomen: Post<'maand'>;
	/** Null zonder editie, en zolang vakantiegeld niet te vergelijken is. */
	readonly aflossen: Aflossen | null;
	readonly vakantiegeld: Vakantiegeldverdeling | null;
	readonly arbeidstoeslagrichting: Arbeidstoeslagrichting;
	/** Voorstel voor 5.2, ter vergelijking met wat is opgegeven. */
	readonly woonlastenvoorstel: Post<'maand'> | null;
}

export interface Indicatie extends Indicatiebedragen {
	readonly meldingen: readonly Vtlbmelding[];
}

/** Een situatie waarvoor de regels niet bekend zijn: dan is er geen bedrag, ook niet bij benadering. */
interface GeenIndicatie {
	readonly soort: 'nietOndersteund';
	readonly reden: NietOndersteund;
}

export type Vtlbuitkomst = Indicatie | GeenIndicatie;
