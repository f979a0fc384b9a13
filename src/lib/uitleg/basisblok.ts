import type { Leefsituatie } from '../dossier/dossier.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import { isGeenNormen, kiesTabelMetEigen } from '../normen/kies.ts';
import type { Normtabel } from '../normen/typen.ts';
import { voorkeursselectieperiode } from '../regels/selectie/besluit-art3-voorkeursselectieperiode.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { drempelWoonkosten } from '../regels/woonkosten/art475da-lid5.ts';
import { inkomensgrensLid7 } from '../regels/woonkosten/art475da-lid7.ts';
import { toonCenten } from '../taal/bedragen.ts';
import { toonDatum, toonPeriode } from '../taal/datums.ts';
import { postterm } from '../teksten/posten/posten.ts';
import { basisbvvteksten as teksten } from '../teksten/uitkomst/stand.ts';
import type { Datum } from '../tijd/datum.ts';

/** Wat er van een dossier bekend moet zijn; op een formulier kan het nog leeg zijn. */
interface Dossierstand {
	readonly eigenNormen?: Normtabel | null;
	readonly peildatum: Datum | null;
	readonly leefsituatie: Leefsituatie | '';
}

interface Basisrij {
	readonly naam: string;
	/** Null zolang het niet te zeggen is. */
	readonly waarde: string | null;
	readonly uitleg?: string;
}

/**
 * Het blok "Basis voor de BVV" van het portaal (handleiding R26-01, tabel 9). Datum, drempel en norminkomen zijn er
 * ook zonder inkomen, zodat iemand meteen ziet welke loonstroken nodig zijn.
 */
export function basisblok(
	{ peildatum, leefsituatie, eigenNormen = null }: Dossierstand,
	uitkomst: Uitkomst | null
): readonly Basisrij[] {
	const gekozen = peildatum && kiesTabelMetEigen(peildatum, eigenNormen);
	const tabel = gekozen && !isGeenNormen(gekozen) ? gekozen : null;
	const norminkomen = tabel && leefsituatie !== '' && inkomensgrensLid7(tabel, leefsituatie).waarde;
	return [
		{ naam: teksten.bevragingsdatum, waarde: peildatum && toonDatum(peildatum) },
		{
			naam: postterm('basis.bvv', 'portaal'),
			waarde: uitkomst && toonCenten(uitkomst.basis.bvv.waarde),
			uitleg: teksten.bbvvUitleg
		},
		{
			naam: teksten.belastbaar,
			waarde: uitkomst && toonCenten(uitkomst.belastbaarJaarinkomen.waarde),
			uitleg: teksten.belastbaarUitleg
		},
		{
			naam: teksten.drempel,
			waarde: tabel && toonDrempel(drempelWoonkosten(tabel)),
			uitleg: teksten.drempelUitleg
		},
		{
			naam: teksten.norminkomen,
			waarde: norminkomen ? toonCenten(norminkomen) : null,
			uitleg: teksten.norminkomenUitleg
		},
		{
			naam: teksten.venster,
			waarde: peildatum && toonPeriode(voorkeursselectieperiode(peildatum)),
			uitleg: teksten.vensterUitleg
		}
	];
}

/** Het drempelbedrag zoals het portaal het toont: in hele euro's. */
export const toonDrempel = ({ waarde }: Uitkomst['drempelWoonkosten']): string => toonEuro(waarde.tekst(0));
