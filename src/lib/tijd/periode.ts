import { dagnummer, eersteDagVanMaand, laatsteDagVanMaand, type Datum } from './datum.ts';

/** Een aaneengesloten reeks dagen; beide grenzen horen erbij. */
export interface Periode {
	readonly begin: Datum;
	readonly eind: Datum;
}

/** Of `deel` geheel binnen `geheel` ligt. */
export const bevat = (geheel: Periode, deel: Periode): boolean =>
	geheel.begin <= deel.begin && deel.eind <= geheel.eind;

/** Of twee perioden minstens een dag delen. */
export const overlapt = (een: Periode, ander: Periode): boolean =>
	een.begin <= ander.eind && ander.begin <= een.eind;

export const aantalDagen = ({ begin, eind }: Periode): number => dagnummer(eind) - dagnummer(begin) + 1;

/** Of de periode precies een kalendermaand is. */
export const isKalendermaand = ({ begin, eind }: Periode): boolean =>
	begin === eersteDagVanMaand(begin) && eind === laatsteDagVanMaand(begin);
