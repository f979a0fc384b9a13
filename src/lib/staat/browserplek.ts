import { haalUitBewaarplek, leesBewaarplek, zetInBewaarplek, type Bewaard } from '../kluis/bewaarplek.ts';
import { wisBewaarplek } from '../kluis/wis.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';
import { nu } from './klok.ts';
import { alsBytes } from './slot.ts';
import { bestandVan } from './vragen-bewaren.ts';

export { haalUitBewaarplek, leesBewaarplek, wisBewaarplek, type Bewaard };

/**
 * Bewaart wat er nu staat in deze browser, op slot.
 * @param naam te lezen zonder wachtzin
 * @param id wat het vervangt; null als het erbij komt
 * @throws als de browser geen toegang geeft of geen ruimte heeft
 */
export async function bewaarInBrowser(
	staat: Dossierstaat,
	keuze: { readonly naam: string; readonly wachtzin: string; readonly id: number | null }
): Promise<void> {
	staat.werkBij();
	const bestand = await alsBytes(bestandVan(staat).tekst, keuze.wachtzin);
	await zetInBewaarplek({ naam: keuze.naam, op: nu(), bestand }, keuze.id);
	staat.isOpgeslagen();
}
