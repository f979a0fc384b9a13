import { sleutelsVan } from '../dossier/pad.ts';

/**
 * Een waarde van een concept lezen en zetten langs haar pad ("wonen.woonkostenPerMaand"). De paden zijn getypeerd: een
 * pad dat er niet is, of waar iets anders staat dan het veld kan tonen, compileert niet.
 */

type Achter<V extends string, K extends string> = `${V}${K}`;

/** De paden in T met hun waarde: `['wonen.woonland', string] | ['inkomens[0].tijdvak', Tijdvak] | …`. */
type Bladen<T, V extends string = ''> = {
	[K in keyof T & string]-?: NonNullable<T[K]> extends readonly (infer E)[]
		? E extends object
			? Bladen<E, `${Achter<V, K>}[${number}].`>
			: [Achter<V, K>, NonNullable<T[K]>]
		: NonNullable<T[K]> extends object
			? Bladen<NonNullable<T[K]>, `${Achter<V, K>}.`>
			: [Achter<V, K>, T[K]];
}[keyof T & string];

type MetWaarde<B, W> = B extends [infer P extends string, infer V] ? ([W] extends [V] ? P : never) : never;

/** Alle paden in T, wat er ook staat. */
export type PadIn<T> = MetPad<Bladen<T>>;
type MetPad<B> = B extends [infer P extends string, unknown] ? P : never;
/** Paden in T waar elke W mag staan. */
export type PadVoor<T, W> = MetWaarde<Bladen<T>, W>;
/** Paden in T waar een keuze uit W staat, en geen vrije tekst. */
export type KeuzepadVoor<T, W extends string> = Exclude<PadVoor<T, W>, PadVoor<T, string>>;
/** Alle paden in T waar een keuze staat. */
export type Keuzepaden<T> = MetKeuze<Bladen<T>>;
type MetKeuze<B> = B extends [infer P extends string, infer V]
	? [V] extends [string]
		? string extends V
			? never
			: P
		: never
	: never;

/** Wat er op dit pad staat. @throws als het pad niet bestaat: dat is een fout van de maker, niet van de gebruiker */
export function leesVeldwaarde(wortel: object, pad: string): unknown {
	const [ouder, sleutel] = ouderVan(wortel, pad);
	return Reflect.get(ouder, sleutel);
}

/** Zet de waarde op dit pad. @throws als het pad niet bestaat, of als dit het concept niet is maar een stand ervan (`rustig`) */
export function zetVeldwaarde(
	wortel: object,
	pad: string,
	waarde: string | boolean | readonly string[]
): void {
	const [ouder, sleutel] = ouderVan(wortel, pad);
	if (!Reflect.set(ouder, sleutel, waarde)) throw new Error(`In ${pad} kan hier niemand typen.`);
}

function ouderVan(wortel: object, pad: string): [object, string] {
	const sleutels = sleutelsVan(pad);
	const laatste = sleutels.pop() ?? '';
	let hier: unknown = wortel;
	for (const sleutel of sleutels) hier = isObject(hier) ? Reflect.get(hier, sleutel) : undefined;
	if (!isObject(hier) || !Reflect.has(hier, laatste)) throw new Error(`Er is geen veld ${pad}.`);
	return [hier, laatste];
}

const isObject = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null;
