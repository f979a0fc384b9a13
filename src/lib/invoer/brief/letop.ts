import { isAfronding } from '../../controle/briefbedrag.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { magNormbedrag } from '../../dossier/inkomenscodes.ts';
import { leesConceptVoorBvv } from '../../dossier/lees-concept.ts';
import { alsBedrag } from '../../getal/bedragtekst.ts';
import { alsMaandbedrag } from '../../regels/inkomen/opgegeven-bedrag.ts';
import { leesDatumtekst } from '../../tijd/datumtekst.ts';
import { leesKaal } from '../begrepen.ts';
import { berekenGelezen } from '../bereken-concept.ts';
import { heeftNormenOp } from '../peildatum.ts';
import { gegevenNetto, lijktNaBeslag } from '../netto.ts';

/**
 * De inkomens waarvan het netto lijkt op wat er na het beslag overbleef (rekenregels 17.1): het bedrag van de brief, of dat van
 * onze berekening. Wie daarmee rekent, krijgt een te lage beslagvrije voet.
 */
export function nettoNaBeslag(brief: Briefconcept, concept: Concept): ReadonlySet<string> {
	const dag = leesDatumtekst(brief.datum);
	const peildatum = dag !== null && heeftNormenOp(concept, dag) ? brief.datum : concept.peildatum;
	const wonen = { ...concept.wonen, adres: concept.wonen.adres || 'nederland' } as const;
	const uitkomst = berekenGelezen(leesConceptVoorBvv({ ...concept, peildatum, wonen }));
	return new Set(
		concept.inkomens
			.filter((inkomen) => lijktNaBeslag(uitkomst, inkomen.id) || isBriefbedrag(brief, inkomen))
			.map(({ id }) => id)
	);
}

/** Bijstand is al ongeveer zo hoog als de beslagvrije voet: daar zegt gelijk zijn niets. */
function isBriefbedrag({ bedrag, per }: Briefconcept, inkomen: Conceptinkomen): boolean {
	const { opgave, van } = inkomen;
	const [opBrief, netto] = [leesKaal(bedrag), gegevenNetto(inkomen)];
	const getypt = !opgave.netto.onderdelen.uitgerekend && opgave.soort !== 'perioden';
	if (van !== 'inwoner' || !getypt || magNormbedrag(inkomen) || opBrief === null || netto === null)
		return false;
	return isAfronding(
		alsBedrag(alsMaandbedrag({ bedrag: netto, per: opgave.netto.per })),
		alsBedrag(alsMaandbedrag({ bedrag: opBrief, per: per || 'maand' }))
	);
}
