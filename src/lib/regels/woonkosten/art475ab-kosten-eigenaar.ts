import { alsBedrag, type Bedrag } from '../../getal/bedragtekst.ts';
import { Getal } from '../../getal/getal.ts';

/** Per maand, behalve de WOZ-waarde. */
export type Eigenaarskosten = Readonly<Record<'rente' | 'erfpacht' | 'wozWaarde', Bedrag>>;

/** 0,057% van de WOZ-waarde, elke maand. */
const ANDERE_KOSTEN = Getal.lees('0.00057');

/**
 * De woonkosten van een eigenaar: hypotheekrente, erfpacht, en andere kosten naar de WOZ-waarde; aflossing telt niet
 * (art. 475ab Rv).
 */
export function kostenEigenaar(kosten: Eigenaarskosten): { delen: readonly Bedrag[]; samen: Bedrag } {
	const rente = Getal.lees(kosten.rente);
	const erfpacht = Getal.lees(kosten.erfpacht);
	const andere = Getal.lees(kosten.wozWaarde).maal(ANDERE_KOSTEN);
	const kaal = (getal: Getal) => alsBedrag(getal.tekst(2));
	return { delen: [rente, erfpacht, andere].map(kaal), samen: kaal(rente.plus(erfpacht).plus(andere)) };
}
