import { keurMeegereisd } from '#lib/dossier/lees-normtabel.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { zinVoorMelding } from '#lib/teksten/meldingen.ts';
import { maakResultaat, type Resultaat } from '#lib/uitvoer/resultaat.ts';

/** Leest een geldig dossier; een fout erin laat de test falen. */
export function geldig(inhoud: unknown): Dossier {
	const gelezen = leesDossier(inhoud, { keur: keurMeegereisd });
	if (!gelezen.gelukt) throw new Error(`ongeldig dossier: ${JSON.stringify(gelezen.fouten)}`);
	return gelezen.waarde;
}

/** De volledige uitkomst van een geldig dossier. */
export function berekenUitkomst(inhoud: unknown): Uitkomst {
	const dossier = geldig(inhoud);
	const normen = kiesNormen(dossier.peildatum, dossier.eigenNormen);
	if (isGeenNormen(normen)) throw new Error(`geen normen op ${dossier.peildatum}`);
	return bereken(dossier, normen);
}

/** Het resultaat van de opdrachtregel voor een geldig dossier. */
export function berekenResultaat(inhoud: unknown): Resultaat {
	const uitkomst = berekenUitkomst(inhoud);
	return maakResultaat(uitkomst, (melding) => zinVoorMelding(melding, uitkomst.dossier));
}
