import type { Concept, Conceptinkomen } from './concept.ts';
import { isGehuwd } from './dossier.ts';
import { inkomenPad, type Inkomenspad } from './pad.ts';

/* Wat van een concept telt; zonder het te lezen, dus ook voor wie alleen een scherm tekent. */

/** De inkomens die tellen en bij de leefsituatie horen, in de volgorde waarin ze in het dossier komen. */
export const geldendeInkomens = ({ inkomens, leefsituatie }: Concept): Conceptinkomen[] =>
	inkomens.filter(
		(inkomen) =>
			teltMee(inkomen) && (inkomen.van === 'inwoner' || leefsituatie === '' || isGehuwd(leefsituatie))
	);

/** Of het een inkomen is waarmee gerekend wordt; kinderbijslag bijvoorbeeld niet. */
export const teltMee = ({ vraag }: Conceptinkomen): boolean => vraag.teltNiet === '';

/** Per welk tijdvak het belastbare bedrag is opgegeven; winst vragen wij per jaar. Leeg als dat nog niet is gekozen. */
export const belastbaarPer = ({
	soort,
	opgave
}: Conceptinkomen): Conceptinkomen['opgave']['belastbaar']['per'] =>
	opgave.belastbaar.per || (soort === 'winst' ? 'jaar' : '');

/** Of het ertoe doet wanneer het vakantiegeld komt; loonstroken zeggen het zelf. */
export const heeftVakantiegeldvraag = ({ van, soort, opgave }: Conceptinkomen): boolean =>
	van === 'inwoner' && soort === 'periodiek' && opgave.soort !== 'perioden';

/** Het pad van een inkomen, zoals het in de fouten van het dossier staat. */
export const inkomenspad = (concept: Concept, nummer: string): Inkomenspad =>
	inkomenPad(geldendeInkomens(concept).findIndex(({ id }) => id === nummer));
