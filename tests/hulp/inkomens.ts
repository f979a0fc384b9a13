/** Een berekend inkomen om een regel over inkomens los mee te voeden. */
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Inkomenuitkomst } from '#lib/regels/inkomen/inkomenuitkomst.ts';
import { berekenUitkomst } from './bereken.ts';
import { bedragen, dossier, inkomen } from './bouwers.ts';

interface Gelezen {
	readonly dossier: Dossier;
	readonly inkomens: readonly Inkomenuitkomst[];
	readonly eerste: Inkomenuitkomst;
}

/** Een inkomen met dit nettobedrag per maand; het belastbare bedrag doet er niet toe. */
export const netto = (id: string, nettoMaand: string, anders: Record<string, unknown> = {}) =>
	inkomen({ id, opgave: bedragen('60000.00', nettoMaand), ...anders });

/** Leest en berekent de inkomens van een dossier dat verder gewoon is. */
export function metInkomens(
	inkomens: readonly Record<string, unknown>[],
	anders: Record<string, unknown> = {}
): Gelezen {
	const uitkomst = berekenUitkomst(dossier({ inkomens, ...anders }));
	const [eerste] = uitkomst.inkomens;
	if (!eerste) throw new Error('geen inkomen');
	return { dossier: uitkomst.dossier, inkomens: uitkomst.inkomens, eerste };
}
