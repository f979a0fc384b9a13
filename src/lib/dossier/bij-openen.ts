import type { Concept } from './concept.ts';
import type { Dossier } from './dossier.ts';
import { ontvangBewaard, schrijfBewaard, type Bewaard } from './geschiedenis.ts';
import { leesJson } from './json.ts';
import { NIEUWSTE, Plek } from './plek.ts';

/*
 * Wat er in een geopend bestand over zijn eigen uitkomst stond, reist op het scherm mee als tekst, naast wat er bij het openen
 * uit kwam: zo is een oud bedrag te tonen zolang niemand iets veranderde, ook na herladen.
 */

/** De uitkomst die in het bestand stond, en die van het programma dat het opende. */
export interface BijOpenen {
	readonly toen: Bewaard;
	/** Null als er bij het openen niet te rekenen was. */
	readonly nu: Bewaard | null;
}

/** Over welke dag en wiens inkomens het gaat: na een wissel of op een andere dag zegt het niets. */
const kenmerk = ({ peildatum, inkomens }: Dossier): string =>
	[peildatum, ...inkomens.filter(({ van }) => van === 'inwoner').map(({ id }) => id)].join(' ');

export function zetBijOpenen(concept: Concept, dossier: Dossier, { toen, nu }: BijOpenen): void {
	concept.bijOpenen = JSON.stringify({
		over: kenmerk(dossier),
		toen: schrijfBewaard(toen),
		nu: nu && schrijfBewaard(nu)
	});
}

/** Null als er niets in het bestand stond, of als het over een andere dag of een ander gaat. */
export function leesBijOpenen({ bijOpenen }: Pick<Concept, 'bijOpenen'>, dossier: Dossier): BijOpenen | null {
	if (bijOpenen === '') return null;
	const gelezen = leesJson(bijOpenen);
	if (!gelezen.gelukt || typeof gelezen.waarde !== 'object' || gelezen.waarde === null) return null;
	const { over, toen, nu }: Partial<Record<'over' | 'toen' | 'nu', unknown>> = gelezen.waarde;
	if (over !== kenmerk(dossier)) return null;
	const plek = new Plek(NIEUWSTE, []);
	const [eerst, dan] = [ontvangBewaard(toen, plek), ontvangBewaard(nu, plek)];
	return eerst && plek.fouten.length === 0 ? { toen: eerst, nu: dan } : null;
}
