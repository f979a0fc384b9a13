import { leesDossiertekst } from '#lib/dossier/lees.ts';
import { keurMeegereisd } from '#lib/dossier/lees-normtabel.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { bereken } from '#lib/regels/bereken.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import { Rekenfout } from '#lib/regels/rekenfout.ts';
import { maakVolledigResultaat } from '#lib/uitvoer/volledig-resultaat.ts';
import { draaiOpdracht } from './per-bestand.ts';

/** npm run bereken (zie dossierformaat): een dossier in, een resultaat uit. */
await draaiOpdracht({
	naam: 'bereken',
	bestand: 'dossier.json',
	lees: (tekst, eigenNormen) => leesDossiertekst(tekst, { keur: keurMeegereisd, eigenNormen }),
	reken(dossier) {
		const normen = kiesNormen(dossier.peildatum, dossier.eigenNormen);
		if (isGeenNormen(normen)) throw new Rekenfout('het dossier is al op zijn peildatum gecontroleerd');
		return maakVolledigResultaat(bereken(dossier, normen));
	},
	dossiernummer: ({ kenmerk }) => kenmerk.dossiernummer
});
