import type { Concept } from './concept.ts';
import type { Dossier } from './dossier.ts';
import { schrijfZonderBsn } from './ervoor.ts';
import { ontvangBewaard, schrijfBewaard, type Bewaard, type Eerder } from './geschiedenis.ts';
import { leesJson } from './json.ts';
import { leesBestandtekst } from './lees.ts';
import { NIEUWSTE, Plek } from './plek.ts';
import { alGekeurd } from './veld-normen.ts';

/*
 * Wat er in het bestand staat waar dit dossier uit komt, of waar het net in is bewaard, reist op het scherm mee als tekst, met
 * wat er toen uit kwam. Zo is een oud bedrag te tonen zolang niemand iets veranderde, en begint een herziening bij wat
 * iemand bewaarde, ook na herladen.
 */

/** Het dossier in het bestand, met de uitkomst die erbij stond. */
export interface BijOpenen extends Eerder {
	/** De uitkomst van het programma dat het opende; null als er niet te rekenen was. */
	readonly nu: Bewaard | null;
}

export function zetBijOpenen(concept: Concept, { dossier, bewaard, nu }: BijOpenen): void {
	const bestand = schrijfZonderBsn({ dossier, bewaard });
	concept.bijOpenen = JSON.stringify({ bestand, nu: nu && schrijfBewaard(nu) });
}

/** Null als het dossier nog in geen bestand stond. */
export function leesBijOpenen({ bijOpenen }: Pick<Concept, 'bijOpenen'>): BijOpenen | null {
	if (bijOpenen === '') return null;
	const gelezen = leesJson(bijOpenen);
	if (!gelezen.gelukt || typeof gelezen.waarde !== 'object' || gelezen.waarde === null) return null;
	const { bestand, nu }: Partial<Record<'bestand' | 'nu', unknown>> = gelezen.waarde;
	if (typeof bestand !== 'string') return null;
	const eerder = leesBestandtekst(bestand, { keur: alGekeurd, ookZonderNormen: true });
	const plek = new Plek(NIEUWSTE, []);
	const dan = ontvangBewaard(nu, plek);
	return eerder.gelukt && plek.fouten.length === 0 ? { ...eerder.waarde, nu: dan } : null;
}

type MetInkomens = Pick<Dossier, 'inkomens'> | Pick<Concept, 'inkomens'>;

/** Of het over dezelfde persoon gaat: na een wissel is een inkomen van de ander. Welke inkomens er zijn, doet er niet toe. */
export function isVanDezelfde(een: MetInkomens, ander: MetInkomens): boolean {
	const vanWie = new Map(een.inkomens.map(({ id, van }) => [id, van]));
	return ander.inkomens.every(({ id, van }) => (vanWie.get(id) ?? van) === van);
}
