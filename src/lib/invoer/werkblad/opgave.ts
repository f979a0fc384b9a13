import { legePeriode, type Concept, type Conceptinkomen } from '../../dossier/concept.ts';
import type { Persoon, Tijdvak } from '../../dossier/dossier.ts';
import type { Datum } from '../../tijd/datum.ts';
import { toonGetypt } from '../../tijd/datumtekst.ts';
import { voegInkomenToe } from '../inkomens.ts';
import { bekijkStroken, kiesTijdvak } from '../loonstroken/stroken.ts';

/** Een leeg inkomen op het werkblad: daar heet het belastbare bedrag een jaarbedrag, dus dat is het tot iemand anders kiest. */
export function nieuwInkomen(concept: Concept, van: Persoon): string {
	const id = voegInkomenToe(concept, van, { soort: 'bedragen' });
	const inkomen = concept.inkomens.find((elk) => elk.id === id);
	if (inkomen) inkomen.opgave.belastbaar.per = 'jaar';
	return id;
}

/* Wie loonstroken kiest, krijgt de rijen van de perioden die tellen: dan is alleen nog te typen of te plakken. */

export function kiesOpgave(
	inkomen: Conceptinkomen,
	soort: Conceptinkomen['opgave']['soort'],
	peildatum: Datum | null
): void {
	inkomen.opgave.soort = soort;
	zetVerwachteRijen(inkomen, peildatum);
}

/** Een ander tijdvak heeft andere perioden. */
export function kiesDuur(inkomen: Conceptinkomen, tijdvak: Tijdvak, peildatum: Datum | null): void {
	kiesTijdvak(inkomen, tijdvak);
	zetVerwachteRijen(inkomen, peildatum);
}

/** Alleen als er nog geen enkele rij staat, en niemand zei dat er niets kwam. */
function zetVerwachteRijen(inkomen: Conceptinkomen, peildatum: Datum | null): void {
	const { opgave } = inkomen;
	const heeftAl = opgave.perioden.length > 0 || opgave.ontbreekt.length > 0 || opgave.leeg;
	if (peildatum === null || opgave.soort !== 'perioden' || heeftAl) return;
	const { aanbod } = bekijkStroken(peildatum, inkomen);
	opgave.perioden = aanbod.map(({ begin, eind }) => legePeriode(toonGetypt(begin), toonGetypt(eind)));
}
