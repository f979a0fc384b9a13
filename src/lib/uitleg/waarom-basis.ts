import type { PostNaam } from '../herleiding/namen.ts';
import { normsoort } from '../regels/basis/huishouden.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { basisfeiten as teksten } from '../teksten/posten/waarom-basis.ts';

/** De feiten die bepalen welke weg de wet neemt, als zin bij het bedrag dat eruit volgt. */
export function basiszinnen(
	{ dossier: { leefsituatie, wonen } }: Uitkomst,
	naam: PostNaam
): readonly string[] {
	switch (naam) {
		case 'basis.norm':
			return [teksten.leefsituatie(leefsituatie, normsoort(leefsituatie))];
		case 'basis.formule':
			return wonen.adres === 'nederland' ? [] : [teksten.openheid[wonen.adres]];
		case 'basis.zonderWoonadres':
			return [teksten.zonderOpenheid];
		default:
			return [];
	}
}
