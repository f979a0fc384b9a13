import { VERSIES, type Plek, type Versie } from './plek.ts';

/*
 * Een codec is een veld met zijn twee vormen: de waarde (in een bestand en in het dossier) en wat er op een scherm staat
 * of getypt is. Een codec van een groep bestaat uit die van zijn velden. Zo volgt uit een lijst velden alles wat een
 * dossier kan: het type, lezen, schrijven, het lege scherm, een bestand op het scherm zetten en het scherm lezen.
 */
export interface Codec<Waarde, Scherm> {
	/** Wat er op een nieuw scherm staat. */
	leeg(): Scherm;
	/** Leest wat in een bestand staat. Na een fout is de waarde een geldige stoplap. */
	ontvang(inhoud: unknown, plek: Plek): Waarde;
	/** Zet een waarde op het scherm, zoals iemand haar typt. */
	toon(waarde: Waarde): Scherm;
	/** Leest wat op het scherm staat. Na een fout is de waarde een geldige stoplap. */
	lees(getypt: Scherm, plek: Plek): Waarde;
	/** Wat er in een bestand van deze versie komt te staan. */
	schrijf(waarde: Waarde, versie: Versie): unknown;
	/** De laagste versie van het bestand waar deze waarde in past. */
	versie(waarde: Waarde): Versie;
	/** Het scherm zoals een ander tabblad het bewaarde; wat niet past is weer leeg. */
	herstel(bewaard: unknown): Scherm;
	/** De namen van de velden hieronder, als vervolg op de naam van deze: `.adres`, `[].naam`; `''` is een veld zelf. */
	namen(): readonly string[];
	/** Versies waarin het veld onder een andere naam of helemaal niet voorkomt. */
	readonly elders?: Elders<Waarde>;
	/** Deze waarde staat niet in een bestand: de sleutel blijft weg. */
	weggelaten?(waarde: Waarde): boolean;
	/** Hoort bij het scherm, en komt niet in een bestand. */
	readonly alleenScherm?: true;
}

interface Elders<Waarde> {
	readonly versies: readonly Versie[];
	/** Null: het veld bestaat daar niet. */
	readonly naam: string | null;
	past(waarde: Waarde): boolean;
	ontvang(inhoud: unknown, plek: Plek): Waarde;
	schrijf(waarde: Waarde): unknown;
}

export type EenCodec = Codec<unknown, unknown>;
export type Velden = Readonly<Record<string, EenCodec>>;
export type Waarde<C> = C extends { toon(waarde: infer W): unknown } ? W : never;
export type Scherm<C> = C extends { leeg(): infer S } ? S : never;
export type Waarden<R extends Velden> = {
	readonly [N in keyof R as R[N] extends { alleenScherm: true } ? never : N]: Waarde<R[N]>;
};
export type Schermen<R extends Velden> = { -readonly [N in keyof R]: Scherm<R[N]> };

/** Een los veld: zijn waarde staat zo in het bestand, en op het scherm is het tekst of een keuze. */
export const los = <W, S>(
	deel: Pick<Codec<W, S>, 'leeg' | 'ontvang' | 'toon' | 'lees' | 'herstel'>
): Codec<W, S> => ({ ...deel, schrijf: (waarde) => waarde, versie: () => 1, namen: () => [''] });

/** Een veld dat op het scherm precies zo staat als in het bestand. */
export const gelijk = <W>(deel: Pick<Codec<W, W>, 'leeg' | 'ontvang' | 'herstel'>): Codec<W, W> =>
	los({ ...deel, toon: (waarde) => waarde, lees: (getypt, plek) => deel.ontvang(getypt, plek) });

export const isLeeg = (getypt: unknown): boolean => typeof getypt === 'string' && getypt.trim() === '';

