/** De sleutels van een vaste lijst keuzes, in de volgorde waarin ze staan en met hun eigen type. */
export const sleutelsVan = <W extends string>(keuzes: Readonly<Record<W, string>>): readonly W[] =>
	Object.keys(keuzes) as W[];
