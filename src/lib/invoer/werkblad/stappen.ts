import { valtOnder, zonderPlaatsen, type Veldgroep } from '../../dossier/pad.ts';
import { werkbladteksten } from '../../teksten/werkblad.ts';

export type Stap = keyof typeof werkbladteksten.stappen;

/** Een stap van het werkblad; de pagina zelf is de route met dezelfde naam. */
export interface Werkstap {
	readonly id: Stap;
	readonly nummer: string;
	readonly titel: string;
	/** In de lijst van stappen, als daar geen plaats is voor de titel. */
	readonly kort?: string;
	readonly doel: string;
	/** De velden die hier staan; noemen twee stappen een veld, dan wint de groep die het dichtst bij is. */
	readonly velden: readonly (Veldgroep | 'lezingen')[];
	/** Wie hem niet nodig heeft, komt er met "Verder" niet langs. */
	readonly naarKeuze?: true;
}

const stap = (id: Stap, nummer: string, velden: Werkstap['velden']): Werkstap => ({
	id,
	nummer,
	...werkbladteksten.stappen[id],
	velden
});
const inwoner = stap('inwoner', '1', ['peildatum', 'kenmerk', 'leefsituatie']);

/** De stappen van het portaal, in volgorde. */
export const WERKSTAPPEN: readonly Werkstap[] = [
	inwoner,
	stap('gegevens', '2', []),
	stap('wonen', '3.1', ['wonen']),
	stap('inkomen', '3.2', ['inkomens']),
	stap('beslagobject', '3.3', ['beslag']),
	stap('verrekeningen', '3.4', [
		'inkomens[].lopendBeslag',
		'inkomens[].loonbelastingVoertuig',
		'inkomens[].toegekendNormbedrag',
		'beslag.startjaar',
		'toeslagen',
		'hardheid'
	]),
	{ ...stap('brief', '3.5', []), naarKeuze: true },
	stap('resultaat', '4', ['personalia', 'lezingen'])
];

/** De stap van een route; een onbekende naam is de eerste stap. */
export const werkstap = (naam: string): Werkstap => WERKSTAPPEN.find(({ id }) => id === naam) ?? inwoner;

/** In welke stap een veld van het dossier staat. */
export function stapVanVeld(veld: string): Stap {
	const naam = zonderPlaatsen(veld);
	const treffers = WERKSTAPPEN.flatMap(({ id, velden }) =>
		velden.filter((groep) => valtOnder(naam, groep)).map((groep) => ({ id, diepte: groep.length }))
	);
	return treffers.sort((een, ander) => ander.diepte - een.diepte)[0]?.id ?? inwoner.id;
}

/** De stap ervoor of erna, zonder wat naar keuze is; undefined aan het begin en het eind. */
export function buurstap(van: Stap, afstand: -1 | 1): Werkstap | undefined {
	const weg = WERKSTAPPEN.filter(({ id, naarKeuze }) => id === van || !naarKeuze);
	return weg[weg.findIndex(({ id }) => id === van) + afstand];
}

/** Wat er na deze stap ook nog kan. */
export function keuzestap(van: Stap): Werkstap | undefined {
	const volgende = WERKSTAPPEN[WERKSTAPPEN.findIndex(({ id }) => id === van) + 1];
	return volgende?.naarKeuze && volgende;
}

/** Een stap waar nog velden open staan. */
export interface Openstap {
	readonly nummer: string;
	readonly titel: string;
	readonly aantal: number;
	readonly href: string;
}
