import type { Concept } from '../dossier/concept.ts';
import { vanScherm } from '../dossier/veld-normen.ts';
import { isGeenNormen, kiesTabelMetEigen } from '../normen/kies.ts';
import { kiesWoonlandtabel, landen, zoekWoonlandfactor } from '../normen/woonland.ts';
import { lijktOpLand } from '../normen/woonlandspelling.ts';
import { WOONLANDTABELLEN } from '../normen/woonlandtabellen.ts';
import { drempelWoonkosten } from '../regels/woonkosten/art475da-lid5.ts';
import { jaarVan, type Datum } from '../tijd/datum.ts';

/** De Regeling noemt het ook, maar wie er woont heeft geen adres in het buitenland. */
const NEDERLAND = 'Nederland';

/** De landen om uit te kiezen; null als er voor de dag geen lijst is en de factor zelf gevraagd wordt. */
export function landenVoor(peildatum: Datum | null): readonly string[] | null {
	const tabel = peildatum === null ? undefined : kiesWoonlandtabel(peildatum, WOONLANDTABELLEN);
	return tabel ? landen(tabel).filter((land) => land !== NEDERLAND) : null;
}

interface GevondenLand {
	readonly factor: string;
	/** Welke landen bedoeld kunnen zijn; null als het land in de lijst staat. */
	readonly lijktOp: readonly string[] | null;
	/** Er staat Nederland, hoe dan ook geschreven. */
	readonly isNederland: boolean;
}

/** Wat de lijst van een getypt land zegt; null zonder lijst of land. */
export function gevondenLand(peildatum: Datum | null, getypt: string): GevondenLand | null {
	const tabel = peildatum === null ? undefined : kiesWoonlandtabel(peildatum, WOONLANDTABELLEN);
	if (!tabel || getypt.trim() === '') return null;
	const { land, factor, genoemd } = zoekWoonlandfactor(tabel, getypt);
	const lijktOp = genoemd ? null : lijktOpLand(tabel, getypt);
	return { factor, lijktOp, isNederland: (lijktOp ?? [land]).includes(NEDERLAND) };
}

/** Tot 2026 hoort een deel van de servicekosten bij de huur (art. 5 Wht). */
export const telServicekosten = (peildatum: Datum | null): boolean =>
	peildatum !== null && jaarVan(peildatum) < 2026;

/** Vanaf welk bedrag per maand woonkosten hoog zijn (kaal, in centen); null zonder normen voor de dag. */
export function drempelVoor(
	peildatum: Datum | null,
	{ eigenNormen }: Pick<Concept, 'eigenNormen'>
): string | null {
	const tabel = peildatum === null ? null : kiesTabelMetEigen(peildatum, vanScherm(eigenNormen));
	return tabel === null || isGeenNormen(tabel) ? null : drempelWoonkosten(tabel).waarde.tekst(2);
}
