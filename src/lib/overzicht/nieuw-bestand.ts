import { schrijfConcept } from '../dossier/concept-bestand.ts';
import { zetErvoor } from '../dossier/ervoor.ts';
import type { Eerder } from '../dossier/geschiedenis.ts';
import { schrijfBestand } from '../dossier/schrijf.ts';
import { rekenVoorDag } from '../invoer/peildatum.ts';
import type { Datum } from '../tijd/datum.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { maakBewaard } from '../uitvoer/bewaard.ts';
import type { Herberekend } from './herbereken.ts';
import { bewaardVan, inhoudVan, isHalverwege, vorigeVan, type Inhoud, type Stuk } from './stuk.ts';

/** Door welk programma en op welke dag. */
export interface Nu {
	readonly programma: string;
	readonly op: Datum;
}

/** Een dossier dat op de gekozen dag te berekenen is. */
interface Uitgerekend extends Pick<Herberekend, 'toen' | 'herziening'> {
	readonly uitkomst: Uitkomst;
}

/**
 * De tekst van het nieuwe bestand bij een dossier dat is herberekend; met de uitkomst van nu. Is er niets veranderd, dan blijft
 * wat er voor die dag is vastgesteld, ook als het programma nu iets anders uitrekent.
 */
export function nieuwBestand(stuk: Stuk, berekend: Uitgerekend, wanneer: Nu): string {
	const inhoud = nieuweInhoud(stuk, berekend, wanneer);
	if (isHalverwege(inhoud)) return schrijfConcept(inhoud);
	const vastgesteld = isZoalsHetWas(stuk, berekend) ? bewaardVan(stuk.inhoud) : null;
	const bewaard = vastgesteld ?? maakBewaard(berekend.uitkomst, wanneer.programma, wanneer.op);
	return schrijfBestand(inhoud.dossier, bewaard, inhoud.vorige);
}

/**
 * Een dossier zoals het nu is: het oude reist mee als `vorige`. Een vragenlijst blijft een vragenlijst, met de brief en alles
 * wat er verder in stond.
 */
export function nieuweInhoud(stuk: Stuk, { toen, uitkomst, herziening }: Uitgerekend, wanneer: Nu): Inhoud {
	const inhoud = inhoudVan(stuk);
	const vorige = herziening && toen ? eerderVan(stuk, toen, wanneer) : vorigeVan(inhoud);
	if (!isHalverwege(inhoud)) {
		return { dossier: uitkomst.dossier, bewaard: null, vorige: zonderBsn(vorige) };
	}
	const concept = structuredClone(inhoud.concept);
	if (herziening && vorige) {
		zetErvoor(concept, vorige);
		rekenVoorDag(concept, uitkomst.dossier.peildatum);
	}
	return { concept, brief: inhoud.brief };
}

const isZoalsHetWas = ({ bewerkt }: Stuk, { toen, uitkomst }: Uitgerekend): boolean =>
	bewerkt === null && toen?.dossier.peildatum === uitkomst.dossier.peildatum;

/** Wat iemand aanvulde, zonder uitkomst; null als er niets is aangevuld. */
export function zoalsAangevuld({ bewerkt }: Stuk): string | null {
	if (bewerkt === null) return null;
	return isHalverwege(bewerkt)
		? schrijfConcept(bewerkt)
		: schrijfBestand(bewerkt.dossier, null, bewerkt.vorige);
}

const eerderVan = ({ inhoud }: Stuk, toen: Uitkomst, { programma, op }: Nu): Eerder => ({
	dossier: toen.dossier,
	bewaard: bewaardVan(inhoud) ?? maakBewaard(toen, programma, op)
});

/** Het burgerservicenummer staat alleen in het dossier van nu. */
const zonderBsn = (vorige: Eerder | null): Eerder | null =>
	vorige && {
		...vorige,
		dossier: { ...vorige.dossier, kenmerk: { ...vorige.dossier.kenmerk, bsn: null } }
	};
