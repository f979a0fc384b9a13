import { isBsn } from '../dossier/bsn.ts';
import { alsDatum, plusMaanden, type Datum } from '../tijd/datum.ts';
import { toonGetypt } from '../tijd/datumtekst.ts';
import { maakCsv } from './csv.ts';

/** De kolommen van de Gebruikersrapportage BVV, letterlijk (handleiding portaal SHV, 3.1). */
const KOLOMMEN = [
	'Voorletters',
	'Tussenvoegsel',
	'Achternaam',
	'OrganisatieNaam',
	'Bsninwoner',
	'BsnPartner',
	'Timestamp',
	'Dossiernr',
	'GemachtigdDoor'
] as const;

/** Wie er werkt, en voor wie. */
export interface Gebruiker {
	readonly voorletters: string;
	readonly tussenvoegsel: string;
	readonly achternaam: string;
	readonly organisatie: string;
	/** De organisatie waarvoor iemand als gemachtigde werkt; leeg voor de eigen organisatie. */
	readonly werkendVoor: string;
}

/** Een berekening die iemand deed. */
export interface Gebruiksregel extends Gebruiker {
	readonly bsnInwoner: string;
	readonly bsnPartner: string;
	readonly dossiernummer: string;
	/** Met tijdzone: `2026-07-14T10:15:00+02:00`. */
	readonly tijdstip: string;
}

/** Een jaar en een maand terug (handleiding 3.1): wat op deze dag gebeurde blijft, wat eerder was gaat weg. */
export const bewaardVanaf = (vandaag: Datum): Datum => plusMaanden(vandaag, -13);

/** De dag van een tijdstip. */
export const dagVan = (tijdstip: string): Datum => alsDatum(tijdstip.slice(0, 10));

/** `dd-m-jjjj uu:mm:ss`: de dag met twee cijfers, de maand zonder nul ervoor. */
export function tijdstempel(tijdstip: string): string {
	const [dag = '', maand, jaar] = toonGetypt(dagVan(tijdstip)).split('-');
	return `${dag.padStart(2, '0')}-${maand}-${jaar} ${tijdstip.slice(11, 19)}`;
}

/** Een burgerservicenummer van acht cijfers begint met een nul. */
const metNul = (bsn: string): string => (isBsn(bsn) ? bsn.padStart(9, '0') : bsn);

/** De regels van deze dagen, oudste eerst. */
export const maakGebruiksrapportage = (
	regels: readonly Gebruiksregel[],
	van: Datum,
	totEnMet: Datum
): { readonly csv: string; readonly aantal: number } => {
	const gekozen = regels
		.filter(({ tijdstip }) => dagVan(tijdstip) >= van && dagVan(tijdstip) <= totEnMet)
		.toSorted((een, ander) => een.tijdstip.localeCompare(ander.tijdstip));
	const rijen = gekozen.map((regel) => [
		regel.voorletters,
		regel.tussenvoegsel,
		regel.achternaam,
		regel.organisatie,
		metNul(regel.bsnInwoner),
		metNul(regel.bsnPartner),
		tijdstempel(regel.tijdstip),
		regel.dossiernummer,
		regel.werkendVoor
	]);
	return { csv: maakCsv(KOLOMMEN, rijen), aantal: gekozen.length };
};
