import type { Conceptperiode } from '../../dossier/concept.ts';
import { PERIODEBEDRAGEN, type Periodebedrag } from '../../dossier/dossier.ts';
import { leesBedragtekst, toonBedrag } from '../../getal/bedragtekst.ts';
import { ALTIJD_OP_DE_STROOK, isLeeg, somVan, type Strookbedragen } from './bedragen.ts';

/** Een weekloon waarin een veld niet te lezen is. */
interface OnleesbareWeek {
	readonly week: number;
	readonly veld: Periodebedrag;
}

export type Wekensom =
	| { readonly gelukt: true; readonly bedragen: Strookbedragen }
	| { readonly gelukt: false; readonly onleesbaar: readonly OnleesbareWeek[] };

export const legeWeek = (): Strookbedragen =>
	Object.fromEntries(PERIODEBEDRAGEN.map((veld) => [veld, ''])) as Strookbedragen;

/** Het langste tijdvak van vier weken (rond de jaarwisseling) raakt zes weken. */
const MEESTE_WEKEN = 6;

/** Geeft een loonstrook lege weekstroken als zij er nog geen heeft. */
export function legWekenKlaar(strook: Conceptperiode): void {
	strook.weken ??= Array.from({ length: MEESTE_WEKEN }, legeWeek);
}

/**
 * Telt weekstroken op tot een loonstrook van vier weken: de rekenkern kent geen weken (rekenregels 5.2). Een
 * leeg veld telt als nul, en een lege week is een week zonder werk. Wat geen bedrag is komt terug, net als leeg
 * loon of lege loonheffing in een week waarin wel iets staat.
 */
export function telWekenOp(weken: readonly Strookbedragen[]): Wekensom {
	const onleesbaar = weken.flatMap((bedragen, week) =>
		PERIODEBEDRAGEN.filter((veld) => !isGoed(bedragen, veld)).map((veld) => ({ week, veld }))
	);
	if (onleesbaar.length > 0) return { gelukt: false, onleesbaar };
	const bedragen = Object.fromEntries(
		PERIODEBEDRAGEN.map((veld) => [veld, toonBedrag(somVan(weken, veld))])
	) as Strookbedragen;
	return { gelukt: true, bedragen };
}

function isGoed(week: Strookbedragen, veld: Periodebedrag): boolean {
	const { soort } = leesBedragtekst(week[veld]);
	if (soort === 'leeg') return isLeeg(week) || !ALTIJD_OP_DE_STROOK.includes(veld);
	return soort === 'bedrag';
}
