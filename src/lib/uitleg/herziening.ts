import type { Getal } from '../getal/getal.ts';
import { toonCenten } from '../taal/bedragen.ts';
import { toonDatum } from '../taal/datums.ts';
import { herzieningteksten as teksten } from '../teksten/herziening.ts';
import { LEZINGTEKSTEN } from '../teksten/lezingen.ts';
import type { Lezer } from '../teksten/woordenlijst/lezer.ts';
import type { Geval } from '../vergelijk/geval.ts';
import { voetVan, type Herziening } from '../vergelijk/herziening.ts';
import { positief } from './brief/verklaring.ts';
import { verschilzin } from './brief/verschil.ts';
import type { KorteSom } from './uitleg.ts';
import { maakZekerheid } from './zekerheid.ts';

/** Wat er tussen twee berekeningen veranderde, als som van het oude bedrag naar dat van nu. */
export interface Herzieningsuitleg {
	readonly som: KorteSom;
	/** Wat anders is en apart niets scheelt, of niet apart kan. */
	readonly zonderEffect: readonly string[];
}

interface Regel {
	readonly zin: string;
	readonly effect: Getal | null;
}
interface Somregel extends Regel {
	readonly effect: Getal;
}

const telt = (regel: Regel): regel is Somregel => regel.effect !== null && !regel.effect.isNul();

export function maakHerzieningsuitleg(herziening: Herziening, lezer: Lezer): Herzieningsuitleg {
	const { toen, nu, normen, samen, dag } = herziening;
	const gegevens = gegevensregels(herziening, lezer);
	const regels: readonly Somregel[] = [
		{ zin: op(toen, lezer), effect: voetVan(toen.bedragen) },
		...[
			{ zin: teksten.normen, effect: normen },
			...gegevens,
			{ zin: teksten.samen, effect: samen },
			{ zin: teksten.dag, effect: dag }
		].filter(telt)
	];
	return {
		som: {
			kop: teksten.kop,
			regels: regels.map(inWoorden),
			totaal: op(nu, lezer),
			bedrag: toonCenten(voetVan(nu.bedragen))
		},
		zonderEffect: gegevens.filter((regel) => !telt(regel)).map(({ zin }) => zin)
	};
}

/** Een bedrag dat niet precies is, heet ook hier zo. */
const op = ({ dossier, bedragen }: Geval, lezer: Lezer): string =>
	teksten.op(toonDatum(dossier.peildatum), maakZekerheid(bedragen, lezer).inZin);

const inWoorden = ({ zin, effect }: Somregel): KorteSom['regels'][number] => ({
	zin,
	teken: effect.isNegatief() ? '-' : '+',
	bedrag: toonCenten(positief(effect))
});

const gegevensregels = ({ toen, velden, lezingen }: Herziening, lezer: Lezer): readonly Regel[] => [
	...velden.map(({ veld, oud, nieuw, effect }) => ({
		zin: verschilzin({ veld, brief: oud, feit: nieuw }, toen.dossier, lezer, teksten),
		effect
	})),
	...lezingen.map(({ lezing, effect }) => ({ zin: teksten.lezing(LEZINGTEKSTEN[lezing].vraag), effect }))
];
