import { toonBedrag } from '../getal/bedragtekst.ts';
import type { Getal } from '../getal/getal.ts';
import type { Bewerking, Som, Somregel } from '../normen/som.ts';
import { MINIMUMLOON_JULI, REGELWOORDEN, SOMWOORDEN } from '../teksten/naslag/maxima.ts';

/*
 * Een som uit de normen zoals zij op papier staat: in woorden, en met de getallen ingevuld. Wat ingevuld staat is met die
 * getallen na te rekenen; `tests/naslag` doet dat.
 */

const TEKENS: Readonly<Record<Bewerking, string>> = { plus: '+', min: '−', maal: '×', gedeeld: '÷' };
/** Keer gaat voor plus. */
const RANG: Readonly<Record<Bewerking, number>> = { plus: 1, min: 1, maal: 2, gedeeld: 2 };
/** Na een minteken en na een deelteken hoort ook dezelfde rang tussen haakjes. */
const NIET_VERWISSELBAAR: readonly Bewerking[] = ['min', 'gedeeld'];

type Blad = Exclude<Som, { soort: Bewerking | 'wortel' }>;

const isBewerking = (som: Som): som is Extract<Som, { soort: Bewerking }> => 'links' in som;

function schrijf(som: Som, blad: (van: Blad) => string): string {
	if (isBewerking(som)) {
		const { soort, links, rechts } = som;
		const deel = (van: Som, isRechts: boolean): string => {
			const zin = schrijf(van, blad);
			if (!isBewerking(van)) return zin;
			const lager = RANG[van.soort] < RANG[soort];
			const gelijk = isRechts && RANG[van.soort] === RANG[soort] && NIET_VERWISSELBAAR.includes(soort);
			return lager || gelijk ? `(${zin})` : zin;
		};
		return `${deel(links, false)} ${TEKENS[soort]} ${deel(rechts, true)}`;
	}
	return som.soort === 'wortel' ? `√(${schrijf(som.van, blad)})` : blad(som);
}

/** Een getal onder nul staat tussen haakjes: zo is het geen aftreksom. */
function metProcent(kaal: string, procent: boolean): string {
	const getal = `${toonBedrag(kaal).replace('-', '−')}${procent ? '%' : ''}`;
	return kaal.startsWith('-') ? `(${getal})` : getal;
}

/** "95% × bijstandsnorm voor een alleenstaande". */
export const somInWoorden = (som: Som): string =>
	schrijf(som, (blad) => {
		switch (blad.soort) {
			case 'norm':
				return SOMWOORDEN[blad.sleutel] ?? blad.sleutel;
			case 'vast':
				return metProcent(blad.kaal, blad.procent);
			case 'ander':
				return MINIMUMLOON_JULI;
			case 'regel':
				return REGELWOORDEN[blad.naam];
			default:
				return blad satisfies never;
		}
	});

/** "95% × 1.419,46". */
export const somIngevuld = (som: Som): string =>
	schrijf(som, (blad) => {
		switch (blad.soort) {
			case 'norm':
				return metProcent(blad.kaal, blad.eenheid === 'procent');
			case 'vast':
				return metProcent(blad.kaal, blad.procent);
			case 'ander':
				return toonBedrag(blad.kaal);
			case 'regel':
				return toonUitkomst(blad.waarde, blad.decimalen);
			default:
				return blad satisfies never;
		}
	});

/** Staat er de hele uitkomst, of is zij voor het scherm ingekort? */
const isHeel = (waarde: Getal, decimalen: number): boolean => {
	const exact = waarde.exact();
	return !exact.includes('/') && (exact.split('.')[1] ?? '').length <= decimalen;
};

/** Minstens in centen; meer cijfers alleen als zij iets zeggen. */
function toonUitkomst(waarde: Getal, decimalen: number): string {
	if (!isHeel(waarde, decimalen)) return toonBedrag(waarde.tekst(decimalen));
	const [, achter = ''] = waarde.exact().split('.');
	return toonBedrag(achter.length <= 2 ? waarde.tekst(Math.min(2, decimalen)) : waarde.exact());
}

/** Wat er na een som staat: "= 1.348,487" of, als er meer cijfers zijn, "≈ 129,5833". */
export function uitkomstVan({ som, waarde, decimalen, afgerond }: Somregel): {
	readonly teken: '=' | '≈';
	readonly bedrag: string;
} {
	const heel = isHeel(afgerond === null ? waarde : som.waarde, decimalen);
	return { teken: heel ? '=' : '≈', bedrag: toonUitkomst(waarde, decimalen) };
}

/** De normen die in een som staan. */
export function normenIn(som: Som): readonly Extract<Som, { soort: 'norm' }>[] {
	if (isBewerking(som)) return [...normenIn(som.links), ...normenIn(som.rechts)];
	if (som.soort === 'wortel') return normenIn(som.van);
	return som.soort === 'norm' ? [som] : [];
}
