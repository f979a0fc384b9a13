import type { Inkomenssoort, Leefsituatie, Persoon, Tijdvak } from '../dossier/dossier.ts';

/*
 * Dossierbestanden (versie 3) met alleen wat een casus anders maakt dan de standaard. Zo is een casus een paar regels, en
 * blijft de bibliotheek klein.
 */

type Velden = Readonly<Record<string, unknown>>;

/** Wat er per inkomen bij kan, behalve de opgave. */
interface Erbij {
	readonly van?: Persoon;
	readonly tijdvak?: Tijdvak;
	readonly soort?: Inkomenssoort;
	readonly lopendBeslag?: { readonly tBvv: string };
	readonly loonbelastingVoertuig?: string;
	readonly toegekendNormbedrag?: string;
}

interface Casusinkomen extends Erbij {
	readonly naam: string;
	readonly codeSoort: string | null;
	readonly opgave: Velden;
}

/** Een dossierbestand. */
export interface Casusdossier {
	readonly formaat: 'bvv-dossier';
	readonly versie: 3;
	readonly peildatum: string;
	readonly leefsituatie: Leefsituatie;
	readonly inkomens: readonly (Casusinkomen & { readonly id: string })[];
	readonly wonen?: Velden;
	readonly beslag?: Velden;
	readonly toeslagen?: Velden;
	readonly hardheid?: Velden;
}

type Rest = Pick<Casusdossier, 'wonen' | 'beslag' | 'toeslagen' | 'hardheid'>;

/** De inkomens krijgen hun plaats als id: '1', '2'. */
const dossier =
	(leefsituatie: Leefsituatie) =>
	(peildatum: string, inkomens: readonly Casusinkomen[], rest: Rest = {}): Casusdossier => ({
		formaat: 'bvv-dossier',
		versie: 3,
		peildatum,
		leefsituatie,
		inkomens: inkomens.map((inkomen, plaats) => ({
			id: String(plaats + 1),
			van: 'inwoner',
			tijdvak: 'maand',
			...inkomen
		})),
		...rest
	});

export const alleen = dossier('alleenstaande');
export const ouder = dossier('alleenstaande_ouder');
export const paar = dossier('gehuwd_zonder_kinderen');
export const gezin = dossier('gehuwd_met_kinderen');

/** Belastbaar per jaar; het netto als velden, of als bedrag per maand. */
export const bedragen = (
	codeSoort: string | null,
	naam: string,
	perJaar: string,
	netto: string | Velden | null,
	erbij: Erbij = {},
	opgave: Velden = {}
): Casusinkomen => ({
	naam,
	codeSoort,
	opgave: {
		soort: 'bedragen',
		belastbaar: { bedrag: perJaar, per: 'jaar' },
		netto: typeof netto === 'string' ? { bedrag: netto, per: 'maand' } : netto,
		...opgave
	},
	...erbij
});

/** Loon uit dienstbetrekking (code 15). */
export const loon = (
	naam: string,
	perJaar: string,
	netto: string | Velden,
	erbij?: Erbij,
	opgave?: Velden
): Casusinkomen => bedragen('15', naam, perJaar, netto, erbij, opgave);

/** Inkomen van loonstroken. */
export const stroken = (
	codeSoort: string,
	naam: string,
	perioden: readonly Velden[],
	{ alleenLaatste = false, ...erbij }: Erbij & { readonly alleenLaatste?: boolean } = {}
): Casusinkomen => ({ naam, codeSoort, opgave: { soort: 'perioden', alleenLaatste, perioden }, ...erbij });

const NIETS = '0.00';

/** Een loonstrook; wat er niet genoemd is, staat er niet op. */
export const strook = (
	begin: string,
	eind: string,
	bedrag: string,
	ingehoudenLoonheffing: string,
	erop: Velden = {}
): Velden => ({
	begin,
	eind,
	loon: bedrag,
	uitbetaaldeVakantiebijslag: NIETS,
	opnameAvwb: NIETS,
	opgebouwdVakantiebijslag: NIETS,
	opbouwAvwb: NIETS,
	ingehoudenZvw: NIETS,
	ingehoudenLoonheffing,
	...erop
});
