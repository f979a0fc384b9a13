import type { Veldfout } from '../dossier/veldfout.ts';

/** Wat er mis is met een bestand, per veld in een zin. */
export interface Foutenresultaat {
	readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
}

/** Zet fouten om naar het resultaat; `zin` maakt de tekst van een fout. */
export const alsFouten = (fouten: readonly Veldfout[], zin: (fout: Veldfout) => string): Foutenresultaat => ({
	fouten: fouten.map((fout) => ({ veld: fout.veld, tekst: zin(fout) }))
});
