import { leesDossiertekst } from '#lib/dossier/lees.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { alsFouten } from '#lib/uitvoer/fouten.ts';
import { herzieDossier, rekenDossier } from '#lib/uitvoer/reken.ts';
import { opDag } from '#lib/vergelijk/op-dag.ts';
import { draaiOpdracht } from './per-bestand.ts';

/** npm run bereken (zie dossierformaat): een dossier in, een resultaat uit; met --op ook wat er sindsdien veranderde. */
await draaiOpdracht({
	naam: 'bereken',
	bestand: 'dossier.json',
	lees: leesDossiertekst,
	reken: rekenDossier,
	dossiernummer: ({ kenmerk }) => kenmerk.dossiernummer,
	rekenOp(dossier, dag) {
		const nu = opDag(dossier, dag);
		if (!nu.gelukt) return alsFouten(nu.fouten, zinVoorVeldfout);
		return { ...rekenDossier(nu.waarde), herziening: herzieDossier(dossier, nu.waarde) };
	}
});
