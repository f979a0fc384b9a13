import { leesJson } from '../dossier/json.ts';
import { controleer, MAX_TEKENS, nietGelezen, nieuwer, type Leeseisen } from '../dossier/lees.ts';
import { NIEUWSTE, Plek } from '../dossier/plek.ts';
import type { Gelezen, Veldfout } from '../dossier/veldfout.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { NORMBEREIK } from '../normen/bereik.ts';
import { dekt, type Normtabel } from '../normen/typen.ts';
import { controle, type Controle } from './velden.ts';

/* Een controlebestand (`bvv-controle`) lezen. Vijandig tot het gelezen is. */

const VERSIE = 1;

/** Leest de tekst van een bestand als controle, of geeft alle fouten die erin staan. */
export function leesControletekst(tekst: string, eisen: Normeisen = {}): Gelezen<Controle> {
	if (tekst.length > MAX_TEKENS) return nietGelezen('teGroot');
	const gelezen = leesJson(tekst);
	return gelezen.gelukt ? leesControle(gelezen.waarde, eisen) : gelezen;
}

/** Leest een onbekende waarde als controle. Het pad van een fout begint met `feiten.`, `brief.` of `brief.gegevens.`. */
export function leesControle(inhoud: unknown, eisen: Normeisen = {}): Gelezen<Controle> {
	if (typeof inhoud !== 'object' || inhoud === null || Array.isArray(inhoud)) {
		return nietGelezen('geenControle');
	}
	const { formaat, versie, ...velden }: { formaat?: unknown; versie?: unknown } = inhoud;
	// Is het een ander bestand of een andere versie, dan is over de rest niets te zeggen.
	if (formaat !== 'bvv-controle') return nietGelezen('geenControle', 'formaat');
	if (versie !== VERSIE) return nietGelezen('verkeerdeControleversie', 'versie', nieuwer(versie, VERSIE));
	const plek = new Plek(NIEUWSTE, [], '', eisen.keur);
	const waarde = metNormen(controle.ontvang(velden, plek), eisen.eigenNormen ?? null);
	const vanDagen = datumfouten(waarde, plek.fouten);
	const samen = [...plek.fouten, ...vanDagen];
	const fouten = samen.length === 0 ? foutenOpBriefdag(waarde) : samen;
	return fouten.length === 0 ? { gelukt: true, waarde } : { gelukt: false, fouten };
}

/** Een tabel die apart is meegegeven, gaat voor op die in de feiten. */
const metNormen = (gelezen: Controle, eigenNormen: Normtabel | null): Controle =>
	eigenNormen ? { ...gelezen, feiten: { ...gelezen.feiten, eigenNormen } } : gelezen;

const isNaNormen = ({ peildatum, eigenNormen }: Dossier): boolean =>
	peildatum > NORMBEREIK.laatste && !dekt(eigenNormen, peildatum);

type Normeisen = Pick<Leeseisen, 'keur' | 'eigenNormen'>;

type Datumcontrole = readonly [
	veld: string,
	nodig: readonly string[],
	code: Veldfout['code'],
	mis: (gelezen: Controle) => boolean
];

/** De volgorde van de dagen; elke regel loopt alleen als de dagen zelf goed zijn. */
const DATUMCONTROLES: readonly Datumcontrole[] = [
	['brief.datum', ['vandaag'], 'briefNaVandaag', ({ brief, vandaag }) => brief.datum > vandaag],
	[
		'brief.ontvangen',
		['brief.datum'],
		'ontvangenVoorBrief',
		({ brief }) => brief.ontvangen !== null && brief.ontvangen < brief.datum
	],
	[
		'brief.ontvangen',
		['vandaag'],
		'ontvangenNaVandaag',
		({ brief, vandaag }) => brief.ontvangen !== null && brief.ontvangen > vandaag
	],
	[
		'feiten.peildatum',
		['brief.datum', 'feiten'],
		'feitenAndereDag',
		({ feiten, brief }) => feiten.peildatum !== brief.datum
	],
	[
		'brief.gegevens.peildatum',
		['brief.datum', 'brief.gegevens'],
		'gegevensNaBrief',
		({ brief }) => brief.gegevens !== null && brief.gegevens.peildatum > brief.datum
	],
	['feiten.peildatum', [], 'geenNormen', ({ feiten }) => isNaNormen(feiten)]
];

function datumfouten(gelezen: Controle, eerdere: readonly Veldfout[]): readonly Veldfout[] {
	const fouten: Veldfout[] = [];
	const isFout = (pad: string) =>
		[...eerdere, ...fouten].some(({ veld }) => veld === pad || veld.startsWith(`${pad}.`));
	for (const [veld, nodig, code, mis] of DATUMCONTROLES) {
		if ([veld, ...nodig].some(isFout) || !mis(gelezen)) continue;
		const gegevens = { gegeven: NORMBEREIK.laatste, datum: gelezen.brief.datum };
		fouten.push({ veld, code, gegevens });
	}
	return fouten;
}

/** Met gegevens van eerder rekenen wij op de dag van de brief; dan moeten zij ook op die dag kunnen. */
function foutenOpBriefdag({ brief: { datum, gegevens } }: Controle): readonly Veldfout[] {
	if (!gegevens || gegevens.peildatum === datum) return [];
	const gelezen = controleer({ ...gegevens, peildatum: datum }, [], NIEUWSTE);
	if (gelezen.gelukt) return [];
	return gelezen.fouten.map((fout) => ({ ...fout, veld: `brief.gegevens.${fout.veld}` }));
}