/** Null en weglaten zijn hetzelfde: niets opgegeven. Op het scherm is dat leeg. */
export const optioneel = <W>(veld: Codec<W, string>): Codec<W | null, string> => ({
	...nietsOf(veld),
	leeg: () => '',
	toon: (waarde) => (waarde === null ? '' : veld.toon(waarde)),
	lees: (getypt, plek) => (isLeeg(getypt) ? null : veld.lees(getypt, plek)),
	herstel: (bewaard) => veld.herstel(bewaard)
});

/** Als `optioneel`, voor wat ook op het scherm null kan zijn. */
export const ofNull = <W, S>(veld: Codec<W, S>): Codec<W | null, S | null> => ({
	...nietsOf(veld),
	leeg: () => null,
	toon: (waarde) => (waarde === null ? null : veld.toon(waarde)),
	lees: (getypt, plek) => (getypt === null ? null : veld.lees(getypt, plek)),
	herstel: (bewaard) => (bewaard == null ? null : veld.herstel(bewaard))
});

export const nietsOf = <W>(veld: Codec<W, unknown>) => ({
	ontvang: (inhoud: unknown, plek: Plek): W | null => (inhoud === null ? null : veld.ontvang(inhoud, plek)),
	schrijf: (waarde: W | null, versie: Versie) => (waarde === null ? null : veld.schrijf(waarde, versie)),
	versie: (waarde: W | null): Versie => (waarde === null ? 1 : veld.versie(waarde)),
	namen: () => veld.namen()
});

/** Null, weglaten of een leeg veld op het scherm geeft deze waarde. */
export const standaard = <W, S>(veld: Codec<W, S>, waarde: NoInfer<W>): Codec<W, S> => ({
	...veld,
	ontvang: (inhoud, plek) => (inhoud === null ? waarde : veld.ontvang(inhoud, plek)),
	lees: (getypt, plek) => (isLeeg(getypt) ? waarde : veld.lees(getypt, plek))
});

/** Staat op een nieuw scherm al ingevuld. */
export const ingevuld = <W, S>(veld: Codec<W, S>, scherm: NoInfer<S>): Codec<W, S> => ({
	...veld,
	leeg: () => scherm
});

/** Een lijst van hooguit zoveel delen. */
export function lijst<W, S>(deel: Codec<W, S>, hooguit: number): Codec<readonly W[], S[]> {
	return {
		leeg: () => [],
		ontvang(inhoud, plek) {
			if (!Array.isArray(inhoud)) plek.fout('geenLijst');
			else if (inhoud.length > hooguit) plek.fout('teGroot');
			else return inhoud.map((een: unknown, index) => deel.ontvang(een ?? null, plek.deel(index)));
			return [];
		},
		toon: (waarde) => waarde.map((een) => deel.toon(een)),
		lees(getypt, plek) {
			if (getypt.length > hooguit) plek.fout('teGroot');
			return getypt.map((een, index) => deel.lees(een, plek.deel(index)));
		},
		schrijf: (waarde, versie) => waarde.map((een) => deel.schrijf(een, versie)),
		versie: (waarde) => hoogste(waarde.map((een) => deel.versie(een))),
		herstel: (bewaard) => (Array.isArray(bewaard) ? bewaard.map((een) => deel.herstel(een)) : []),
		namen: () => deel.namen().map((naam) => (naam === '' ? '' : `[]${naam}`))
	};
}

export const hoogste = (versies: readonly Versie[]): Versie =>
	versies.reduce((hoog, versie) => (versie > hoog ? versie : hoog), 1);

/** Een veld van een onbekende groep; niets van een prototype. */
export const eigen = (groep: object, naam: string): unknown =>
	Object.hasOwn(groep, naam) ? (Reflect.get(groep, naam) ?? null) : null;

type Vorm<S> = { readonly [N in keyof S]?: unknown };

/**
 * Wat alleen het scherm onthoudt.
 * @param vorm een voorbeeld van alles wat erin kan: `['']` is een lijst van teksten, `{ '': '' }` teksten onder elke naam,
 *   een `Set` de keuzes
 */
