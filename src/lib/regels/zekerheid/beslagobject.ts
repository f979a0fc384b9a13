import type { Uitkomst } from '../uitkomst.ts';
import type { OpenPunt } from './punt.ts';

/**
 * Art. 475c lid 2 Rv: wie niet weet op welk inkomen het beslag ligt, rekent met het inkomen dat volgens de wet het eerst komt.
 * Bij een ander inkomen hoort een ander bedrag; de twee zijn niet naast elkaar te leggen.
 */
export function beslagobjectpunten({ dossier, beslagvolgorde }: Uitkomst): readonly OpenPunt[] {
	const { beslagobject, beslagobjectOnbekend, omslag } = dossier.beslag;
	const isOpen = beslagobjectOnbekend && beslagobject === null && omslag.length === 0;
	if (!isOpen || beslagvolgorde.length < 2) return [];
	return [
		{ soort: 'beslagobject', veld: 'beslag.beslagobject', inkomen: null, niveau: 'voorlopig', effect: null }
	];
}
