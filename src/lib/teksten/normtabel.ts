import { toonEuro } from '../getal/bedragtekst.ts';
import type { Normfout, Normfoutcode } from '../normen/keur.ts';
import type { NormSleutel } from '../normen/typen.ts';
import { toonDagtekst } from '../taal/datums.ts';
import { NORMNAMEN } from './normen.ts';

/* Wat er mis is met een normtabel die iemand zelf invult of laadt, en hoe het te herstellen is. */

type Gegevens = Readonly<Record<string, string>>;

const dagen = ({ vanaf = '', totEnMet = '' }: Gegevens): string =>
	`${toonDagtekst(vanaf)} tot en met ${toonDagtekst(totEnMet)}`;

const ZINNEN: Record<Normfoutcode, (gegevens: Gegevens) => string> = {
	geenTabel: () =>
		'Dit is geen normtabel. Kies een bestand in dezelfde vorm als de tabellen van Beslagvrij (JSON).',
	teGroot: () => 'Dit bestand is te groot voor een normtabel. Kies een ander bestand.',
	dubbel: () => 'Dit staat er twee keer. Haal er een weg.',
	andereFormule: () =>
		'Deze tabel hoort bij een andere formule dan wij kennen. Zo krijgt het kindgebonden budget vanaf 2027 een tweede afbouw: 9,95% boven € 61.917. Daarmee rekenen wij nog niet. Wacht op een nieuwe versie van Beslagvrij.',
	andereRegel: () =>
		'Deze tabel volgt een andere regel van de wet dan het vorige halfjaar. Een wijziging van de wet hoort in een nieuwe versie van Beslagvrij. Wacht daarop, of neem de regel van het vorige halfjaar over.',
	onbekendeNorm: () =>
		'Deze norm kennen wij niet. Dan hoort er een andere formule bij, zoals de tweede afbouw van het kindgebonden budget vanaf 2027 (9,95% boven € 61.917). Daarmee rekenen wij nog niet. Wacht op een nieuwe versie van Beslagvrij.',
	onbekendVeld: () => 'Dit hoort niet in een normtabel. Haal het weg of verbeter de naam.',
	ontbreekt: () => 'Dit ontbreekt. Vul het in.',
	geenGetal: () => 'Vul een bedrag in, bijvoorbeeld 1419,46. In een bestand staat dat als "1419.46".',
	verkeerdeWaarde: () =>
		'Hier staat iets anders dan wij verwachten. Kijk naar de tabel van het vorige halfjaar.',
	geenHalfjaar: (gegevens) => `Een tabel geldt een heel halfjaar: ${dagen(gegevens)}. Verbeter de datums.`,
	overlapt: ({ gegeven = '' }) =>
		`Tot en met ${toonDagtekst(gegeven)} gelden de tabellen van Beslagvrij. Vul een later halfjaar in.`,
	sluitNietAan: (gegevens) =>
		`Deze tabel sluit niet aan op de laatste. Vul eerst de bedragen in van ${dagen(gegevens)}.`,
	buitenBereik: ({ vorig = '', laagste = '', hoogste = '' }) =>
		`Dit verschilt te veel van het vorige halfjaar (${getal(vorig)}). Wij nemen ${getal(laagste)} tot en met ${getal(hoogste)} aan. Kijk het bedrag na.`,
	grensVolgorde: ({ vorige = '' }) =>
		`Dit moet hoger zijn dan: ${naamVan(vorige)}. Kijk de twee bedragen na.`,
	drempelKloptNiet: ({ nagerekend = '' }) =>
		`Het drempelinkomen is 12,96 keer het minimumloon van januari: ${getal(nagerekend)}. Kijk de twee bedragen na.`,
	maximumKloptNiet: ({ gedrukt = '', nagerekend = '' }) =>
		`Het maximum is ${toonEuro(gedrukt)}, maar uit de andere bedragen volgt ${toonEuro(nagerekend)}. Er is dus een bedrag verkeerd overgenomen. Kijk alle bedragen na.`,
	maximumAndereFormule: ({ gedrukt = '', nagerekend = '' }) =>
		`Het maximum is ${toonEuro(gedrukt)}, maar uit de andere bedragen volgt ${toonEuro(nagerekend)}. Alleen de maxima met kinderen kloppen niet. Kijk het percentage en de grens van het kindgebonden budget na. Klopt alles? Dan geldt er een andere formule, zoals de tweede afbouw vanaf 2027 (9,95% boven € 61.917). Daarmee rekenen wij nog niet. Wacht op een nieuwe versie van Beslagvrij.`
};

const getal = (kaal: string): string => kaal.replace('.', ',');

const isNorm = (sleutel: string): sleutel is NormSleutel => Object.hasOwn(NORMNAMEN, sleutel);
const naamVan = (sleutel: string): string => (isNorm(sleutel) ? NORMNAMEN[sleutel] : sleutel);

/** De zin bij een fout in een normtabel. */
export const zinVoorNormfout = ({ code, gegevens = {} }: Normfout): string => ZINNEN[code](gegevens);

/** De norm waar een fout over gaat, voor wie de tabel leest; het pad als het geen norm is. */
export const plekVanNormfout = ({ veld }: Normfout): string => naamVan(veld.split('.')[1] ?? veld);
