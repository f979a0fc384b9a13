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

/** Bij beslag op een bankrekening telt alleen met wie iemand woont, en waar: er is niets over te typen. */
const BANKSTAPPEN: readonly Briefstap[] = ['klopt-gegevens', 'klopt-wonen'];
const stappenBij = ({ soort }: { readonly soort: string }): readonly Briefstap[] =>
	soort === 'bankbeslag' ? BANKSTAPPEN : BRIEFSTAPPEN;

/** De eerste pagina na die met de brief zelf, en de laatste voor het antwoord. */
export const eersteStap = (brief: { readonly soort: string }): Briefstap =>
	stappenBij(brief)[0] ?? 'gegevens';
export const laatsteStap = (brief: { readonly soort: string }): Briefstap =>
	stappenBij(brief).at(-1) ?? 'klopt-anders';

/** De pagina ervoor of erna; null is de eerste pagina, of het antwoord. */
export function naast(
	brief: { readonly soort: string },
	stap: Briefstap,
	richting: 1 | -1
): Briefstap | null {
	const stappen = stappenBij(brief);
	return stappen[stappen.indexOf(stap) + richting] ?? null;
}
