import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import path from 'node:path';
import { mapteksten, type Overslag } from '#lib/teksten/opdrachtregel.ts';

/* Een map met dossiers: welke bestanden tellen, en welke twee hetzelfde nummer hebben. */

interface Bestand {
	readonly naam: string;
	readonly pad: string;
}

interface Mapinhoud {
	/** Wat een dossier kan zijn, op naam. */
	readonly bestanden: readonly Bestand[];
	/** De namen van de rest, met waarom. */
	readonly overgeslagen: ReadonlyMap<Overslag, readonly string[]>;
}

const KAN_DOSSIER_ZIJN = /\.(?:json|beslagvrij)$/i;
/** Wat een besturingssysteem zelf in een map zet, is niet van iemand. */
const VAN_HET_SYSTEEM = /^(?:\.|thumbs\.db$|desktop\.ini$)/i;

/** De bestanden in een map die een dossier kunnen zijn. Een map daarin telt niet, ook niet als zij op .json eindigt. */
export function inhoudVan(map: string): Mapinhoud {
	const bestanden: Bestand[] = [];
	const overgeslagen = new Map<Overslag, string[]>();
	const delen = readdirSync(map, { withFileTypes: true });
	for (const deel of delen.toSorted((een, ander) => (een.name < ander.name ? -1 : 1))) {
		const { name: naam } = deel;
		const pad = path.join(map, naam);
		const reden = waaromNiet(deel, pad);
		if (reden === null) bestanden.push({ naam, pad });
		else if (reden !== 'systeem') overgeslagen.set(reden, [...(overgeslagen.get(reden) ?? []), naam]);
	}
	return { bestanden, overgeslagen };
}

/** Null als het een dossier kan zijn. */
function waaromNiet(deel: Dirent, pad: string): Overslag | 'systeem' | null {
	const soort = deel.isSymbolicLink() ? achterKoppeling(pad) : deel;
	const heetGoed = KAN_DOSSIER_ZIJN.test(deel.name);
	if (VAN_HET_SYSTEEM.test(deel.name)) return heetGoed ? 'verborgen' : 'systeem';
	if (soort?.isDirectory()) return 'map';
	if (!heetGoed) return 'anders';
	return soort === null || soort.isFile() ? null : 'geenBestand';
}

/** Wat er achter een snelkoppeling zit; null als dat er niet is, en dan zegt het lezen wat er mis is. */
function achterKoppeling(pad: string): Stats | null {
	try {
		return statSync(pad);
	} catch {
		return null;
	}
}

/** Per bestand alle bestanden met hetzelfde dossiernummer. */
type Dubbel = ReadonlyMap<string, readonly string[]>;

export async function dubbeleNummers(
	bestanden: readonly Bestand[],
	nummerVan: (bestand: Bestand) => Promise<string | null>
): Promise<Dubbel> {
	const perNummer = new Map<string, string[]>();
	for (const bestand of bestanden) {
		const nummer = await nummerVan(bestand);
		if (nummer === null) continue;
		const namen = perNummer.get(nummer);
		if (namen) namen.push(bestand.naam);
		else perNummer.set(nummer, [bestand.naam]);
	}
	const dubbel = [...perNummer.values()].filter((namen) => namen.length > 1);
	return new Map(dubbel.flatMap((namen) => namen.map((naam) => [naam, namen])));
}

/** Null als het dossiernummer maar een keer voorkomt. */
export function zinOverDubbel(dubbel: Dubbel, naam: string): string | null {
	const andere = dubbel.get(naam)?.filter((ander) => ander !== naam);
	return andere ? mapteksten.zelfdeNummer(andere) : null;
}
