import { leesConcepttekst } from '#lib/dossier/concept-bestand.ts';
import { isHeleTekst, TEKENS } from '#lib/dossier/grenzen.ts';
import { leesJson } from '#lib/dossier/json.ts';
import { keurMeegereisd } from '#lib/dossier/lees-normtabel.ts';
import { raakt } from '#lib/dossier/pad.ts';
import type { Veldfout } from '#lib/dossier/veldfout.ts';

/* Wat er nog te zeggen is van een bestand dat niet te berekenen is: van wie het is, en of het alleen nog niet af is. */

/**
 * Het dossiernummer in een tekst waarin iets anders niet klopt; null als niet zeker is welk nummer er staat.
 * @param pad waar het nummer staat, zoals `kenmerk.dossiernummer`
 */
export function nummerUit(tekst: string, pad: string): string | null {
	const gelezen = leesJson(tekst);
	if (gelezen.gelukt) return alsNummer(opPad(gelezen.waarde, pad));
	const [fout] = gelezen.fouten;
	if (fout?.code !== 'dubbeleSleutel' || raakt(fout.veld, pad)) return null;
	return alsNummer(opPad(JSON.parse(tekst.replace(/^\uFEFF/, '')), pad));
}

function opPad(inhoud: unknown, pad: string): unknown {
	let plek = inhoud;
	for (const sleutel of pad.split('.')) {
		if (typeof plek !== 'object' || plek === null || !Object.hasOwn(plek, sleutel)) return null;
		plek = Reflect.get(plek, sleutel);
	}
	return plek;
}

/** Zo ziet een teken eruit dat geen UTF-8 was: dan is het nummer een ander. */
const ONLEESBAAR = '\uFFFD';

/** Zonder aanhalingstekens is een nummer geen tekst, maar het is nog wel te lezen. */
function alsNummer(waarde: unknown): string | null {
	if (Number.isSafeInteger(waarde)) return String(waarde);
	if (typeof waarde !== 'string' || waarde === '' || waarde.length > TEKENS) return null;
	return isHeleTekst(waarde) && !waarde.includes(ONLEESBAAR) ? waarde : null;
}

/** Wat er niet klopt aan een vragenlijst die nog niet af was; niets als zij goed is, en null als het zo'n bestand niet is. */
export function foutenHalverwege(tekst: string): readonly Veldfout[] | null {
	const half = leesConcepttekst(tekst, keurMeegereisd);
	return half && (half.gelukt ? [] : half.fouten);
}
