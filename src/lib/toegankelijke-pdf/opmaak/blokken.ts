import type { Bijlage } from '../schrijven/bijlage.ts';
import type { Doek } from '../schrijven/schrijver.ts';
import type { Rechthoek } from '../schrijven/schrijfwijze.ts';

/*
 * Waaruit een verslag bestaat, los van het medium: dezelfde blokken worden een PDF (`maak-pdf.ts`) of platte
 * tekst (`als-tekst.ts`). Alle bedragen zijn al tekst.
 */

/** Een stuk van een zin: gewoon, halfvet of een koppeling. */
export interface Tekstdeel {
	readonly tekst: string;
	readonly vet?: boolean;
	/** Adres waar dit stuk naartoe gaat. */
	readonly adres?: string;
}

export type Tekst = string | readonly Tekstdeel[];

export interface Kop {
	readonly soort: 'kop';
	readonly niveau: 2 | 3;
	readonly tekst: string;
}

export interface Alinea {
	readonly soort: 'alinea';
	readonly tekst: Tekst;
	readonly stijl?: 'gewoon' | 'inleiding' | 'klein';
	/** Een regel onder de vorige, zonder wit ertussen: een adres. */
	readonly aansluitend?: true;
}

export interface Lijst {
	readonly soort: 'lijst';
	readonly punten: readonly Tekst[];
	/** Met een nummer voor elk punt, zodat een ander ernaar kan verwijzen. */
	readonly genummerd?: true;
}

/** Iets wat de lezer moet weten, met een streep ervoor. */
export interface Meldingblok {
	readonly soort: 'melding';
	readonly ernst: 'fout' | 'let-op' | 'informatie';
	readonly kop: string;
	readonly tekst: string;
}

/** De uitkomst, groot: "U mag" / "€ 1.703" / "per maand houden". */
export interface Antwoord {
	readonly soort: 'antwoord';
	readonly voor: string;
	readonly bedrag: string;
	readonly na: string;
}

/** Een plaatje dat de toepassing zelf tekent. */
export interface Figuur {
	readonly soort: 'figuur';
	/** Wat het plaatje vertelt, voor wie het niet ziet; verplicht. */
	readonly alternatief: string;
	/** Een zin eronder. */
	readonly opmerking: string | null;
	/** In punten; de breedte is die van het zetvlak. */
	readonly hoogte: number;
	readonly teken: (doek: Doek, vlak: Rechthoek) => void;
}

/** Vraag en antwoord onder elkaar. */
export interface Definities {
	readonly soort: 'definities';
	readonly paren: readonly {
		readonly term: string;
		/** Kleine regel onder de term. */
		readonly noot?: string | null;
		readonly waarde: string;
	}[];
	/** Bedragen rechts, op de komma onder elkaar. */
	readonly bedragen?: boolean;
}

export interface Tabel {
	readonly soort: 'tabel';
	readonly kolommen: readonly { readonly kop: string; readonly bedrag?: boolean }[];
	readonly rijen: readonly (readonly string[])[];
}

/** Een regel in een som. */
export interface Somregel {
	readonly teken: string;
	readonly naam: string;
	readonly noten: readonly string[];
	readonly bedrag: string;
	/** Telt niet mee, bijvoorbeeld het hoogste waar het laagste geldt. */
	readonly gedempt: boolean;
}

/** Een som op papier: regels, een streep en het totaal. */
export interface Som {
	/** "2.4": zo kan een andere regel ernaar verwijzen. */
	readonly nummer: string;
	readonly regels: readonly Somregel[];
	readonly totaal: { readonly naam: string; readonly noten: readonly string[]; readonly bedrag: string };
}

export interface Sommen {
	readonly soort: 'sommen';
	readonly sommen: readonly Som[];
}

export type Blok = (Kop | Alinea | Lijst | Meldingblok | Antwoord | Figuur | Definities | Tabel | Sommen) & {
	/** Staat liefst op hetzelfde blad als het blok erboven. */
	readonly bijVorige?: true;
};

/** Een heel document. */
export interface Verslag {
	readonly titel: string;
	/** Onder de titel. */
	readonly ondertitel: string;
	/** Waar het document over gaat, voor de kenmerken van het bestand. */
	readonly onderwerp: string;
	/** Het programma met versie. */
	readonly maker: string;
	/** Rechts boven elke bladzijde. Is het te lang, dan valt het einde weg. */
	readonly kenmerk: string;
	/** Links in de bladvoet. */
	readonly voettekst: string;
	/** "Pagina 1 van 4". */
	readonly paginatekst: (pagina: number, aantal: number) => string;
	readonly blokken: readonly Blok[];
	/** Wat de gebruiker vrij heeft getypt: alleen daarin mogen tekens vervangen worden. */
	readonly gebruikersteksten: readonly string[];
	/** Wat er dan boven het document bij komt te staan; '' als het er niet in hoort. */
	readonly tekensVervangen: string;
	readonly bijlage: Bijlage | null;
}

/** De tekst zonder opmaak. */
export const kaleTekst = (tekst: Tekst): string =>
	typeof tekst === 'string' ? tekst : tekst.map((deel) => deel.tekst).join('');
