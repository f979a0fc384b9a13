import { herstelBrief, type Briefconcept } from '../dossier/brief.ts';
import { schrijfConcept } from '../dossier/concept-bestand.ts';
import { bewaardePersonalia } from '../dossier/personalia.ts';
import { bestandsnaamVan, schrijfDossier } from '../dossier/schrijf.ts';
import { openstaand } from '../invoer/vragenlijst/fouten.ts';
import { vragenlijstbestandteksten } from '../teksten/dossierbestand.ts';
import { bewaarBestand } from './bestand.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';
import { vandaag } from './klok.ts';
import { leesBriefopslag } from './opslag.ts';

/**
 * Bewaart de vragenlijst: als dossier als zij af is, en anders precies zoals zij er nu staat. Een brief past niet in een
 * dossier.
 */
export function bewaarVragen(staat: Dossierstaat): void {
	const { halfNaam, metBriefNaam } = vragenlijstbestandteksten;
	const { concept } = staat;
	const gelezen = staat.leesNu();
	const brief = briefVan(staat);
	const isAf = gelezen.gelukt && openstaand(concept, gelezen).length === 0;
	const [naam, tekst] =
		isAf && !brief
			? [bestandsnaamVan(gelezen.waarde), schrijfDossier(gelezen.waarde)]
			: [
					(brief ? metBriefNaam : halfNaam)(vandaag()),
					schrijfConcept({ concept: bewaardePersonalia(concept), brief })
				];
	bewaarBestand(naam, tekst, 'application/json');
}

/** Wie na herladen nog niet bij de brief was, heeft hem alleen in het geheugen van dit tabblad. */
function briefVan({ brief }: Dossierstaat): Briefconcept | null {
	if (brief) return brief.inhoud;
	const bewaard = leesBriefopslag();
	return bewaard === null ? null : herstelBrief(bewaard);
}
