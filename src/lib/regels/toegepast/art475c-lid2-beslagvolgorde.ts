import type { Inkomen } from '../../dossier/dossier.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { ONDERDELEN, onderdeelVan } from '../../dossier/inkomenscodes.ts';

/**
 * Art. 475c lid 2 Rv: beslag gaat eerst op het onderdeel dat in lid 1 voorop staat, en daarbinnen op de
 * hoogste vordering. Inkomen zonder code komt achteraan; bij gelijke bedragen beslist het id. Inkomen van de
 * partner, neveninkomsten en winst kunnen geen beslagobject zijn.
 */
export const beslagvolgorde = (inkomens: readonly Inkomenuitkomst[]): readonly Inkomenuitkomst[] =>
	inkomens
		.filter(({ inkomen }) => isBeslagbaar(inkomen))
		.sort(
			(een, ander) =>
				rang(een) - rang(ander) ||
				ander.nettoMaand.waarde.vergelijk(een.nettoMaand.waarde) ||
				vergelijkIds(een.inkomen.id, ander.inkomen.id)
		);

/** Art. 475c lid 1 Rv: alleen eigen periodiek inkomen kan onder beslag liggen. */
export const isBeslagbaar = ({ van, soort }: Pick<Inkomen, 'van' | 'soort'>): boolean =>
	van === 'inwoner' && soort === 'periodiek';

function rang({ inkomen }: Inkomenuitkomst): number {
	const onderdeel = onderdeelVan(inkomen.codeSoort);
	return onderdeel === null ? ONDERDELEN.length : ONDERDELEN.indexOf(onderdeel);
}

/** Getallen op grootte ("2" voor "10") en voor andere ids; die gaan als tekst. Twee inkomens delen nooit een id. */
function vergelijkIds(een: string, ander: string): number {
	const isGetal = (id: string) => /^\d+$/.test(id);
	if (isGetal(een) !== isGetal(ander)) return isGetal(een) ? -1 : 1;
	if (isGetal(een) && een.length !== ander.length) return een.length - ander.length;
	return een < ander ? -1 : 1;
}
