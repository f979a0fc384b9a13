import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import type { Kwam } from '../../dossier/dossier.ts';
import type { LezingOptie } from '../../herleiding/lezingen.ts';
import { strookBij } from '../../tijd/aangiftetijdvakken.ts';
import type { Datum } from '../../tijd/datum.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import type { Periode } from '../../tijd/periode.ts';
import { gelezenAntwoorden, kiesKwamVoorAlle } from './antwoorden.ts';
import { leesStrookbedragen } from './bedragen.ts';
import { bekijkStroken, type Strokenbeeld } from './stroken.ts';

/* De verwachte perioden waarvan de loonstrook er niet is: per periode een vraag. */

/** Een verwachte periode zonder loonstrook, met wat er kwam; '' is nog niet beantwoord. */
export interface ZonderStrook {
	readonly periode: Periode;
	readonly kwam: Kwam | '';
	/** De loonstrook om in te vullen, in het ritme van de andere; null als die er niet meer bij past. */
	readonly strook: Periode | null;
}

/** De verwachte perioden zonder loonstrook, op begindatum. */
export function zonderStroken({ opgave }: Conceptinkomen, beeld: Strokenbeeld): readonly ZonderStrook[] {
	const antwoorden = strookBij(beeld.zonder, gelezenAntwoorden(opgave));
	const stroken = strookBij(beeld.zonder, beeld.aanbod);
	return beeld.zonder.map((periode, plek) => ({
		periode,
		kwam: antwoorden[plek]?.kwam ?? '',
		strook: stroken[plek] ?? null
	}));
}

/** Wat er nog bij kan: een loonstrook, of de vraag over een periode zonder. */
export interface Aanvulling {
	readonly vak: ZonderStrook | null;
	readonly periode: Periode;
	/** De loonstrook waar zij voor komt, zodat alles op volgorde van de tijd staat. */
	readonly plaats: number;
}

export function aanvullingenVan(
	zonder: readonly ZonderStrook[],
	{ aanbod, stroken }: Strokenbeeld
): readonly Aanvulling[] {
	const los = aanbod.filter((vak) => !zonder.some(({ strook }) => strook === vak));
	const alle = [
		...zonder.map((vak) => ({ vak, periode: vak.strook ?? vak.periode })),
		...los.map((periode) => ({ vak: null, periode }))
	];
	return alle.map((elk) => {
		const plaats = stroken.findIndex(({ periode }) => (periode?.begin ?? '') > elk.periode.begin);
		return { ...elk, plaats: plaats < 0 ? stroken.length : plaats };
	});
}

/** Waarmee geschat wordt als er in een periode wel iets kwam; null zolang er geen ingevulde strook is. */
export interface Schatting {
	readonly bronnen: readonly Periode[];
	/** Netto per maand, in kale notatie. */
	readonly netto: string;
}

/** Als alle perioden zonder strook geschat worden, is het gemiddelde dat van de bronnen. */
export function schattingVan(
	peildatum: Datum,
	inkomen: Conceptinkomen,
	gekozen?: LezingOptie
): Schatting | null {
	const { opgave } = inkomen;
	const compleet = opgave.perioden.filter((strook) => leesStrookbedragen(strook).compleet);
	const proef = { ...inkomen, opgave: { ...opgave, leeg: false, perioden: compleet } };
	kiesKwamVoorAlle(proef, bekijkStroken(peildatum, proef, gekozen).zonder, 'wel');
	const { uitkomst, netto } = bekijkStroken(peildatum, proef, gekozen);
	const bronnen = uitkomst.keuze.bronnen.map(({ periode }) => periode);
	return bronnen.length === 0 ? null : { bronnen, netto: netto.tekst(2) };
}

/** De stroken van een inkomen in een concept; null zonder goede dag, en bij opgegeven bedragen. */
export function strokenVan(concept: Concept, inkomen: Conceptinkomen): Strokenbeeld | null {
	const peildatum = leesDatumtekst(concept.peildatum);
	if (peildatum === null || inkomen.opgave.soort !== 'perioden') return null;
	return bekijkStroken(peildatum, inkomen, concept.lezingen.vierweken);
}
