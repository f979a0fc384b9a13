import { toonEuro } from '../getal/bedragtekst.ts';
import { inkomensgrensLid7 } from '../regels/woonkosten/art475da-lid7.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { toonDatum } from '../taal/datums.ts';
import { basisbvvteksten } from '../teksten/uitkomst/stand.ts';
import { postterm } from '../teksten/posten/posten.ts';
import { inCenten, inHeleEuro } from '../uitvoer/resultaat.ts';
import type { Paar } from './delen.ts';

/** Het blok "Basis voor de BVV" van het portaal (handleiding R26-01, tabel 9); de drempel staat er in hele euro's. */
export function basisrijen(uitkomst: Uitkomst): Paar[] {
	const { dossier, normen, basis, belastbaarJaarinkomen } = uitkomst;
	const woorden = basisbvvteksten;
	return [
		[woorden.bevragingsdatum, toonDatum(dossier.peildatum)],
		[postterm('basis.bvv', 'portaal'), toonEuro(inCenten(basis.bvv))],
		[woorden.belastbaar, toonEuro(inCenten(belastbaarJaarinkomen)), woorden.belastbaarUitleg],
		[woorden.drempel, drempel(uitkomst), woorden.drempelUitleg],
		[
			woorden.norminkomen,
			toonEuro(inCenten(inkomensgrensLid7(normen.tabel, dossier.leefsituatie))),
			woorden.norminkomenUitleg
		]
	];
}

/** Het drempelbedrag zoals het portaal het toont: in hele euro's. */
export const drempel = ({ drempelWoonkosten }: Uitkomst): string => toonEuro(inHeleEuro(drempelWoonkosten));
