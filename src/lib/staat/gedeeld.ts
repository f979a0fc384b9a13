import type { Keur } from '../dossier/plek.ts';
import type { Lesgeval } from '../les/geval.ts';
import { geopendteksten } from '../teksten/les/delen.ts';

/** Een geval uit een link, of in een zin waarom dat niet gaat en wat dan wel. */
export type Geopendeel =
	{ readonly gelukt: true; readonly geval: Lesgeval } | { readonly gelukt: false; readonly zin: string };

/** Leest een geval uit het adres. Gooit nooit, en verandert niets aan het dossier in dit tabblad. */
export async function leesGedeeld(geschreven: string): Promise<Geopendeel> {
	const { leesDeel } = await import('../les/deellink.ts');
	const eerst = leesDeel(geschreven);
	// Het keuren van een eigen normtabel is zwaar, en bijna geen geval heeft er een: alleen als het anders niet gaat.
	const opnieuw = !eerst.gelukt && (typeof eerst.fout !== 'string' || eerst.fout === 'geenGeval');
	const gelezen = opnieuw ? leesDeel(geschreven, await keurmeester()) : eerst;
	if (gelezen.gelukt) {
		const { titel, dossier } = gelezen.waarde;
		const naam = titel ?? geopendteksten.naamloos;
		return { gelukt: true, geval: { titel: naam, dossier, casus: null, gedeeld: geschreven } };
	}
	const { fout } = gelezen;
	if (typeof fout === 'string')
		return { gelukt: false, zin: geopendteksten.fout[__LOS__ && fout === 'nieuwer' ? 'nieuwerLos' : fout] };
	const { veldfoutOpScherm } = await import('../teksten/veldfouten.ts');
	return { gelukt: false, zin: veldfoutOpScherm(fout) };
}

const keurmeester = async (): Promise<Keur> => (await import('../dossier/lees-normtabel.ts')).keurMeegereisd;
