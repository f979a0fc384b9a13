import { createReadStream } from 'node:fs';
import { leesBytes, MAX_BYTES, MAX_TEKENS, nietGelezen } from '#lib/dossier/lees.ts';
import type { Gelezen, Veldfout } from '#lib/dossier/veldfout.ts';
import { toonEuro } from '#lib/getal/bedragtekst.ts';
import { isKluisbestand } from '#lib/kluis/indeling.ts';
import { toonDagtekst, toonMaandtekst } from '#lib/taal/datums.ts';
import { bijBewaren } from '#lib/teksten/bij-bewaren.ts';
import {
	dossierfoutteksten,
	mapteksten,
	zinOverBestand,
	zinOverOverslag,
	zinOverPad
} from '#lib/teksten/opdrachtregel.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import type { Normtabel } from '#lib/normen/typen.ts';
import type { Datum } from '#lib/tijd/datum.ts';
import { alsFouten, type Foutenresultaat } from '#lib/uitvoer/fouten.ts';
import { foutenHalverwege, nummerUit } from './inkijk.ts';
import { dubbeleNummers, inhoudVan, zinOverDubbel } from './map.ts';
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
	/** Met `op` hoeft het geval zelf niet te berekenen te zijn: dan gaat het om een andere dag. */
	readonly lees: (tekst: string, eigenNormen: Normtabel | null, op: Datum | null) => Gelezen<T>;
	readonly reken: (gelezen: T) => object;
	/** Voor een andere dag; zonder kent de opdracht --op niet. */
	readonly rekenOp?: (gelezen: T, dag: Datum) => object;
	/** Bij een geval per regel staat het dossiernummer erbij, zodat regels bij elkaar te zoeken zijn. */
	readonly dossiernummer: (gelezen: T) => string | null;
	/** Waar dat nummer in het bestand staat; van een bestand met een fout is het zo nog te lezen. */
	readonly plekNummer: string;
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

/** Voor een mens: op standaardfout. */
const zeg = (zin: string): void => void process.stderr.write(`${zin}\n`);

const status = (allesGelukt: boolean): number => (allesGelukt ? 0 : 1);

const isFout = (resultaat: object): resultaat is Foutenresultaat => 'fouten' in resultaat;

/** Een geval dat te lezen is, of wat er dan wel over te zeggen is. */
type Geval<T> = { readonly waarde: T } | { readonly uitslag: Uitslag };

const mislukt = (resultaat: Foutenresultaat, dossiernummer: string | null = null): Geval<never> => ({
	uitslag: { resultaat, dossiernummer }
});

/** Zo begint elke PDF. */
const PDF = '%PDF-';

const eenFout = (tekst: string): Foutenresultaat => ({ fouten: [{ veld: '', tekst }] });

/** Zonder normen voor zijn dag is het bedrag van een dossier alleen uit het bestand te halen. */
function zinMetBewaard(fout: Veldfout): string {
	const { op, tBvv, normen } = fout.gegevens ?? {};
	return [
		zinVoorVeldfout(fout),
		...(op && tBvv && normen ? [bijBewaren(toonDagtekst(op), toonEuro(tBvv), toonMaandtekst(normen))] : [])
	].join(' ');
}

/** @param bytes null als het er te veel zijn */
function leesGeval<T>(opdracht: Opdracht<T>, bytes: Buffer | null): Geval<T> {
	if (bytes !== null && isKluisbestand(bytes)) return mislukt(eenFout(dossierfoutteksten.opSlot));
	if (bytes?.toString('latin1', 0, PDF.length) === PDF) return mislukt(eenFout(dossierfoutteksten.pdf));
	const gelezen: Gelezen<T> =
		bytes === null ? nietGelezen('teGroot') : leesBytes(bytes, (tekst) => opdracht.lees(tekst, null, null));
	if (gelezen.gelukt) return { waarde: gelezen.waarde };
	const tekst = bytes?.toString('utf8') ?? '';
	if (tekst.length > MAX_TEKENS) return mislukt(alsFouten(gelezen.fouten, zinVoorVeldfout));
	const half = foutenHalverwege(tekst);
	const nummer = nummerUit(tekst, half ? `concept.${opdracht.plekNummer}` : opdracht.plekNummer);
	if (half?.length === 0) return mislukt(eenFout(dossierfoutteksten.halverwege), nummer);
	return mislukt(alsFouten(half ?? gelezen.fouten, zinMetBewaard), nummer);
}

/** Wat er met de bytes van een geval gebeurt; null is te veel bytes. */
const verwerkVoor =
	<T>(opdracht: Opdracht<T>, op: Datum | null): Verwerk =>
	(bytes) => {
		const geval = leesGeval(opdracht, bytes);
		if ('uitslag' in geval) return geval.uitslag;
		const { waarde } = geval;
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

/** De code van een fout van de schijf; elke andere fout is van ons. */
function schijfcode(fout: unknown): string {
	if (fout instanceof Error && 'code' in fout) return String(fout.code);
	throw fout;
}

/** Wat de schijf niet geeft, houdt de andere bestanden niet tegen. */
async function probeer<U>(lees: () => Promise<U>): Promise<U | Foutenresultaat> {
	try {
		return await lees();
	} catch (fout) {
		return eenFout(zinOverBestand(schijfcode(fout)));
	}
}

/** Elk bestand in een map dat een dossier kan zijn is een regel uit, met zijn naam; op naam, zodat de volgorde altijd dezelfde is. */
async function elkBestand<T>(opdracht: Opdracht<T>, verwerk: Verwerk, map: string): Promise<number> {
	const { bestanden, overgeslagen } = inhoudVan(map);
	for (const [reden, namen] of overgeslagen) zeg(zinOverOverslag(reden, namen));
	if (bestanden.length === 0) {
		zeg(mapteksten.leeg);
		return 2;
	}
	// Eerst alleen de nummers: wie dubbel is, staat er bij elk van de twee, zonder elk resultaat te onthouden.
	const dubbel = await dubbeleNummers(bestanden, async ({ pad }) => {
		const geval = await probeer(async () => leesGeval(opdracht, await bytesVan(pad)));
		if ('waarde' in geval) return opdracht.dossiernummer(geval.waarde);
		return 'uitslag' in geval ? geval.uitslag.dossiernummer : null;
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
	const verkeerd = (zin: string | null): number => {
		if (zin !== null) zeg(zin);
		zeg(gebruikVan(opdracht));
		return 2;
	};
	const gevraagd = leesArgumenten(argumenten, opdracht.rekenOp !== undefined);
	if ('zin' in gevraagd) return verkeerd(gevraagd.zin);
	let bezig = gevraagd.normen ?? gevraagd.pad;
	try {
		const normen = gevraagd.normen === null ? null : await normenUit(gevraagd.normen);
		if (normen !== null && isFout(normen)) return status(await schrijf(normen));
		bezig = gevraagd.pad;
		const lees = (tekst: string) => opdracht.lees(tekst, normen, gevraagd.op);
		return await verwerkAlles({ ...opdracht, lees }, gevraagd);
	} catch (fout) {
		return verkeerd(zinOverPad(bezig, schijfcode(fout)));
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
