import type { Gekozen } from '../overzicht/lijst.ts';

/** De bestanden uit een keuze: wat een dossier kan zijn, en wat er verder bij zat. */
export interface Keuze {
	readonly gekozen: readonly Gekozen[];
	readonly overgeslagen: readonly string[];
}

const KAN_DOSSIER_ZIJN = /\.(?:json|pdf|beslagvrij)$/i;
/** Wat een besturingssysteem zelf in een map zet, is niet van iemand. */
const VAN_HET_SYSTEEM = /^(?:\.|thumbs\.db$|desktop\.ini$)/i;

const GEEN: Keuze = { gekozen: [], overgeslagen: [] };

/** Bestanden of een map uit een venster van de browser; de naam van een bestand in een map begint met die van de map. */
export const uitVenster = (bestanden: Iterable<File>): Keuze =>
	[...bestanden]
		.map((bestand) => keur(bestand.webkitRelativePath || bestand.name, bestand))
		.reduce(samen, GEEN);

/** Wat iemand op de pagina liet vallen, ook hele mappen. */
export async function uitSleep(delen: readonly (FileSystemEntry | File | null)[]): Promise<Keuze> {
	const keuzes = await Promise.all(
		delen.map(async (deel) => {
			if (deel instanceof File) return keur(deel.name, deel);
			return deel ? uitDeel(deel) : GEEN;
		})
	);
	return keuzes.reduce(samen, GEEN);
}

async function uitDeel(deel: FileSystemEntry): Promise<Keuze> {
	const pad = deel.fullPath.replace(/^\//, '');
	try {
		if (isBestand(deel)) {
			return keur(pad, await new Promise<File>((klaar, mislukt) => deel.file(klaar, mislukt)));
		}
		if (!isMap(deel)) return GEEN;
		const inhoud = await Promise.all((await inhoudVan(deel)).map(uitDeel));
		return inhoud.reduce(samen, GEEN);
	} catch {
		// Wat niet te lezen is, staat bij wat is overgeslagen.
		return { gekozen: [], overgeslagen: [pad] };
	}
}

const isBestand = (deel: FileSystemEntry): deel is FileSystemFileEntry => deel.isFile;
const isMap = (deel: FileSystemEntry): deel is FileSystemDirectoryEntry => deel.isDirectory;

/** De browser geeft een map in delen, tot er niets meer komt. */
async function inhoudVan(map: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const lezer = map.createReader();
	const alles: FileSystemEntry[] = [];
	for (;;) {
		const deel = await new Promise<FileSystemEntry[]>((klaar, mislukt) => lezer.readEntries(klaar, mislukt));
		if (deel.length === 0) return alles;
		alles.push(...deel);
	}
}

function keur(bestand: string, blob: File): Keuze {
	const naam = bestand.split('/').at(-1) ?? bestand;
	if (VAN_HET_SYSTEEM.test(naam)) return GEEN;
	return KAN_DOSSIER_ZIJN.test(naam)
		? { gekozen: [{ bestand, blob }], overgeslagen: [] }
		: { gekozen: [], overgeslagen: [bestand] };
}

const samen = (een: Keuze, ander: Keuze): Keuze => ({
	gekozen: [...een.gekozen, ...ander.gekozen],
	overgeslagen: [...een.overgeslagen, ...ander.overgeslagen]
});
