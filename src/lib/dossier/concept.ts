import type { Scherm } from './codec.ts';
import type { Dossier, Persoon } from './dossier.ts';
import { editie } from './velden-vtlb.ts';
import { inkomen, loonstrook } from './velden-inkomen.ts';
import { dossier } from './velden.ts';
import type { Gebruikerseditie } from './vtlb.ts';

/*
 * Een concept is een dossier in wording: precies wat er getypt is, ook als het nog niet klopt. Beide schermen
 * werken op hetzelfde concept. Leeg is '' of null. `lees-concept.ts` maakt er een dossier van.
 */

export type Concept = Scherm<typeof dossier>;
export type Conceptinkomen = Concept['inkomens'][number];
export type Conceptperiode = Conceptinkomen['opgave']['perioden'][number];
export type Conceptvtlb = Concept['vtlb'];

/** Een nieuw, leeg concept. Datums staan erin zoals een datumveld ze toont: "14-7-2026". */
export const leegConcept = (peildatum: string): Concept => ({ ...dossier.leeg(), peildatum });

/** Het hoogste nummer onder de ids die getallen zijn; 0 als er geen is. */
export const hoogsteId = (ids: readonly string[]): number =>
	Math.max(0, ...ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number));

/** Een leeg inkomen met een id dat nog nooit van een ander was; het komt nog niet in het concept. */
export const leegInkomen = ({ inkomens, laatsteId }: Concept, van: Persoon): Conceptinkomen => ({
	...inkomen.leeg(),
	id: String(Math.max(laatsteId, hoogsteId(inkomens.map(({ id }) => id))) + 1),
	van
});

export const legePeriode = (begin: string, eind: string): Conceptperiode => ({
	...loonstrook.leeg(),
	begin,
	eind
});

export const leegVtlb = (): Conceptvtlb => dossier.leeg().vtlb;

/** Een geopend dossier als concept, zodat er verder aan gewerkt kan worden. */
export const conceptVan = (geopend: Dossier): Concept => ({
	...dossier.toon(geopend),
	peildatumGekozen: true
});

/** Overgenomen normbedragen, zoals een scherm ze toont. */
export const editieOpScherm = (gelezen: Gebruikerseditie): Conceptvtlb['editie'] => editie.toon(gelezen);

/** Een bewaard concept; een andere versie van de site kan andere velden hebben dan het tabblad bewaarde. */
export const herstelConcept = (bewaard: unknown): Concept => dossier.herstel(bewaard);
