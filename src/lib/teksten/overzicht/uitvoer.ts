import type { Dagsoort, Regel, Stand } from '../../overzicht/regel.ts';

/** Het woord bij de zekerheid van een rij. */
export const STANDWOORDEN: Readonly<Record<Stand, string>> = {
	precies: 'precies',
	minstens: 'minstens',
	schatting: 'schatting',
	voorlopig: 'voorlopig',
	nogNiet: 'nog niet',
	onleesbaar: 'niet gelezen'
};

/** Hetzelfde bij een bedrag: een bedrag dat op ingevulde normen rust, heet niet zomaar precies. */
export const standVan = ({ stand, eigenNormen }: Pick<Regel, 'stand' | 'eigenNormen'>): string =>
	eigenNormen ? `${STANDWOORDEN[stand]}, normen door gebruiker ingevuld` : STANDWOORDEN[stand];

/** Wat er op een dag gebeurt: in een rij. */
export const DAGWOORDEN: Readonly<Record<Dagsoort, string>> = {
	brief: 'brief: 4 weken',
	hardheid: 'einde hardheid',
	woonkosten: 'einde woonkosten',
	auto: 'auto gaat tellen',
	kind18: 'kind wordt 18',
	twaalfMaanden: '12 maanden'
};

/** Hetzelfde als titel in een agenda. */
const AGENDAWOORDEN: Readonly<Record<Dagsoort, string>> = {
	brief: 'Vier weken na de brief zijn om',
	hardheid: 'Het bedrag voor hardheid stopt',
	woonkosten: 'De ophoging voor woonkosten stopt',
	auto: 'De auto van de zaak gaat meetellen',
	kind18: 'Een kind wordt 18',
	twaalfMaanden: 'De beslagvrije voet geldt twaalf maanden'
};

export const agendatitelVan = (soort: Dagsoort, dossier: string): string =>
	`${AGENDAWOORDEN[soort]}: ${dossier}`;

/** De koppen van het CSV-bestand. */
export const CSVKOPPEN = [
	'Naam',
	'Dossiernummer',
	'Bestand',
	'Beslag op',
	'BVV toen',
	'Datum toen',
	'BVV nu',
	'Datum nu',
	'Verschil',
	'Waardoor',
	'Zekerheid',
	'12 maanden',
	'Einde woonkosten',
	'Einde hardheid',
	'Auto telt vanaf',
	'Kind wordt 18',
	'Brief: 4 weken',
	'Nodig'
] as const;
