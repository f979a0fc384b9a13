import { brieftekst as tekst } from '../../teksten/brieven/algemeen.ts';
import type { Blok } from '../../toegankelijke-pdf/opmaak/blokken.ts';
import type { Briefzaak } from '../../uitleg/brieven/briefzaak.ts';
import { alinea } from '../delen.ts';

/* Wat om elke brief heen staat: van wie, aan wie, en de ondertekening. */

/** Waar een regel eindigt: een komma, of de postcode van de volgende. */
const EINDE_REGEL = /\s*[,\n]\s*|\s+(?=\d{4} ?[A-Z]{2}\b)/;

/** Van wie een brief komt. */
export type Briefpartij = Pick<Briefzaak, 'schrijver' | 'personalia'>;

/** Regels onder elkaar, zoals op een envelop; leeg als er niets is getypt. */
export const adres = (...regels: readonly string[]): Blok[] =>
	regels
		.flatMap((regel) => regel.split(EINDE_REGEL))
		.filter((regel) => regel !== '')
		.map((regel, plaats) => ({
			...alinea(regel),
			...(plaats > 0 && { aansluitend: true as const, bijVorige: true as const })
		}));

/** Van wie de brief komt. */
export function afzender({ schrijver, personalia }: Briefpartij): Blok[] {
	const { zelf } = tekst;
	if (schrijver.soort === 'ik')
		return adres(personalia.achternaam || zelf.naam, personalia.adres || zelf.adres);
	const { naam, behandelaar, adres: plaats, telefoon, email } = schrijver.organisatie;
	return adres(naam, behandelaar, plaats, telefoon, email);
}

export const ondertekening = ({ schrijver, personalia }: Briefpartij): Blok[] =>
	schrijver.soort === 'ik'
		? adres(tekst.zelf.handtekening, personalia.achternaam || tekst.zelf.naam)
		: adres(tekst.zelf.handtekening, schrijver.organisatie.behandelaar, schrijver.organisatie.naam);
