import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import { inkomenspad } from '../../dossier/geldend.ts';
import { valtOnder } from '../../dossier/pad.ts';
import type { Veldfout } from '../../dossier/veldfout.ts';
import { vraagtLand } from './land.ts';
import { standVan } from './oordelen.ts';
import { allePunten, opgaveVan, staatInBrief } from './punten.ts';
import { keuzenaam, veldpad } from './stappen.ts';

/**
 * Wie zei dat een gegeven klopt, nam het over uit de brief: daar staat ook het veld om een fout te herstellen. Op de pagina
 * "Klopt dit?" is er dan geen veld.
 */
export function naarOvertypen(
	brief: Briefconcept,
	concept: Concept,
	fouten: readonly Veldfout[]
): readonly Veldfout[] {
	const inBrief = new Map<string, string>();
	for (const punt of allePunten(brief, concept)) {
		const stand = standVan(brief, punt);
		const overgenomen = (stand === 'klopt' || stand === 'weetNiet') && staatInBrief(punt);
		if (!overgenomen || vraagtLand(brief, concept, punt)) continue;
		const voor = punt.inkomen ? `${inkomenspad(brief.gegevens, punt.inkomen.id)}.` : '';
		for (const veld of punt.velden) {
			inBrief.set(veldpad(concept, punt, veld), `brief.gegevens.${voor}${veld}`);
		}
	}
	const verplaatst = fouten.map((fout) => ({ ...fout, veld: inBrief.get(fout.veld) ?? fout.veld }));
	return puntenMetStroken(brief, concept).reduce(bijStroken, verplaatst);
}

interface Strokenpunt {
	/** Waar de loonstroken staan, en waar iemand zegt dat hij het bedrag van toen invult. */
	readonly pad: string;
	readonly keuze: string;
}

/** De bedragen die uit loonstroken komen. */
const puntenMetStroken = (brief: Briefconcept, concept: Concept): readonly Strokenpunt[] =>
	allePunten(brief, concept)
		.filter((punt) => punt.soort === 'netto' && opgaveVan(punt)?.soort === 'perioden')
		.filter((punt) => standVan(brief, punt) === 'eerder')
		.map((punt) => ({ pad: veldpad(concept, punt, 'opgave'), keuze: keuzenaam(punt) }));

/** De loonstroken van nu passen niet bij een brief van toen: dan is het bedrag van toen genoeg. */
function bijStroken(fouten: readonly Veldfout[], { pad, keuze }: Strokenpunt): readonly Veldfout[] {
	const rest = fouten.filter(({ veld }) => !valtOnder(veld, pad));
	return rest.length === fouten.length ? fouten : [...rest, { veld: keuze, code: 'strokenNietBijBrief' }];
}
