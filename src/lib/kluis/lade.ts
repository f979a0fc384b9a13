import { wisDatabase } from './wis.ts';

/** Een plek in de browser met rijen, elk met een eigen nummer (`id`). Elke handeling opent de database en sluit haar weer. */
export interface Lade {
	/** Alles wat er staat, op nummer. Kijken maakt niets aan. @throws als de browser geen toegang geeft */
	readonly alles: () => Promise<readonly unknown[]>;
	/**
	 * Zet er rijen bij, of vervangt rijen met hetzelfde nummer; allemaal of geen.
	 * @throws als de browser geen toegang geeft of geen ruimte heeft; dan staat er nog wat er stond
	 */
	readonly zet: (rijen: readonly object[]) => Promise<void>;
	/** Haalt rijen weg; met de laatste gaat ook de plek zelf. @throws als de browser geen toegang geeft */
	readonly haalWeg: (ids: readonly number[]) => Promise<void>;
}

export function maakLade(database: string, lade: string): Lade {
	const doe = <T>(
		plek: IDBDatabase,
		wijze: IDBTransactionMode,
		handeling: (rijen: IDBObjectStore) => IDBRequest<T> | null
	): Promise<T | undefined> => inTransactie(plek, lade, wijze, handeling);
	const alles = async (): Promise<readonly unknown[]> => {
		const plek = await open(database, lade, false);
		const rijen: readonly unknown[] | null | undefined =
			plek && (await doe(plek, 'readonly', (lade) => lade.getAll()));
		return rijen ?? [];
	};
	return {
		alles,
		async zet(nieuw) {
			const plek = await open(database, lade, true);
			if (plek === null) throw new Error('Er is geen plek in deze browser.');
			await doe(plek, 'readwrite', (rijen) => {
				for (const rij of nieuw) rijen.put(rij);
				return null;
			});
		},
		async haalWeg(ids) {
			const plek = await open(database, lade, false);
			if (plek === null) return;
			await doe(plek, 'readwrite', (rijen) => {
				for (const id of ids) rijen.delete(id);
				return null;
			});
			if ((await alles()).length === 0) wisDatabase(database);
		}
	};
}

/** @param maak false: bestaat de plek niet, dan blijft dat zo, en is het antwoord null */
function open(database: string, lade: string, maak: boolean): Promise<IDBDatabase | null> {
	return new Promise((klaar, mislukt) => {
		const vraag = indexedDB.open(database, 1);
		let bestond = true;
		vraag.onupgradeneeded = () => {
			bestond = maak;
			if (maak) vraag.result.createObjectStore(lade, { keyPath: 'id', autoIncrement: true });
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
function inTransactie<T>(
	plek: IDBDatabase,
	lade: string,
	wijze: IDBTransactionMode,
	handeling: (rijen: IDBObjectStore) => IDBRequest<T> | null
): Promise<T | undefined> {
	return new Promise<T | undefined>((klaar, mislukt) => {
		const transactie = plek.transaction(lade, wijze);
		const vraag = handeling(transactie.objectStore(lade));
		transactie.oncomplete = () => klaar(vraag?.result);
		transactie.onabort = () => mislukt(fout(transactie.error));
	}).finally(() => plek.close());
}

const fout = (van: DOMException | null): Error => van ?? new Error('De browser zei niet waarom.');
