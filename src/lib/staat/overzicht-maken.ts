import { nieuweNamen } from '../overzicht/bestandsnamen.ts';
import type { Gevraagd } from '../overzicht/maak-bestanden.ts';
import type { Makerhandelingen } from '../overzicht/maker.ts';
import type { Regel } from '../overzicht/regel.ts';
import { UITKOMSTDOCUMENTEN, type Keuzedocument } from '../teksten/documenten/documenten.ts';
import type { Datum } from '../tijd/datum.ts';
import type { Meegeven } from '../verslag/documentgegevens.ts';
import { bewaarBestand } from './bestand.ts';
import { gegevensVan } from './documenten.ts';
import { vandaag } from './klok.ts';
import { meegeefkeuzes } from './meegeven.svelte.ts';
import type { Overzichtstaat } from './overzichtstaat.svelte.ts';
import { leesProfiel } from './profielopslag.ts';
import { schrijfInMap, type Map } from './schrijf-map.ts';
import { beginWerker } from './werker.ts';

/** Wat iemand van de gekozen dossiers wil maken. */
export interface Maakkeuze {
	readonly wat: readonly Gevraagd[];
	/** Null voor een zip bij de downloads. */
	readonly map: Map | null;
	/** Null voor gewone bestanden. */
	readonly wachtzin: string | null;
	/** Op slot gaat alleen wat op slot zat. */
	readonly zoalsHetWas: boolean;
}

export type Maakuitslag =
	| { readonly soort: 'klaar'; readonly aantal: number; readonly zip: string | null }
	/** Iemand brak het af; met een map staat daar wat al klaar was. */
	| { readonly soort: 'gestopt'; readonly aantal: number }
	/** De schijf is vol, de map is weg of schrijven mag niet. */
	| { readonly soort: 'mislukt'; readonly aantal: number };

/** Zoveel dossiers tegelijk: daartussen is te zien hoe ver het is, en te stoppen. */
const IN_EEN_BEURT = 10;

/**
 * Maakt de nieuwe bestanden bij deze rijen. Lukt er een niet, dan stopt het daar; de oude bestanden verandert het nooit.
 * @param meld krijgt hoeveel dossiers er klaar zijn, en zegt of het door mag gaan
 */
export async function maakAlles(
	overzicht: Overzichtstaat,
	regels: readonly Regel[],
	{ wat, map, wachtzin, zoalsHetWas }: Maakkeuze,
	meld: (klaar: number) => boolean
): Promise<Maakuitslag> {
	const { adres, dienMaker: dien } = await import('../overzicht/maker.ts');
	const maker = beginWerker<Makerhandelingen>({ adres, dien }, () => undefined);
	const { wanneer } = overzicht;
	const namen = namenPerId(regels, wanneer.dag, overzicht.regels);
	const opdracht = { ...wanneer, wat, nu: { programma: __VERSIE__, op: vandaag() }, ...overDocumenten() };
	let aantal = 0;
	try {
		await maker.vraag('begin', { zip: map === null, wachtzin, zoalsHetWas });
		for (let begin = 0; begin < regels.length; begin += IN_EEN_BEURT) {
			if (!meld(begin)) return { soort: 'gestopt', aantal };
			const eind = begin + IN_EEN_BEURT;
			const stukken = await overzicht.stukken(regels.slice(begin, eind).map(({ id }) => id));
			const deel = await maker.vraag('maak', { ...opdracht, stukken, namen });
			if (!map) aantal += deel.aantal;
			// Elk bestand telt zodra het er staat: als de map halverwege vol is, klopt het aantal ook.
			else
				for (const bestand of deel.los) {
					await schrijfInMap(map, bestand);
					aantal += 1;
				}
		}
		return {
			soort: 'klaar',
			aantal,
			zip: map ? null : bewaarZip(await maker.vraag('sluit', undefined), wanneer.dag)
		};
	} catch {
		return { soort: 'mislukt', aantal };
	} finally {
		maker.stop();
	}
}

function namenPerId(
	regels: readonly Regel[],
	dag: Datum,
	alle: readonly Regel[]
): ReadonlyMap<number, string> {
	const namen = nieuweNamen(
		regels.map(({ bestand }) => bestand),
		dag,
		alle.map(({ bestand }) => bestand)
	);
	return new Map(regels.map(({ id, bestand }, plek) => [id, namen[plek] ?? bestand]));
}

function bewaarZip(zip: Blob | null, dag: Datum): string {
	const naam = `beslagvrij-${dag}.zip`;
	if (zip) bewaarBestand(naam, zip, 'application/zip');
	return naam;
}

/** Wat er op elk document komt, zoals het op het werkblad is gekozen. */
function overDocumenten() {
	const mee = Object.fromEntries(
		[...UITKOMSTDOCUMENTEN, 'herziening' as const].map((soort) => [soort, meegeefkeuzes.van(soort)])
	) as Record<Keuzedocument, Meegeven>;
	const gegevens = gegevensVan({ organisatie: leesProfiel() });
	return { gegevens, mee };
}
