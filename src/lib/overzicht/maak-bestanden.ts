import { conceptVan, type Concept } from '../dossier/concept.ts';
import { leesErvoor, zetErvoor } from '../dossier/ervoor.ts';
import { personaliaVan } from '../dossier/personalia.ts';
import type { Slot } from '../kluis/kluis.ts';
import { DOCUMENTTEKSTEN, type Keuzedocument } from '../teksten/documenten/documenten.ts';
import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import type { Documentgegevens, Meegeven } from '../verslag/documentgegevens.ts';
import { maakDocument } from '../verslag/documenten.ts';
import { maakDocumentbytes } from '../verslag/maak-document.ts';
import { herbereken } from './herbereken.ts';
import { herzieningsverslagVan } from './herzieningsverslag.ts';
import type { Bestand } from './inpakken.ts';
import type { Adempauze, Rekendag } from './lijst.ts';
import { nieuwBestand, nieuweInhoud, zoalsAangevuld, type Nu } from './nieuw-bestand.ts';
import { isHalverwege, type Inhoud, type Stuk } from './stuk.ts';

/** Wat er van elk dossier gemaakt wordt. */
export type Gevraagd = 'dossier' | Keuzedocument;

/** Wat er in elk stuk hetzelfde is. */
export interface Opdracht extends Rekendag {
	readonly wat: readonly Gevraagd[];
	readonly nu: Nu;
	/** Zonder de personalia en de eerdere berekening: die staan in het dossier. */
	readonly gegevens: Omit<Documentgegevens, 'personalia' | 'mee' | 'vorige'>;
	/** Wat er in elk document gaat. */
	readonly mee: Readonly<Record<Keuzedocument, Meegeven>>;
}

/**
 * Maakt de nieuwe bestanden bij een aantal dossiers. Een dossier zonder bedrag op deze dag heeft er geen, behalve wat iemand er
 * aan aanvulde: dat gaat niet verloren.
 * @param namen per id de nieuwe naam, zonder achtervoegsel (`nieuweNamen`)
 * @param adempauze na elk dossier en elk document: in het losse bestand doet de pagina dit werk zelf
 */
export async function maakBestanden(
	stukken: readonly Stuk[],
	namen: ReadonlyMap<number, string>,
	{ wat, nu, gegevens, mee, ...wanneer }: Opdracht,
	slotVoor: (stuk: Stuk) => Slot | null,
	adempauze: Adempauze
): Promise<readonly Bestand[]> {
	const bestanden: Bestand[] = [];
	for (const stuk of stukken) {
		await adempauze();
		const herberekend = herbereken(stuk, wanneer.dag, wanneer.tabel);
		const naam = namen.get(stuk.id) ?? String(stuk.id);
		if (!herberekend.nu.gelukt) {
			const half = wat.includes('dossier') ? zoalsAangevuld(stuk) : null;
			if (half !== null) bestanden.push(await dossierbestand(naam, half, slotVoor(stuk)));
			continue;
		}
		const { waarde: uitkomst } = herberekend.nu;
		const berekend = { ...herberekend, uitkomst };
		const concept = conceptBij(nieuweInhoud(stuk, berekend, nu));
		for (const soort of wat) {
			if (soort === 'dossier') {
				bestanden.push(await dossierbestand(naam, nieuwBestand(stuk, berekend, nu), slotVoor(stuk)));
				continue;
			}
			await adempauze();
			const heel = {
				...gegevens,
				mee: mee[soort],
				personalia: personaliaVan(concept),
				vorige: leesErvoor(concept)
			};
			const verslag =
				soort === 'herziening'
					? herzieningsverslagVan({ concept, uitkomst }, 'portaal', heel)
					: maakDocument(soort, uitkomst, heel);
			if (verslag) bestanden.push(alsPdf(`${naam}-${DOCUMENTTEKSTEN[soort].bestand}`, verslag, heel));
		}
	}
	return bestanden;
}

/** Zoals het op het scherm zou staan, met het dossier voor de herziening. */
function conceptBij(inhoud: Inhoud): Concept {
	if (isHalverwege(inhoud)) return inhoud.concept;
	const concept = conceptVan(inhoud.dossier);
	if (inhoud.vorige) zetErvoor(concept, inhoud.vorige);
	return concept;
}

const OPEN = '.json';
const DICHT = '.beslagvrij';

async function dossierbestand(naam: string, tekst: string, slot: Slot | null): Promise<Bestand> {
	const bytes = new TextEncoder().encode(tekst);
	return slot
		? { naam: `${naam}${DICHT}`, bytes: await slot.versleutel(bytes) }
		: { naam: `${naam}${OPEN}`, bytes };
}

const alsPdf = (naam: string, verslag: Verslag, gegevens: Documentgegevens): Bestand => ({
	naam: `${naam}.pdf`,
	bytes: maakDocumentbytes(verslag, gegevens)
});
