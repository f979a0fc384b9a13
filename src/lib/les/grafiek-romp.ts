import type { Getal } from '../getal/getal.ts';
import { isEigen, type Normtabel } from '../normen/typen.ts';
import { toonHeelProcent, toonRond } from '../taal/bedragen.ts';
import { toonMaandtekst } from '../taal/datums.ts';
import { grafiekteksten as teksten, knikzin } from '../teksten/les/grafiek.ts';
import { plaats, toonHeel, type Grafieksoort, type Plek } from './grafiek-beeld.ts';
import type { Inkomensgrafiek, Knik, Punt, Verloop } from './grafiek-inkomen.ts';

/* Wat de grafieken over het inkomen gelijk hebben: de as, de knikken, het geval zelf, en wat is aangenomen. */

/** "juli 2026", met erbij of een gebruiker de normen invulde. */
export const normenVan = (tabel: Pick<Normtabel, 'vanaf' | 'waarden'>): string =>
	isEigen(tabel) ? teksten.eigenNormen(toonMaandtekst(tabel.vanaf)) : toonMaandtekst(tabel.vanaf);

/** Wat elke grafiek over het inkomen nodig heeft. */
export interface Inkomensgegevens {
	readonly grafiek: Inkomensgrafiek;
	/** "juli 2026". */
	readonly normen: string;
	/** Hoe het inkomen heet dat beweegt. */
	readonly inkomen: string;
	/** De verhouding tussen netto en belastbaar, als die meedoet. */
	readonly verhouding: Getal | null;
}

export type Inkomenssoort = Exclude<Grafieksoort, 'jaren'>;

export interface Opdracht {
	readonly soort: Inkomenssoort;
	readonly gegevens: Inkomensgegevens;
	readonly verloop: Verloop;
}

/** Wat elke grafiek over het inkomen gelijk heeft. */
export function romp({ soort, gegevens, verloop }: Opdracht) {
	const { grafiek, normen } = gegevens;
	const { x } = grafiek;
	return {
		soort,
		kop: teksten.koppen[soort],
		onder: teksten.onder[soort](normen),
		assen: { x: teksten.assen.x, y: soort === 'euro' ? teksten.assen.euro : teksten.assen.maand },
		x,
		xTeksten: x.map(toonHeel),
		xKaal: x.map(String),
		bij: x.map((een) => teksten.schuif.bij(toonHeel(een))),
		bereikX: [0, grafiek.eind],
		streepjes: null,
		trap: false,
		strook: [],
		knikkop: teksten.knikken(teksten.leefsituaties[verloop.leefsituatie]),
		aannamen: [...aannamen(gegevens, verloop, soort)]
	} as const;
}

function* aannamen(
	{ inkomen, verhouding, grafiek }: Inkomensgegevens,
	verloop: Verloop,
	soort: Inkomenssoort
) {
	yield teksten.aannamen.schuif(inkomen);
	if (grafiek.laagste > 0) yield teksten.aannamen.laagste(toonHeel(grafiek.laagste));
	if (soort === 'voet' || verloop.leefsituatie !== grafiek.eigen.leefsituatie) yield teksten.aannamen.partner;
	if (soort === 'blijft' || soort === 'euro') {
		const zin = soort === 'euro' ? teksten.aannamen.euroBelasting : teksten.aannamen.verhouding;
		yield verloop.nettoBeweegt && verhouding ? zin(toonHeelProcent(verhouding)) : teksten.aannamen.vastNetto;
	}
	if (soort === 'euro') yield teksten.aannamen.euro;
	yield soort === 'euro' ? teksten.aannamen.trap : teksten.aannamen.alles;
}

/** De knikken, op de hoogte van een reeks. */
export const plekken = (
	{ gegevens, verloop }: Opdracht,
	knikken: readonly Knik[],
	waarden: readonly (Getal | null)[],
	daar: (waarde: string, jaarinkomen: number) => string
): readonly Plek[] =>
	knikken.flatMap(({ jaarinkomen, wissels, opMaximum }) => {
		const bedrag = waarden[gegevens.grafiek.x.indexOf(jaarinkomen)];
		if (!bedrag) return [];
		const zinnen = wissels.map((wissel) => knikzin(wissel, toonHeel(jaarinkomen), verloop.leefsituatie));
		const zegtMaximum = wissels.some(({ naam }) => naam === 'basis.begrensd');
		const tekst = teksten.knik(zinnen, opMaximum && !zegtMaximum, daar(toonRond(bedrag), jaarinkomen));
		return [{ x: jaarinkomen, hoogte: plaats(bedrag), tekst }];
	});

/** Het geval zelf; alleen in zijn eigen leefsituatie. */
export function eigenPlek(
	{ gegevens: { grafiek }, verloop }: Opdracht,
	bedrag: Getal | null | undefined
): Plek | null {
	const { leefsituatie, jaarinkomen } = grafiek.eigen;
	return bedrag && leefsituatie === verloop.leefsituatie
		? { x: plaats(jaarinkomen), hoogte: plaats(bedrag), tekst: toonRond(bedrag) }
		: null;
}

/** Zoals `map`, maar null als er ergens niets is. */
export function alleWaarden(
	punten: readonly Punt[],
	pak: (punt: Punt) => Getal | null
): readonly Getal[] | null {
	const waarden = punten.flatMap((punt) => pak(punt) ?? []);
	return waarden.length === punten.length ? waarden : null;
}
