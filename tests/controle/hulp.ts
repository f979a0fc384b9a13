import { controleer } from '#lib/controle/controleer.ts';
import { leesControle } from '#lib/controle/lees.ts';
import type { Controle } from '#lib/controle/velden.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { maakControleresultaat, type Controleresultaat } from '#lib/uitvoer/controle-resultaat.ts';
import { inkomen3 } from '../hulp/bouwers.ts';

/* Bouwstenen voor controles: een geldige controle waarvan een test alleen noemt wat ertoe doet. */

const DAG = '2026-03-05';

type Velden = Record<string, unknown>;

export const feiten = (anders: Velden = {}): Velden => ({
	formaat: 'bvv-dossier',
	versie: 3,
	peildatum: DAG,
	leefsituatie: 'alleenstaande',
	inkomens: [inkomen3()],
	...anders
});

export const brief = (bedrag: string, anders: Velden = {}): Velden => ({
	datum: DAG,
	ontvangen: '2026-03-07',
	bedrag,
	soortBedrag: 'tBvv',
	per: 'maand',
	gegevens: null,
	...anders
});

export const controle = (anders: Velden = {}): Velden => ({
	formaat: 'bvv-controle',
	versie: 1,
	vandaag: '2026-07-20',
	feiten: feiten(),
	brief: brief('1482.00'),
	...anders
});

/** Leest een geldige controle; een fout erin laat de test falen. */
function gelezen(inhoud: unknown): Controle {
	const uitslag = leesControle(inhoud);
	if (!uitslag.gelukt) throw new Error(`ongeldige controle: ${JSON.stringify(uitslag.fouten)}`);
	return uitslag.waarde;
}

export const resultaat = (inhoud: unknown): Controleresultaat =>
	maakControleresultaat(controleer(gelezen(inhoud)), zinVoorVeldfout);

/** De velden met een fout. */
export function fouten(inhoud: unknown): readonly string[] {
	const uitslag = leesControle(inhoud);
	return uitslag.gelukt ? [] : uitslag.fouten.map(({ veld, code }) => `${veld}: ${code}`);
}

/** Wat er als oorzaak wordt genoemd: `kindTeVeel`, of van een paar `kindTeVeel+vorigeNormtabel`. */
export const oorzaken = ({ diagnose }: Controleresultaat): readonly string[] =>
	diagnose.map(({ vergissingen }) => vergissingen.join('+'));
