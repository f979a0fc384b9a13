import type { Conceptinkomen, Conceptperiode } from '../../dossier/concept.ts';
import { verschilMet } from '../../regels/inkomen/strookbedragen.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import type { Datum } from '../../tijd/datum.ts';
import type { Periode } from '../../tijd/periode.ts';
import { leesStrookbedragen } from './bedragen.ts';
import { bekijkStroken } from './stroken.ts';

/** Wat een inkomen oplevert, in kale bedragen; de beslagvrije voet is null als die nog niet te berekenen is. */
interface Strookuitkomst {
	readonly jaar: string;
	readonly netto: string;
	readonly beslagvrijeVoet: string | null;
}

/** Rekent met een andere versie van het inkomen; null als dat (nog) niet gaat. */
export type Strookrekenaar = (variant: Conceptinkomen) => Strookuitkomst | null;

/** Verschil met de loonstrook erbij: positief is meer dan zonder. */
export type Strookeffect = Strookuitkomst;

/** Rekent alleen het inkomen zelf uit, voor als de rest van de vragen nog open is. */
export const rekenAlleenInkomen =
	(peildatum: Datum): Strookrekenaar =>
	(variant) => {
		const { compleet, jaar, netto } = bekijkStroken(peildatum, variant);
		return compleet ? { jaar: jaar.tekst(2), netto: netto.tekst(2), beslagvrijeVoet: null } : null;
	};

/**
 * Wat het scheelt dat een loonstrook ontbreekt, als hij hetzelfde is als de loonstrook die er in de tijd het
 * dichtst bij ligt. Null zonder zo'n loonstrook of zonder berekening.
 */
export function effectVanOntbreken(
	inkomen: Conceptinkomen,
	vak: Periode,
	reken: Strookrekenaar
): Strookeffect | null {
	const voorbeeld = voorbeeldstrook(inkomen.opgave.perioden, vak);
	if (!voorbeeld) return null;
	const erbij = { ...voorbeeld, begin: toonGetypt(vak.begin), eind: toonGetypt(vak.eind) };
	return verschil(reken(metStroken(inkomen, [...inkomen.opgave.perioden, erbij])), reken(inkomen));
}

const metStroken = (inkomen: Conceptinkomen, perioden: Conceptperiode[]): Conceptinkomen => ({
	...inkomen,
	opgave: { ...inkomen.opgave, perioden }
});

/** De laatste complete loonstrook van voor het vak, en anders de eerste erna. */
function voorbeeldstrook(perioden: readonly Conceptperiode[], vak: Periode): Conceptperiode | undefined {
	const compleet = perioden
		.map((strook) => ({ strook, begin: leesDatumtekst(strook.begin) }))
		.filter(({ strook, begin }) => begin !== null && leesStrookbedragen(strook).compleet)
		.sort((een, ander) => ((een.begin ?? '') < (ander.begin ?? '') ? -1 : 1));
	const ervoor = compleet.filter(({ begin }) => (begin ?? '') < vak.begin);
	return (ervoor.at(-1) ?? compleet[0])?.strook;
}

function verschil(met: Strookuitkomst | null, zonder: Strookuitkomst | null): Strookeffect | null {
	if (!met || !zonder) return null;
	const beide = met.beslagvrijeVoet !== null && zonder.beslagvrijeVoet !== null;
	return {
		jaar: verschilMet(met.jaar, zonder.jaar),
		netto: verschilMet(met.netto, zonder.netto),
		beslagvrijeVoet: beide ? verschilMet(met.beslagvrijeVoet ?? '0', zonder.beslagvrijeVoet ?? '0') : null
	};
}
