import type { Bestand } from '../overzicht/inpakken.ts';

/** Waarheen nieuwe bestanden gaan: een map die iemand aanwees. */
export type Map = FileSystemDirectoryHandle;

/** Of deze browser in een map kan schrijven. */
export const kanInMap = (): boolean => window.showDirectoryPicker !== undefined;

/** Vraagt om een map; null als iemand er geen kiest. Hoort meteen bij de klik: later vraagt de browser niets meer. */
export async function kiesMap(): Promise<Map | null> {
	try {
		return (await window.showDirectoryPicker?.({ mode: 'readwrite' })) ?? null;
	} catch {
		return null;
	}
}

/**
 * Zet een bestand in de map, met de mappen uit zijn naam. Bestaat het al, dan komt het nieuwe ervoor in de plaats.
 * @throws als de map vol is, weg is, of als schrijven niet mag; wat er al stond blijft dan heel
 */
export async function schrijfInMap(map: Map, { naam, bytes }: Bestand): Promise<void> {
	const delen = naam.split('/');
	const bestandsnaam = delen.pop() ?? naam;
	let hier = map;
	for (const deel of delen) hier = await hier.getDirectoryHandle(deel, { create: true });
	const greep = await hier.getFileHandle(bestandsnaam, { create: true });
	const stroom = await greep.createWritable();
	await stroom.write(bytes);
	await stroom.close();
}
