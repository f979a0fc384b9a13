import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { leesDossiertekst } from '#lib/dossier/lees.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Veldfout } from '#lib/dossier/veldfout.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import { Rekenfout } from '#lib/regels/rekenfout.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { maakVolledigResultaat, type VolledigResultaat } from '#lib/uitvoer/volledig-resultaat.ts';

/*
 * De opdrachtregel (zie dossierformaat): een dossier in, een resultaat uit. Op standaarduitvoer komt alleen JSON;
 * alles wat een mens moet lezen gaat naar standaardfout.
 */
const GEBRUIK = 'Gebruik: npm run --silent bereken -- [--ndjson] <dossier.json | ->';

/** Bij een dossier per regel staat het dossiernummer erbij, zodat regels bij elkaar te zoeken zijn. */
type Regelresultaat = VolledigResultaat & { readonly kenmerk: Pick<Dossier['kenmerk'], 'dossiernummer'> };

interface Fouten {
	readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
}

const alsFouten = (fouten: readonly Veldfout[]): Fouten => ({
	fouten: fouten.map((fout) => ({ veld: fout.veld, tekst: zinVoorVeldfout(fout) }))
});

function berekenTekst(tekst: string): Regelresultaat | Fouten {
	const gelezen = leesDossiertekst(tekst);
	if (!gelezen.gelukt) return alsFouten(gelezen.fouten);
	const dossier = gelezen.waarde;
	const normen = kiesNormen(dossier.peildatum);
	if (isGeenNormen(normen)) throw new Rekenfout('het dossier is al op zijn peildatum gecontroleerd');
	const { dossiernummer } = dossier.kenmerk;
	return { ...maakVolledigResultaat(bereken(dossier, normen)), kenmerk: { dossiernummer } };
}

function zonderKenmerk(uitkomst: Regelresultaat | Fouten): VolledigResultaat | Fouten {
	if ('fouten' in uitkomst) return uitkomst;
	const { kenmerk: _, ...resultaat } = uitkomst;
	return resultaat;
}

async function leesAlles(bestand: string): Promise<string> {
	if (bestand !== '-') return readFile(bestand, 'utf8');
	const delen: Buffer[] = [];
	for await (const deel of process.stdin) delen.push(deel as Buffer);
	return Buffer.concat(delen).toString('utf8');
}

/** Schrijft en wacht als de lezer achterloopt, zodat het geheugen niet volloopt. */
async function schrijf(uitkomst: VolledigResultaat | Fouten): Promise<boolean> {
	if (!process.stdout.write(`${JSON.stringify(uitkomst)}\n`)) {
		await new Promise((verder) => process.stdout.once('drain', verder));
	}
	return !('fouten' in uitkomst);
}

async function berekenRegels(bestand: string): Promise<boolean> {
	const invoer = bestand === '-' ? process.stdin : createReadStream(bestand, 'utf8');
	let allesGelukt = true;
	for await (const regel of createInterface({ input: invoer, crlfDelay: Infinity })) {
		if (regel.trim() === '') continue;
		allesGelukt = (await schrijf(berekenTekst(regel))) && allesGelukt;
	}
	return allesGelukt;
}

async function hoofd(argumenten: readonly string[]): Promise<number> {
	const perRegel = argumenten.includes('--ndjson');
	const [bestand, ...meer] = argumenten.filter((argument) => argument !== '--ndjson');
	if (bestand === undefined || meer.length > 0 || (bestand !== '-' && bestand.startsWith('-'))) {
		process.stderr.write(`${GEBRUIK}\n`);
		return 2;
	}
	try {
		const gelukt = perRegel
			? await berekenRegels(bestand)
			: await schrijf(zonderKenmerk(berekenTekst(await leesAlles(bestand))));
		return gelukt ? 0 : 1;
	} catch (fout) {
		if (!(fout instanceof Error && 'code' in fout)) throw fout;
		process.stderr.write(`Kan ${bestand} niet lezen: ${fout.message}\n${GEBRUIK}\n`);
		return 2;
	}
}

// De lezer mag eerder stoppen (bijvoorbeeld `head`): dat is geen fout van de berekening.
process.stdout.on('error', () => process.exit(1));
process.exitCode = await hoofd(process.argv.slice(2));
