import { Getal } from '../getal/getal.ts';
import { plusMaanden, type Datum } from '../tijd/datum.ts';
import type { Controleuitkomst } from './controleer.ts';
import { beginVanBedrag } from './termijnen.ts';
import type { Controle } from './velden.ts';

/** Wat het sinds een dag samen scheelt. */
export interface TotNu {
	readonly sinds: Datum;
	readonly bedrag: Getal;
}

/**
 * Wat er sinds het beslag te weinig bleef, als er elke maand is ingehouden wat de brief toestaat. Null als dat niet te
 * zeggen is: de brief gaat niet over maanden, er is nog geen maand voorbij, of er hoorde al een nieuwe berekening te zijn.
 * @param netto van het inkomen waar het beslag op ligt: meer dan dat kan er niet af
 */
export function totNu(
	{ vandaag, brief }: Controle,
	{ oordeel, verschilPerMaand, bedragBrief, termijnen: { twaalfMaanden } }: Controleuitkomst,
	sinds: Datum,
	netto: Getal
): TotNu | null {
	const begin = beginVanBedrag(brief, sinds);
	const jaarVoorbij = twaalfMaanden !== null && vandaag >= twaalfMaanden;
	if (oordeel.uitkomst !== 'kanHoger' || !verschilPerMaand || brief.per !== 'maand' || jaarVoorbij)
		return null;
	const ruimte = netto.min(bedragBrief);
	const perMaand = ruimte.vergelijk(verschilPerMaand) < 0 ? ruimte : verschilPerMaand;
	const maanden = voorbij(begin, vandaag);
	if (maanden === 0 || perMaand.isNegatief() || perMaand.isNul()) return null;
	return { sinds: begin, bedrag: perMaand.maal(Getal.lees(String(maanden))) };
}

/** Hoeveel hele maanden er voorbij zijn. */
function voorbij(begin: Datum, vandaag: Datum): number {
	let maanden = 0;
	while (plusMaanden(begin, maanden + 1) <= vandaag) maanden += 1;
	return maanden;
}
