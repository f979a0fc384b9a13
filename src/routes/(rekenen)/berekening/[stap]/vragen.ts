import type { Component } from 'svelte';
import type { Afdeling } from '#lib/invoer/vragenlijst/vraag.ts';
import type { Stapnaam } from '#lib/invoer/vragenlijst/vragen.ts';
import { vragenlijstteksten } from '#lib/teksten/vragenlijst.ts';
import type { Vraagprops } from '#lib/weergave/vragen/vraag.ts';

/** Hoe een vraag eruitziet, en waar zij hoort: zo staat de pagina er zonder dat alle vragen geladen zijn. */
interface Vraagpagina {
	readonly afdeling: Afdeling;
	readonly laad: () => Promise<{ readonly default: Component<Vraagprops> }>;
	/** De pagina heeft zelf knoppen om verder te gaan. */
	readonly eigenKnop?: true;
}

/** De pagina van elke vraag; wat zij vraagt en wanneer staat in `invoer/vragenlijst`. */
export const VRAAGPAGINAS: Readonly<Record<Stapnaam, Vraagpagina>> = {
	leefsituatie: { afdeling: 'situatie', laad: () => import('#lib/weergave/vragen/Leefsituatie.svelte') },
	adres: { afdeling: 'wonen', laad: () => import('#lib/weergave/vragen/Adres.svelte') },
	buitenland: { afdeling: 'wonen', laad: () => import('#lib/weergave/vragen/Buitenland.svelte') },
	instelling: { afdeling: 'wonen', laad: () => import('#lib/weergave/vragen/Instelling.svelte') },
	openheid: { afdeling: 'wonen', laad: () => import('#lib/weergave/vragen/Openheid.svelte') },
	woning: { afdeling: 'wonen', laad: () => import('#lib/weergave/vragen/Woning.svelte') },
	huurtoeslag: { afdeling: 'wonen', laad: () => import('#lib/weergave/vragen/Huurtoeslag.svelte') },
	woonkosten: { afdeling: 'wonen', laad: () => import('#lib/weergave/vragen/Woonkosten.svelte') },
	inkomens: { afdeling: 'inkomen', laad: () => import('./Inkomensstap.svelte'), eigenKnop: true },
	inkomen: { afdeling: 'inkomen', laad: () => import('#lib/weergave/vragen/Inkomen.svelte') },
	betaling: { afdeling: 'inkomen', laad: () => import('#lib/weergave/vragen/Betaling.svelte') },
	bedragen: { afdeling: 'inkomen', laad: () => import('#lib/weergave/vragen/Bedragen.svelte') },
	partner: { afdeling: 'inkomen', laad: () => import('./Inkomensstap.svelte'), eigenKnop: true },
	bijzonder: { afdeling: 'bijzonder', laad: () => import('./Bijzonderstap.svelte'), eigenKnop: true },
	'lopend-beslag': { afdeling: 'bijzonder', laad: () => import('#lib/weergave/vragen/LopendBeslag.svelte') },
	toeslagen: { afdeling: 'bijzonder', laad: () => import('#lib/weergave/vragen/Toeslagen.svelte') },
	auto: { afdeling: 'bijzonder', laad: () => import('#lib/weergave/vragen/Auto.svelte') },
	rechter: { afdeling: 'bijzonder', laad: () => import('#lib/weergave/vragen/Rechter.svelte') },
	bijstand: { afdeling: 'bijzonder', laad: () => import('#lib/weergave/vragen/Bijstand.svelte') },
	verdeling: { afdeling: 'bijzonder', laad: () => import('#lib/weergave/vragen/Verdeling.svelte') },
	datum: { afdeling: 'bijzonder', laad: () => import('./Dagstap.svelte') },
	lezingen: { afdeling: 'bijzonder', laad: () => import('#lib/weergave/vragen/Lezingen.svelte') },
	nummer: { afdeling: 'bijzonder', laad: () => import('#lib/weergave/vragen/Nummer.svelte') },
	'welk-inkomen': { afdeling: 'bijzonder', laad: () => import('#lib/weergave/vragen/WelkInkomen.svelte') },
	controle: { afdeling: 'controle', laad: () => import('./Controlestap.svelte') }
};

export const isStapnaam = (naam: string): naam is Stapnaam => naam in VRAAGPAGINAS;

const AFDELINGEN = Object.keys(vragenlijstteksten.afdelingen);

/** Het nummer van de afdeling (vanaf 1): "Stap 2 van 5". Alleen wat vaststaat telt, dus afdelingen en geen pagina's. */
export const afdelingVan = (stap: Stapnaam): { naam: Afdeling; stap: number; van: number } => {
	const naam = VRAAGPAGINAS[stap].afdeling;
	return { naam, stap: AFDELINGEN.indexOf(naam) + 1, van: AFDELINGEN.length };
};
