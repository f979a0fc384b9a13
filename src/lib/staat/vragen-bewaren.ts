import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { herstelBrief, type Briefconcept } from '../dossier/brief.ts';
import { schrijfConcept } from '../dossier/concept-bestand.ts';
import { bewaardePersonalia } from '../dossier/personalia.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { schrijfDossier } from '../dossier/schrijf.ts';
import { openstaand } from '../invoer/vragenlijst/fouten.ts';
import { vragenlijstbestandteksten } from '../teksten/dossierbestand.ts';
import { bewaarBestand, metNummer } from './bestand.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';
import { vandaag } from './klok.ts';
import { leesBriefopslag } from './opslag.ts';

/**
 * Bewaart de vragenlijst als bestand bij de downloads. Wat op slot zat, gaat eerst langs de pagina waar iemand kiest of het weer
 * op slot gaat.
 */
export function bewaarVragen(staat: Dossierstaat): void {
	if (staat.opSlot) return naarBewaren();
	const { naam, tekst } = bestandVan(staat);
	bewaarBestand(naam, tekst, 'application/json');
	staat.isOpgeslagen();
}

export const naarBewaren = (): void => void goto(resolve('/bewaren/'));

/** Een bestand om te bewaren. */
interface Nieuwbestand {
	readonly naam: string;
	readonly tekst: string;
	/** Het staat er precies zoals het is ingevuld: er is nog niet mee te rekenen. */
	readonly half: boolean;
	readonly metBrief: boolean;
}

/** Op de vragenlijst is het pas af als elke vraag is beantwoord. */
function isBeantwoord(staat: Dossierstaat): boolean {
	const gelezen = staat.leesNu();
	return gelezen.gelukt && openstaand(staat.concept, gelezen).length === 0;
}

/**
 * Wat er nu staat als bestand: als dossier als het af is, en anders precies zoals het is ingevuld. Een brief past niet in
 * een dossier.
 * @param isAf of het een dossier mag zijn
 */
export function bestandVan(staat: Dossierstaat, isAf = isBeantwoord(staat)): Nieuwbestand {
	const { concept } = staat;
	const gelezen = staat.leesNu();
	const brief = briefVan(staat);
	const { half, metBrief } = vragenlijstbestandteksten;
	const dossier = isAf && gelezen.gelukt ? gelezen.waarde : null;
	const soort = brief ? metBrief : dossier ? null : half;
	const delen = [soort, dossier?.peildatum ?? vandaag()];
	return {
		naam: metNummer(concept.kenmerk.dossiernummer, ['beslagvrij', ...delen], 'json'),
		tekst:
			dossier && !brief
				? dossiertekst(staat, dossier)
				: schrijfConcept({ concept: bewaardePersonalia(concept), brief }),
		half: dossier === null,
		metBrief: brief !== null
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
