import type { OpgaveBedragen } from '../../dossier/dossier.ts';
import { CODE_EENMALIG, magNormbedrag, onderdeelVan } from '../../dossier/inkomenscodes.ts';
import { Getal } from '../../getal/getal.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import { isMeerDanJaarnetto, isNettoHoger, isNettoLaag, lijktOpWatOverbleef } from '../inkomen/opvallend.ts';
import type { Bedragen } from '../uitkomst.ts';
import { meld, type Melding } from './melding.ts';

/** Meldingen over wat van een inkomen is opgegeven: de soort, het netto en het vakantiegeld. */
export function* meldingenOpgave(bedragen: Bedragen, uitkomst: Inkomenuitkomst): Generator<Melding> {
	const { inkomen, belastbaarJaar, nettoMaand } = uitkomst;
	const { soort, opgave, codeSoort } = inkomen;
	const over = { inkomen: inkomen.id };
	yield* onderNul(uitkomst);
	if (soort === 'periodiek' && isNettoHoger(nettoMaand.waarde, belastbaarJaar.waarde)) {
		yield meld('nettoHogerDanBelastbaar', 'let-op', over);
	}
	if (soort !== 'periodiek' && onderdeelVan(codeSoort) !== null) yield meld('codeBijSoort', 'let-op', over);
	if (codeSoort === CODE_EENMALIG) yield meld('eenmalig', 'let-op', over);
	if (opgave.soort !== 'bedragen' || soort === 'winst') return;
	if (uitkomst.belastbaarGeschat) yield meld('belastbaarGeschat', 'let-op', over);
	if (soort === 'periodiek' && isNettoLaag(uitkomst)) yield meld('nettoLaag', 'let-op', over);
	if (opgave.netto?.bedrag && lijktOpWatOverbleef(uitkomst, nettoNaBeslag(bedragen, uitkomst))) {
		yield meld('nettoNaBeslag', 'let-op', over);
	}
	const bronheffing = opgave.netto?.onderdelen?.bronheffing ?? null;
	if (bronheffing !== null && !Getal.lees(bronheffing).isNul()) yield meld('bronheffing', 'let-op', over);
	yield* vakantiegeld(opgave.vakantiegeld, uitkomst);
}

function* onderNul({ inkomen, jaarWasNegatief, nettoWasNegatief }: Inkomenuitkomst): Generator<Melding> {
	const over = { inkomen: inkomen.id };
	const { opgave } = inkomen;
	const opgebouwd = opgave.soort === 'bedragen' && opgave.netto?.onderdelen;
	if (inkomen.soort === 'winst' && jaarWasNegatief) yield meld('verlies', 'let-op', over);
	else if (opgebouwd && nettoWasNegatief) yield meld('nettoOnderNul', 'let-op', over);
	else if (jaarWasNegatief || nettoWasNegatief) yield meld('inkomenNegatief', 'let-op', over);
}

/**
 * Wat iemand van dit inkomen houdt: door dit beslag, of door een ander beslag dat er al op ligt. Van het bedrag dat
 * overblijft neemt de 95% nog eens 5%; daarom telt hier het bedrag ervoor. Bijstand is al zo hoog als de beslagvrije voet zonder
 * vakantiegeld, dus daar zegt gelijk zijn niets.
 */
function nettoNaBeslag({ toegepast }: Bedragen, uitkomst: Inkomenuitkomst) {
	const eigen =
		toegepast.soort === 'inkomen' && toegepast.groep.length === 1 && toegepast.object === uitkomst;
	if (!eigen) return uitkomst.lopendBeslag;
	return magNormbedrag(uitkomst.inkomen) ? null : toegepast.naVermindering;
}

function* vakantiegeld(
	{ uitbetaling, nettoPerJaar }: OpgaveBedragen['vakantiegeld'],
	{ inkomen, nettoMaand }: Inkomenuitkomst
): Generator<Melding> {
	const over = { inkomen: inkomen.id };
	if (uitbetaling === 'onbekend') yield meld('vakantiegeldOnbekend', 'let-op', over);
	if (uitbetaling !== 'jaarlijks') return;
	if (nettoPerJaar === null) yield meld('vakantiegeldGeschat', 'let-op', over);
	else if (isMeerDanJaarnetto(nettoPerJaar, nettoMaand.waarde))
		yield meld('vakantiegeldHoog', 'let-op', over);
}
