import type { Bedrag } from '../getal/bedragtekst.ts';
import type { Niveau } from '../regels/zekerheid/punt.ts';
import type { Datum } from '../tijd/datum.ts';
import type { Voetlijngegevens } from '../uitleg/uitleg.ts';
import type { Herkenning } from './stuk.ts';

/** Wat voor dag er aankomt. */
export type Dagsoort = 'brief' | 'hardheid' | 'woonkosten' | 'auto' | 'kind18' | 'twaalfMaanden';

/** Een dag waarop de beslagvrije voet anders kan worden, of waarop een termijn afloopt. */
export interface Afspraak {
	readonly dag: Datum;
	readonly soort: Dagsoort;
}

/** Hoe zeker het bedrag van nu is; zonder bedrag: er ontbreekt nog iets, of het bestand is niet te lezen. */
export type Stand = Niveau | 'nogNiet' | 'onleesbaar';

/** De volgorde van zeker naar onzeker. */
export const STANDEN: readonly Stand[] = [
	'precies',
	'minstens',
	'schatting',
	'voorlopig',
	'nogNiet',
	'onleesbaar'
];

/** Een rij van het overzicht: gewone waarden, zodat zij uit een ander stuk van de browser kan komen. Bedragen per maand. */
export interface Regel extends Herkenning {
	readonly id: number;
	readonly bestand: string;
	/** Waar beslag op ligt. */
	readonly beslagOp: string;
	readonly balk: Voetlijngegevens | null;
	/** Wat er uit het bestand kwam, en voor welke dag. */
	readonly toen: { readonly bedrag: Bedrag; readonly dag: Datum } | null;
	/** De dag waarvoor deze rij is berekend: na een afgebroken berekening niet voor elke rij dezelfde. */
	readonly dag: Datum;
	/** De beslagvrije voet voor die dag. */
	readonly nu: Bedrag | null;
	/** Null als een van beide er niet is, en als er voor nu nog een loonstrook ontbreekt. */
	readonly verschil: Bedrag | null;
	/** Waar het verschil vandaan komt, het grootste deel eerst. */
	readonly waardoor: readonly string[];
	readonly stand: Stand;
	/** Het bedrag van nu rust op een normtabel die iemand zelf invulde. */
	readonly eigenNormen: boolean;
	/** Iemand vulde het in het werkblad aan, en dat staat nog in geen bestand. */
	readonly bewerkt: boolean;
	/** Op dag. */
	readonly afspraken: readonly Afspraak[];
	/** Wat er nodig is om het bedrag zeker te maken. */
	readonly nodig: readonly string[];
}
