/** Wat er mis is met een bestand, per veld in een zin. */
export interface Foutenresultaat {
	readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
}

/** Zet fouten om naar het resultaat; `zin` maakt de tekst van een fout. */
export const alsFouten = <F extends { readonly veld: string }>(
	fouten: readonly F[],
	zin: (fout: F) => string
): Foutenresultaat => ({
	fouten: fouten.map((fout) => ({ veld: fout.veld, tekst: zin(fout) }))
});
