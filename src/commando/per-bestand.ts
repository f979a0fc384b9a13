import { createReadStream } from 'node:fs';
import { leesBytes, MAX_BYTES, nietGelezen } from '#lib/dossier/lees.ts';
import type { Gelezen } from '#lib/dossier/veldfout.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import type { Normtabel } from '#lib/normen/typen.ts';
import type { Datum } from '#lib/tijd/datum.ts';
import { alsFouten, type Foutenresultaat } from '#lib/uitvoer/fouten.ts';
import { bestandenIn, dubbeleNummers, zinOverDubbel, zinOverRest } from './map.ts';
import { normenUit } from './normbestand.ts';
import { leesArgumenten, type Gevraagd } from './opdracht-argumenten.ts';
import { allesVan, regelsVan } from './regels.ts';

/*
 * Wat elke opdracht met een bestand doet: een geval in, een resultaat uit, of met --ndjson een per regel, of van een map een per
 * bestand. Op standaarduitvoer komt alleen JSON; alles wat een mens moet lezen gaat naar standaardfout.
 */

interface Opdracht<T> {
	/** Hoe de opdracht heet: `npm run <naam>`. */
	readonly naam: string;
	/** Wat voor bestand erin gaat, voor wie het gebruik leest. */
	readonly bestand: string;
	readonly lees: (tekst: string, eigenNormen: Normtabel | null) => Gelezen<T>;
	readonly reken: (gelezen: T) => object;
	/** Voor een andere dag; zonder kent de opdracht --op niet. */
	readonly rekenOp?: (gelezen: T, dag: Datum) => object;
	/** Bij een geval per regel staat het dossiernummer erbij, zodat regels bij elkaar te zoeken zijn. */
	readonly dossiernummer: (gelezen: T) => string | null;
}

interface Uitslag {
	readonly resultaat: object;
	readonly dossiernummer: string | null;
}

type Verwerk = (bytes: Buffer | null) => Uitslag;

const stroomVan = (bestand: string): AsyncIterable<Buffer> =>
	bestand === '-' ? process.stdin : createReadStream(bestand);

/** Schrijft en wacht als de lezer achterloopt, zodat het geheugen niet volloopt. */
async function schrijf(resultaat: object): Promise<boolean> {
	if (!process.stdout.write(`${JSON.stringify(resultaat)}\n`)) {
		await new Promise((verder) => process.stdout.once('drain', verder));
	}
	return !isFout(resultaat);
}

const status = (allesGelukt: boolean): number => (allesGelukt ? 0 : 1);

const isFout = (resultaat: object): resultaat is Foutenresultaat => 'fouten' in resultaat;

const leesGeval = <T>(opdracht: Opdracht<T>, bytes: Buffer | null): Gelezen<T> =>
	bytes === null ? nietGelezen('teGroot') : leesBytes(bytes, (tekst) => opdracht.lees(tekst, null));

/** Wat er met de bytes van een geval gebeurt; null is te veel bytes. */
const verwerkVoor =
	<T>(opdracht: Opdracht<T>, op: Datum | null): Verwerk =>
	(bytes) => {
		const gelezen = leesGeval(opdracht, bytes);
		if (!gelezen.gelukt) {
			return { resultaat: alsFouten(gelezen.fouten, zinVoorVeldfout), dossiernummer: null };
		}
		const { waarde } = gelezen;
		const resultaat = op && opdracht.rekenOp ? opdracht.rekenOp(waarde, op) : opdracht.reken(waarde);
		return { resultaat, dossiernummer: opdracht.dossiernummer(waarde) };
	};

const bytesVan = (bestand: string) => allesVan(stroomVan(bestand), MAX_BYTES);

const eenGeval = async (verwerk: Verwerk, bestand: string): Promise<boolean> =>
	schrijf(verwerk(await bytesVan(bestand)).resultaat);

/** Een regel in is een regel uit, ook als hij leeg is: wie op plaats koppelt, houdt de goede bij elkaar. */
async function elkeRegel(verwerk: Verwerk, bestand: string): Promise<boolean> {
	let allesGelukt = true;
	let regel = 0;
	for await (const bytes of regelsVan(stroomVan(bestand), MAX_BYTES)) {
		regel += 1;
		const { resultaat, dossiernummer } = verwerk(bytes);
		const kenmerk = isFout(resultaat) && dossiernummer === null ? {} : { kenmerk: { dossiernummer } };
		allesGelukt = (await schrijf({ regel, ...resultaat, ...kenmerk })) && allesGelukt;
	}
	return allesGelukt;
}

