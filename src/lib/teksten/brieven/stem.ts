/** Wie de brief schrijft: over zichzelf, of namens een cliënt. */
export type Stem = 'ik' | 'namens';

/** Een zin die voor beiden hetzelfde is, of een zin per schrijver. */
export type Zin = string | { readonly [S in Stem]: string };

export const inStem = (zin: Zin, stem: Stem): string => (typeof zin === 'string' ? zin : zin[stem]);
