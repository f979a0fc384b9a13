import { OVERHEIDSVORDERING, type Dossier } from '../../dossier/dossier.ts';
import { Rekenfout } from '../rekenfout.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { beslagvolgorde } from './art475c-lid2-beslagvolgorde.ts';

/** Waarvoor de beslagvrije voet wordt toegepast; een overheidsvordering gaat over geen inkomen in het bijzonder. */
export type Beslagobjectkeuze =
	| {
			readonly soort: 'inkomen';
			readonly object: Inkomenuitkomst;
			/** Alle eigen inkomens die samen als beslagobject gelden: gekozen, samengevoegd en omgeslagen. */
			readonly groep: readonly Inkomenuitkomst[];
			/** De andere eigen inkomens. */
			readonly overige: readonly Inkomenuitkomst[];
			/** Er is alleen winst: dit is wat geldt als de kantonrechter art. 475f Rv toepast. */
			readonly alsKantonrechter: boolean;
	  }
	| { readonly soort: 'overheidsvordering' };

/** Art. 475c lid 2, 3 en 5 Rv: het inkomen waarvoor de beslagvrije voet wordt toegepast. */
export function kiesBeslagobject(dossier: Dossier, inkomens: readonly Inkomenuitkomst[]): Beslagobjectkeuze {
	const { beslagobject, samenvoegen, omslag } = dossier.beslag;
	if (beslagobject === OVERHEIDSVORDERING) return { soort: beslagobject };
	const eigen = inkomens.filter(({ inkomen }) => inkomen.van === 'inwoner');
	const object =
		beslagobject === null
			? (beslagvolgorde(inkomens)[0] ?? hoogsteWinst(inkomens))
			: eigen.find(({ inkomen }) => inkomen.id === beslagobject);
	if (!object) throw new Rekenfout('een gecontroleerd dossier heeft een beslagobject');
	const ids = new Set([object.inkomen.id, ...samenvoegen, ...omslag]);
	return {
		soort: 'inkomen',
		object,
		alsKantonrechter: object.inkomen.soort === 'winst',
		groep: eigen.filter(({ inkomen }) => ids.has(inkomen.id)),
		overige: eigen.filter(({ inkomen }) => !ids.has(inkomen.id))
	};
}

/**
 * Art. 475f Rv: op winst ligt pas een beslagvrije voet als de kantonrechter dat bepaalt. Wie alleen winst heeft, ziet
 * wat die dan is, voor de hoogste winst.
 */
export const hoogsteWinst = (inkomens: readonly Inkomenuitkomst[]): Inkomenuitkomst | undefined =>
	inkomens
		.filter(({ inkomen: { van, soort } }) => van === 'inwoner' && soort === 'winst')
		.reduce<Inkomenuitkomst | undefined>(
			(hoogste, winst) =>
				hoogste && hoogste.belastbaarJaar.waarde.vergelijk(winst.belastbaarJaar.waarde) >= 0
					? hoogste
					: winst,
			undefined
		);
