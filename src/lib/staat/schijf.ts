import { bewaarBestand } from './bestand.ts';
import type { Dossierstaat } from './dossierstaat.svelte.ts';
import { alsBytes } from './slot.ts';
import { bestandVan } from './vragen-bewaren.ts';

/** Waaraan een bestand met een wachtzin te herkennen is. */
const OP_SLOT = '.beslagvrij';

export type Schijfuitslag =
	/** In een bestand dat iemand zelf aanwees. */
	| { readonly soort: 'geschreven'; readonly naam: string }
	/** Bij de downloads: deze browser vraagt niet waar. */
	| { readonly soort: 'download'; readonly naam: string }
	/** Iemand koos geen plek: er is niets gebeurd. */
	| { readonly soort: 'geannuleerd' }
	/** De browser mag niet in dit bestand schrijven. */
	| { readonly soort: 'geweigerd'; readonly naam: string }
	/** De schijf is vol, of het bestand is weg. */
	| { readonly soort: 'mislukt'; readonly naam: string };

export const isOpSlot = (naam: string): boolean => naam.toLowerCase().endsWith(OP_SLOT);

/**
 * Bewaart wat er nu staat, ook half ingevuld. Lukt het niet, dan verandert er niets: niet in het dossier, en niet in het
 * bestand dat er al was.
 * @param wachtzin null voor een gewoon bestand
 * @param zelfde in het bestand waar dit dossier uit komt
 */
export async function bewaarOpSchijf(
	staat: Dossierstaat,
	wachtzin: string | null,
	zelfde: boolean
): Promise<Schijfuitslag> {
	staat.werkBij();
	const { naam: gewoon, tekst } = bestandVan(staat);
	const naam = wachtzin === null ? gewoon : gewoon.replace(/\.json$/, OP_SLOT);
	// Eerst de plek: na het versleutelen is de klik te lang geleden, en vraagt de browser niets meer.
	const plek = zelfde && staat.greep ? staat.greep : await kiesPlek(naam);
	if (plek === null) return { soort: 'geannuleerd' };
	if (plek === 'download') {
		bewaarBestand(naam, new Blob([await alsBytes(tekst, wachtzin)]), 'application/octet-stream');
		staat.opSlot = wachtzin !== null;
		staat.isOpgeslagen();
		return { soort: 'download', naam };
	}
	const soort = await schrijfIn(plek, () => alsBytes(tekst, wachtzin));
	if (soort === 'geschreven') {
		staat.greep = plek;
		staat.opSlot = wachtzin !== null;
		staat.isOpgeslagen();
	}
	return { soort, naam: plek.name };
}

async function kiesPlek(naam: string): Promise<FileSystemFileHandle | 'download' | null> {
	if (!window.showSaveFilePicker) return 'download';
	try {
		return await window.showSaveFilePicker({ suggestedName: naam });
	} catch (fout) {
		// Iemand ziet ervan af. Mag de browser het venster niet tonen, dan blijft de download over.
		return isFout(fout, 'AbortError') ? null : 'download';
	}
}

/** Het oude bestand blijft heel tot alles geschreven is: de browser schrijft eerst ernaast. */
export async function schrijfIn(
	plek: FileSystemFileHandle,
	inhoud: () => Promise<Uint8Array<ArrayBuffer>>
): Promise<'geschreven' | 'geweigerd' | 'mislukt'> {
	try {
		if ((await plek.requestPermission?.({ mode: 'readwrite' })) === 'denied') return 'geweigerd';
		const bytes = await inhoud();
		const stroom = await plek.createWritable();
		await stroom.write(bytes);
		await stroom.close();
		return 'geschreven';
	} catch (fout) {
		return isFout(fout, 'NotAllowedError') ? 'geweigerd' : 'mislukt';
	}
}

const isFout = (fout: unknown, naam: string): boolean => fout instanceof DOMException && fout.name === naam;
