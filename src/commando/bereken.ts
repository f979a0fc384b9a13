import { begintHerziening } from '#lib/dossier/geschiedenis.ts';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { keurMeegereisd } from '#lib/dossier/lees-normtabel.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { kiesNormen } from '#lib/regels/kies-normen.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { alsFouten } from '#lib/uitvoer/fouten.ts';
import { rekenBestand } from '#lib/uitvoer/reken.ts';
import { opDag } from '#lib/vergelijk/op-dag.ts';
import { draaiOpdracht } from './per-bestand.ts';

/** npm run bereken (zie dossierformaat): een dossier in, een resultaat uit; met een vorige of --op ook wat er veranderde. */
await draaiOpdracht({
	naam: 'bereken',
	bestand: 'dossier.json',
	lees: (tekst, eigenNormen, op) =>
		leesBestandtekst(tekst, { keur: keurMeegereisd, eigenNormen, ookZonderNormen: op !== null }),
	reken: rekenBestand,
	dossiernummer: ({ dossier: { kenmerk } }) => kenmerk.dossiernummer,
	plekNummer: 'kenmerk.dossiernummer',
	rekenOp(bestand, dag) {
		const nu = opDag(bestand.dossier, dag);
		if (!nu.gelukt) return alsFouten(nu.fouten, zinVoorVeldfout);
		const { dossier } = bestand;
		// Het dossier van het bestand is dan het vorige, als het na te rekenen is.
		const isNaTeRekenen = !isGeenNormen(kiesNormen(dossier.peildatum, dossier.eigenNormen));
		const vorige = begintHerziening(dossier, dag) ? (isNaTeRekenen ? bestand : null) : bestand.vorige;
		return rekenBestand({ dossier: nu.waarde, vorige });
	}
});
