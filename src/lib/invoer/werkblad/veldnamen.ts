import { plaats, zonderPlaatsen } from '../../dossier/pad.ts';
import { KOLOMTEKSTEN } from '../../teksten/loonstroken/rooster.ts';
import { veldteksten, WERKVELDEN } from '../../teksten/woordenlijst/portaalvelden.ts';
import { werkbladteksten } from '../../teksten/werkblad.ts';

/** Term en uitleg van een veld op het werkblad, als label en hint. */
export function werkbladtekst(pad: string): { label: string; hint: string } | undefined {
	const veld = WERKVELDEN[zonderPlaatsen(pad)];
	return veld && { label: veldteksten[veld].term, hint: veldteksten[veld].uitleg };
}

/**
 * Hoe een veld heet in het foutoverzicht: "Netto maandinkomen, UWV". Null als het veld geen eigen naam nodig heeft,
 * omdat zijn zin al zegt waar het over gaat.
 */
export function veldnaam(veld: string, naamVanInkomen: (index: number) => string): string | null {
	const { inkomen } = plaats(veld);
	const naam = strooknaam(veld) ?? werkbladtekst(veld)?.label ?? null;
	return naam === null || inkomen === null ? naam : `${naam}, ${naamVanInkomen(inkomen)}`;
}

function strooknaam(pad: string): string | null {
	const { periode, kolom } = plaats(pad);
	const tekst = Object.entries(KOLOMTEKSTEN).find(([naam]) => naam === kolom)?.[1];
	return periode === null || tekst === undefined ? null : werkbladteksten.ikp(tekst.term, periode + 1);
}
