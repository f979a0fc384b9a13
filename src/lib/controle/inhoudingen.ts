import { invoer } from '../herleiding/bronnen.ts';
import type { Post } from '../herleiding/post.ts';
import { afdracht, type Afdracht } from '../regels/afdracht/art475b-lid1-afdracht.ts';
import {
	vakantiegeldcontrole,
	type Vakantiegeldcontrole
} from '../regels/afdracht/art475c-lid1-vakantiegeldcontrole.ts';
import { voetPerBetaling, type Voet } from '../regels/afdracht/art475d-lid6-per-betaling.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { controleer as keur } from '../dossier/lees.ts';
import { NIEUWSTE } from '../dossier/plek.ts';
import type { OpInkomen } from '../regels/toegepast/toepassing.ts';
import type { Datum } from '../tijd/datum.ts';
import type { Periode } from '../tijd/periode.ts';
import { gevalOp } from '../vergelijk/geval.ts';
import { termijnen } from './termijnen.ts';
import type { Controle } from './velden.ts';

/* Wat er echt van het inkomen en van het vakantiegeld af ging, naast de brief en de feiten. Bedragen in kale notatie. */

/** Wat iemand van een strook overtypt. */
export interface Strook {
	readonly dag: Datum;
	/** Netto, voor de inhouding en zonder vakantiegeld dat eens per jaar komt. */
	readonly netto: string;
	readonly ingehouden: string;
}

/** Een maand of vier weken waarin vakantiegeld is opgebouwd. */
interface Opbouwtijd {
	readonly periode: Periode;
	readonly netto: string;
}

/**
 * Art. 475b lid 1 Rv: elke betaling sinds het beslag naast de brief en naast de feiten. Na twaalf maanden hoorde er een nieuwe
 * berekening te zijn (art. 475d lid 2 Rv); dan telt die, als zij met deze feiten te maken is. Null als er geen inkomen is om naast te leggen, of als de brief een
 * totaal noemt terwijl er nog een inkomen is.
 * @param veranderd sinds wanneer de feiten anders zijn dan op de dag van de brief: tot dan was de brief goed
 */
export function inhoudingen(
	{ feiten, brief }: Controle,
	sinds: Datum,
	stroken: readonly Strook[],
	veranderd: Datum | null = null
): Afdracht | null {
	const toen = opInkomen(feiten, brief.datum);
	if (!toen || (brief.soortBedrag === 'totaalPerMaand' && !toen.overigeInkomsten.waarde.isNul())) return null;
	const einde = termijnen(brief, gevalOp(feiten, brief.datum)?.bedragen ?? null).twaalfMaanden;
	const daarna = einde && opInkomen(feiten, einde);
	const volgensBrief = invoer('brief.bedrag', brief.per, brief.bedrag);
	const sindsVerandering = veranderd && opInkomen(feiten, veranderd);
	const juist = (dag: Datum): Voet => {
		if (veranderd && dag < veranderd) return volgensBrief;
		return voetVan((daarna && dag >= einde ? daarna : sindsVerandering) ?? toen);
	};
	return afdracht(
		sinds,
		toen.object.inkomen.tijdvak,
		stroken.map(({ dag, netto, ingehouden }, plek) => ({
			dag,
			netto: invoer(`stroken[${plek}].netto`, 'eenmalig', netto),
			ingehouden: invoer(`stroken[${plek}].ingehouden`, 'eenmalig', ingehouden),
			grens: {
				brief: { voet: volgensBrief, vakantiegeld: null },
				juist: { voet: juist(dag), vakantiegeld: null }
			}
		}))
	);
}

/**
 * HR 31 oktober 2014, ECLI:NL:HR:2014:3068: over de echte maanden, met de beslagvrije voet van de dag waarop elke maand begon.
 * Null als die voor een van de maanden niet te berekenen is.
 */
export function vakantiegeldOver(
	feiten: Dossier,
	opbouw: readonly Opbouwtijd[],
	{ netto, ingehouden }: Pick<Strook, 'netto' | 'ingehouden'>
): Vakantiegeldcontrole | null {
	const maanden = opbouw.map(({ periode, netto: ontvangen }, plek) => {
		const toen = opInkomen(feiten, periode.begin);
		const post: Post<'eenmalig'> = invoer(`opbouw[${plek}].netto`, 'eenmalig', ontvangen);
		return toen && { periode, netto: post, voet: voetVan(toen) };
	});
	if (!maanden.every((maand) => maand !== null)) return null;
	return vakantiegeldcontrole(maanden, {
		netto: invoer('vakantiegeld.netto', 'eenmalig', netto),
		ingehouden: invoer('vakantiegeld.ingehouden', 'eenmalig', ingehouden)
	});
}

/** De feiten op een dag; null als zij dan niet te berekenen zijn, of als er geen inkomen is waar beslag op ligt. */
function opInkomen(feiten: Dossier, dag: Datum): OpInkomen | null {
	const gelezen = keur({ ...feiten, peildatum: dag }, [], NIEUWSTE);
	const toegepast = gelezen.gelukt ? gevalOp(gelezen.waarde, dag)?.bedragen.toegepast : undefined;
	return toegepast?.soort === 'inkomen' ? toegepast : null;
}

/** Wat er van een betaling blijft; bij beslag op meer inkomens het aandeel van dit inkomen (art. 475c lid 5 Rv). */
function voetVan({ object, tbvv, omslag }: OpInkomen): Voet {
	const { id, tijdvak } = object.inkomen;
	return voetPerBetaling(omslag.find((deel) => deel.id === id)?.aandeel ?? tbvv, tijdvak);
}
