import { valtOnder, zonderPlaatsen } from '../dossier/pad.ts';
import type { Getal } from '../getal/getal.ts';
import { regelteksten } from '../teksten/overzicht/regel.ts';
import type { Herziening } from '../vergelijk/herziening.ts';

const teksten = regelteksten.waardoor;

/** Wat een veld dat anders telt heet, van bijzonder naar algemeen. */
const VELDEN = [
	['hardheid', teksten.hardheid],
	['wonen', teksten.woonkosten],
	['inkomens[].opgave.perioden', teksten.loonstroken],
	['inkomens[].opgave', teksten.bedragen],
	['inkomens', teksten.inkomen],
	['leefsituatie', teksten.leefsituatie]
] as const;

/** Waar het verschil vandaan komt, het grootste deel eerst; leeg als er niets verschilt. */
export function waardoorVan({
	rekenwijze,
	normen,
	velden,
	lezingen,
	samen,
	dag
}: Herziening): readonly string[] {
	const delen: readonly (readonly [string, Getal | null])[] = [
		[teksten.programma, rekenwijze],
		[teksten.normen, normen],
		...velden.map(({ veld, effect }) => [woordVoor(veld), effect] as const),
		...lezingen.map(({ effect }) => [teksten.lezingen, effect] as const),
		[teksten.samen, samen],
		[teksten.dag, dag]
	];
	const tellend = delen
		.flatMap(([woord, effect]) =>
			effect === null || effect.isNul() ? [] : [{ woord, grootte: grootte(effect) }]
		)
		.toSorted((een, ander) => ander.grootte.vergelijk(een.grootte));
	return [...new Set(tellend.map(({ woord }) => woord))];
}

const grootte = (getal: Getal): Getal => (getal.isNegatief() ? getal.tegengesteld() : getal);

function woordVoor(veld: string): string {
	const naam = zonderPlaatsen(veld);
	return VELDEN.find(([groep]) => valtOnder(naam, groep))?.[1] ?? teksten.anders;
}
