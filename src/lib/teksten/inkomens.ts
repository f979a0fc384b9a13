import type { Inkomen } from '../dossier/dossier.ts';

type Benoembaar = Pick<Inkomen, 'id' | 'van' | 'naam'>;

/** Hoe een inkomen heet in een zin: de opgegeven naam, met een nummer als er twee zo heten, of anders van wie en het hoeveelste. */
export function naamVanInkomen(dossier: { readonly inkomens: readonly Benoembaar[] }, id: string): string {
	const inkomen = dossier.inkomens.find((kandidaat) => kandidaat.id === id);
	return inkomen ? naamVan(inkomen, dossier.inkomens) : id;
}

function naamVan(inkomen: Benoembaar, alle: readonly Benoembaar[]): string {
	const naam = inkomen.naam?.trim();
	if (naam) {
		const gelijk = alle.filter((ander) => ander.naam?.trim() === naam);
		return gelijk.length > 1 ? `${naam} (${String(gelijk.indexOf(inkomen) + 1)})` : naam;
	}
	const zelfde = alle.filter(({ van }) => van === inkomen.van);
	const soort = inkomen.van === 'partner' ? 'inkomen van de partner' : 'inkomen';
	return zelfde.length > 1 ? `${soort} ${String(zelfde.indexOf(inkomen) + 1)}` : soort;
}
