import { controleer } from '#lib/controle/controleer.ts';
import { leesControletekst } from '#lib/controle/lees.ts';
import { keurMeegereisd } from '#lib/dossier/lees-normtabel.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { maakControleresultaat } from '#lib/uitvoer/controle-resultaat.ts';
import { draaiOpdracht } from './per-bestand.ts';

/** npm run controleer: een brief met de feiten ernaast in, wat erover te zeggen is uit. */
await draaiOpdracht({
	naam: 'controleer',
	bestand: 'controle.json',
	lees: (tekst, eigenNormen) => leesControletekst(tekst, { keur: keurMeegereisd, eigenNormen }),
	reken: (controle) => maakControleresultaat(controleer(controle), zinVoorVeldfout),
	dossiernummer: ({ feiten }) => feiten.kenmerk.dossiernummer,
	plekNummer: 'feiten.kenmerk.dossiernummer'
});
