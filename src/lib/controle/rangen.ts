import type { Controle } from './velden.ts';
import { isLezing } from './vergissingen/lezingen.ts';
import { VERGISSINGEN } from './vergissingen/lijst.ts';
import { BEWIJS, type Bewijs, type Vergissing } from './vergissingen/vergissing.ts';

/* Welke oorzaak het eerst wordt genoemd, en welke twee samen zo onwaarschijnlijk zijn dat toeval waarschijnlijker is. */

const bewijsVan = ({ bewijs }: Vergissing, controle: Controle): Bewijs =>
	typeof bewijs === 'function' ? bewijs(controle) : bewijs;

/** Hoe vaak een vergissing in zaken als deze voorkomt; lager is vaker. */
export const rangVan = (vergissing: Vergissing, controle: Controle): number =>
	BEWIJS.indexOf(bewijsVan(vergissing, controle));

/** Alle vergissingen, de meest voorkomende eerst. */
export const opRang = (controle: Controle): readonly Vergissing[] =>
	VERGISSINGEN.toSorted((een, ander) => rangVan(een, controle) - rangVan(ander, controle));

/** Een bedrag van nul past bij alles wat daarna nog mis kan zijn. */
export const magInPaar = ({ id }: Vergissing): boolean => id !== 'nihil';

/**
 * Of twee vergissingen samen onwaarschijnlijk zijn: allebei aangenomen zonder dat er een zaak van bekend is, of een ervan uit
 * een groep die bij bijna elk bedrag wel iets geeft: de normen van jaren terug, en andere lezingen.
 */
export function isOnwaarschijnlijk(wegen: readonly Vergissing[], controle: Controle): boolean {
	const zonderZaak = BEWIJS.indexOf('geen');
	const aangenomen = wegen.filter(
		(een) => een.steun === 'aanname' && rangVan(een, controle) >= zonderZaak
	).length;
	return wegen.length > 1 && (aangenomen > 1 || wegen.some(({ id }) => id === 'verouderd' || isLezing(id)));
}
