import type { Inkomen, Inkomensperiode, OpgavePerioden } from '../../dossier/dossier.ts';
import { alsBedrag } from '../../getal/bedragtekst.ts';
import { Getal } from '../../getal/getal.ts';
import { bevat } from '../../tijd/periode.ts';
import { metInkomen, metLezing } from '../../vergelijk/aanpassen.ts';
import type { Geval, Invoer } from '../../vergelijk/geval.ts';
import type { Vergissing } from './vergissing.ts';

/* Art. 2, 3 en 5 Besluit BVV: welke loonstroken tellen, en hoe vakantiegeld meetelt. */

type Als = readonly Partial<Invoer>[];

/** Van elk inkomen uit loonstroken: het dossier met elk van deze andere opgaven. */
const elkeOpgave = ({ dossier }: Geval, anders: (opgave: OpgavePerioden) => readonly OpgavePerioden[]): Als =>
	dossier.inkomens.flatMap((een: Inkomen) =>
		een.opgave.soort === 'perioden'
			? anders(een.opgave).map((opgave) => ({ dossier: metInkomen(dossier, een, { opgave }) }))
			: []
	);

const heeftVakantiegeld = ({ uitbetaaldeVakantiebijslag }: Inkomensperiode): boolean =>
	!Getal.lees(uitbetaaldeVakantiebijslag).isNul();

/** Betaald vakantiegeld dat gewoon loon heet. */
const alsLoon = (opgave: OpgavePerioden): readonly OpgavePerioden[] =>
	opgave.perioden.some(heeftVakantiegeld)
		? [
				{
					...opgave,
					perioden: opgave.perioden.map((strook) => ({
						...strook,
						uitbetaaldeVakantiebijslag: alsBedrag('0')
					}))
				}
			]
		: [];

/** Vakantiegeld dat eens per jaar komt, elke maand bij het netto. */
const alsNetto = ({ dossier, bedragen }: Geval): Als =>
	bedragen.inkomens.flatMap(({ inkomen, nettoInclusief, vakantiegeld }): Als => {
		const { opgave } = inkomen;
		if (opgave.soort !== 'bedragen' || !vakantiegeld) return [];
		const netto = {
			bedrag: alsBedrag(nettoInclusief.waarde.tekst(2)),
			onderdelen: null,
			per: 'maand'
		} as const;
		const geen = { uitbetaling: 'elkePeriode', nettoPerJaar: null, maand: null } as const;
		return [{ dossier: metInkomen(dossier, inkomen, { opgave: { ...opgave, netto, vakantiegeld: geen } }) }];
	});

export const STROKEN: readonly Vergissing[] = [
	{
		// Art. 475dc lid 1 Rv zegt "inclusief vakantiebijslag": geen andere lezing, wel vaak misgegaan in 2021.
		id: 'zonderVakantiegeldIn95',
		bewijs: ({ brief }) => (brief.datum < '2022-01-01' ? 'vakantiegeld2021' : 'lezing'),
		steun: 'gegevens',
		alsof: ({ dossier }) => [{ dossier: metLezing(dossier, { vakantiebijslag95: 'exclusief' }) }]
	},
	{
		id: 'strookOntbreekt',
		bewijs: 'geen',
		steun: 'gegevens',
		alsof: (geval) =>
			elkeOpgave(geval, (opgave) =>
				opgave.perioden
					.filter((strook) => bevat(geval.bedragen.selectieperiode, strook))
					.map((weg) => ({ ...opgave, perioden: opgave.perioden.filter((strook) => strook !== weg) }))
			)
	},
	{
		id: 'alleenLaatsteStrook',
		bewijs: 'geen',
		steun: 'gegevens',
		alsof: (geval) =>
			elkeOpgave(geval, (opgave) => (opgave.alleenLaatste ? [] : [{ ...opgave, alleenLaatste: true }]))
	},
	{
		id: 'vakantiegeldAlsInkomen',
		bewijs: 'geen',
		steun: 'gegevens',
		alsof: (geval) => [...elkeOpgave(geval, alsLoon), ...alsNetto(geval)]
	}
];
