import { plusDagen, type Datum } from '../tijd/datum.ts';

const kaal = (dag: Datum): string => dag.replaceAll('-', '');
/** RFC 5545: deze tekens betekenen iets. */
const alsTekst = (zin: string): string => zin.replaceAll(/[\\;,]/g, (teken) => `\\${teken}`);

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
		'END:VEVENT',
		'END:VCALENDAR',
		''
	].join('\r\n');
