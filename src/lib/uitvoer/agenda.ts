import { inDerdePersoon } from '../taal/derde-persoon.ts';
import { AGENDANAMEN } from '../teksten/brief/agenda.ts';
import { plusDagen, type Datum } from '../tijd/datum.ts';

const kaal = (dag: Datum): string => dag.replaceAll('-', '');
/** RFC 5545: deze tekens betekenen iets. */
const alsTekst = (zin: string): string =>
	zin.replaceAll(/[\\;,]/g, (teken) => `\\${teken}`).replaceAll(/[\r\n]+/g, '\\n');

/** Wat iemand die dag doet, bij wat er op de pagina staat; ook als die over de inwoner gaat. */
export const agendatitel = (opDePagina: string): string =>
	AGENDANAMEN.find(([tekst]) => [tekst, inDerdePersoon(tekst)].includes(opDePagina))?.[1] ?? opDePagina;

/** Zoveel dagen eerder meldt een agenda het. */
const VOORAF = 3;

/** Een afspraak voor een hele dag. */
export interface Agendapunt {
	readonly dag: Datum;
	readonly titel: string;
	/** Uniek per dag: met hetzelfde kenmerk komt een afspraak bij een tweede keer in de plaats van de eerste. */
	readonly kenmerk?: string;
}

/** Een afspraak als bestand voor elke agenda (iCalendar). Zonder naam of nummer van iemand. */
export const agendabestand = (dag: Datum, titel: string, vandaag: Datum): string =>
	agendaMet([{ dag, titel }], vandaag);

/** Afspraken als een bestand voor elke agenda (iCalendar). */
export const agendaMet = (punten: readonly Agendapunt[], vandaag: Datum): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Beslagvrij//NL',
		...punten.flatMap((punt) => regelsVan(punt, vandaag)),
		'END:VCALENDAR',
		''
	]
		.map(gevouwen)
		.join('\r\n');

const regelsVan = ({ dag, titel, kenmerk }: Agendapunt, vandaag: Datum): readonly string[] => [
	'BEGIN:VEVENT',
	`UID:${kaal(dag)}-${kenmerk ?? kaal(vandaag)}@beslagvrij`,
	`DTSTAMP:${kaal(vandaag)}T000000Z`,
	`DTSTART;VALUE=DATE:${kaal(dag)}`,
	`DTEND;VALUE=DATE:${kaal(plusDagen(dag, 1))}`,
	`SUMMARY:${alsTekst(titel)}`,
	'BEGIN:VALARM',
	'ACTION:DISPLAY',
	`DESCRIPTION:${alsTekst(titel)}`,
	`TRIGGER:-P${VOORAF}D`,
	'END:VALARM',
	'END:VEVENT'
];

/** RFC 5545, 3.1: een regel heeft hooguit 75 bytes; wat erna komt begint met een spatie. */
const LANGSTE_REGEL = 75;

function gevouwen(regel: string): string {
	const delen: string[] = [];
	let deel = '';
	let bytes = 0;
	for (const teken of regel) {
		const lengte = new TextEncoder().encode(teken).length;
		if (bytes + lengte > LANGSTE_REGEL) {
			delen.push(deel);
			[deel, bytes] = [' ', 1];
		}
		deel += teken;
		bytes += lengte;
	}
	return [...delen, deel].join('\r\n');
}
