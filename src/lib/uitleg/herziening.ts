import type { Getal } from '../getal/getal.ts';
import { isEigen } from '../normen/typen.ts';
import { toonCenten, toonRond } from '../taal/bedragen.ts';
import { toonDatum } from '../taal/datums.ts';
import { herzieningteksten as teksten } from '../teksten/herziening.ts';
import { LEZINGTEKSTEN } from '../teksten/lezingen.ts';
import type { Lezer } from '../teksten/woordenlijst/lezer.ts';
import type { Geval } from '../vergelijk/geval.ts';
import { voetVan, type Herziening } from '../vergelijk/herziening.ts';
import { positief } from './brief/verklaring.ts';
import { verschilzin, type Verschilwoorden } from './brief/verschil.ts';
import { voorAnder } from './herziening-voor-ander.ts';
import { normtabelVan } from './maak-uitleg.ts';
import type { KorteSom, Uitleg, Uitlegzekerheid } from './uitleg.ts';
import { maakZekerheid } from './zekerheid.ts';

/** Een van de twee berekeningen. */
interface Herzieningskant {
	readonly dag: string;
	/** De beslagvrije voet per maand: "€ 1.482"; van toen zoals die is bewaard. */
	readonly bedrag: string;
	readonly zekerheid: Pick<Uitlegzekerheid, 'niveau' | 'woord' | 'inZin' | 'zin'>;
	readonly normtabel: Uitleg['normtabel'];
}

/** Wat er tussen twee berekeningen veranderde, als som van het oude bedrag naar dat van nu; voor scherm, PDF en brief. */
export interface Herzieningsuitleg {
	readonly toen: Herzieningskant;
	readonly nu: Herzieningskant;
	readonly richting: 'hoger' | 'lager' | 'gelijk';
	/** Zonder teken, per maand: "€ 17". */
	readonly verschil: string;
	readonly som: KorteSom;
	/** Wat anders is en apart niets scheelt, of niet apart kan. */
	readonly zonderEffect: readonly string[];
	/** Elk gegeven dat anders is en elke andere lezing, met wat het was en wat het is. */
	readonly anders: readonly string[];
	/** Een zin per dag waarvan de normen door gebruiker zijn ingevuld. */
	readonly eigenNormen: readonly string[];
	/** Wat er destijds uit kwam, als wij dat nu anders uitrekenen; de som begint daar. */
	readonly toenAnders: string | null;
}

/** Wie het leest. */
export interface Zicht {
	readonly lezer: Lezer;
	/** Met alles over de partner; anders is het voor een ander. */
	readonly heel: boolean;
}

interface Regel {
	readonly zin: string;
	readonly effect: Getal | null;
}
interface Somregel extends Regel {
	readonly effect: Getal;
}

const telt = (regel: Regel): regel is Somregel => regel.effect !== null && !regel.effect.isNul();

/** De woorden van de som; een les legt twee berekeningen naast elkaar zonder eerder en later. */
export type Herzieningswoorden = Verschilwoorden & {
	readonly [Naam in 'kop' | 'normen' | 'oudeNormen' | 'eigenNormen' | 'samen' | 'dag' | 'verborgen']: string;
} & {
	readonly lezing: (vraag: string) => string;
};

/**
 * @param toenAnders de zin over wat er destijds uit kwam; null als dat nog zo is, of niet bekend
 * @param woorden standaard die van eerder en nu
 */
