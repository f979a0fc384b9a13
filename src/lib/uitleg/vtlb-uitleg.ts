import type { CorrectieId } from '../regels/vtlb/correctie.ts';
import type { Uitlegstap } from './uitleg.ts';

/* Wat er te vertellen is over een indicatie van het vrij te laten bedrag, voor scherm en papier. Alle bedragen zijn tekst. */

/** Een correctie zoals zij op een regel staat. */
export interface Correctieregel {
	readonly id: CorrectieId;
	readonly naam: string;
	/** Wat de regel is, voor zover bekend. */
	readonly regel: string;
	/** Wat meetelt, of null. */
	readonly bedrag: string | null;
	/** Wat is opgegeven of berekend, als het niet meetelt. */
	readonly opgave: string | null;
	/** Waarom het niet meetelt. */
	readonly blokkade: string | null;
	/** "berekend" of "door gebruiker ingevuld". */
	readonly herkomst: string;
	readonly grondslag: string;
	readonly beslist: string;
	/** Bekende normbedragen, elk met de editie; geschiedenis als die niet van deze dag is. */
	readonly bekend: readonly { readonly zin: string; readonly vanDezeEditie: boolean }[];
}

export interface Vtlbuitleg {
	readonly titel: string;
	/** "14 juli 2026". */
	readonly peildatum: string;
	readonly editie: string;
	/** Het antwoord om het bedrag heen; het woord indicatie staat er altijd bij. */
	readonly voor: string;
	readonly bedrag: string;
	readonly na: string;
	/** Hoe het bedrag heet in een rij: de indicatie, of ten minste de beslagvrije voet. */
	readonly naam: string;
	readonly zinnen: readonly string[];
	readonly vloer: string;
	readonly vloerBeslist: string;
	readonly correcties: readonly Correctieregel[];
	readonly compensatiekop: string | null;
	readonly nominaal: string;
	readonly aflossen: {
		readonly rijen: readonly { readonly naam: string; readonly bedrag: string }[];
	} | null;
	readonly stappen: readonly Uitlegstap[];
	readonly meldingen: readonly { readonly ernst: 'let-op' | 'informatie'; readonly tekst: string }[];
	/** De twee verplichte zinnen, en of er normen door de gebruiker zijn ingevuld. */
	readonly voorbehoud: readonly string[];
}