/** Wat de schijf niet geeft, houdt de andere bestanden niet tegen. */
async function probeer<U>(lees: () => Promise<U>): Promise<U | Foutenresultaat> {
	try {
		return await lees();
	} catch (fout) {
		if (!(fout instanceof Error && 'code' in fout)) throw fout;
		const tekst = `Dit bestand is niet te lezen (${String(fout.code)}). Kijk of het er nog is, en of u het mag lezen.`;
		return { fouten: [{ veld: '', tekst }] };
	}
}

/** Elk .json in een map is een regel uit, met de naam van het bestand; op naam, zodat de volgorde altijd dezelfde is. */
async function elkBestand<T>(opdracht: Opdracht<T>, verwerk: Verwerk, map: string): Promise<number> {
	const { bestanden, rest } = bestandenIn(map);
	if (rest.length > 0) process.stderr.write(zinOverRest(rest));
	if (bestanden.length === 0) {
		process.stderr.write('In deze map staat geen bestand dat op .json eindigt.\n');
		return 2;
	}
	// Eerst alleen de nummers: wie dubbel is, staat er bij elk van de twee, zonder elk resultaat te onthouden.
	const dubbel = await dubbeleNummers(bestanden, async ({ pad }) => {
		const gelezen = await probeer(async () => leesGeval(opdracht, await bytesVan(pad)));
		return 'gelukt' in gelezen && gelezen.gelukt ? opdracht.dossiernummer(gelezen.waarde) : null;
	});
	let allesGelukt = true;
	for (const { naam, pad } of bestanden) {
		const uitslag = await probeer(async () => verwerk(await bytesVan(pad)));
		const { resultaat, dossiernummer } = isFout(uitslag)
			? { resultaat: uitslag, dossiernummer: null }
			: uitslag;
		const regel = {
			bestand: naam,
			...resultaat,
			kenmerk: { dossiernummer },
			...metMelding(resultaat, zinOverDubbel(dubbel, naam))
		};
		allesGelukt = (await schrijf(regel)) && allesGelukt;
	}
	return status(allesGelukt);
}

function metMelding(resultaat: { readonly meldingen?: unknown }, tekst: string | null): object {
	if (tekst === null) return {};
	const { meldingen } = resultaat;
	const eerste: readonly unknown[] = Array.isArray(meldingen) ? meldingen : [];
	return { meldingen: [...eerste, { code: 'zelfdeDossiernummer', ernst: 'let-op', tekst }] };
}

function gebruikVan({
	naam,
	bestand,
	rekenOp
}: Pick<Opdracht<never>, 'naam' | 'bestand' | 'rekenOp'>): string {
	const begin = `npm run --silent ${naam} -- ${rekenOp ? '[--op JJJJ-MM-DD] ' : ''}[--normen tabel.json] `;
	return `Gebruik: ${begin}[--ndjson] <${bestand} | ->\n     of: ${begin}--map MAP`;
}

async function statusVan<T>(opdracht: Opdracht<T>, argumenten: readonly string[]): Promise<number> {
	const gebruik = gebruikVan(opdracht);
	const gevraagd = leesArgumenten(argumenten, opdracht.rekenOp !== undefined);
	if (!gevraagd) {
		process.stderr.write(`${gebruik}\n`);
		return 2;
	}
	let bezig = gevraagd.normen ?? gevraagd.pad;
	try {
		const normen = gevraagd.normen === null ? null : await normenUit(gevraagd.normen);
		if (normen !== null && isFout(normen)) return status(await schrijf(normen));
		bezig = gevraagd.pad;
		return await verwerkAlles({ ...opdracht, lees: (tekst) => opdracht.lees(tekst, normen) }, gevraagd);
	} catch (fout) {
		if (!(fout instanceof Error && 'code' in fout)) throw fout;
		process.stderr.write(`Kan ${bezig} niet lezen: ${fout.message}\n${gebruik}\n`);
		return 2;
	}
}

async function verwerkAlles<T>(opdracht: Opdracht<T>, { pad, vorm, op }: Gevraagd): Promise<number> {
	const verwerk = verwerkVoor(opdracht, op);
	if (vorm === 'map') return elkBestand(opdracht, verwerk, pad);
	return status(await (vorm === 'ndjson' ? elkeRegel : eenGeval)(verwerk, pad));
}

/** Draait een opdracht met wat er op de opdrachtregel staat: 0 is gelukt, 1 een fout in de invoer, 2 verkeerd gebruik. */
export async function draaiOpdracht<T>(opdracht: Opdracht<T>): Promise<void> {
	// De lezer mag eerder stoppen (bijvoorbeeld `head`): dat is geen fout van de berekening.
	process.stdout.on('error', () => process.exit(1));
	process.exitCode = await statusVan(opdracht, process.argv.slice(2));
}
