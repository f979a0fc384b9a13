import type { Uitkomst } from '../../regels/uitkomst.ts';
import { beslisserteksten } from '../../teksten/uitkomst/stand.ts';
import { feiten, type Feit } from '../../uitleg/feiten.ts';

export type Beslisser = keyof typeof beslisserteksten;

const BESLISSERS = Object.keys(beslisserteksten) as readonly Beslisser[];

/** De feiten van de uitleg in de woorden van een hulpverlener, in de volgorde van de berekening. */
export function beslissersVan(uitkomst: Uitkomst): readonly Beslisser[] {
	const genoemd = new Set(feiten(uitkomst).map(beslisserVan));
	return BESLISSERS.filter((beslisser) => genoemd.has(beslisser));
}

function beslisserVan(feit: Feit): Beslisser | null {
	switch (feit.soort) {
		case 'openheid':
			return null;
		case 'partner':
			return feit.door === 'helft' ? 'partnerHelft' : 'partnerHeel';
		case 'grens95':
			return feit.normbedrag ? 'normbedrag' : 'grens95';
		default:
			return feit.soort;
	}
}
