import { OVERHEIDSVORDERING, type Dossier } from '../dossier/dossier.ts';
import { isBeslagbaar } from '../regels/toegepast/art475c-lid2-beslagvolgorde.ts';
import { koppelInkomens } from './koppel-inkomens.ts';
import type { Controle } from './velden.ts';

/**
 * Art. 475i lid 2 Rv: de brief gaat over het beslag op een inkomen. Noemen alleen de feiten of alleen de brief welk, dan geldt
 * dat voor beide; zonder keuze is het voor elk het eerste in de beslagvolgorde.
 */
export function metZelfdeBeslagobject(controle: Controle): Controle {
	const { feiten, brief } = controle;
	if (!brief.gegevens) return controle;
	return {
		...controle,
		feiten: metObjectVan(feiten, brief.gegevens),
		brief: { ...brief, gegevens: metObjectVan(brief.gegevens, feiten) }
	};
}

function metObjectVan(dossier: Dossier, ander: Dossier): Dossier {
	if (dossier.beslag.beslagobject !== null || ander.beslag.beslagobject === null) return dossier;
	const { beslagobject } = koppelInkomens(dossier, ander).feiten.beslag;
	const kan =
		beslagobject === OVERHEIDSVORDERING ||
		dossier.inkomens.some((een) => een.id === beslagobject && isBeslagbaar(een));
	return kan ? { ...dossier, beslag: { ...dossier.beslag, beslagobject } } : dossier;
}
