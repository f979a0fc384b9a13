import type { Concept } from '../../dossier/concept.ts';
import type { Dossier } from '../../dossier/dossier.ts';
import { leesConceptVoorBvv } from '../../dossier/lees-concept.ts';
import type { Gelezen } from '../../dossier/veldfout.ts';
import type { Datum } from '../../tijd/datum.ts';
import { voegInkomenToe } from '../inkomens.ts';
import { eersteOpen, foutenOp } from './fouten.ts';
import { rondAf, route, volgende, type Plek } from './route.ts';
import { vraagVan } from './vragen.ts';

/** Waar iemand heen gaat; met `wijzig` daarna terug naar de controlepagina. */
interface Bestemming {
	readonly plek: Plek;
	readonly wijzig: boolean;
}

/**
 * Rondt een goed beantwoorde pagina af en zegt waar het verdergaat. Wie vanaf de controlepagina kwam gaat daarheen
 * terug, tenzij er door de wijziging een vraag is bijgekomen.
 */
export function gaVerder(concept: Concept, plek: Plek, wijzig: boolean, vandaag: Datum): Bestemming {
	rondAf(concept, plek, vandaag);
	const gelezen = leesConceptVoorBvv(concept);
	const nieuw = nieuwInkomen(concept, plek);
	if (nieuw) return { plek: nieuw, wijzig };
	if (wijzig) {
		const open = ongezien(concept, plek, vandaag) ?? eersteOpen(concept, gelezen);
		return open ? { plek: open, wijzig } : { plek: { stap: 'controle' }, wijzig: false };
	}
	const naar = volgende(concept, plek);
	const viaLijst = naar.stap === 'inkomens' && plek.nummer === undefined;
	return { plek: (viaLijst ? eersteInkomen(concept, gelezen) : null) ?? naar, wijzig };
}

/** Na de vinkjes: de vraag achter een nieuw vinkje, ook als zij al een antwoord heeft waarmee te rekenen is (R14). */
function ongezien(concept: Concept, { stap }: Plek, vandaag: Datum): Plek | null {
	if (vraagVan(stap).afdeling !== 'bijzonder') return null;
	const plekken = route(concept);
	const vanaf = plekken.findIndex((elk) => elk.stap === stap) + 1;
	return plekken.slice(vanaf).find((elk) => vraagVan(elk.stap).ongezien?.(concept, vandaag)) ?? null;
}

/** Het eigen inkomen waar nog iets aan te doen is; zonder inkomens meteen een nieuw, want een lege lijst zegt niets. */
function eersteInkomen(concept: Concept, gelezen: Gelezen<Dossier>): Plek | null {
	const eigen = concept.inkomens.filter(({ van }) => van === 'inwoner').map(({ id }) => id);
	if (eigen.length === 0) return { stap: 'inkomen', nummer: voegInkomenToe(concept, 'inwoner') };
	const plekken = route(concept).filter(({ nummer }) => nummer !== undefined && eigen.includes(nummer));
	return plekken.find((plek) => foutenOp(concept, plek, gelezen).length > 0) ?? null;
}

/** "Ja, ik voeg een inkomen toe": de vraag wordt daarna opnieuw gesteld. */
function nieuwInkomen(concept: Concept, { stap }: Plek): Plek | null {
	const van = vraagVan(stap).lijstVan;
	if (!van || concept.vragen.meerInkomens[van] !== 'ja') return null;
	concept.vragen.meerInkomens[van] = '';
	return { stap: 'inkomen', nummer: voegInkomenToe(concept, van) };
}
