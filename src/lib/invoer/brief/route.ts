/* De pagina's over een brief; zonder te weten wat erop staat, zodat een pagina er zonder dat al kan zijn. */

/** De blokken van de brief, in de volgorde van het model (bijlage 2 bij de Regeling beslagvrije voet). */
export const BLOKKEN = ['gegevens', 'wonen', 'anders'] as const;
export type Blok = (typeof BLOKKEN)[number];

/** De pagina's na de eerste: eerst alles overtypen, dan per blok of het klopt. */
export type Briefstap = Blok | `klopt-${Blok}`;
export const BRIEFSTAPPEN: readonly Briefstap[] = [
	...BLOKKEN,
	...BLOKKEN.map((blok) => `klopt-${blok}` as const)
];
export const isBriefstap = (naam: string): naam is Briefstap => BRIEFSTAPPEN.some((stap) => stap === naam);

/** Het blok van een pagina, en of daar geoordeeld wordt. */
export const blokVan = (stap: Briefstap): { readonly blok: Blok; readonly oordeelt: boolean } => {
	const blok = BLOKKEN.find((een) => stap.endsWith(een)) ?? BLOKKEN[0];
	return { blok, oordeelt: stap !== blok };
};

/** De pagina ervoor of erna; null is de eerste pagina, of het antwoord. */
export const naast = (stap: Briefstap, richting: 1 | -1): Briefstap | null =>
	BRIEFSTAPPEN[BRIEFSTAPPEN.indexOf(stap) + richting] ?? null;
