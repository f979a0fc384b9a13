import { keurNormtabel, type Keuring, type Plaats } from '../normen/keur.ts';
import type { Normtabel } from '../normen/typen.ts';
import { leesJson } from './json.ts';
import type { Keur } from './plek.ts';

/** Een tabel is ongeveer 12 kB; wat veel groter is hoeft niet gelezen. */
const MAX_TEKENS = 200_000;

/**
 * Leest de tekst van een bestand als eigen normtabel. Gooit nooit.
 * @param eigen een eigen tabel die al geldt en waar deze op mag aansluiten
 */
export function leesNormtabeltekst(tekst: string, eigen: Normtabel | null = null): Keuring {
	if (tekst.length > MAX_TEKENS) return { gelukt: false, fouten: [{ veld: '', code: 'teGroot' }] };
	const gelezen = leesJson(tekst);
	if (gelezen.gelukt) return keur(gelezen.waarde, 'nieuw', eigen);
	const dubbel = gelezen.fouten.find(({ code }) => code === 'dubbeleSleutel');
	return { gelukt: false, fouten: [{ veld: dubbel?.veld ?? '', code: dubbel ? 'dubbel' : 'geenTabel' }] };
}

const keur = (inhoud: unknown, plaats: Plaats, eigen: Normtabel | null): Keuring =>
	keurNormtabel(inhoud, plaats, undefined, eigen);

/** Keurt de normtabel die met een dossier meereist; voor wie een dossier van buiten leest. */
export const keurMeegereisd: Keur = (inhoud) => {
	const keuring = keurNormtabel(inhoud, 'dossier');
	return keuring.gelukt ? keuring.tabel : keuring.fouten;
};
