import { valtOnder, zonderPlaatsen, type Veldgroep } from '../../dossier/pad.ts';

/** De stappen van het portaal, in volgorde. De teksten staan in `teksten/werkblad.ts`. */
export const WERKSTAPPEN = [
	{ id: 'inwoner', nummer: '1' },
	{ id: 'gegevens', nummer: '2' },
	{ id: 'wonen', nummer: '3.1' },
	{ id: 'inkomen', nummer: '3.2' },
	{ id: 'beslagobject', nummer: '3.3' },
	{ id: 'verrekeningen', nummer: '3.4' },
	{ id: 'resultaat', nummer: '4' }
] as const;

export type Stap = (typeof WERKSTAPPEN)[number]['id'];

/** Een stap waar nog velden open staan. */
export interface Openstap {
	readonly nummer: string;
	readonly titel: string;
	readonly aantal: number;
	readonly href: string;
}

/** Velden die in een andere stap staan dan hun begin doet vermoeden; de eerste regel die past geldt. */
const VELDEN: readonly (readonly [Veldgroep | 'lezingen', Stap])[] = [
	['wonen', 'wonen'],
	['inkomens[].lopendBeslag', 'verrekeningen'],
	['inkomens[].loonbelastingVoertuig', 'verrekeningen'],
	['inkomens[].toegekendNormbedrag', 'verrekeningen'],
	['inkomens', 'inkomen'],
	['beslag.startjaar', 'verrekeningen'],
	['beslag', 'beslagobject'],
	['toeslagen', 'verrekeningen'],
	['hardheid', 'verrekeningen'],
	['lezingen', 'verrekeningen']
];

/** In welke stap een veld van het dossier staat. */
export const stapVanVeld = (veld: string): Stap =>
	VELDEN.find(([groep]) => valtOnder(zonderPlaatsen(veld), groep))?.[1] ?? 'inwoner';

/** De stap ervoor of erna; undefined aan het begin en het eind. */
export const buurstap = (stap: Stap, afstand: -1 | 1): Stap | undefined =>
	WERKSTAPPEN[WERKSTAPPEN.findIndex(({ id }) => id === stap) + afstand]?.id;
