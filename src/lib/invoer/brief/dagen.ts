import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept } from '../../dossier/concept.ts';
import type { Foutcode, Veldfout } from '../../dossier/veldfout.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst, mistJaar } from '../../tijd/datumtekst.ts';
import { extraInkomens, isGeenInkomen } from './inkomens.ts';
import { dagVan, standVan, vraagtDag } from './oordelen.ts';
import { puntenVan } from './punten.ts';
import { BLOKKEN, type Blok } from './route.ts';

/* Sinds wanneer iets anders is dan in de brief. Wat pas na de brief veranderde, telt meestal niet terug. */

/** Waar die dag bij hoort: een punt, een inkomen dat er niet meer is, of een inkomen erbij. */
interface Dagvraag {
	readonly id: string;
	readonly blok: Blok;
}

export const gestopt = (id: string): string => `inkomen.${id}`;
export const erbij = (id: string): string => `erbij.${id}`;
/** Hoe het veld op het scherm heet. */
export const dagveld = (id: string): string => `sinds.${id}`;

function dagvragen(brief: Briefconcept, concept: Concept): readonly Dagvraag[] {
	const vanPunten = BLOKKEN.flatMap((blok) =>
		puntenVan(brief, concept, blok)
			.filter((punt) => vraagtDag(punt) && standVan(brief, punt) === 'kloptNiet')
			.map(({ id }) => ({ id, blok }))
	);
	const inkomens = [
		...brief.gegevens.inkomens.filter(({ id }) => isGeenInkomen(brief, id)).map(({ id }) => gestopt(id)),
		...extraInkomens(brief, concept).map(({ id }) => erbij(id))
	];
	return [...vanPunten, ...inkomens.map((id) => ({ id, blok: 'gegevens' as const }))];
}

/** Een dag die niet bestaat, half is of nog moet komen, telt nooit ongemerkt niet mee. */
export function dagfouten(
	brief: Briefconcept,
	concept: Concept,
	vandaag: Datum
): readonly (Veldfout & { readonly blok: Blok })[] {
	return dagvragen(brief, concept).flatMap((vraag) => {
		const code = dagfout(dagVan(brief, vraag), vandaag);
		return code === null ? [] : [{ veld: dagveld(vraag.id), code, blok: vraag.blok }];
	});
}

/** Wat er mis is met een dag die iemand mag weglaten; null als er niets mis is. */
function dagfout(tekst: string, vandaag: Datum): Foutcode | null {
	if (tekst.trim() === '') return null;
	const dag = leesDatumtekst(tekst);
	if (dag === null) return mistJaar(tekst) ? 'datumZonderJaar' : 'geenDatum';
	return dag > vandaag ? 'veranderdNaVandaag' : null;
}

/** De laatste dag waarop iets veranderde na de brief; null als alles toen al zo was. */
export function veranderdNa(brief: Briefconcept, concept: Concept): Datum | null {
	const datum = leesDatumtekst(brief.datum);
	if (datum === null) return null;
	return dagvragen(brief, concept)
		.map((vraag) => leesDatumtekst(dagVan(brief, vraag)))
		.reduce<Datum | null>(
			(laatste, dag) => (dag && dag > datum && (!laatste || dag > laatste) ? dag : laatste),
			null
		);
}
