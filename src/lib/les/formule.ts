import { formuleteksten as teksten } from '../teksten/les/formule.ts';
import type { Nabewerking, Uitlegregel } from '../uitleg/uitleg.ts';
import { BOVEN_IJKPUNT, inLetters } from './letters.ts';
import type { Lesstappen } from './stappen.ts';
import { alsZin, breuk, reeks, teken, tekst, type Wiskunde } from './wiskunde.ts';

/** Een plek in de formule: hetzelfde in woorden, in letters en met het bedrag ingevuld. */
export interface Kolom {
	/** Een teken of een bedrag. */
	readonly soort: 'teken' | 'deel';
	readonly woord: Wiskunde;
	/** Null als er voor dit bedrag geen letter en geen kort woord is. */
	readonly letter: Wiskunde | null;
	readonly waarde: Wiskunde;
	/** Het bedrag dat geldt bij een laagste of hoogste. */
	readonly gekozen: boolean;
}

/** Een som in drie rijen. */
export interface Formule {
	readonly kolommen: readonly Kolom[];
	readonly uitkomst: { readonly woord: Wiskunde; readonly letter: Wiskunde | null };
	/** Of er een rij met letters bij hoort. */
	readonly metLetters: boolean;
	/** Wat er na de som nog gebeurt: "afgerond op hele euro’s". */
	readonly daarna: readonly string[];
	/** Het teken voor de uitkomst: in woorden en letters, en bij de bedragen zoals zij er staan. */
	readonly tekens: { readonly woord: string; readonly waarde: string };
}

/** Meer naast elkaar past niet boven een breukstreep. */
const OP_EEN_STREEP = 3;
const TEKENS: Partial<Record<string, string>> = { '+': '+', '-': '−', '×': '×', '÷': '÷' };
/** Wat er staat waar een bedrag nog verborgen is. */
export const VERBORGEN = '?';

/** Het bedrag zonder euroteken: in een som staat dat alleen bij de uitkomst. */
const kaal = (bedrag: string): string => bedrag.replace(/^€\s/u, '');

/**
 * De som van een regel als formule; null als er niets te rekenen valt.
 * @param isVerborgen of een bedrag dat erin gaat nog niet te zien mag zijn
 */
export function formuleVan(
	regel: Uitlegregel,
	les: Pick<Lesstappen, 'regels'>,
	isVerborgen: (deel: Uitlegregel) => boolean = () => false
): Formule | null {
	const delen = regel.delen.filter(({ rol }) => rol !== 'vergeleken');
	if (delen.length === 0 || regel.bewerking === 'blad') return null;
	let echt = false;
	const kolomVan = (deel: Uitlegregel): Kolom => {
		const korter = kort(deel.zie?.id ?? deel.id);
		const letters = inLetters(deel, les);
		const past = letters && !(korter && regel.bewerking === 'som' && isLang(letters.stuk));
		echt ||= past ? letters.echt : false;
		return {
			soort: 'deel',
			// Een getal uit de wet heet zoals het is.
			woord: tekst(/^vast\.\d/.test(deel.id) ? deel.bedrag : deel.naam),
			letter: past ? metHaakjes(letters.stuk, regel, deel) : korter,
			waarde: tekst(isVerborgen(deel) ? VERBORGEN : kaal(deel.bedrag)),
			gekozen: deel.rol === 'gekozen'
		};
	};
	const kern = isKeuze(regel)
		? keuze(regel, delen.map(kolomVan))
		: delen.flatMap((deel, plaats) => {
				const welk = TEKENS[deel.rol ?? ''] ?? '+';
				const voorop = plaats === 0 && welk !== '−';
				return voorop ? [kolomVan(deel)] : [los(teken(welk)), kolomVan(deel)];
			});
	const kolommen = regel.nabewerking.reduce(metNabewerking, kern);
	const daarna = regel.nabewerking.flatMap(inWoorden);
	const woord = daarna.length === 0 ? teksten.is : teksten.wordt;
	return {
		kolommen,
		uitkomst: { woord: tekst(regel.naam), letter: eigenNaam(regel) },
		metLetters: echt && kolommen.every(({ letter }) => letter !== null),
		daarna,
		tekens: { woord, waarde: regel.ongeveer ? teksten.isOngeveer : woord }
	};
}

/** De som in woorden met wat eruit komt, als een zin. */
export const somInWoorden = ({ kolommen, uitkomst, tekens }: Formule): string =>
	alsZin(reeks([...kolommen.map(({ woord }) => woord), teken(tekens.woord), uitkomst.woord]));

