import { readdirSync } from 'node:fs';
import path from 'node:path';

/* Een map met dossiers: welke bestanden tellen, en welke twee hetzelfde nummer hebben. */

interface Bestand {
	readonly naam: string;
	readonly pad: string;
}

/** De bestanden die op .json eindigen, op naam, en wat er verder in de map staat. Mappen daarin tellen niet, en wat geen bestand is ook niet. */
export function bestandenIn(map: string): { bestanden: readonly Bestand[]; rest: readonly string[] } {
	const namen = readdirSync(map, { withFileTypes: true })
		.map((een) => ({
			naam: een.name,
			telt: (een.isFile() || een.isSymbolicLink()) && /\.json$/i.test(een.name)
		}))
		.toSorted((een, ander) => (een.naam < ander.naam ? -1 : 1));
	return {
		bestanden: namen.filter(({ telt }) => telt).map(({ naam }) => ({ naam, pad: path.join(map, naam) })),
		rest: namen.filter(({ telt }) => !telt).map(({ naam }) => naam)
	};
}

/** Zoveel namen noemt een zin; een map kan er duizenden hebben. */
const MEESTE_NAMEN = 5;

/** De naam van een bestand tussen aanhalingstekens: een naam kan ook een regeleinde bevatten. */
function opsomming(namen: readonly string[]): string {
	const genoemd = namen.slice(0, MEESTE_NAMEN).map((naam) => JSON.stringify(naam));
	const meer = namen.length - genoemd.length;
	return `${genoemd.join(', ')}${meer > 0 ? ` en nog ${meer}` : ''}`;
}

export const zinOverRest = (rest: readonly string[]): string =>
	`Overgeslagen, want het eindigt niet op .json: ${opsomming(rest)}.\n`;

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
	if (!andere) return null;
	return `In deze map heeft ook ${opsomming(andere)} dit dossiernummer. Kijk of het om dezelfde persoon gaat.`;
}
