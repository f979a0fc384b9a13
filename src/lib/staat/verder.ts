import { adresVan } from './adres.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';
import { foutenOp } from '../invoer/vragenlijst/fouten.ts';
import { voegInkomenToe } from '../invoer/inkomens.ts';
import { route, volgende, type Plek } from '../invoer/vragenlijst/stappen.ts';
import { vandaag } from './klok.ts';
import { ronStapAf } from '../invoer/vragenlijst/afronden.ts';

/**
 * Het adres na een goed beantwoorde pagina. Wie vanaf de controlepagina kwam gaat daarheen terug, tenzij er door
 * de wijziging een vraag is bijgekomen.
 */
export function gaVerder(staat: Dossierstaat, plek: Plek, wijzig: boolean): string {
	const { concept } = staat;
	ronStapAf(concept, plek, vandaag());
	const nieuw = nieuwInkomen(staat, plek);
	if (nieuw) return adresVan(nieuw, wijzig);
	if (wijzig) return adresVan(eersteOpen(staat) ?? { stap: 'controle' }, true);
	const naar = volgende(concept, plek);
	if (naar.stap === 'inkomens' && plek.nummer === undefined) return adresVan(eersteInkomen(staat) ?? naar);
	return adresVan(naar);
}

/** Het eigen inkomen waar nog iets aan te doen is; zonder inkomens meteen een nieuw, want een lege lijst zegt niets. */
function eersteInkomen({ concept, gelezen }: Dossierstaat): Plek | null {
	const eigen = concept.inkomens.filter(({ van }) => van === 'inwoner').map(({ id }) => id);
	if (eigen.length === 0) return { stap: 'inkomen', nummer: voegInkomenToe(concept, 'inwoner') };
	const plekken = route(concept).filter(({ nummer }) => nummer !== undefined && eigen.includes(nummer));
	return plekken.find((plek) => foutenOp(concept, plek, gelezen).length > 0) ?? null;
}

/** De eerste pagina waar nog iets ontbreekt of niet klopt, of null. */
export const eersteOpen = ({ concept, gelezen }: Dossierstaat): Plek | null =>
	route(concept).find((plek) => foutenOp(concept, plek, gelezen).length > 0) ?? null;

/** "Ja, ik voeg een inkomen toe": de vraag wordt daarna opnieuw gesteld. */
function nieuwInkomen({ concept }: Dossierstaat, { stap }: Plek): Plek | null {
	if (stap !== 'inkomens' && stap !== 'partner') return null;
	const van = stap === 'partner' ? 'partner' : 'inwoner';
	if (concept.vragen.meerInkomens[van] !== 'ja') return null;
	concept.vragen.meerInkomens[van] = '';
	return { stap: 'inkomen', nummer: voegInkomenToe(concept, van) };
}
