import type { Post } from '../herleiding/post.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { beslisteksten as zin } from '../teksten/uitkomst/uitleg.ts';
import { toonCenten, toonPost } from '../taal/bedragen.ts';
import { feiten, type Feit } from './feiten.ts';

const bedrag = (post: Post): string => toonCenten(post.waarde);

/** Wat het bedrag bepaalde, in de volgorde van de berekening. Nooit leeg. */
export function watBesliste(uitkomst: Uitkomst): readonly string[] {
	const zinnen = feiten(uitkomst).flatMap(zinnenOver);
	return zinnen.length === 0 ? [zin.formule] : zinnen;
}

function zinnenOver(feit: Feit): readonly string[] {
	switch (feit.soort) {
		case 'formule':
			return [];
		case 'openheid':
			return [zin.openheid];
		case 'woonland':
			return [zin.woonland(toonPost(feit.factor))];
		case 'partner':
			return [(feit.door === 'helft' ? zin.partnerHelft : zin.partner)(bedrag(feit.bedrag))];
		case 'grens95':
			return [
				GRENSZINNEN[feit.vorm](bedrag(feit.bedrag)),
				...(feit.normbedrag ? [zin.normbedrag] : []),
				...(feit.metVakantiegeld ? [zin.metVakantiegeld] : [])
			];
		default:
			return [zin[feit.soort](bedrag(feit.bedrag))];
	}
}

const GRENSZINNEN = {
	zelf: zin.regel95,
	verrekend: zin.regel95Verrekend,
	vooraf: zin.regel95Vooraf
} as const;
