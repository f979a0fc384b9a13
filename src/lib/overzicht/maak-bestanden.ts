import { conceptVan } from '../dossier/concept.ts';
import { personaliaVan } from '../dossier/personalia.ts';
import type { Slot } from '../kluis/kluis.ts';
import { DOCUMENTTEKSTEN, type Uitkomstdocument } from '../teksten/documenten/documenten.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Documentgegevens, Meegeven } from '../verslag/documentgegevens.ts';
import { maakDocument } from '../verslag/documenten.ts';
import { maakDocumentbytes } from '../verslag/maak-document.ts';
import { herbereken } from './herbereken.ts';
import type { Bestand } from './inpakken.ts';
import type { Rekendag } from './lijst.ts';
import { nieuwBestand, type Nu } from './nieuw-bestand.ts';
import { isHalverwege, type Stuk } from './stuk.ts';

/** Wat er van elk dossier gemaakt wordt. */
export type Gevraagd = 'dossier' | Uitkomstdocument;

/** Wat er in elk stuk hetzelfde is. */
export interface Opdracht extends Rekendag {
	readonly wat: readonly Gevraagd[];
	readonly nu: Nu;
	/** Zonder de personalia: die staan in het dossier. */
	readonly gegevens: Omit<Documentgegevens, 'personalia' | 'mee'>;
	/** Wat er in elk document gaat. */
	readonly mee: Readonly<Record<Uitkomstdocument, Meegeven>>;
}

/**
 * Maakt de nieuwe bestanden bij een aantal dossiers. Een dossier zonder bedrag op deze dag heeft er geen.
 * @param namen per id de nieuwe naam, zonder achtervoegsel (`nieuweNamen`)
 */
export async function maakBestanden(
	stukken: readonly Stuk[],
	namen: ReadonlyMap<number, string>,
	{ wat, nu, gegevens, mee, ...wanneer }: Opdracht,
	slot: Slot | null
): Promise<readonly Bestand[]> {
	const bestanden: Bestand[] = [];
	for (const stuk of stukken) {
		const herberekend = herbereken(stuk, wanneer.dag, wanneer.tabel);
		if (!herberekend.nu.gelukt) continue;
		const { waarde: uitkomst } = herberekend.nu;
		for (const soort of wat) {
			const naam = namen.get(stuk.id) ?? String(stuk.id);
			bestanden.push(
				soort === 'dossier'
					? await dossierbestand(naam, nieuwBestand(stuk, { ...herberekend, uitkomst }, nu), slot)
					: document(naam, soort, stuk, uitkomst, { ...gegevens, mee: mee[soort] })
			);
		}
	}
	return bestanden;
}

const OPEN = '.json';
const DICHT = '.beslagvrij';

async function dossierbestand(naam: string, tekst: string, slot: Slot | null): Promise<Bestand> {
	const bytes = new TextEncoder().encode(tekst);
	return slot
		? { naam: `${naam}${DICHT}`, bytes: await slot.versleutel(bytes) }
		: { naam: `${naam}${OPEN}`, bytes };
}

function document(
	naam: string,
	soort: Uitkomstdocument,
	{ inhoud }: Stuk,
	uitkomst: Uitkomst,
	gegevens: Omit<Documentgegevens, 'personalia'>
): Bestand {
	const personalia = personaliaVan(isHalverwege(inhoud) ? inhoud.concept : conceptVan(uitkomst.dossier));
	const heel = { ...gegevens, personalia };
	return {
		naam: `${naam}-${DOCUMENTTEKSTEN[soort].bestand}.pdf`,
		bytes: maakDocumentbytes(maakDocument(soort, uitkomst, heel), heel)
	};
}
