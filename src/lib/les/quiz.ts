import { leesBedragtekst, toonEuro, type Bedrag } from '../getal/bedragtekst.ts';
import type { Uitlegregel } from '../uitleg/uitleg.ts';
import { LEEG_ANTWOORD, type Antwoord, type Antwoorden } from './oefening.ts';
import type { Lesregel } from './stappen.ts';

/** Wat er van een getypt antwoord te zeggen is. */
export type Oordeel =
	| { readonly soort: 'leeg' | 'geenBedrag' }
	| { readonly soort: 'onduidelijk'; readonly mogelijk: readonly [string, string] }
	| { readonly soort: 'goed' }
	/** Wie met de afgeronde bedragen op het scherm rekent, komt soms een paar cent anders uit. */
	| { readonly soort: 'opCentenNa' }
	/** Alles klopt, maar hier wordt nog afgerond. */
	| { readonly soort: 'nogAfronden' }
	/** Het scheelt minder dan een euro: iemand rondde te vroeg af. */
	| { readonly soort: 'bijna' }
	| { readonly soort: 'fout' };

export interface Score {
	readonly vragen: number;
	readonly goed: number;
	/** Hoeveel daarvan na een hint. */
	readonly metHint: number;
	readonly getoond: number;
	/** De nummers die nog niet zijn gedaan. */
	readonly open: readonly number[];
}

const BEDRAGEN: readonly Uitlegregel['eenheid'][] = ['maand', 'vierweken', 'jaar', 'eenmalig'];

/** Of er iets uit te rekenen is: een som met een bedrag als uitkomst. */
export const isVraag = ({ regel: { bewerking, delen, eenheid } }: Lesregel): boolean =>
	bewerking !== 'blad' && delen.length > 0 && BEDRAGEN.includes(eenheid);

/** Wat er van een antwoord te zeggen is; null als niemand het liet nakijken. */
export const oordeelOver = (regel: Lesregel, { getypt, nagekeken }: Antwoord): Oordeel | null =>
	nagekeken ? kijkNa(regel, getypt) : null;

/** Of de uitkomst te zien mag zijn. */
export function isGezien(regel: Lesregel, antwoord: Antwoord): boolean {
	const soort = oordeelOver(regel, antwoord)?.soort;
	return antwoord.getoond || soort === 'goed' || soort === 'opCentenNa';
}

/** Kijkt een getypt bedrag na; het bedrag van de regel blijft dat van de berekening. */
export function kijkNa({ regel }: Lesregel, getypt: string): Oordeel {
	const gelezen = leesBedragtekst(getypt);
	switch (gelezen.soort) {
		case 'leeg':
		case 'geenBedrag':
			return { soort: gelezen.soort };
		case 'onduidelijk':
			return {
				soort: 'onduidelijk',
				mogelijk: [toonEuro(gelezen.mogelijk[0]), toonEuro(gelezen.mogelijk[1])]
			};
		case 'bedrag':
			return vergelijk(regel, gelezen.kaal);
		default:
			return gelezen satisfies never;
	}
}

function vergelijk(regel: Uitlegregel, kaal: Bedrag): Oordeel {
	if (toonEuro(kaal) === regel.bedrag) return { soort: 'goed' };
	const rondtAf = regel.nabewerking.some(({ soort }) => soort === 'afgerond');
	if (rondtAf) {
		return regel.delen.some(({ bedrag }) => bedrag === toonEuro(kaal))
			? { soort: 'nogAfronden' }
			: { soort: 'fout' };
	}
	const scheelt = centen(kaal) - centen(kaalVan(regel.bedrag));
	const binnen = (speling: bigint) => scheelt <= speling && -scheelt <= speling;
	if (binnen(spelingVan(regel))) return { soort: 'opCentenNa' };
	return { soort: binnen(99n) ? 'bijna' : 'fout' };
}

/** In centen: elk bedrag op het scherm is er hooguit een halve naast, en vermenigvuldigen maakt dat groter. */
function spelingVan({ delen, nabewerking }: Uitlegregel): bigint {
	const bedragen = BigInt(delen.filter(({ eenheid }) => BEDRAGEN.includes(eenheid)).length);
	const keren = [
		...nabewerking.flatMap((na) => (na.soort === 'maalDoor' ? [na.maal] : [])),
		...delen.flatMap(({ eenheid, exact }) => (eenheid === 'factor' && /^\d+$/.test(exact) ? [exact] : []))
	];
	const keer = keren.reduce((tot, maal) => tot * BigInt(maal), 1n);
	return (bedragen * keer + 1n) / 2n + delen.reduce((tot, deel) => tot + doorFactor(deel, delen), 0n);
}

/** Zoveel delen van een half is de laatste decimaal van een getoonde factor, en van een percentage. */
const FIJN = { factor: 20_000n, procent: 2_000_000n } as const;

/** Een factor die niet opgaat staat er op vier decimalen: hoeveel centen dat scheelt bij het grootste bedrag ernaast. */
function doorFactor({ eenheid, bedrag }: Uitlegregel, delen: readonly Uitlegregel[]): bigint {
	if ((eenheid !== 'factor' && eenheid !== 'procent') || !/,\d{4}%?$/.test(bedrag)) return 0n;
	const bedragen = delen
		.filter((deel) => BEDRAGEN.includes(deel.eenheid))
		.map((deel) => centen(kaalVan(deel.bedrag)))
		.map((waarde) => (waarde < 0n ? -waarde : waarde));
	const grootste = bedragen.reduce((tot, waarde) => (waarde > tot ? waarde : tot), 0n);
	return (grootste + FIJN[eenheid] - 1n) / FIJN[eenheid];
}

const centen = (kaal: string): bigint => BigInt(kaal.replace('.', ''));
/** "€ 1.348,49" is "1348.49". */
const kaalVan = (bedrag: string): string => bedrag.replace(/[^\d,-]/g, '').replace(',', '.');

/** De stand, ook als iemand niet bij het begin begon. */
export function scoreVan(vragen: readonly Lesregel[], antwoorden: Antwoorden): Score {
	const alle = vragen.filter(isVraag).map((regel) => {
		const antwoord = antwoorden.get(regel.nummer) ?? LEEG_ANTWOORD;
		return { nummer: regel.nummer, antwoord, gezien: isGezien(regel, antwoord) };
	});
	const goed = alle.filter(({ antwoord, gezien }) => gezien && !antwoord.getoond);
	return {
		vragen: alle.length,
		goed: goed.length,
		metHint: goed.filter(({ antwoord }) => antwoord.hint).length,
		getoond: alle.filter(({ antwoord }) => antwoord.getoond).length,
		open: alle.filter(({ gezien }) => !gezien).map(({ nummer }) => nummer)
	};
}