/** De som in woorden, zonder een bedrag: "95% × Bijstandsnorm". */
export const regelInWoorden = ({ kolommen, daarna }: Formule): string =>
	[alsZin(reeks(kolommen.map(({ woord }) => woord))), ...daarna].join(', ');

const isKeuze = ({ bewerking }: Uitlegregel): boolean => bewerking === 'minste' || bewerking === 'meeste';

/** In een optelling staat liever de naam van een deel dan nog eens zijn hele som. */
const isLang = (stuk: Wiskunde): boolean =>
	stuk.soort === 'breuk' || (stuk.soort === 'reeks' && (stuk.delen.length > 5 || stuk.delen.some(isLang)));

/** Een optelling die ergens van af gaat, of maal iets, staat tussen haakjes. */
function metHaakjes(stuk: Wiskunde, { bewerking, delen }: Uitlegregel, deel: Uitlegregel): Wiskunde {
	const eerste = delen[0] === deel && bewerking === 'som';
	const hoeft = stuk.soort === 'reeks' && !eerste && (deel.rol === '-' || bewerking === 'product');
	return hoeft && stuk.delen.some((een) => een.soort === 'teken' && /[+−]/.test(een.teken))
		? reeks([teken('('), stuk, teken(')')])
		: stuk;
}

const los = (stuk: Wiskunde): Kolom => ({
	soort: 'teken',
	woord: stuk,
	letter: stuk,
	waarde: stuk,
	gekozen: false
});

function keuze({ bewerking }: Uitlegregel, kolommen: readonly Kolom[]): readonly Kolom[] {
	const kop = bewerking === 'minste' ? teksten.laagsteVan : teksten.hoogsteVan;
	return [
		los(tekst(kop)),
		...kolommen.flatMap((kolom, plaats) => (plaats === 0 ? [kolom] : [los(tekst(teksten.en)), kolom]))
	];
}

const kort = (id: string): Wiskunde | null => {
	const woord = teksten.kort[id.replace(/\[.*$/, '')];
	return woord === undefined ? null : tekst(woord);
};

/** Achter het isgelijkteken: de letter van de regel zelf, of zijn korte naam. */
function eigenNaam(regel: Uitlegregel): Wiskunde | null {
	if (regel.id === BOVEN_IJKPUNT) return breuk(tekst(teksten.verschilMetIjkpunt), tekst('12'));
	return inLetters(regel, { regels: [] })?.stuk ?? kort(regel.id);
}

/** Van het ene tijdvak naar het andere, of een gemiddelde: gedeeld en vermenigvuldigd om de hele som heen. */
function metNabewerking(kolommen: readonly Kolom[], na: Nabewerking): readonly Kolom[] {
	if (na.soort !== 'maalDoor') return kolommen;
	const delen = kolommen.filter(({ soort }) => soort === 'deel').length;
	if (na.maal === '1' && na.door !== '1' && delen <= OP_EEN_STREEP) return [opBreukstreep(kolommen, na.door)];
	const omvat = kolommen.length > 1 ? [los(teken('(')), ...kolommen, los(teken(')'))] : kolommen;
	return [
		...omvat,
		...(na.maal === '1' ? [] : [los(teken('×')), los(tekst(na.maal))]),
		...(na.door === '1' ? [] : [los(teken('÷')), los(tekst(na.door))])
	];
}

function opBreukstreep(kolommen: readonly Kolom[], door: string): Kolom {
	const letters = kolommen.flatMap(({ letter }) => letter ?? []);
	const woorden = kolommen.map(({ woord }) => woord);
	const omvat = woorden.length > 1 ? [teken('('), ...woorden, teken(')')] : woorden;
	return {
		soort: 'deel',
		// Woorden breken af; boven een streep kan dat niet.
		woord: tekst(alsZin(reeks([...omvat, teken('÷'), tekst(door)]))),
		letter: letters.length === kolommen.length ? breuk(reeks(letters), tekst(door)) : null,
		waarde: breuk(reeks(kolommen.map(({ waarde }) => waarde)), tekst(door)),
		gekozen: false
	};
}

function inWoorden(na: Nabewerking): readonly string[] {
	switch (na.soort) {
		case 'maalDoor':
			return [];
		case 'nietOnderNul':
			return [teksten.nooitOnderNul];
		case 'afgerond':
			return [teksten.afgerond[na.decimalen === 0 ? 'hele' : 'centen'][na.wijze]];
		default:
			return na satisfies never;
	}
}
