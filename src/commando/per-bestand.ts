import { createReadStream } from 'node:fs';
import { leesBytes, MAX_BYTES, nietGelezen } from '#lib/dossier/lees.ts';
import type { Gelezen } from '#lib/dossier/veldfout.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { alsFouten, type Foutenresultaat } from '#lib/uitvoer/fouten.ts';
import { allesVan, regelsVan } from './regels.ts';

/*
 * Wat elke opdracht met een bestand doet: een geval in, een resultaat uit, of met --ndjson een per regel. Op
 * standaarduitvoer komt alleen JSON; alles wat een mens moet lezen gaat naar standaardfout.
 */

interface Opdracht<T> {
	/** Hoe de opdracht heet: `npm run <naam>`. */
	readonly naam: string;
	/** Wat voor bestand erin gaat, voor wie het gebruik leest. */
	readonly bestand: string;
	readonly lees: (tekst: string) => Gelezen<T>;
	readonly reken: (gelezen: T) => object;
	/** Bij een geval per regel staat het dossiernummer erbij, zodat regels bij elkaar te zoeken zijn. */
	readonly dossiernummer: (gelezen: T) => string | null;
}

interface Uitslag {
	readonly resultaat: object;
	readonly dossiernummer: string | null;
}

const stroomVan = (bestand: string): AsyncIterable<Buffer> =>
	bestand === '-' ? process.stdin : createReadStream(bestand);

/** Schrijft en wacht als de lezer achterloopt, zodat het geheugen niet volloopt. */
async function schrijf(resultaat: object): Promise<boolean> {
	if (!process.stdout.write(`${JSON.stringify(resultaat)}\n`)) {
		await new Promise((verder) => process.stdout.once('drain', verder));
	}
	return !('fouten' in resultaat);
}

/** @param bytes null als het er te veel zijn */
function verwerk<T>(opdracht: Opdracht<T>, bytes: Buffer | null): Uitslag | Foutenresultaat {
	const gelezen = bytes === null ? nietGelezen('teGroot') : leesBytes(bytes, opdracht.lees);
	if (!gelezen.gelukt) return alsFouten(gelezen.fouten, zinVoorVeldfout);
	return { resultaat: opdracht.reken(gelezen.waarde), dossiernummer: opdracht.dossiernummer(gelezen.waarde) };
}

async function eenGeval<T>(opdracht: Opdracht<T>, bestand: string): Promise<boolean> {
	const uitslag = verwerk(opdracht, await allesVan(stroomVan(bestand), MAX_BYTES));
	return schrijf('fouten' in uitslag ? uitslag : uitslag.resultaat);
}

/** Een regel in is een regel uit, ook als hij leeg is: wie op plaats koppelt, houdt de goede bij elkaar. */
async function elkeRegel<T>(opdracht: Opdracht<T>, bestand: string): Promise<boolean> {
	let allesGelukt = true;
	let regel = 0;
	for await (const bytes of regelsVan(stroomVan(bestand), MAX_BYTES)) {
		regel += 1;
		const uitslag = verwerk(opdracht, bytes);
		const resultaat =
			'fouten' in uitslag
				? uitslag
				: { ...uitslag.resultaat, kenmerk: { dossiernummer: uitslag.dossiernummer } };
		allesGelukt = (await schrijf({ regel, ...resultaat })) && allesGelukt;
	}
	return allesGelukt;
}

async function statusVan<T>(opdracht: Opdracht<T>, argumenten: readonly string[]): Promise<number> {
	const gebruik = `Gebruik: npm run --silent ${opdracht.naam} -- [--ndjson] <${opdracht.bestand} | ->`;
	const perRegel = argumenten.includes('--ndjson');
	const [bestand, ...meer] = argumenten.filter((argument) => argument !== '--ndjson');
	if (bestand === undefined || meer.length > 0 || (bestand !== '-' && bestand.startsWith('-'))) {
		process.stderr.write(`${gebruik}\n`);
		return 2;
	}
	try {
		return (await (perRegel ? elkeRegel : eenGeval)(opdracht, bestand)) ? 0 : 1;
	} catch (fout) {
		if (!(fout instanceof Error && 'code' in fout)) throw fout;
		process.stderr.write(`Kan ${bestand} niet lezen: ${fout.message}\n${gebruik}\n`);
		return 2;
	}
}

/** Draait een opdracht met wat er op de opdrachtregel staat: 0 is gelukt, 1 een fout in de invoer, 2 verkeerd gebruik. */
export async function draaiOpdracht<T>(opdracht: Opdracht<T>): Promise<void> {
	// De lezer mag eerder stoppen (bijvoorbeeld `head`): dat is geen fout van de berekening.
	process.stdout.on('error', () => process.exit(1));
	process.exitCode = await statusVan(opdracht, process.argv.slice(2));
}
