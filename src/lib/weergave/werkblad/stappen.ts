/** De stappen van het portaal, in volgorde. De teksten staan in `teksten/werkblad.ts`. */
export const STAPPEN = [
	{ id: 'inwoner', nummer: '1' },
	{ id: 'gegevens', nummer: '2' },
	{ id: 'wonen', nummer: '3.1' },
	{ id: 'inkomen', nummer: '3.2' },
	{ id: 'beslagobject', nummer: '3.3' },
	{ id: 'verrekeningen', nummer: '3.4' },
	{ id: 'resultaat', nummer: '4' }
] as const;

export type Stap = (typeof STAPPEN)[number]['id'];

/** Velden die in een andere stap staan dan hun begin doet vermoeden; de eerste regel die past geldt. */
const VELDEN: readonly (readonly [RegExp, Stap])[] = [
	[/^(peildatum|kenmerk|leefsituatie)/, 'inwoner'],
	[/^wonen/, 'wonen'],
	[/^inkomens\[\d+\]\.(lopendBeslag|loonbelastingVoertuig|toegekendNormbedrag)/, 'verrekeningen'],
	[/^inkomens/, 'inkomen'],
	[/^beslag\.startjaar/, 'verrekeningen'],
	[/^beslag/, 'beslagobject'],
	[/^(toeslagen|hardheid|lezingen)/, 'verrekeningen']
];

/** In welke stap een veld van het dossier staat. */
export const stapVanVeld = (veld: string): Stap =>
	VELDEN.find(([patroon]) => patroon.test(veld))?.[1] ?? 'inwoner';

/** De stap ervoor of erna; undefined aan het begin en het eind. */
export const buurstap = (stap: Stap, afstand: -1 | 1): Stap | undefined =>
	STAPPEN[STAPPEN.findIndex(({ id }) => id === stap) + afstand]?.id;
