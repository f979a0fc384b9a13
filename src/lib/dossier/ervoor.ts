import type { Concept } from './concept.ts';
import type { Eerder } from './geschiedenis.ts';
import { leesBestandtekst } from './lees.ts';
import { schrijfBestand } from './schrijf.ts';
import { alGekeurd } from './veld-normen.ts';

/*
 * Het dossier voor de herziening reist op het scherm mee als tekst: niemand typt erin, en zo staat het na herladen en in elk
 * bestand er nog.
 */

/** Wat er nu staat is een herziening van dit dossier. Het burgerservicenummer staat alleen in het dossier van nu. */
export function zetErvoor(concept: Concept, eerder: Eerder): void {
	concept.ervoor = schrijfZonderBsn(eerder);
	concept.bijOpenen = '';
}

export const schrijfZonderBsn = ({ dossier, bewaard }: Eerder): string =>
	schrijfBestand({ ...dossier, kenmerk: { ...dossier.kenmerk, bsn: null } }, bewaard, null);

export function vergeetErvoor(concept: Concept): void {
	concept.ervoor = '';
}

/** Het dossier voor de herziening; null als er geen is. */
export function leesErvoor({ ervoor }: Pick<Concept, 'ervoor'>): Eerder | null {
	if (ervoor === '') return null;
	const gelezen = leesBestandtekst(ervoor, { keur: alGekeurd });
	return gelezen.gelukt ? gelezen.waarde : null;
}
