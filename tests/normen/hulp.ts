/** Hulp bij de tests van de normtabellen: exacte breuken met een wortel, en de bestanden zoals ze op schijf staan. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Controletabel, Normtabel, NormSleutel } from '#lib/normen/typen.ts';
import { breuk, deel, keer, min, plus, uitDelen, type Breuk } from '../orakel/breuk.ts';

const WORTEL = new URL('../../', import.meta.url);

export const lees = (pad: string): string => readFileSync(new URL(pad, WORTEL), 'utf8');
export const leesJson = (pad: string): unknown => JSON.parse(lees(pad));

/** De JSON-bestanden in een map, zonder schema.json, op naam. */
export const jsonIn = (map: string): string[] =>
	readdirSync(new URL(map, WORTEL))
		.filter((naam) => naam.endsWith('.json') && naam !== 'schema.json')
		.sort();

export const controletabellen = (): Controletabel[] =>
	jsonIn('normen/controle').map((naam) => leesJson(`normen/controle/${naam}`) as Controletabel);

/** De waarde van een norm als breuk; een norm die niet in de tabel staat is een fout in de test. */
export function norm(tabel: Normtabel, sleutel: NormSleutel): Breuk {
	const waarde = (tabel.waarden as Partial<Record<NormSleutel, { waarde: string }>>)[sleutel];
	if (!waarde) throw new Error(`${sleutel} staat niet in ${tabel.id}`);
	return breuk(waarde.waarde);
}

export const percentage = (tabel: Normtabel, sleutel: NormSleutel): Breuk =>
	deel(norm(tabel, sleutel), breuk(100));

/** De grootste n met n² ≤ a. */
function geheleWortel(a: bigint): bigint {
	if (a < 2n) return a;
	let vorige = a;
	let volgende = a / 2n + 1n;
	while (volgende < vorige) {
		vorige = volgende;
		volgende = (a / vorige + vorige) / 2n;
	}
	return vorige;
}

/** Wortel op 40 decimalen naar beneden; genoeg voor elke cent. */
function wortel(a: Breuk): Breuk {
	const schaal = 10n ** 40n;
	return uitDelen(geheleWortel((a.teller * schaal * schaal) / a.noemer), schaal);
}

/** De positieve C waarvoor a × C² + b × C gelijk is aan y. */
export function losOp(a: Breuk, b: Breuk, y: Breuk): Breuk {
	const discriminant = plus(keer(b, b), keer(keer(breuk(4), a), y));
	return deel(min(wortel(discriminant), b), keer(breuk(2), a));
}

/** Half omhoog (van nul af) op een willekeurig aantal decimalen, als kale tekst. */
export function opDecimalen(a: Breuk, decimalen: number): string {
	const schaal = 10n ** BigInt(decimalen);
	const negatief = a.teller < 0n;
	const teller = (negatief ? -a.teller : a.teller) * schaal * 2n + a.noemer;
	const cijfers = (teller / (a.noemer * 2n)).toString().padStart(decimalen + 1, '0');
	const heel = decimalen === 0 ? cijfers : `${cijfers.slice(0, -decimalen)}.${cijfers.slice(-decimalen)}`;
	return `${negatief && /[1-9]/.test(heel) ? '-' : ''}${heel}`;
}
