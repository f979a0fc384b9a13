/** De blokken met wat er is ingevuld, leesbaar voor een test. */
import { gegevensVan } from '#lib/uitleg/gegevens.ts';
import type { Gegevensblok, Gegevensgroep } from '#lib/uitleg/uitleg.ts';
import type { Lezer } from '#lib/teksten/woordenlijst/lezer.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';

export const blokkenVan = (inhoud: unknown, lezer: Lezer, leeg?: string) =>
	gegevensVan(berekenUitkomst(inhoud), leeg === undefined ? { lezer } : { lezer, leeg });

/** De rijen van een groep, elk als "veld: waarde"; wat geen veld is heet naar zijn naam. */
export const rijen = (blokken: readonly Gegevensblok[], groep: Gegevensgroep) =>
	blokken
		.filter((blok) => blok.groep === groep)
		.flatMap((blok) => blok.rijen)
		.map(({ veld, naam, waarde }) => `${veld ?? naam}: ${waarde}`.replaceAll('\u00a0', ' '));

export const velden = (blokken: readonly Gegevensblok[], groep: Gegevensgroep) =>
	blokken
		.filter((blok) => blok.groep === groep)
		.flatMap((blok) => blok.rijen)
		.map(({ veld, naam }) => veld ?? naam);
