import { optioneel, lijst, schermveld, type Codec, type Scherm } from './codec.ts';
import { item } from './codec-groep.ts';
import type { Plek } from './plek.ts';
import { bedrag, datum, gekozen, jaNee, perNaam, tekst } from './veldsoorten.ts';

/* Wat iemand vertelt om een brief terug te schrijven: het doet er voor het nakijken niet toe, en wordt pas daarna gevraagd. */

export const SCHRIJVERS = ['ik', 'namens'] as const;

/** Wie een schuld verrekent met wat hij betaalt. */
const VERREKENAARS = ['svb', 'uwv', 'gemeente', 'belastingdienst', 'werkgever', 'ander'] as const;
export type Verrekenaar = (typeof VERREKENAARS)[number];

/** Wat iemand per maand uitgeeft, in vaste posten. */
export const UITGAVEN = ['wonen', 'energie', 'verzekeringen', 'boodschappen', 'overig', 'bijzonder'] as const;
export type Begrotingspost = 'toeslagen' | (typeof UITGAVEN)[number];

const MEESTE_BETALINGEN = 60;

/** Een maand of vier weken: wat er binnenkwam voor de inhouding, en wat eraf ging. */
const betaling = item({ begin: datum, netto: optioneel(bedrag), ingehouden: optioneel(bedrag) });
const betalingen = lijst(betaling, MEESTE_BETALINGEN);
export type Betaling = Scherm<typeof betaling>;
export const legeBetaling = (begin: string, netto: string): Betaling => ({ begin, netto, ingehouden: '' });

const terug = item({
	schrijver: gekozen(SCHRIJVERS, 'ik'),
	/** Van wie de brief stuurde. */
	adres: optioneel(tekst),
	/** De brief is een nieuwe berekening bij een beslag dat er al lag. */
	herberekend: jaNee,
	/** Het is de eerste brief met een bedrag, ook al kwam hij lang na het beslag. */
	eersteBrief: jaNee,
	/** Sinds wanneer iets anders is dan op de dag van de brief. */
	gewijzigdSinds: optioneel(datum),
	verrekenaar: gekozen(VERREKENAARS, 'ander'),
	/** Naast de verrekening is er ook beslag. */
	anderBeslag: jaNee,
	/** Een vergoeding van kosten waar ook van is ingehouden. */
	onkosten: item({ soort: optioneel(tekst), bedrag: optioneel(bedrag) }),
	/** Een brief waar nog geen antwoord op kwam. */
	eerder: item({ datum: optioneel(datum), onderwerp: optioneel(tekst) }),
	/** Alleen voor de kantonrechter: naast wat iemand mag houden. */
	begroting: item({
		...perNaam(['toeslagen', ...UITGAVEN], optioneel(bedrag)),
		/** Waarom de bijzondere kosten nodig zijn. */
		reden: optioneel(tekst)
	}),
	betalingen,
	vakantiegeld: item({
		dag: optioneel(datum),
		netto: optioneel(bedrag),
		ingehouden: optioneel(bedrag),
		/** De maanden waarin het is opgebouwd. */
		maanden: betalingen
	})
});

export type Terugconcept = Scherm<typeof terug>;
export const leesTerug = (getypt: Terugconcept, plek: Plek) => terug.lees(getypt, plek);

/** Op het scherm bij de brief, zonder dat het nakijken ernaar kijkt. */
export const terugOpScherm = {
	...schermveld(() => terug.leeg()),
	herstel: (bewaard: unknown) => terug.herstel(bewaard)
} satisfies Codec<undefined, Terugconcept>;
