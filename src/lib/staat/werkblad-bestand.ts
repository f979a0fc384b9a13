import type { Gelezen } from '../dossier/veldfout.ts';
import { isNaNormen } from '../invoer/peildatum.ts';
import { bestandsfouten } from '../invoer/bestandsfouten.ts';
import type { Dossierstaat, Geopend } from './dossierstaat.svelte.ts';
import { vandaag } from './klok.ts';
import { bewaarBestand } from './bestand.ts';
import { bestandVan, naarBewaren } from './vragen-bewaren.ts';
import type { Werkblad } from './werkblad.svelte.ts';

/** Hier hoort een wachtzin bij, en die vraagt de pagina om te bewaren. */
const OP_SLOT = /\.beslagvrij$/i;

/**
 * Werkt verder met een dossierbestand, een PDF waar het in zit, of een vragenlijst die nog niet af was. Lukt het niet, dan
 * blijft staan wat er stond.
 * @param gelezen null als iemand de wachtzin niet gaf: dan is er niets gebeurd
 * @param greep waar het bestand staat, als de browser dat zegt: bewaren werkt het dan bij
 */
export async function openDossier(
	werk: Werkblad,
	bestand: File,
	gelezen: Gelezen<Geopend> | null,
	greep: FileSystemFileHandle | null
): Promise<void> {
	if (gelezen === null) return;
	if (!gelezen.gelukt) {
		werk.mededeling = { soort: 'nietGeopend', naam: bestand.name, fouten: bestandsfouten(gelezen.fouten) };
		return;
	}
	await werk.staat.open(gelezen.waarde, greep);
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
 * Is bekend waar het bestand staat, dan komt het daarin; lukt dat niet, dan bij de downloads.
 */
export async function bewaarDossier(werk: Werkblad): Promise<void> {
	const { staat } = werk;
	const { greep } = staat;
	if (staat.opSlot || (greep && OP_SLOT.test(greep.name))) return naarBewaren();
	staat.werkBij();
	const { naam, tekst, half, metBrief } = bestandVan(staat, staat.gelezen.gelukt);
	if (half) werk.controleerAlles();
	const bewaard = staat.rustig;
	const inZelfde = greep !== null && (await schrijfTerug(greep, tekst));
	if (!inZelfde) bewaarBestand(naam, tekst, 'application/json');
	staat.werkBij();
	// Wie intussen verder typte, heeft weer iets wat nog niet bewaard is.
	if (staat.rustig === bewaard) staat.isOpgeslagen();
	const nietIn = inZelfde ? null : (greep?.name ?? null);
	werk.mededeling = {
		soort: 'bewaard',
		naam: inZelfde ? greep.name : naam,
		inZelfde,
		nietIn,
		half,
		metBrief
	};
}

async function schrijfTerug(greep: FileSystemFileHandle, tekst: string): Promise<boolean> {
	const { schrijfIn } = await import('./schijf.ts');
	return (await schrijfIn(greep, () => Promise.resolve(new TextEncoder().encode(tekst)))) === 'geschreven';
}
