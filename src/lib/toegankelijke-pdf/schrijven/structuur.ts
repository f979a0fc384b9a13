import type { Rechthoek } from './schrijfwijze.ts';

/** De soorten structuurelementen die deze laag gebruikt (ISO 32000-1, 14.8.4). */
export type Structuursoort =
	| 'Document'
	| 'Sect'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'THead'
	| 'TBody'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Figure'
	| 'Link';

const ALINEASOORTEN: readonly Structuursoort[] = ['H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure'];
const CELINHOUD: readonly Structuursoort[] = ['P', 'L', 'Link', 'Figure'];

/** Wat waarin mag staan. Een lezer die voorleest, raakt de weg kwijt als dit niet klopt. */
const MAG_BEVATTEN: Readonly<Record<Structuursoort, readonly Structuursoort[]>> = {
	Document: ['Sect', ...ALINEASOORTEN],
	Sect: ['Sect', ...ALINEASOORTEN],
	H1: [],
	H2: [],
	H3: [],
	P: ['Link'],
	L: ['LI'],
	LI: ['Lbl', 'LBody'],
	Lbl: [],
	LBody: ['P', 'L', 'Link'],
	Table: ['THead', 'TBody'],
	THead: ['TR'],
	TBody: ['TR'],
	TR: ['TH', 'TD'],
	TH: CELINHOUD,
	TD: CELINHOUD,
	Figure: [],
	Link: []
};

export interface Structuurkenmerken {
	/** Tekstalternatief; verplicht bij een figuur. */
	readonly alternatief?: string;
	/** Of een TH boven een kolom staat of voor een rij; verplicht bij een TH. */
	readonly bereik?: 'Column' | 'Row';
	/** Over hoeveel kolommen een cel gaat. */
	readonly kolommen?: number;
	/** Waarmee een lijst telt. */
	readonly nummering?: 'Disc' | 'Decimal' | 'None';
}

/** Een stuk inhoud op een pagina, aangewezen met zijn nummer op die pagina. */
interface Inhoudsdeel {
	readonly pagina: number;
	readonly mcid: number;
}

/** Het klikbare vlak van een koppeling. */
export interface Koppelvlak {
	readonly pagina: number;
	readonly vlak: Rechthoek;
	readonly adres: string;
	readonly omschrijving: string;
	readonly element: Structuurelement;
}

export type Structuurdeel =
	| { readonly soort: 'element'; readonly element: Structuurelement }
	| { readonly soort: 'inhoud'; readonly inhoud: Inhoudsdeel }
	| { readonly soort: 'koppeling'; readonly koppeling: Koppelvlak };

/** Een knoop in de structuurboom: de leesvolgorde en de betekenis van wat op de pagina's staat. */
export class Structuurelement {
	readonly delen: Structuurdeel[] = [];
	/** Waar een figuur staat; bekend zodra hij getekend is. */
	vlak: Rechthoek | null = null;

	private constructor(
		readonly soort: Structuursoort,
		readonly ouder: Structuurelement | null,
		readonly kenmerken: Structuurkenmerken
	) {}

	static wortel(): Structuurelement {
		return new Structuurelement('Document', null, {});
	}

	/**
	 * Voegt achteraan een element toe.
	 * @throws Error als het hier niet mag staan, of als een verplicht kenmerk ontbreekt
	 */
	voegToe(soort: Structuursoort, kenmerken: Structuurkenmerken = {}): Structuurelement {
		if (!MAG_BEVATTEN[this.soort].includes(soort)) {
			throw new Error(`een ${soort} mag niet in een ${this.soort} staan`);
		}
		if (soort === 'Figure' && !kenmerken.alternatief)
			throw new Error('een Figure heeft een alternatief nodig');
		if (soort === 'TH' && !kenmerken.bereik) throw new Error('een TH heeft een bereik nodig');
		const element = new Structuurelement(soort, this, kenmerken);
		this.delen.push({ soort: 'element', element });
		return element;
	}

	/** Dit element en alles eronder, in leesvolgorde. */
	*alle(): Generator<Structuurelement> {
		yield this;
		for (const deel of this.delen) if (deel.soort === 'element') yield* deel.element.alle();
	}
}
