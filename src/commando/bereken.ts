import { begintHerziening } from '#lib/dossier/geschiedenis.ts';
import { leesBestandtekst } from '#lib/dossier/lees.ts';
import { keurMeegereisd } from '#lib/dossier/lees-normtabel.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { alsFouten } from '#lib/uitvoer/fouten.ts';
import { rekenBestand } from '#lib/uitvoer/reken.ts';
import { opDag } from '#lib/vergelijk/op-dag.ts';
import { draaiOpdracht } from './per-bestand.ts';

/** npm run bereken (zie dossierformaat): een dossier in, een resultaat uit; met een vorige of --op ook wat er veranderde. */
await draaiOpdracht({
	naam: 'bereken',
	bestand: 'dossier.json',
	lees: (tekst, eigenNormen) => leesBestandtekst(tekst, { keur: keurMeegereisd, eigenNormen }),
	reken: rekenBestand,
	dossiernummer: ({ dossier: { kenmerk } }) => kenmerk.dossiernummer,
	plekNummer: 'kenmerk.dossiernummer',
	rekenOp(bestand, dag) {
		const nu = opDag(bestand.dossier, dag);
		if (!nu.gelukt) return alsFouten(nu.fouten, zinVoorVeldfout);
		const vorige = begintHerziening(bestand.dossier, dag) ? bestand : bestand.vorige;
		return rekenBestand({ dossier: nu.waarde, vorige });
	}
});
