import { Getal } from '../getal/getal.ts';
import { afstand } from './afstand.ts';

/* Wie een paar nullen te veel typt, wil geen proef. Een bedrag dat iemand echt kan hebben mag altijd. */

const KEER = Getal.lees('100');
const RUIM = { maand: Getal.lees('100000'), jaar: Getal.lees('1000000') } as const;

/**
 * Of een bedrag te groot is om een proef mee te doen; ook ver onder nul.
 * @param kaal in euro
 * @param begin wat er staat zonder draaien; null als er niets staat
 * @returns wat er hooguit mag staan, in euro; null als het kan
 */
export function teVeel(kaal: string, begin: string | null, per: keyof typeof RUIM): string | null {
	const naast = afstandTotNul(begin ?? '0').maal(KEER);
	const hoogste = naast.vergelijk(RUIM[per]) > 0 ? naast : RUIM[per];
	return afstandTotNul(kaal).vergelijk(hoogste) > 0 ? hoogste.tekst(2) : null;
}

const afstandTotNul = (kaal: string): Getal => afstand(Getal.lees(kaal), Getal.lees('0'));
