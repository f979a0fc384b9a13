import { createReadStream } from 'node:fs';
import { leesNormtabeltekst } from '#lib/dossier/lees-normtabel.ts';
import { MAX_BYTES } from '#lib/dossier/lees.ts';
import type { Keuring } from '#lib/normen/keur.ts';
import type { Normtabel } from '#lib/normen/typen.ts';
import { normfoutMetPlek } from '#lib/teksten/normtabel.ts';
import { alsFouten, type Foutenresultaat } from '#lib/uitvoer/fouten.ts';
import { allesVan } from './regels.ts';

/** De eigen normtabel in een bestand; met een fout erin is er niets te rekenen. */
export async function normenUit(bestand: string): Promise<Normtabel | Foutenresultaat> {
	const keuring = keur(await allesVan(createReadStream(bestand), MAX_BYTES));
	if (keuring.gelukt) return keuring.tabel;
	const { fouten } = alsFouten(keuring.fouten, normfoutMetPlek);
	return {
		fouten: fouten.map(({ veld, tekst }) => ({ veld: veld === '' ? 'normen' : `normen.${veld}`, tekst }))
	};
}

/** @param bytes null als het er te veel zijn */
function keur(bytes: Buffer | null): Keuring {
	if (bytes === null) return { gelukt: false, fouten: [{ veld: '', code: 'teGroot' }] };
	try {
		return leesNormtabeltekst(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		// Wat geen UTF-8 is, is ook geen tabel.
		return { gelukt: false, fouten: [{ veld: '', code: 'geenTabel' }] };
	}
}
