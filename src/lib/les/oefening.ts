import * as v from 'valibot';
import type { Gevalplek } from './lesadres.ts';

/*
 * Wat iemand bij een oefening typte, koos en vroeg. De browser bewaart het zolang het tabblad open is; wat terugkomt is van buiten
 * tot het schema het heeft gelezen. Een oordeel staat er niet in: dat volgt uit het antwoord.
 */

/** Langer antwoordt niemand; wat erachter staat gaat niet mee. */
export const MEESTE_LETTERS = 500;
/** Zoveel vragen heeft geen oefening. */
const MEESTE_VRAGEN = 500;
/** Daarboven gaat de oefening weg waar het langst niets mee is gedaan. */
export const MEESTE_OEFENINGEN = 300;

const kort = v.pipe(v.string(), v.maxLength(100));

const antwoord = v.object({
	getypt: v.pipe(v.string(), v.maxLength(MEESTE_LETTERS)),
	/** Iemand liet nakijken wat er nu staat. */
	nagekeken: v.boolean(),
	hint: v.boolean(),
	/** Iemand liet het antwoord zien. */
	getoond: v.boolean()
});

const plek = v.object({
	/** De sommen van een geval, de brief ervan, of een brief met een fout die een trainer koos. */
	soort: v.picklist(['stappen', 'brief', 'gemaakt']),
	/** De casus, of waar het geval anders vandaan komt. */
	geval: kort,
	/** Anders zodra er iets anders te vragen is: een antwoord hoort bij wat er toen stond. */
	kenmerk: kort
});

const oefening = v.object({
	...plek.entries,
	/** Hoe het de eerste keer afliep. */
	af: v.nullable(v.picklist(['gevonden', 'bekeken'])),
	antwoorden: v.pipe(
		v.array(v.tuple([v.pipe(v.number(), v.integer(), v.minValue(1)), antwoord])),
		v.maxLength(MEESTE_VRAGEN)
	)
});
const oefeningen = v.pipe(v.array(oefening), v.maxLength(MEESTE_OEFENINGEN));

/** Hoe het met een vraag staat. */
export type Antwoord = Readonly<v.InferOutput<typeof antwoord>>;
/** De antwoorden bij het nummer van hun vraag; een brief heeft er een. */
export type Antwoorden = ReadonlyMap<number, Antwoord>;
export type Oefenplek = Readonly<v.InferOutput<typeof plek>>;
export interface Oefening extends Oefenplek {
	readonly af: v.InferOutput<typeof oefening>['af'];
	readonly antwoorden: Antwoorden;
}

export const GEEN_ANTWOORDEN: Antwoorden = new Map();
export const LEEG_ANTWOORD: Antwoord = { getypt: '', nagekeken: false, hint: false, getoond: false };

/** Zet een antwoord bij zijn vraag. */
export const metAntwoord = (
	antwoorden: Antwoorden,
	nummer: number,
	anders: Partial<Antwoord>
): Antwoorden => {
	const nieuw = { ...LEEG_ANTWOORD, ...antwoorden.get(nummer), ...anders };
	return new Map([...antwoorden, [nummer, { ...nieuw, getypt: nieuw.getypt.slice(0, MEESTE_LETTERS) }]]);
};

/** Leest wat de browser bewaarde. Klopt er iets niet, dan is er niets: half terug is een verkeerde score. Gooit nooit. */
export function leesOefeningen(tekst: string | null): readonly Oefening[] {
	try {
		const gelezen = v.safeParse(oefeningen, JSON.parse(tekst ?? '[]'));
		if (!gelezen.success) return [];
		return gelezen.output.map((een) => ({ ...een, antwoorden: new Map(een.antwoorden) }));
	} catch {
		return [];
	}
}

export const schrijfOefeningen = (alle: readonly Oefening[]): string =>
	JSON.stringify(alle.map((een) => ({ ...een, antwoorden: [...een.antwoorden] })));

const isOp =
	({ soort, geval, kenmerk }: Oefenplek) =>
	(een: Oefening): boolean =>
		een.soort === soort && een.geval === geval && een.kenmerk === kenmerk;

/** De oefening op deze plek; leeg als er nog niets mee is gedaan. */
export const oefeningOp = (alle: readonly Oefening[], hier: Oefenplek): Oefening =>
	alle.find(isOp(hier)) ?? { ...hier, af: null, antwoorden: GEEN_ANTWOORDEN };

/** Met deze oefening achteraan; van de rest blijven de laatste. */
export const metOefening = (alle: readonly Oefening[], nieuw: Oefening): readonly Oefening[] => [
	...zonderOefening(alle, nieuw).slice(1 - MEESTE_OEFENINGEN),
	nieuw
];

export const zonderOefening = (alle: readonly Oefening[], hier: Oefenplek): readonly Oefening[] =>
	alle.filter((een) => !isOp(hier)(een));

/** De brieven van deze casussen die zo zijn afgelopen. */
export const brievenMet = (
	alle: readonly Oefening[],
	af: Oefening['af'],
	casussen: readonly string[]
): ReadonlySet<string> => {
	const afloopVan = new Map(
		alle.flatMap((een) => (een.soort === 'brief' && een.af ? [[een.geval, een.af] as const] : []))
	);
	return new Set(casussen.filter((id) => afloopVan.get(id) === af));
};

/**
 * De plek van een oefening.
 * @param inhoud alles wat er te vragen is; wie iets anders vraagt, is op een andere plek
 */
export function oefenplek(
	soort: Oefenplek['soort'],
	{ casus, gedeeld }: Gevalplek,
	inhoud: unknown
): Oefenplek {
	const geval = casus?.id ?? (gedeeld === null ? 'eigen' : 'gedeeld');
	return { soort, geval, kenmerk: kenmerkVan(JSON.stringify(inhoud)) };
}

/** Iets korts dat anders is zodra de tekst anders is: FNV-1a, met de lengte erbij. */
export function kenmerkVan(tekst: string): string {
	const bytes = new TextEncoder().encode(tekst);
	const getal = bytes.reduce((tot, byte) => Math.imul(tot ^ byte, 0x01_00_01_93), 0x81_1c_9d_c5);
	return `${bytes.length.toString(36)}.${(getal >>> 0).toString(36)}`;
}
