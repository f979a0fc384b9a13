import { createReadStream } from 'node:fs';
import { leesNormtabeltekst } from '#lib/dossier/lees-normtabel.ts';
import { MAX_BYTES } from '#lib/dossier/lees.ts';
import type { Normtabel } from '#lib/normen/typen.ts';
import { zinVoorNormfout } from '#lib/teksten/normtabel.ts';
import { alsFouten, type Foutenresultaat } from '#lib/uitvoer/fouten.ts';
import { allesVan } from './regels.ts';

/** De eigen normtabel in een bestand; met een fout erin is er niets te rekenen. */
export async function normenUit(bestand: string): Promise<Normtabel | Foutenresultaat> {
	const bytes = await allesVan(createReadStream(bestand), MAX_BYTES);
	const keuring = leesNormtabeltekst(bytes === null ? '' : bytes.toString('utf8'));
	if (keuring.gelukt) return keuring.tabel;
	return alsFouten(
		keuring.fouten.map(({ veld, ...fout }) => ({ ...fout, veld: veld === '' ? 'normen' : `normen.${veld}` })),
		zinVoorNormfout
	);
}
