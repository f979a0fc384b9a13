import type { Conceptinkomen } from '../../dossier/concept.ts';
import { CODENAMEN, inkomensteksten } from '../../teksten/vragen-inkomen.ts';

/** Hoe een inkomen op het scherm heet: de getypte naam, anders de soort. */
export function naamVan({ naam, codeSoort }: Pick<Conceptinkomen, 'naam' | 'codeSoort'>): string {
	const getypt = naam.trim();
	return getypt === '' ? (CODENAMEN[codeSoort] ?? inkomensteksten.bedragen.geenNaam) : getypt;
}
