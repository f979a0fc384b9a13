import { OVERHEIDSVORDERING, type Dossier } from '../../dossier/dossier.ts';
import { Rekenfout } from '../rekenfout.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { beslagvolgorde } from './art475c-lid2-beslagvolgorde.ts';

export interface Beslagobjectkeuze {
	/** Het gekozen inkomen; null bij een overheidsvordering. */
	readonly object: Inkomenuitkomst | null;
	/** Alle eigen inkomens die samen als beslagobject gelden: gekozen, samengevoegd en omgeslagen. */
	readonly groep: readonly Inkomenuitkomst[];
	/** De andere eigen inkomens. */
	readonly overige: readonly Inkomenuitkomst[];
	readonly volgorde: readonly Inkomenuitkomst[];
}

/** Art. 475c lid 2, 3 en 5 Rv: het inkomen waarvoor de beslagvrije voet wordt toegepast. */
export function kiesBeslagobject(dossier: Dossier, inkomens: readonly Inkomenuitkomst[]): Beslagobjectkeuze {
	const { beslagobject, samenvoegen, omslag } = dossier.beslag;
	const eigen = inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner');
	const volgorde = beslagvolgorde(inkomens);
	if (beslagobject === OVERHEIDSVORDERING) return { object: null, groep: [], overige: eigen, volgorde };
	const object =
		beslagobject === null ? volgorde[0] : eigen.find(({ inkomen }) => inkomen.id === beslagobject);
	if (!object) throw new Rekenfout('een gecontroleerd dossier heeft een beslagobject');
	const ids = new Set([object.inkomen.id, ...samenvoegen, ...omslag]);
	return {
		object,
		groep: eigen.filter(({ inkomen }) => ids.has(inkomen.id)),
		overige: eigen.filter(({ inkomen }) => !ids.has(inkomen.id)),
		volgorde
	};
}
