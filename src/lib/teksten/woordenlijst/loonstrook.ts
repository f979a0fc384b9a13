import type { Inkomensperiode } from '../../dossier/dossier.ts';
import { voorLezer, type Lezer, type Term } from './lezer.ts';

export type Strookveld = keyof Inkomensperiode;

interface Strookterm {
	readonly naam: Term;
	/** Voor boven een kolom. */
	readonly kort: string;
}

/** Wat er op een loonstrook staat (in het portaal een IKP). */
export const STROOKTERMEN: Readonly<Record<Strookveld, Strookterm>> = {
	begin: { naam: { inwoner: 'Eerste dag', portaal: 'Datum aanvang' }, kort: 'Begin' },
	eind: { naam: { inwoner: 'Laatste dag', portaal: 'Datum einde' }, kort: 'Eind' },
	loon: { naam: { inwoner: 'Loon voor de loonheffing', portaal: 'Loon LB/PH' }, kort: 'Loon' },
	uitbetaaldeVakantiebijslag: {
		naam: { inwoner: 'Uitbetaald vakantiegeld', portaal: 'Uitbetaalde vakantiebijslag' },
		kort: 'Vakantiegeld'
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
	ingehoudenLoonheffing: { naam: 'Ingehouden loonheffing', kort: 'Loonheffing' }
};

/** Hoe een regel van de loonstrook heet voor deze lezer. */
export const strookterm = (veld: Strookveld, lezer: Lezer): string =>
	voorLezer(STROOKTERMEN[veld].naam, lezer);
