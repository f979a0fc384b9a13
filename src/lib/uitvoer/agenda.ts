import { inDerdePersoon } from '../taal/derde-persoon.ts';
import { AGENDANAMEN } from '../teksten/brief/agenda.ts';
import { plusDagen, type Datum } from '../tijd/datum.ts';

const kaal = (dag: Datum): string => dag.replaceAll('-', '');
/** RFC 5545: deze tekens betekenen iets. */
const alsTekst = (zin: string): string => zin.replaceAll(/[\\;,]/g, (teken) => `\\${teken}`);

/** Wat iemand die dag doet, bij wat er op de pagina staat; ook als die over de inwoner gaat. */
export const agendatitel = (opDePagina: string): string =>
	AGENDANAMEN.find(([tekst]) => [tekst, inDerdePersoon(tekst)].includes(opDePagina))?.[1] ?? opDePagina;

/** Zoveel dagen eerder meldt een agenda het. */
const VOORAF = 3;

/** Een afspraak voor een hele dag, als bestand voor elke agenda (iCalendar). Zonder naam of nummer van iemand. */
export const agendabestand = (dag: Datum, titel: string, vandaag: Datum): string =>
	[
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Beslagvrij//NL',
		'BEGIN:VEVENT',
		`UID:${kaal(dag)}-${kaal(vandaag)}@beslagvrij`,
		`DTSTAMP:${kaal(vandaag)}T000000Z`,
		`DTSTART;VALUE=DATE:${kaal(dag)}`,
		`DTEND;VALUE=DATE:${kaal(plusDagen(dag, 1))}`,
		`SUMMARY:${alsTekst(titel)}`,
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${alsTekst(titel)}`,
		`TRIGGER:-P${VOORAF}D`,
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		''
	].join('\r\n');
