import { OVERHEIDSVORDERING, type Dossier } from '../dossier/dossier.ts';
import { isBeslagbaar } from '../regels/toegepast/art475c-lid2-beslagvolgorde.ts';
import { koppelInkomens } from '../vergelijk/koppel-inkomens.ts';
import type { Controle } from './velden.ts';

/**
 * Art. 475i lid 2 Rv: de brief gaat over het beslag op een inkomen. Noemen alleen de feiten of alleen de brief welk, dan geldt
 * dat voor beide; zonder keuze is het voor elk het eerste in de beslagvolgorde.
 */
export function metZelfdeBeslagobject(controle: Controle): Controle {
	const { feiten, brief } = controle;
	if (gaatOverGeenInkomen(brief)) return opGeenInkomen(controle);
	if (!brief.gegevens) return controle;
	return {
		...controle,
		feiten: metObjectVan(feiten, brief.gegevens),
		brief: { ...brief, gegevens: metObjectVan(brief.gegevens, feiten) }
	};
}

/** Wie geld van de bankrekening haalt, raakt geen inkomen: dan is er ook geen ander inkomen om af te trekken. */
export const gaatOverGeenInkomen = ({ soort }: Pick<Controle['brief'], 'soort'>): boolean =>
	soort === 'inning' || soort === 'overheidsvordering';

function opGeenInkomen({ feiten, brief, ...controle }: Controle): Controle {
	const zonder = (dossier: Dossier): Dossier => ({
		...dossier,
		beslag: { ...dossier.beslag, beslagobject: OVERHEIDSVORDERING }
	});
	return {
		...controle,
		feiten: zonder(feiten),
		brief: { ...brief, gegevens: brief.gegevens && zonder(brief.gegevens) }
	};
}

function metObjectVan(dossier: Dossier, ander: Dossier): Dossier {
	if (dossier.beslag.beslagobject !== null || ander.beslag.beslagobject === null) return dossier;
	const { beslagobject } = koppelInkomens(dossier, ander).nieuw.beslag;
	const kan =
		beslagobject === OVERHEIDSVORDERING ||
		dossier.inkomens.some((een) => een.id === beslagobject && isBeslagbaar(een));
	return kan ? { ...dossier, beslag: { ...dossier.beslag, beslagobject } } : dossier;
}
