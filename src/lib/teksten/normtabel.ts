import { toonEuro } from '../getal/bedragtekst.ts';
import type { Normfout, Normfoutcode } from '../normen/keur.ts';
import type { Normtabel, Normwaarde } from '../normen/typen.ts';
import { toonDagtekst } from '../taal/datums.ts';
import { NORMNAMEN, NORMREGELTEKSTEN } from './normen.ts';

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
	geenGetal: ({ soort }) =>
		soort === 'procent'
			? 'Vul een percentage in met alleen cijfers en een komma, bijvoorbeeld 13,73. In een bestand staat dat als "13.73".'
			: 'Vul een bedrag in met alleen cijfers en een komma, bijvoorbeeld 1419,46. In een bestand staat dat als "1419.46".',
	teVeelDecimalen: ({ hooguit = '' }) =>
		`Hier horen hooguit ${hooguit} cijfers achter de komma (in een bestand: achter de punt). Kijk na of de komma goed staat.`,
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

/** Hoe de delen van een tabel heten, met de woorden van het formulier en van de pagina met de normen. */
const TABELNAMEN: Record<keyof Normtabel, string> = {
	$schema: 'Vorm van het bestand',
	id: 'Naam van het halfjaar',
	vanaf: 'Eerste dag',
	totEnMet: 'Laatste dag',
	herziening: 'Uitgave',
	regels: 'Regels van het halfjaar',
	regelbronnen: 'Bronnen van de regels',
	waarden: 'Bedragen'
};

/** Wat er bij een norm of bij de bron van een regel staat. */
const DEELNAMEN: Record<keyof Normwaarde, string> = {
	letter: 'letter',
	waarde: 'bedrag',
	eenheid: 'per maand, per jaar of in procenten',
	herkomst: 'hoe het bedrag bekend is',
	regeling: 'regeling',
	plaats: 'plaats in de regeling',
	versie: 'datum van de tekst',
	omschrijving: 'omschrijving',
	toelichting: 'toelichting'
};

const heeft = <S extends string>(namen: Record<S, unknown>, sleutel: string): sleutel is S =>
	Object.hasOwn(namen, sleutel);

/** Langer is geen naam; wat niemand kent staat er zoals in het bestand. */
const LANGSTE_NAAM = 40;
const zoalsInBestand = (sleutel: string): string =>
	`“${sleutel.length > LANGSTE_NAAM ? `${sleutel.slice(0, LANGSTE_NAAM)}…` : sleutel}”`;

const naamVan = (norm: string): string => (heeft(NORMNAMEN, norm) ? NORMNAMEN[norm] : zoalsInBestand(norm));
const regelVan = (regel: string): string =>
	heeft(NORMREGELTEKSTEN, regel) ? NORMREGELTEKSTEN[regel].naam : zoalsInBestand(regel);
const deelVan = (deel: string): string => (heeft(DEELNAMEN, deel) ? DEELNAMEN[deel] : zoalsInBestand(deel));

/** De zin bij een fout in een normtabel. */
export const zinVoorNormfout = ({ code, gegevens = {} }: Normfout): string => ZINNEN[code](gegevens);

/** Waar een fout over gaat, in woorden; leeg als zij over de tabel als geheel gaat. */
export function plekVanNormfout({ veld }: Normfout): string {
	const [eerste = '', tweede, derde] = veld.split('.');
	if (tweede === undefined)
		return heeft(TABELNAMEN, eerste) ? TABELNAMEN[eerste] : veld && zoalsInBestand(veld);
	if (eerste === 'regels') return regelVan(tweede);
	const naam = eerste === 'waarden' ? naamVan(tweede) : `Bron van “${regelVan(tweede)}”`;
	// Het bedrag zelf heet zoals de norm.
	return derde === undefined || derde === 'waarde' ? naam : `${naam} (${deelVan(derde)})`;
}

/** Waar de fout over gaat en wat eraan te doen is, voor wie geen veld ernaast ziet. */
export const normfoutMetPlek = (fout: Normfout): string =>
	[plekVanNormfout(fout), zinVoorNormfout(fout)].filter(Boolean).join(': ');
