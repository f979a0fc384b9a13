import type { Inkomensperiode } from '../../dossier/dossier.ts';
import { voorLezer, type Lezer, type Term } from './lezer.ts';

export type Strookveld = keyof Inkomensperiode;

interface Strookterm {
	readonly naam: Term;
	/** Voor boven een kolom. */
	readonly kort: string;
	/** Op de rapportage van het portaal (handleiding R26-01, tabel 12), als het daar anders heet. */
	readonly rapportage?: string;
}

/** Wat er op een loonstrook staat (in het portaal een IKP). */
export const STROOKTERMEN: Readonly<Record<Strookveld, Strookterm>> = {
	begin: {
		naam: { inwoner: 'Eerste dag', portaal: 'Datum aanvang' },
		kort: 'Begin',
		rapportage: 'Periode begindatum'
	},
	eind: {
		naam: { inwoner: 'Laatste dag', portaal: 'Datum einde' },
		kort: 'Eind',
		rapportage: 'Periode einddatum'
	},
	loon: {
		naam: { inwoner: 'Loon voor de loonheffing', portaal: 'Loon LB/PH' },
		kort: 'Loon',
		rapportage: 'Onbewerkt loon'
	},
	uitbetaaldeVakantiebijslag: {
		naam: { inwoner: 'Uitbetaald vakantiegeld', portaal: 'Uitbetaalde vakantiebijslag' },
		kort: 'Vakantiegeld',
		rapportage: 'Uitbetaald vakantiebijslag'
	},
	opnameAvwb: {
		naam: { inwoner: 'Opgenomen keuzebudget', portaal: 'Opname arbeidsvoorwaardenbedrag' },
		kort: 'Keuzebudget'
	},
	opgebouwdVakantiebijslag: {
		naam: { inwoner: 'Opgebouwd vakantiegeld', portaal: 'Opgebouwd recht vakantiebijslag' },
		kort: 'Opbouw vakantiegeld'
	},
	opbouwAvwb: {
		naam: { inwoner: 'Opgebouwd keuzebudget', portaal: 'Opbouw arbeidsvoorwaardenbedrag' },
		kort: 'Opbouw keuzebudget'
	},
	ingehoudenZvw: { naam: 'Ingehouden bijdrage Zvw', kort: 'Zvw' },
	ingehoudenLoonheffing: {
		naam: 'Ingehouden loonheffing',
		kort: 'Loonheffing',
		rapportage: 'Ingehouden loonbelasting volksverzekering'
	}
};

/** Hoe een regel van de loonstrook heet voor deze lezer. */
export const strookterm = (veld: Strookveld, lezer: Lezer): string =>
	voorLezer(STROOKTERMEN[veld].naam, lezer);

/** Hoe een regel heet op de rapportage van het portaal. */
export const rapportageterm = (veld: Strookveld): string =>
	STROOKTERMEN[veld].rapportage ?? strookterm(veld, 'portaal');
