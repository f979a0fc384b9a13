import { plaats, veldnaam as naamVanVeld, zonderPlaatsen } from '../../dossier/pad.ts';
import { werkbladteksten } from '../../teksten/werkblad.ts';
import { heeftUitleg, WERKBLADUITLEG } from '../../teksten/werkbladvelden.ts';
import { veldterm } from '../../teksten/woordenlijst/velden.ts';

/** Term en uitleg van een veld op het werkblad, als label en hint. Een vinkje gaat over zijn groep. */
export function werkbladtekst(pad: string): { label: string; hint: string } | undefined {
	const veld = zonderPlaatsen(pad).replace(/\.ja$/, '');
	return heeftUitleg(veld) ? { label: veldterm(veld, 'portaal'), hint: WERKBLADUITLEG[veld] } : undefined;
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
	const { periode } = plaats(pad);
	const veld = naamVanVeld(pad);
	return periode === null || veld === null
		? null
		: werkbladteksten.ikp(veldterm(veld, 'portaal'), periode + 1);
}
