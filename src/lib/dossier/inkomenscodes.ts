import type { Persoon } from './dossier.ts';

/** Onderdelen van art. 475c lid 1 Rv waaronder periodiek inkomen kan vallen, in de volgorde van de wet. */
export const ONDERDELEN = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;
export type Onderdeel = (typeof ONDERDELEN)[number];

/*
 * De indeling van de codes soort inkomstenverhouding staat niet in de wet: zij volgt de omschrijvingen van
 * de Belastingdienst (2026), met de vervallen codes 12, 14, 21 en 44 erbij.
 */
const CODES = {
	a: '42 43',
	b: '22 24 31 32 33 34 35 36 37 38 39 40 44 45 46 50 52',
	c: '23',
	d: '11 18 55',
	e: '12 13 14 15 17 54 61 62 81',
	g: '21 56 57 58 59 60 63'
} as const satisfies Partial<Record<Onderdeel, string>>;

type Gesplitst<T> = T extends `${infer Eerste} ${infer Rest}` ? Eerste | Gesplitst<Rest> : T;
/** Een bekende code soort inkomstenverhouding. */
export type Code = Gesplitst<(typeof CODES)[keyof typeof CODES]>;

const PER_ONDERDEEL: Partial<Record<Onderdeel, string>> = CODES;

const ONDERDEEL_VAN_CODE: ReadonlyMap<string, Onderdeel> = new Map(
	ONDERDELEN.flatMap((onderdeel) =>
		(PER_ONDERDEEL[onderdeel]?.split(' ') ?? []).map((code) => [code, onderdeel])
	)
);

/** Art. 475c lid 1 Rv: onder welk onderdeel een code valt; null zonder (bekende) code. */
export const onderdeelVan = (code: string | null): Onderdeel | null =>
	code === null ? null : (ONDERDEEL_VAN_CODE.get(code) ?? null);

/** Alle bekende codes, in oplopende volgorde. */
export const INKOMENSCODES: readonly string[] = [...ONDERDEEL_VAN_CODE.keys()].sort();

/** Codes die nog in oude stukken staan, maar niet meer worden gebruikt. */
export const VERVALLEN_CODES: readonly string[] = ['12', '14', '21', '44'];

/** Ontslag- en transitievergoeding: een eenmalig bedrag. */
export const CODE_EENMALIG = '62';

/** Uitkeringen waarvoor de gemeente een normbedrag kan toekennen (art. 475dc lid 2 Rv en het portaal). */
export const CODES_NORMBEDRAG: readonly string[] = ['34', '42', '43', '45'];

/** Of er bij dit inkomen een normbedrag kan zijn toegekend. */
export const magNormbedrag = ({ van, codeSoort }: { van: Persoon; codeSoort: string | null }): boolean =>
	van === 'inwoner' && CODES_NORMBEDRAG.includes(codeSoort ?? '');

/** Uitkeringen van UWV die samen een beslagobject kunnen zijn; de precieze voorwaarden zijn niet openbaar. */
export const CODES_UWV: readonly string[] = '31 32 33 35 36 37 38 39 40 46 50 52'.split(' ');
