import type { Bytes } from './indeling.ts';
import { maakLade } from './lade.ts';
import { DATABASES } from './wis.ts';

/** Een bestand op slot, met wat er zonder wachtzin van te zien is. */
export interface Bewaard {
	/** Uniek in deze browser. */
	readonly id: number;
	readonly naam: string;
	/** Wanneer, als tekst met tijdzone. */
	readonly op: string;
	readonly bestand: Bytes;
}

const LADE = maakLade(DATABASES.dossiers, 'dossiers');

/** Alles wat er staat, oudste eerst. @throws als de browser geen toegang geeft */
export const leesBewaarplek = async (): Promise<readonly Bewaard[]> => (await LADE.alles()).filter(isBewaard);

/**
 * Zet er een bestand bij, of vervangt er een.
 * @param id dat van wat het vervangt
 * @throws als de browser geen toegang geeft of geen ruimte heeft; dan staat er nog wat er stond
 */
export const zetInBewaarplek = (bewaard: Omit<Bewaard, 'id'>, id: number | null): Promise<void> =>
	LADE.zet([id === null ? bewaard : { ...bewaard, id }]);

/** Haalt een bestand weg; met het laatste gaat ook de plek zelf. @throws als de browser geen toegang geeft */
export const haalUitBewaarplek = (id: number): Promise<void> => LADE.haalWeg([id]);

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
