import { Getal } from '../getal/getal.ts';
import { afstand } from '../vergelijk/afstand.ts';
import { briefbedrag, past } from './briefbedrag.ts';
import { omvang, rekenUit, type Geval } from '../vergelijk/geval.ts';
import type { Stappen } from '../vergelijk/stappen.ts';
import type { Controle } from './velden.ts';
import { isOnwaarschijnlijk, magInPaar, opRang, rangVan } from './rangen.ts';
import { isLezing } from './vergissingen/lezingen.ts';
import type { Vergissing, Vergissingid } from './vergissingen/vergissing.ts';

/** Een vergissing, of twee samen, waarmee het bedrag op de brief uitkomt. */
export interface Diagnose {
	readonly vergissingen: readonly Vergissingid[];
	readonly bedrag: Getal;
}

/** Zoveel inkomens en loonstroken rekenen wij door, over alle pogingen samen: een zoektocht mag niemand laten wachten. */
const MEESTE_WERK = 5000;

/** Zoveel mag een bedrag schelen dat precies heet: de brief rondt af op hele euro's. */
const HALVE_EURO = Getal.lees('0.5');

interface Poging extends Geval {
	readonly wegen: readonly Vergissing[];
	readonly bedrag: Getal;
}

/** Hoeveel inkomens en loonstroken er nog doorgerekend mogen worden. */
interface Werk {
	over: number;
}

/**
 * Bij welke vergissing past het bedrag? Eerst elke vergissing alleen; past er geen precies, dan ook paren, die precies
 * moeten passen. Wat het vaakst voorkomt staat voorop, en een precies bedrag voor een dat op de afronding na past.
 */
export function* diagnose(controle: Controle, basis: Geval): Stappen<readonly Diagnose[]> {
	const opBrief = Getal.lees(controle.brief.bedrag);
	const precies = ({ bedrag }: Poging): boolean => afstand(bedrag, opBrief).vergelijk(HALVE_EURO) <= 0;
	const rang = ({ wegen }: Poging): number => wegen.reduce((som, een) => som + rangVan(een, controle), 0);
	const vaakstEerst = (een: Poging, ander: Poging): number => rang(een) - rang(ander);
	const vergissingen = opRang(controle);
	const werk: Werk = { over: MEESTE_WERK };
	const begin = { ...basis, wegen: [], bedrag: briefbedrag(basis.bedragen, controle.brief) };

	const enkele: Poging[] = [];
	for (const poging of pogingen(begin, vergissingen, controle, werk)) {
		enkele.push(poging);
		yield;
	}
	enkele.sort(vaakstEerst);
	const raak = enkele.filter(({ bedrag }) => past(bedrag, opBrief));
	if (raak.some(precies)) return uniek([...raak.filter(precies), ...raak.filter((een) => !precies(een))]);
	const zoekPaar = paarzoeker(enkele, begin, vergissingen);
	const paren: Poging[] = [];
	for (const eerste of enkele) {
		for (const paar of pogingen(eerste, zoekPaar(eerste), controle, werk)) {
			if (precies(paar)) paren.push(paar);
			yield;
		}
	}
	paren.sort(vaakstEerst);
	return uniek([...raak, ...zonderToeval(paren, controle)]);
}

/**
 * Wat er bij een vergissing nog mis kan zijn; elk paar komt een keer voor. Van twee die alleen niets schelen, en van een lezing
 * die hier niets scheelt, verwachten wij samen ook niets.
 */
function paarzoeker(enkele: readonly Poging[], { bedrag: nu }: Poging, vergissingen: readonly Vergissing[]) {
	const scheelt = ({ bedrag }: Poging): boolean => !afstand(bedrag, nu).isNul();
	const werkzaam = new Set(enkele.filter(scheelt).flatMap(({ wegen }) => wegen));
	const kan = (een: Vergissing): boolean => magInPaar(een) && (werkzaam.has(een) || !isLezing(een.id));
	return (eerste: Poging): readonly Vergissing[] => {
		const [een] = eerste.wegen;
		if (!een || !kan(een)) return [];
		return vergissingen
			.slice(vergissingen.indexOf(een) + 1)
			.filter((ander) => kan(ander) && (scheelt(eerste) || werkzaam.has(ander)));
	};
}

/** Een onwaarschijnlijk paar noemen wij alleen als er niets anders past: toeval past zelden maar op een manier. */
function zonderToeval(paren: readonly Poging[], controle: Controle): readonly Poging[] {
	const gewoon = paren.filter(({ wegen }) => !isOnwaarschijnlijk(wegen, controle));
	if (gewoon.length > 0) return gewoon;
	return uniek(paren).length === 1 ? paren : [];
}

/** Alles wat er vanaf hier mis kan zijn gegaan, zolang er werk over is. */
function* pogingen(
	vanaf: Poging,
	vergissingen: readonly Vergissing[],
	controle: Controle,
	werk: Werk
): Generator<Poging> {
	for (const vergissing of vergissingen) {
		for (const anders of vergissing.alsof(vanaf, controle)) {
			const invoer = { dossier: vanaf.dossier, normen: vanaf.normen, ...anders };
			werk.over -= omvang(invoer.dossier);
			if (werk.over < 0) return;
			const geval = rekenUit(invoer);
			const bedrag = briefbedrag(geval.bedragen, controle.brief);
			yield { ...geval, wegen: [...vanaf.wegen, vergissing], bedrag };
		}
	}
}

/** Elke combinatie een keer. */
function uniek(pogingen: readonly Poging[]): readonly Diagnose[] {
	const gevonden = new Map<string, Diagnose>();
	for (const { wegen, bedrag } of pogingen) {
		const vergissingen = wegen.map(({ id }) => id);
		const naam = vergissingen.join();
		if (!gevonden.has(naam)) gevonden.set(naam, { vergissingen, bedrag });
	}
	return [...gevonden.values()];
}
