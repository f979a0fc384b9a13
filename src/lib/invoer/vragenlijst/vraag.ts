import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import type { Persoon } from '../../dossier/dossier.ts';
import type { Inkomenspad, Pad } from '../../dossier/pad.ts';
import type { Bijzonderheid, JaNee } from '../../dossier/vraagstaat.ts';
import { vragenlijstteksten } from '../../teksten/vragenlijst.ts';
import type { Datum } from '../../tijd/datum.ts';
import { toonGetyptBedrag } from '../../uitleg/veldwaarde.ts';
import { heeftBijzonderheid } from '../bijzonderheden.ts';
import type { Afhankelijk } from './afhankelijk.ts';

/** Een antwoord dat niet zelf in het dossier staat. */
type Eigenveld =
	| 'instelling'
	| 'woonkosten'
	| 'lopendBeslag'
	| 'bijzonder'
	| 'partner'
	| 'lezingen'
	| `${Inkomenspad}.codeLijst`
	| `${Inkomenspad}.kwam.${string}`;
export type Veld = Pad | Eigenveld;

/** Een veld op een pagina. `veld` is het pad in het dossier, of een eigen naam als het antwoord daar niet in staat. */
export interface Vraagveld {
	readonly veld: Veld;
	/** Wat er staat; leeg is nog niet beantwoord. */
	readonly waarde: string;
	/** De fout als het antwoord ontbreekt; null als het niet hoeft. */
	readonly leeg: string | null;
	/** Wat de pagina zelf van de waarde vindt, als het dossier haar wel aanneemt. */
	readonly fout?: string;
	/** Ook de fouten onder dit veld horen bij deze pagina. */
	readonly metOnderliggend?: boolean;
}

/** Een regel van de controlepagina; zonder antwoord is er nog niets ingevuld. */
export interface Antwoordrij {
	readonly vraag: string;
	readonly antwoord: readonly string[];
}

export type Afdeling = keyof typeof vragenlijstteksten.afdelingen;

/** Alles over een pagina van de vragenlijst, behalve hoe zij eruitziet. */
interface Kop<N extends string> {
	readonly naam: N;
	readonly afdeling: Afdeling;
	/** Wanneer de vraag gesteld wordt; zonder altijd. */
	readonly hoort?: (concept: Concept) => boolean;
	/** De lijst met de inkomens van deze persoon: hun pagina's komen ervoor. */
	readonly lijstVan?: Persoon;
	/** De antwoorden die iets anders gaan betekenen als een ander antwoord verandert; een generator als het ene antwoord het volgende raakt. */
	readonly hangtAf?: (concept: Concept) => Iterable<Afhankelijk>;
	/** Fouten die hier te herstellen zijn, ook als de vraag nu niet gesteld wordt of een ander veld toont. */
	readonly herstelt?: readonly Veld[];
	/** Of er achter het vinkje nog niets is gekozen: dan komt de vraag ook langs als zij geen fout heeft. */
	readonly ongezien?: (concept: Concept, vandaag: Datum) => boolean;
	/** Wat uit een goed antwoord volgt zonder dat het gevraagd wordt. */
	readonly afronden?: (concept: Concept, vandaag: Datum) => void;
}

/** Een vraag over het huishouden of het beslag. */
export interface Losse<N extends string = string> extends Kop<N> {
	readonly perInkomen?: false;
	readonly velden: (concept: Concept) => readonly Vraagveld[];
	readonly rijen: (concept: Concept) => readonly Antwoordrij[];
}

/** Een vraag over een inkomen; `pad` is dat van het inkomen. */
interface PerInkomen<N extends string = string> extends Kop<N> {
	readonly perInkomen: true;
	/** Bij welk inkomen de vraag gesteld wordt; zonder bij elk. */
	readonly hoortBij?: (inkomen: Conceptinkomen) => boolean;
	readonly velden: (inkomen: Conceptinkomen, pad: Inkomenspad, concept: Concept) => readonly Vraagveld[];
	readonly rijen: (inkomen: Conceptinkomen, kop: string, concept: Concept) => readonly Antwoordrij[];
}

export type Vraag<N extends string = string> = Losse<N> | PerInkomen<N>;

/** Geeft een vraag haar eigen naam als type. */
export const vraag = <const N extends string, V extends Vraag<N>>(gegeven: V & { readonly naam: N }): V =>
	gegeven;

/** Een vraag achter een vinkje van de pagina 'bijzonder'. */
export const bijzondereVraag = <const N extends Bijzonderheid>(
	naam: N,
	rest: Omit<Losse<N>, 'naam' | 'afdeling' | 'hoort'>
): Losse<N> => ({
	naam,
	afdeling: 'bijzonder',
	hoort: (concept) => heeftBijzonderheid(concept, naam),
	...rest
});

export const verplicht = (veld: Veld, waarde: string, leeg: string): Vraagveld => ({ veld, waarde, leeg });
export const vrij = (veld: Veld, waarde: string): Vraagveld => ({ veld, waarde, leeg: null });
/** Een groep waarvan de fouten hier staan, en die zelf niets hoeft. */
export const groep = (veld: Veld): Vraagveld => ({ ...vrij(veld, ''), metOnderliggend: true });
/** Velden waarvan er minstens een moet zijn ingevuld; de fout staat bij de eerste. */
export const minstensEen = (
	velden: readonly (readonly [veld: Veld, waarde: string])[],
	leeg: string
): readonly Vraagveld[] => {
	const alleLeeg = velden.every(([, waarde]) => waarde.trim() === '');
	return velden.map(([veld, waarde], plaats) =>
		alleLeeg && plaats === 0 ? verplicht(veld, waarde, leeg) : vrij(veld, waarde)
	);
};
export const als = <W>(voorwaarde: boolean, ...wat: readonly W[]): readonly W[] => (voorwaarde ? wat : []);

/** Een ja-neevraag: wat ja is staat in het dossier, wat nee is pas als de vraag is beantwoord. */
export const jaNee = (ja: boolean, beantwoord: boolean): JaNee => (ja ? 'ja' : beantwoord ? 'nee' : '');
export const jaNeeTekst = (antwoord: JaNee): string => (antwoord === '' ? '' : vragenlijstteksten[antwoord]);

/** Een rij voor de controlepagina; een leeg deel van het antwoord valt weg. */
export const rij = (naam: string, ...antwoord: readonly string[]): readonly Antwoordrij[] => [
	{ vraag: naam, antwoord: antwoord.filter((deel) => deel !== '') }
];

/** De zin over wat er getypt is; leeg zonder. */
export const alsGevuld = (
	getypt: string,
	zin: (getoond: string) => string,
	toon = toonGetyptBedrag
): string => (getypt.trim() === '' ? '' : zin(toon(getypt)));
