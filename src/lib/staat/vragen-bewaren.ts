import { herstelBrief, type Briefconcept } from '../dossier/brief.ts';
import { schrijfConcept } from '../dossier/concept-bestand.ts';
import { bewaardePersonalia } from '../dossier/personalia.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { bestandsnaamVan, schrijfDossier } from '../dossier/schrijf.ts';
import { openstaand } from '../invoer/vragenlijst/fouten.ts';
import { vragenlijstbestandteksten } from '../teksten/dossierbestand.ts';
import { bewaarBestand } from './bestand.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';
import { vandaag } from './klok.ts';
import { leesBriefopslag } from './opslag.ts';

/** Bewaart de vragenlijst als bestand bij de downloads. */
export function bewaarVragen(staat: Dossierstaat): void {
	const { naam, tekst } = bestandVan(staat);
	bewaarBestand(naam, tekst, 'application/json');
	staat.isBewaard();
}

/**
 * Wat er nu staat als bestand: als dossier als het af is, en anders precies zoals het is ingevuld. Een brief past niet in
 * een dossier.
 */
export function bestandVan(staat: Dossierstaat): { readonly naam: string; readonly tekst: string } {
	const { halfNaam, metBriefNaam } = vragenlijstbestandteksten;
	const { concept } = staat;
	const gelezen = staat.leesNu();
	const brief = briefVan(staat);
	const isAf = gelezen.gelukt && openstaand(concept, gelezen).length === 0;
	return isAf && !brief
		? { naam: bestandsnaamVan(gelezen.waarde), tekst: dossiertekst(staat, gelezen.waarde) }
		: {
				naam: (brief ? metBriefNaam : halfNaam)(vandaag()),
				tekst: schrijfConcept({ concept: bewaardePersonalia(concept), brief })
			};
}

/** Met wat eruit komt en het dossier voor de herziening. */
export const dossiertekst = ({ rekenwerk, concept }: Dossierstaat, dossier: Dossier): string =>
	rekenwerk?.bestandstekst(concept, dossier, { programma: __VERSIE__, op: vandaag() }) ??
	schrijfDossier(dossier);

/** Wie na herladen nog niet bij de brief was, heeft hem alleen in het geheugen van dit tabblad. */
export function briefVan({ brief }: Dossierstaat): Briefconcept | null {
	if (brief) return brief.inhoud;
	const bewaard = leesBriefopslag();
	return bewaard === null ? null : herstelBrief(bewaard);
}
