import { controleer } from '#lib/controle/controleer.ts';
import { leegBrief, type Briefconcept } from '#lib/dossier/brief.ts';
import { leegConcept, type Concept, type Conceptinkomen } from '#lib/dossier/concept.ts';
import { naarControle } from '#lib/invoer/brief/controle.ts';
import { inkomenBij, voegJaarinkomenToe } from '#lib/invoer/brief/inkomens.ts';
import { kiesOordeel, neemBriefOver, standVan } from '#lib/invoer/brief/oordelen.ts';
import { allePunten, type Punt } from '#lib/invoer/brief/punten.ts';
import { kiesSoort, soortVan } from '#lib/invoer/inkomensvraag.ts';
import { zinVoorVeldfout } from '#lib/teksten/veldfouten.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { maakControleresultaat, type Controleresultaat } from '#lib/uitvoer/controle-resultaat.ts';

export const VANDAAG = alsDatum('2026-07-20');

export interface Getypt {
	readonly brief: Briefconcept;
	readonly concept: Concept;
}

/** Een brief van 5 maart 2026 aan iemand die alleen woont, met een jaarinkomen van 30.000 en 2.000 netto. */
export function getypt(bedrag = '1482', concept = leegConcept('20-7-2026')): Getypt {
	const brief = Object.assign(leegBrief(), { datum: '5-3-2026', ontvangen: '7-3-2026', bedrag });
	brief.per = 'maand';
	brief.gegevens.leefsituatie = 'alleenstaande';
	const id = voegJaarinkomenToe(brief.gegevens, 'inwoner');
	Object.assign(opBrief(brief, id), { naam: 'Bakkerij' });
	opBrief(brief, id).opgave.belastbaar.bedrag = '30.000';
	opBrief(brief, id).opgave.netto.bedrag = '2.000,00';
	return { brief, concept };
}

export function opBrief(brief: Briefconcept, id = '1'): Conceptinkomen {
	const inkomen = brief.gegevens.inkomens.find((een) => een.id === id);
	if (!inkomen) throw new Error(`geen inkomen ${id} op de brief`);
	return inkomen;
}

export function feitBij({ brief, concept }: Getypt, id = '1'): Conceptinkomen {
	const inkomen = inkomenBij(brief, concept, id);
	if (!inkomen) throw new Error(`geen inkomen bij ${id}`);
	return inkomen;
}

export function punt({ brief, concept }: Getypt, id: string): Punt {
	const gevonden = allePunten(brief, concept).find((een) => een.id === id);
	if (!gevonden) throw new Error(`geen punt ${id}`);
	return gevonden;
}

/** Beantwoordt alles met "klopt", en wat voor inkomen het is met "weet ik niet", behalve wat al gezegd is. */
export function alles(zaak: Getypt): Getypt {
	neemBriefOver(zaak.brief, zaak.concept);
	for (const een of zaak.concept.inkomens) if (soortVan(een) === '') kiesSoort(een, 'onbekend');
	for (const een of allePunten(zaak.brief, zaak.concept)) {
		if (standVan(zaak.brief, een) === '') kiesOordeel(zaak.brief, een, 'klopt');
	}
	return zaak;
}

/** Een brief van die dag met twee inkomens, die allebei elke periode hun vakantiegeld krijgen: 1.100 en 900 netto. */
export function tweeInkomens(bedrag: string, datum: string): Getypt {
	const zaak = getypt(bedrag);
	Object.assign(zaak.brief, { datum, ontvangen: '' });
	Object.assign(opBrief(zaak.brief).opgave.belastbaar, { bedrag: '14.000' });
	Object.assign(opBrief(zaak.brief).opgave.netto, { bedrag: '1.100' });
	const winkel = opBrief(zaak.brief, voegJaarinkomenToe(zaak.brief.gegevens, 'inwoner'));
	winkel.naam = 'Winkel';
	winkel.opgave.belastbaar.bedrag = '12.000';
	winkel.opgave.netto.bedrag = '900';
	neemBriefOver(zaak.brief, zaak.concept);
	for (const een of zaak.concept.inkomens) een.opgave.vakantiegeld.uitbetaling = 'elkePeriode';
	return zaak;
}

/** De uitkomst van de controle, of de fouten als "veld: code". */
export function uitkomst({ brief, concept }: Getypt): Controleresultaat | readonly string[] {
	const gelezen = naarControle(brief, concept, VANDAAG);
	return gelezen.gelukt
		? maakControleresultaat(controleer(gelezen.waarde), zinVoorVeldfout)
		: gelezen.fouten.map(({ veld, code }) => `${veld}: ${code}`);
}
