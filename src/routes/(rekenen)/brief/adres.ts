import { resolve } from '$app/paths';
import type { Briefstap } from '#lib/invoer/brief/route.ts';

/** Het adres van een pagina over de brief; zonder stap de eerste. */
export const briefadres = (stap: Briefstap | null): string =>
	stap === null ? resolve('/brief/') : `${resolve('/(rekenen)/brief/[stap]', { stap })}/`;
