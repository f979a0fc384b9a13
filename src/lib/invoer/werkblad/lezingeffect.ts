import { LEZINGEN, type LezingId, type LezingOptie } from '../../herleiding/lezingen.ts';
import { toonEuro } from '../../getal/bedragtekst.ts';
import { bereken } from '../../regels/bereken.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { afgerond } from '../../uitvoer/resultaat.ts';

/** Wat een andere keuze bij een lezing in dit geval geeft; leeg als zij niets verandert. */
export function lezingeffecten(
	uitkomst: Uitkomst,
	id: LezingId
): readonly { readonly optie: LezingOptie; readonly tbvv: string }[] {
	const { dossier, normen, toegepast } = uitkomst;
	const opties: readonly LezingOptie[] = LEZINGEN[id].opties;
	return opties
		.filter((optie) => optie !== dossier.lezingen[id])
		.map((optie) => bereken({ ...dossier, lezingen: { ...dossier.lezingen, [id]: optie } }, normen))
		.flatMap((anders, plaats) => {
			const tbvv = afgerond(anders.toegepast.tbvv);
			const optie = opties.filter((elk) => elk !== dossier.lezingen[id])[plaats];
			return optie === undefined || tbvv === afgerond(toegepast.tbvv)
				? []
				: [{ optie, tbvv: toonEuro(tbvv) }];
		});
}