export const schermveld = <S>(
	leeg: () => S,
	vorm: Vorm<S> = leeg()
): Codec<undefined, S> & { readonly alleenScherm: true } => ({
	alleenScherm: true,
	leeg,
	ontvang: () => undefined,
	toon: leeg,
	lees: () => undefined,
	schrijf: () => undefined,
	versie: () => 1,
	herstel: (bewaard) => watPast(leeg(), vorm, bewaard),
	namen: () => []
});

const isGroep = (waarde: unknown): waarde is object =>
	typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Neemt per veld over wat de vorm van het voorbeeld heeft; de rest blijft leeg. */
function watPast<S>(leeg: S, vorm: Vorm<S>, bewaard: unknown): S {
	if (!isGroep(leeg) || !isGroep(vorm)) return past(leeg, bewaard) ? (bewaard as S) : leeg;
	if (!isGroep(bewaard)) return leeg;
	const passend = Object.entries(vorm as object)
		.map(([naam, voorbeeld]) => [naam, voorbeeld, eigen(bewaard, naam)] as const)
		.filter(([, voorbeeld, waarde]) => past(voorbeeld, waarde))
		.map(([naam, , waarde]) => [naam, waarde]);
	return { ...leeg, ...(Object.fromEntries(passend) as Partial<S>) };
}

function past(voorbeeld: unknown, waarde: unknown): boolean {
	if (voorbeeld instanceof Set) return voorbeeld.has(waarde);
	if (Array.isArray(voorbeeld)) {
		return Array.isArray(waarde) && waarde.every((een) => past(voorbeeld[0], een));
	}
	if (voorbeeld === null) return waarde === null || typeof waarde === 'string';
	if (!isGroep(voorbeeld)) return typeof waarde === typeof voorbeeld;
	if (!isGroep(waarde)) return false;
	const velden = Object.entries(voorbeeld);
	if (velden.length > 0 && !('' in voorbeeld)) {
		return velden.every(([naam, deel]) => past(deel, eigen(waarde, naam)));
	}
	return Object.values(waarde).every((een) => past(velden[0]?.[1] ?? '', een));
}

/** In deze versies heet het veld anders, en staat het er in een andere vorm; `naar` geeft null als het daar niet in past. */
export const inVersies = <W, S, A>(
	versies: readonly Versie[],
	naam: string,
	{ veld, van, naar }: Andersom<W, A>,
	nu: Codec<W, S>
): Codec<W, S> => ({
	...nu,
	elders: {
		versies,
		naam,
		past: (waarde) => naar(waarde) !== null,
		ontvang: (inhoud, plek) => van(veld.ontvang(inhoud, plek)),
		schrijf: naar
	}
});

export interface Andersom<W, A> {
	readonly veld: Codec<A, unknown>;
	readonly van: (oud: A) => W;
	readonly naar: (waarde: W) => A | null;
}

/** Voor deze versie is het veld onbekend: een ouder bestand betekent `zonder`, en alleen zo'n waarde past erin. */
export const vanafVersie = <W, S>(
	eerste: Versie,
	veld: Codec<W, S>,
	zonder: NoInfer<W>,
	isZonder: (waarde: W) => boolean = (waarde) => waarde === zonder
): Codec<W, S> => ({
	...veld,
	elders: {
		versies: VERSIES.filter((versie) => versie < eerste),
		naam: null,
		past: isZonder,
		ontvang: () => zonder,
		schrijf: () => zonder
	}
});

/** Een sleutel van onszelf: alleen in een bestand als er iets in staat. Wie alleen het formaat kent, kan de rest zo lezen. */
export const eigenSleutel = <W, S>(veld: Codec<W, S>, zonder: NoInfer<W>): Codec<W, S> => ({
	...vanafVersie(3, veld, zonder),
	weggelaten: (waarde) => waarde === zonder
});
