import type { Dossierbestand } from '#lib/dossier/geschiedenis.ts';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { keurMeegereisd } from '#lib/dossier/lees-normtabel.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import { Rekenfout } from '#lib/regels/rekenfout.ts';
import { maakHerzieningsresultaat, type Herzieningsresultaat } from '#lib/uitvoer/herziening-resultaat.ts';
import { maakVolledigResultaat } from '#lib/uitvoer/volledig-resultaat.ts';
import { herzieInStappen } from '#lib/vergelijk/herziening.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { draaiOpdracht } from './per-bestand.ts';

const GECONTROLEERD = 'het dossier is al op zijn peildatum gecontroleerd';

/** npm run bereken (zie dossierformaat): een dossier in, een resultaat uit. */
await draaiOpdracht({
	naam: 'bereken',
	bestand: 'dossier.json',
	lees: (tekst, eigenNormen) => leesBestandtekst(tekst, { keur: keurMeegereisd, eigenNormen }),
	reken(bestand) {
		const { dossier } = bestand;
		const normen = kiesNormen(dossier.peildatum, dossier.eigenNormen);
		if (isGeenNormen(normen)) throw new Rekenfout(GECONTROLEERD);
		return { ...maakVolledigResultaat(bereken(dossier, normen)), ...herziening(bestand) };
	},
	dossiernummer: ({ dossier: { kenmerk } }) => kenmerk.dossiernummer
});

/** Staat er een vorig dossier in het bestand, dan ook wat er sindsdien anders is. */
function herziening({ dossier, vorige }: Dossierbestand): { readonly herziening?: Herzieningsresultaat } {
	if (!vorige) return {};
	const herzien = inEenKeer(herzieInStappen(vorige.dossier, dossier));
	if (isGeenNormen(herzien)) throw new Rekenfout(GECONTROLEERD);
	return { herziening: maakHerzieningsresultaat(herzien, vorige.bewaard) };
}
