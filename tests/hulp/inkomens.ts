/** Een berekend inkomen om een regel over inkomens los mee te voeden. */
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Inkomenuitkomst } from '#lib/regels/inkomen/inkomenuitkomst.ts';
import { berekenUitkomst } from './bereken.ts';
import { bedragen, dossier, inkomen, periode } from './bouwers.ts';

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

/** Het eerste inkomen uit loonstroken; de peildatum is 14 juli 2026, dus maart tot en met mei tellen. */
export const uitStroken = (
	stroken: readonly unknown[],
	{ tijdvak = 'maand', alleenLaatste = false, lezing = 'kalender' } = {}
): Inkomenuitkomst =>
	metInkomens([inkomen({ tijdvak, opgave: { soort: 'perioden', alleenLaatste, perioden: stroken } })], {
		lezingen: { vierweken: lezing }
	}).eerste;

/** De strook van maart, april of mei 2026, met alleen deze bedragen. */
export const strook = (maand: 3 | 4 | 5, bedragen: Record<string, string>) => {
	const leeg = { loon: '0.00', opgebouwdVakantiebijslag: '0.00', ingehoudenLoonheffing: '0.00' };
	return periode(`2026-0${maand}-01`, `2026-0${maand}-${maand === 4 ? '30' : '31'}`, {
		...leeg,
		...bedragen
	});
};
