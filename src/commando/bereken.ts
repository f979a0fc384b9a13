import { createReadStream } from 'node:fs';
import { leesBytes, leesDossiertekst, MAX_BYTES, nietGelezen } from '#lib/dossier/lees.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import type { Veldfout } from '#lib/dossier/veldfout.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import { Rekenfout } from '#lib/regels/rekenfout.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { allesVan, regelsVan } from './regels.ts';
import { maakVolledigResultaat, type VolledigResultaat } from '#lib/uitvoer/volledig-resultaat.ts';

/*
 * De opdrachtregel (zie dossierformaat): een dossier in, een resultaat uit. Op standaarduitvoer komt alleen JSON;
 * alles wat een mens moet lezen gaat naar standaardfout.
 */
const GEBRUIK = 'Gebruik: npm run --silent bereken -- [--ndjson] <dossier.json | ->';

/** Bij een dossier per regel staan de regel en het dossiernummer erbij, zodat regels bij elkaar te zoeken zijn. */
type Regelresultaat = VolledigResultaat & { readonly kenmerk: Pick<Dossier['kenmerk'], 'dossiernummer'> };

interface Fouten {
	readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
}

const alsFouten = (fouten: readonly Veldfout[]): Fouten => ({
	fouten: fouten.map((fout) => ({ veld: fout.veld, tekst: zinVoorVeldfout(fout) }))
});

/** @param bytes null als het er te veel zijn */
function berekenBytes(bytes: Buffer | null): Regelresultaat | Fouten {
	const gelezen = bytes === null ? nietGelezen('teGroot') : leesBytes(bytes, leesDossiertekst);
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

const stroomVan = (bestand: string): AsyncIterable<Buffer> =>
	bestand === '-' ? process.stdin : createReadStream(bestand);

/** Schrijft en wacht als de lezer achterloopt, zodat het geheugen niet volloopt. */
async function schrijf(
	uitkomst: (VolledigResultaat | Fouten) & { readonly regel?: number }
): Promise<boolean> {
	if (!process.stdout.write(`${JSON.stringify(uitkomst)}\n`)) {
		await new Promise((verder) => process.stdout.once('drain', verder));
	}
	return !('fouten' in uitkomst);
}

/** Een regel in is een regel uit, ook als hij leeg is: wie op plaats koppelt, houdt de goede bij elkaar. */
async function berekenRegels(bestand: string): Promise<boolean> {
	let allesGelukt = true;
	let regel = 0;
	for await (const bytes of regelsVan(stroomVan(bestand), MAX_BYTES)) {
		regel += 1;
		allesGelukt = (await schrijf({ regel, ...berekenBytes(bytes) })) && allesGelukt;
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
			: await schrijf(zonderKenmerk(berekenBytes(await allesVan(stroomVan(bestand), MAX_BYTES))));
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
