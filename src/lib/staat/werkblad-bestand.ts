import type { Gelezen } from '../dossier/veldfout.ts';
import { isNaNormen } from '../invoer/peildatum.ts';
import { bestandsfouten } from '../invoer/bestandsfouten.ts';
import type { Dossierstaat, Geopend } from './dossierstaat.svelte.ts';
import { vandaag } from './klok.ts';
import { bewaarBestand } from './bestand.ts';
import { bestandVan, naarBewaren } from './vragen-bewaren.ts';
import type { Werkblad } from './werkblad.svelte.ts';

/**
 * Werkt verder met een dossierbestand, een PDF waar het in zit, of een vragenlijst die nog niet af was. Lukt het niet, dan
 * blijft staan wat er stond.
 * @param gelezen null als iemand de wachtzin niet gaf: dan is er niets gebeurd
 */
export async function openDossier(
	werk: Werkblad,
	bestand: File,
	gelezen: Gelezen<Geopend> | null
): Promise<void> {
	if (gelezen === null) return;
	if (!gelezen.gelukt) {
		werk.mededeling = { soort: 'nietGeopend', naam: bestand.name, fouten: bestandsfouten(gelezen.fouten) };
		return;
	}
	await werk.staat.open(gelezen.waarde);
	werk.opnieuw();
	const { concept } = werk.staat;
	werk.mededeling = isNaNormen(concept)
		? {
				soort: 'zonderNormen',
				naam: bestand.name,
				toen: (await import('../invoer/toen.ts')).toenZonderNormen(concept),
				laatste: __LAATSTE_NORMDAG__
			}
		: { soort: 'geopend', naam: bestand.name, toen: await toenVan(werk.staat) };
}

/** Wat er uit het bestand kwam toen het werd bewaard; leeg als er nu hetzelfde uit komt. */
async function toenVan(staat: Dossierstaat): Promise<readonly string[]> {
	const gelezen = staat.leesNu();
	if (staat.concept.bijOpenen === '' || !gelezen.gelukt) return [];
	const { toenzinnen } = await import('../invoer/toen.ts');
	return toenzinnen(staat.concept, gelezen.waarde, { programma: __VERSIE__, op: vandaag() });
}

/**
 * Bewaart wat er staat als bestand. Is het nog geen dossier, dan staat in het bestand precies wat er nu getypt is, en staat er
 * wat er nog moet gebeuren. Met een brief gaat het net zo, want die past niet in een dossier.
 */
export function bewaarDossier(werk: Werkblad): void {
	const { staat } = werk;
	if (staat.opSlot) return naarBewaren();
	staat.werkBij();
	const { naam, tekst, half, metBrief } = bestandVan(staat, staat.gelezen.gelukt);
	if (half) werk.controleerAlles();
	bewaarBestand(naam, tekst, 'application/json');
	staat.isOpgeslagen();
	werk.mededeling = { soort: 'bewaard', naam, half, metBrief };
}
