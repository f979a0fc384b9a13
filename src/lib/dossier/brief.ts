import { terugOpScherm } from './brief-terug.ts';
import { optioneel, schermveld, type Codec, type Scherm, type Waarde } from './codec.ts';
import { item } from './codec-groep.ts';
import type { Concept } from './concept.ts';
import { TIJDVAKKEN } from './dossier.ts';
import type { Plek } from './plek.ts';
import { bedrag, datum, gekozen, keuze, tekst } from './veldsoorten.ts';
import { dossier } from './velden.ts';

/*
 * Een brief van een deurwaarder, zoals iemand hem overtypt. Wat de brief over iemand zegt, heeft dezelfde velden als een
 * dossier: zo typt men het met dezelfde onderdelen, en wijst een pad in de brief en in de feiten hetzelfde aan. Leeg is: het
 * staat er niet.
 */

/** Wat de brief met het inkomen doet. */
export const BRIEFSOORTEN = [
	'beslag',
	'verrekening',
	/** Art. 475a lid 5 Rv: beslag op een bankrekening, waar het inkomen geen rol speelt. */
	'bankbeslag',
	'inning',
	'overheidsvordering',
	/** Voorschotten die met dezelfde maanden worden verrekend: daar geldt geen beslagvrije voet. */
	'voorschotten',
	/** Een vrij te laten bedrag van een schuldregeling. */
	'vtlb'
] as const;

/** Wat er van dit inkomen blijft, of in totaal. */
export const SOORTEN_BEDRAG = ['tBvv', 'totaalPerMaand'] as const;

/** Wat iemand van een gegeven in de brief vindt. */
export const OORDELEN = ['klopt', 'kloptNiet', 'weetNiet'] as const;
export type Briefoordeel = (typeof OORDELEN)[number];

interface Antwoorden {
	/** Per punt van de brief wat iemand ervan vindt. */
	oordelen: Record<string, Briefoordeel>;
	/** Bij een inkomen op de brief het inkomen in het dossier. */
	koppels: Record<string, string>;
	/** Per punt sinds wanneer het anders is. */
	sinds: Record<string, string>;
}
const geenAntwoorden = (): Antwoorden => ({ oordelen: {}, koppels: {}, sinds: {} });

/** Alleen op het scherm: een half overgetypte brief is nog geen dossier. */
const gegevens: Codec<undefined, Concept> & { readonly alleenScherm: true } = {
	...schermveld<Concept>(() => dossier.leeg()),
	herstel: (bewaard) => dossier.herstel(bewaard)
};

const brief = item({
	datum,
	ontvangen: optioneel(datum),
	afzender: optioneel(tekst),
	kenmerk: optioneel(tekst),
	soort: gekozen(BRIEFSOORTEN, 'beslag'),
	/** Sinds wanneer er beslag ligt. */
	sinds: optioneel(datum),
	/** Zoals het er staat. */
	bedrag,
	soortBedrag: gekozen(SOORTEN_BEDRAG, 'tBvv'),
	per: keuze(TIJDVAKKEN),
	gegevens,
	antwoorden: schermveld(geenAntwoorden, {
		oordelen: { '': new Set<unknown>(OORDELEN) },
		koppels: { '': '' },
		sinds: { '': '' }
	}),
	terug: terugOpScherm
});

/** Wat er getypt is, ook als het nog niet klopt. */
export type Briefconcept = Scherm<typeof brief>;
/** Wat er over de brief zelf gelezen is. */
export type Briefkop = Waarde<typeof brief>;

export const leegBrief = (): Briefconcept => brief.leeg();
export const herstelBrief = (bewaard: unknown): Briefconcept => brief.herstel(bewaard);
export const leesBriefkop = (getypt: Briefconcept, plek: Plek): Briefkop => brief.lees(getypt, plek);
