import { kijkNa, type Nagekeken } from '#lib/invoer/brief/nakijken.ts';
import { kiesOordeel, neemBriefOver, zetDag } from '#lib/invoer/brief/oordelen.ts';
import { maakBriefzaak } from '#lib/invoer/brief/zaak.ts';
import type { Datum } from '#lib/tijd/datum.ts';
import type { Briefuitleg } from '#lib/uitleg/brief/uitkomst.ts';
import { welkeBrieven } from '#lib/uitleg/brieven/welke-brieven.ts';
import { alles, getypt, punt, type Getypt } from '../../invoer/brief/hulp.ts';

/* Zaken over een brief, met wat de pagina met het antwoord dan zegt. */

export interface Antwoord extends Briefuitleg {
	readonly zin: string;
	/** De brieven die dan klaarstaan. */
	readonly brieven: readonly string[];
}

function nagekeken({ brief, concept }: Getypt, vandaag: Datum): Nagekeken {
	const gelezen = kijkNa(brief, concept, vandaag);
	if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
	return gelezen.waarde;
}

export const briefzaak = (zaak: Getypt, vandaag: Datum) =>
	maakBriefzaak(zaak.brief, zaak.concept, nagekeken(zaak, vandaag), null, vandaag);

export function antwoord(zaak: Getypt, vandaag: Datum): Antwoord {
	const { passend } = welkeBrieven(briefzaak(zaak, vandaag));
	// Een bedrag breekt niet af; hier leest een gewone spatie prettiger.
	const uitleg = JSON.parse(
		JSON.stringify(nagekeken(zaak, vandaag).uitleg).replaceAll('\u00a0', ' ')
	) as Briefuitleg;
	// Een knop naar een brief die er dan niet is, is een dood spoor.
	if (uitleg.schrijf === 'Maak uw brief' && passend.length === 0) throw new Error('er past geen brief');
	const { voor, groot, na } = uitleg;
	return { ...uitleg, zin: `${voor} ${groot} ${na}`, brieven: passend.map(({ id }) => id) };
}

/** In de brief alleenstaande ouder; echt alleenstaande. */
export function zonderKind(bedrag: string, anders: Partial<Getypt['brief']> = {}, sinds = ''): Getypt {
	const zaak = getypt(bedrag);
	Object.assign(zaak.brief, anders);
	zaak.brief.gegevens.leefsituatie = 'alleenstaande_ouder';
	neemBriefOver(zaak.brief, zaak.concept);
	kiesOordeel(zaak.brief, punt(zaak, 'leefsituatie'), 'kloptNiet');
	zetDag(zaak.brief, punt(zaak, 'leefsituatie'), sinds);
	zaak.concept.leefsituatie = 'alleenstaande';
	return alles(zaak);
}

export function op(datum: string, bedrag: string): Getypt {
	const zaak = getypt(bedrag);
	Object.assign(zaak.brief, { datum, ontvangen: '' });
	return alles(zaak);
}

export const doe = ({ doe: { kop, tekst } }: Briefuitleg) => [kop, ...tekst].join(' ');
