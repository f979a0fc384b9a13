import { createReadStream } from 'node:fs';
import { leesNormtabeltekst } from '#lib/dossier/lees-normtabel.ts';
import { leesBytes, MAX_BYTES, nietGelezen } from '#lib/dossier/lees.ts';
import type { Gelezen } from '#lib/dossier/veldfout.ts';
import type { Normtabel } from '#lib/normen/typen.ts';
import { zinVoorNormfout } from '#lib/teksten/normtabel.ts';
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
	readonly lees: (tekst: string, eigenNormen: Normtabel | null) => Gelezen<T>;
	readonly reken: (gelezen: T) => object;
	/** Bij een geval per regel staat het dossiernummer erbij, zodat regels bij elkaar te zoeken zijn. */
	readonly dossiernummer: (gelezen: T) => string | null;
}

/** Een opdracht met de normtabel die op de opdrachtregel staat. */
interface Werk<T> {
	readonly opdracht: Opdracht<T>;
	readonly normen: Normtabel | null;
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
function verwerk<T>({ opdracht, normen }: Werk<T>, bytes: Buffer | null): Uitslag | Foutenresultaat {
	const gelezen =
		bytes === null ? nietGelezen('teGroot') : leesBytes(bytes, (tekst) => opdracht.lees(tekst, normen));
	if (!gelezen.gelukt) return alsFouten(gelezen.fouten, zinVoorVeldfout);
	return { resultaat: opdracht.reken(gelezen.waarde), dossiernummer: opdracht.dossiernummer(gelezen.waarde) };
}

async function eenGeval<T>(werk: Werk<T>, bestand: string): Promise<boolean> {
	const uitslag = verwerk(werk, await allesVan(stroomVan(bestand), MAX_BYTES));
	return schrijf('fouten' in uitslag ? uitslag : uitslag.resultaat);
}

/** Een regel in is een regel uit, ook als hij leeg is: wie op plaats koppelt, houdt de goede bij elkaar. */
async function elkeRegel<T>(werk: Werk<T>, bestand: string): Promise<boolean> {
	let allesGelukt = true;
	let regel = 0;
	for await (const bytes of regelsVan(stroomVan(bestand), MAX_BYTES)) {
		regel += 1;
		const uitslag = verwerk(werk, bytes);
		const resultaat =
			'fouten' in uitslag
				? uitslag
				: { ...uitslag.resultaat, kenmerk: { dossiernummer: uitslag.dossiernummer } };
		allesGelukt = (await schrijf({ regel, ...resultaat })) && allesGelukt;
	}
	return allesGelukt;
}

interface Aanroep {
	readonly perRegel: boolean;
	readonly normbestand: string | null;
	readonly bestand: string;
}

/** Wat er op de opdrachtregel staat; null als het geen goed gebruik is. */
function leesAanroep(argumenten: readonly string[]): Aanroep | null {
	const perRegel = argumenten.includes('--ndjson');
	const zonder = argumenten.filter((argument) => argument !== '--ndjson');
	const plek = zonder.indexOf('--normen');
	const [, normbestand] = plek < 0 ? [] : zonder.splice(plek, 2);
	const [bestand, ...meer] = zonder;
	const mis = plek >= 0 && (normbestand === undefined || normbestand.startsWith('-'));
	if (bestand === undefined || meer.length > 0 || mis || (bestand !== '-' && bestand.startsWith('-')))
		return null;
	return { perRegel, normbestand: normbestand ?? null, bestand };
}

/** De eigen normtabel; met een fout erin is er niets te rekenen, en staan de fouten op standaarduitvoer. */
async function normenUit(bestand: string): Promise<Normtabel | Foutenresultaat> {
	const bytes = await allesVan(createReadStream(bestand), MAX_BYTES);
	const keuring = leesNormtabeltekst(bytes === null ? '' : bytes.toString('utf8'));
	if (keuring.gelukt) return keuring.tabel;
	return alsFouten(
		keuring.fouten.map(({ veld, ...fout }) => ({ ...fout, veld: veld === '' ? 'normen' : `normen.${veld}` })),
		zinVoorNormfout
	);
}

async function statusVan<T>(opdracht: Opdracht<T>, argumenten: readonly string[]): Promise<number> {
	const gebruik = `Gebruik: npm run --silent ${opdracht.naam} -- [--ndjson] [--normen tabel.json] <${opdracht.bestand} | ->`;
	const aanroep = leesAanroep(argumenten);
	if (aanroep === null) {
		process.stderr.write(`${gebruik}\n`);
		return 2;
	}
	const { perRegel, normbestand, bestand } = aanroep;
	let bezig = normbestand ?? bestand;
	try {
		const normen = normbestand === null ? null : await normenUit(normbestand);
		if (normen !== null && 'fouten' in normen) return (await schrijf(normen)) ? 0 : 1;
		bezig = bestand;
		return (await (perRegel ? elkeRegel : eenGeval)({ opdracht, normen }, bestand)) ? 0 : 1;
	} catch (fout) {
		if (!(fout instanceof Error && 'code' in fout)) throw fout;
		process.stderr.write(`Kan ${bezig} niet lezen: ${fout.message}\n${gebruik}\n`);
		return 2;
	}
}

/** Draait een opdracht met wat er op de opdrachtregel staat: 0 is gelukt, 1 een fout in de invoer, 2 verkeerd gebruik. */
export async function draaiOpdracht<T>(opdracht: Opdracht<T>): Promise<void> {
	// De lezer mag eerder stoppen (bijvoorbeeld `head`): dat is geen fout van de berekening.
	process.stdout.on('error', () => process.exit(1));
	process.exitCode = await statusVan(opdracht, process.argv.slice(2));
}