export function maakHerzieningsuitleg(
	herziening: Herziening,
	zicht: Zicht,
	toenAnders: string | null,
	woorden: Herzieningswoorden = teksten
): Herzieningsuitleg {
	const { toen, nu, begin, rekenwijze, normen, nietBerekend, samen, dag } = herziening;
	const { lezer } = zicht;
	const gegevens = gegevensregels(herziening, zicht, woorden);
	const regels: readonly Somregel[] = [
		{ zin: op(toen, lezer), effect: begin },
		...[
			{ zin: rekenwijzezin(toen), effect: rekenwijze },
			{ zin: normenzin(herziening, woorden), effect: normen },
			...gegevens,
			{ zin: woorden.samen, effect: samen },
			{ zin: woorden.dag, effect: dag }
		].filter(telt)
	];
	const verschil = voetVan(nu.bedragen).min(begin);
	const kanten = { toen: kant(toen, begin, lezer), nu: kant(nu, voetVan(nu.bedragen), lezer) };
	return {
		...kanten,
		eigenNormen: eigenNormenVan(kanten),
		richting: verschil.isNul() ? 'gelijk' : verschil.isNegatief() ? 'lager' : 'hoger',
		verschil: toonRond(positief(verschil)),
		som: {
			kop: woorden.kop,
			regels: regels.map(inWoorden),
			totaal: op(nu, lezer),
			bedrag: toonCenten(voetVan(nu.bedragen))
		},
		zonderEffect: [
			...gegevens.filter((regel) => !telt(regel)).map(({ zin }) => zin),
			...(nietBerekend > 0 ? [teksten.nogMeer(nietBerekend)] : [])
		],
		anders: gegevens.map(({ zin }) => zin),
		toenAnders
	};
}

/** Wie voor een eerdere dag rekent, krijgt geen nieuwe bedragen. */
function normenzin({ toen, nu }: Herziening, woorden: Herzieningswoorden): string {
	if (isEigen(nu.normen.tabel)) return woorden.eigenNormen;
	return nu.dossier.peildatum < toen.dossier.peildatum ? woorden.oudeNormen : woorden.normen;
}

const rekenwijzezin = ({ dossier, bedragen }: Geval): string =>
	teksten.rekenwijze(toonDatum(dossier.peildatum), toonRond(voetVan(bedragen)));

function kant({ dossier, bedragen }: Geval, bedrag: Getal, lezer: Lezer): Herzieningskant {
	const { niveau, woord, inZin, zin } = maakZekerheid(bedragen, lezer);
	return {
		dag: toonDatum(dossier.peildatum),
		bedrag: toonRond(bedrag),
		zekerheid: { niveau, woord, inZin, zin },
		normtabel: normtabelVan(bedragen)
	};
}

/** Bij een bedrag uit een eigen normtabel staat dat, ook als de normen niets schelen. */
const eigenNormenVan = ({ toen, nu }: Pick<Herzieningsuitleg, 'toen' | 'nu'>): readonly string[] =>
	[...new Map([toen, nu].map((een) => [een.dag, een])).values()]
		.filter(({ normtabel }) => normtabel.eigen)
		.map(({ dag }) => teksten.metEigenNormen(dag));

/** Een bedrag dat niet precies is, heet ook hier zo. */
const op = ({ dossier, bedragen }: Geval, lezer: Lezer): string =>
	teksten.op(toonDatum(dossier.peildatum), maakZekerheid(bedragen, lezer).inZin);

const inWoorden = ({ zin, effect }: Somregel): KorteSom['regels'][number] => ({
	zin,
	teken: effect.isNegatief() ? '-' : '+',
	bedrag: toonCenten(positief(effect))
});

function gegevensregels(
	herziening: Herziening,
	{ lezer, heel }: Zicht,
	woorden: Herzieningswoorden
): readonly Regel[] {
	const { velden, dossier, verborgen } = heel
		? { velden: herziening.velden, dossier: herziening.toen.dossier, verborgen: null }
		: voorAnder(herziening);
	return [
		...velden.map(({ veld, oud, nieuw, effect }) => ({
			zin: verschilzin({ veld, brief: oud, feit: nieuw }, dossier, lezer, woorden),
			effect
		})),
		...(verborgen ? [{ zin: woorden.verborgen, effect: verborgen.effect }] : []),
		...herziening.lezingen.map(({ lezing, effect }) => ({
			zin: woorden.lezing(LEZINGTEKSTEN[lezing].vraag),
			effect
		}))
	];
}
