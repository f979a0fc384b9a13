import type { Bytes } from './indeling.ts';
import { DATABASE, wisBewaarplek } from './wis.ts';

/** Een bestand op slot, met wat er zonder wachtzin van te zien is. */
export interface Bewaard {
	/** Uniek in deze browser. */
	readonly id: number;
	readonly naam: string;
	/** Wanneer, als tekst met tijdzone. */
	readonly op: string;
	readonly bestand: Bytes;
}

const LADE = 'dossiers';

/** Alles wat er staat, oudste eerst. Kijken maakt niets aan. @throws als de browser geen toegang geeft */
export async function leesBewaarplek(): Promise<readonly Bewaard[]> {
	const plek = await open(false);
	if (plek === null) return [];
	const rijen: unknown[] = await doe(plek, 'readonly', (lade) => lade.getAll());
	return rijen.filter(isBewaard);
}

/**
 * Zet er een bestand bij, of vervangt er een.
 * @param id dat van wat het vervangt
 * @throws als de browser geen toegang geeft of geen ruimte heeft; dan staat er nog wat er stond
 */
export async function zetInBewaarplek(bewaard: Omit<Bewaard, 'id'>, id: number | null): Promise<void> {
	const plek = await open(true);
	if (plek === null) throw new Error('Er is geen bewaarplek.');
	await doe(plek, 'readwrite', (lade) => lade.put(id === null ? bewaard : { ...bewaard, id }));
}

/** Haalt een bestand weg; met het laatste gaat ook de plek zelf. @throws als de browser geen toegang geeft */
export async function haalUitBewaarplek(id: number): Promise<void> {
	const plek = await open(false);
	if (plek === null) return;
	await doe(plek, 'readwrite', (lade) => lade.delete(id));
	if ((await leesBewaarplek()).length === 0) wisBewaarplek();
}

/** @param maak false: bestaat de plek niet, dan blijft dat zo, en is het antwoord null */
function open(maak: boolean): Promise<IDBDatabase | null> {
	return new Promise((klaar, mislukt) => {
		const vraag = indexedDB.open(DATABASE, 1);
		let bestond = true;
		vraag.onupgradeneeded = () => {
			bestond = maak;
			if (maak) vraag.result.createObjectStore(LADE, { keyPath: 'id', autoIncrement: true });
			else vraag.transaction?.abort();
		};
		vraag.onsuccess = () => {
			const plek = vraag.result;
			// Een ander tabblad wist alles: dat hoeft niet op ons te wachten.
			plek.onversionchange = () => plek.close();
			klaar(plek);
		};
		vraag.onerror = () => (bestond ? mislukt(fout(vraag.error)) : klaar(null));
	});
}

/** Een handeling, en daarna is de plek weer dicht. Klaar is pas klaar als het op de schijf staat. */
function doe<T>(
	plek: IDBDatabase,
	wijze: IDBTransactionMode,
	handeling: (lade: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
	return new Promise<T>((klaar, mislukt) => {
		const transactie = plek.transaction(LADE, wijze);
		const vraag = handeling(transactie.objectStore(LADE));
		transactie.oncomplete = () => klaar(vraag.result);
		transactie.onabort = () => mislukt(fout(transactie.error));
	}).finally(() => plek.close());
}

const fout = (van: DOMException | null): Error => van ?? new Error('De browser zei niet waarom.');

/** Wat een andere site op hetzelfde adres ooit neerzette, is niet van ons. */
function isBewaard(rij: unknown): rij is Bewaard {
	if (typeof rij !== 'object' || rij === null) return false;
	const { id, naam, op, bestand }: Partial<Record<keyof Bewaard, unknown>> = rij;
	return (
		typeof id === 'number' &&
		typeof naam === 'string' &&
		typeof op === 'string' &&
		bestand instanceof Uint8Array
	);
}
