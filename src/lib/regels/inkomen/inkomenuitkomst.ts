import type { Inkomen, Periodebedrag, Tijdvak } from '../../dossier/dossier.ts';
import type { Post, Tussensom } from '../../herleiding/post.ts';
import type { Periodekeuze } from '../selectie/kies-perioden.ts';
import type { Vakantiegeld } from './art475dc-lid1-vakantiebijslag.ts';

/** Gemiddelden over de getelde perioden, in het tijdvak van het inkomen zelf (handleiding, tabel 11). */
export interface Gemiddelden<T extends Tijdvak = Tijdvak> {
	readonly loon: Post<T>;
	readonly vakantiebijslag: Post<T>;
	readonly opnameAvwb: Post<T>;
	readonly opgebouwdVakantiebijslag: Post<T>;
	readonly opbouwAvwb: Post<T>;
	readonly zvw: Post<T>;
	readonly loonheffing: Post<T>;
	readonly schoonLoon: Post<T>;
	readonly nettoPeriode: Tussensom<T>;
}

/** Een betaling die niet in elke periode voorkomt is incidenteel; zonder betaling null. */
export type Frequentie = 'structureel' | 'incidenteel' | null;

export interface Periodeuitkomst<T extends Tijdvak = Tijdvak> {
	readonly keuze: Periodekeuze;
	/** Wat er staat voor elke periode waarin wel iets kwam maar de loonstrook niet is; null zonder zulke perioden. */
	readonly geschat: Readonly<Record<Periodebedrag, Post<T>>> | null;
	readonly gemiddelden: Gemiddelden<T>;
	readonly vakantiebijslag: Frequentie;
	readonly avwb: Frequentie;
}

/** Wat een inkomen oplevert voor de berekening. Alle bedragen zijn nul of hoger. */
export interface Inkomenuitkomst {
	readonly inkomen: Inkomen;
	readonly belastbaarJaar: Post<'jaar'>;
	/** Het belastbare inkomen is niet opgegeven en uit het netto geschat. */
	readonly belastbaarGeschat: boolean;
	readonly nettoMaand: Post<'maand'>;
	/** Wat ervan meetelt als partnerinkomen of overig inkomen. */
	readonly geteld: Post<'maand'>;
	/** Wat iemand per maand houdt door een beslag dat er al op ligt; null zonder dat beslag. */
	readonly lopendBeslag: Post<'maand'> | null;
	/** Vakantiegeld dat niet in het netto-inkomen zit; null als dat er niet is. */
	readonly vakantiegeld: Vakantiegeld | null;
	/** Netto met dat vakantiegeld, en wat daarvan meetelt: alleen voor de 95% van art. 475dc. */
	readonly nettoInclusief: Post<'maand'>;
	readonly geteldInclusief: Post<'maand'>;
	/** Ingehouden loonbelasting voor privegebruik van een voertuig; null als die er niet is. */
	readonly voertuig: Post<'maand'> | null;
	/** Of het opgegeven of berekende bedrag onder nul lag. */
	readonly jaarWasNegatief: boolean;
	readonly nettoWasNegatief: boolean;
	/** Van een periode is er geen loonstrook, en het inkomen is geschat uit de andere. */
	readonly geschat: boolean;
	readonly perioden: Periodeuitkomst | null;
}
