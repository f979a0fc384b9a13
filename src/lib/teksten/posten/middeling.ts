import { namenVanPerioden, toonDatum, toonPeriode } from '../../taal/datums.ts';
import type { Datum } from '../../tijd/datum.ts';
import type { Periode } from '../../tijd/periode.ts';

const strook = ({ length }: readonly Periode[], wat: string): string =>
	length === 1 ? `De loonstrook van ${wat}` : `De loonstroken van ${wat}`;

/** Hoe een gemiddelde van loonstroken tot stand komt, en welke loonstroken meetellen (art. 3 Besluit BVV). */
export const middelingteksten = {
	middel: (geteld: readonly Periode[], delen: number): string =>
		`Wij nemen ${geteld.length === 1 ? 'de loonstrook' : 'de loonstroken'} van ${namenVanPerioden(geteld)}, en delen door ${String(delen)}.`,
	/** Met een schatting of een maand zonder inkomen erbij. */
	delen: (delen: number): string =>
		`Wij tellen op wat er in de perioden kwam, en delen door ${String(delen)}.`,
	alleenLaatste: (geteld: readonly Periode[]): string =>
		`Er is ingevuld dat alleen de laatste loonstrook telt, zoals na een andere baan: die van ${namenVanPerioden(geteld)}. Wij delen dus niet.`,
	alleenLaatsteZonderStrook:
		'Er is ingevuld dat alleen de laatste loonstrook telt, zoals na een andere baan. Wij delen dus niet.',
	ontbreekt: (perioden: readonly Periode[]): string =>
		`${strook(perioden, namenVanPerioden(perioden))} ${perioden.length === 1 ? 'ontbreekt, en telt' : 'ontbreken, en tellen'} als € 0.`,
	niets: (perioden: readonly Periode[]): string =>
		`In ${namenVanPerioden(perioden)} kwam er niets. Dat telt als € 0.`,
	geschat: (perioden: readonly Periode[], bronnen: readonly Periode[]): string =>
		`Van ${namenVanPerioden(perioden)} is er geen loonstrook, maar er kwam wel iets. Dat schatten wij met ${namenVanPerioden(bronnen)}.`,
	venster: (venster: Periode): string =>
		`Alleen loonstroken van ${toonPeriode(venster)} tellen mee (de voorkeursselectieperiode). Dat zijn de vier maanden voor de maand van de berekening, voor zover de tijd voor de loonaangifte voorbij is. De hele loonstrook moet daarin vallen.`,
	voorVenster: (perioden: readonly Periode[], begin: Datum): string =>
		`${strook(perioden, namenVanPerioden(perioden))} ${perioden.length === 1 ? 'begint voor' : 'beginnen voor'} ${toonDatum(begin)}, en ${perioden.length === 1 ? 'telt' : 'tellen'} niet mee.`,
	naVenster: (perioden: readonly Periode[], eind: Datum): string =>
		`${strook(perioden, namenVanPerioden(perioden))} ${perioden.length === 1 ? 'loopt door tot na' : 'lopen door tot na'} ${toonDatum(eind)}, en ${perioden.length === 1 ? 'telt' : 'tellen'} niet mee.`,
	nietDeLaatste: (perioden: readonly Periode[]): string =>
		`${strook(perioden, namenVanPerioden(perioden))} ${perioden.length === 1 ? 'is niet de laatste, en telt' : 'zijn niet de laatste, en tellen'} niet mee.`
} as const;
