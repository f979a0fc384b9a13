import { vraag, type Afdeling, type Vraag } from './vraag.ts';
import { adres, buitenland, openheid } from './vragen/adres.ts';
import { verdeling, welkInkomen } from './vragen/beslag.ts';
import {
	auto,
	bijstand,
	bijzonder,
	datum,
	lezingen,
	lopendBeslag,
	nummer,
	rechter,
	toeslagen
} from './vragen/bijzonder.ts';
import { bedragen, betaling, inkomen, inkomens, partner } from './vragen/inkomens.ts';
import { instelling } from './vragen/instelling.ts';
import { leefsituatie } from './vragen/leefsituatie.ts';
import { huurtoeslag, woning, woonkosten } from './vragen/woning.ts';

/** De laatste pagina: kijken of alles klopt. */
const controle = vraag({ naam: 'controle', afdeling: 'controle', velden: () => [], rijen: () => [] });

/** Alle vragen in de volgorde waarin zij komen; route, namen en voortgang volgen hieruit. */
const VRAGEN = [
	leefsituatie,
	adres,
	buitenland,
	instelling,
	openheid,
	woning,
	huurtoeslag,
	woonkosten,
	inkomens,
	inkomen,
	betaling,
	bedragen,
	partner,
	bijzonder,
	lopendBeslag,
	toeslagen,
	auto,
	rechter,
	bijstand,
	verdeling,
	datum,
	lezingen,
	nummer,
	welkInkomen,
	controle
] as const;

export type Stapnaam = (typeof VRAGEN)[number]['naam'];
export const ALLE_VRAGEN: readonly Vraag<Stapnaam>[] = VRAGEN;
export const STAPNAMEN: readonly Stapnaam[] = ALLE_VRAGEN.map(({ naam }) => naam);
export const AFDELINGEN: readonly Afdeling[] = [...new Set(ALLE_VRAGEN.map(({ afdeling }) => afdeling))];

const PER_NAAM = new Map(ALLE_VRAGEN.map((elk) => [elk.naam, elk]));

/** @throws Error bij een naam die niet bestaat; dat kan alleen om het type heen */
export function vraagVan(naam: Stapnaam): Vraag<Stapnaam> {
	const gevonden = PER_NAAM.get(naam);
	if (!gevonden) throw new Error(`Er is geen vraag ${naam}`);
	return gevonden;
}
