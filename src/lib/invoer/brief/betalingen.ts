import { perTijdvak } from '../../controle/briefbedrag.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import { legeBetaling, type Betaling } from '../../dossier/brief-terug.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { toonBedrag } from '../../getal/bedragtekst.ts';
import { eersteDagVanMaand, plusDagen, plusMaanden, type Datum } from '../../tijd/datum.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import { tijdvakVan } from './zaak.ts';

/* De maanden of weken waarover iemand zegt wat er inkwam en afging. Wat er al getypt is, blijft staan. */

/** Meer typt niemand; het gaat om de laatste. */
const MEESTE = { maand: 36, vierweken: 39 } as const;
const PER_JAAR = { maand: 12, vierweken: 13 } as const;

/** Elke maand sinds het beslag tot vandaag, de laatste eerst. */
export function zetBetalingen({ sinds, terug }: Briefconcept, feiten: Uitkomst | null, vandaag: Datum): void {
	const begin = leesDatumtekst(sinds);
	const tijdvak = tijdvakVan(feiten);
	if (begin === null || begin > vandaag) return;
	const eerste = tijdvak === 'maand' ? eersteDagVanMaand(begin) : begin;
	const dagen = Array.from({ length: MEESTE[tijdvak] }, (_, plek) => verder(eerste, tijdvak, plek))
		.filter((dag) => dag <= vandaag)
		.toReversed();
	terug.betalingen = metGetypt(dagen, terug.betalingen, feiten);
}

/** De maanden waarin vakantiegeld is opgebouwd: een jaar, tot en met die van de betaling. */
export function zetOpbouw({ terug: { vakantiegeld } }: Briefconcept, feiten: Uitkomst | null): void {
	const betaald = leesDatumtekst(vakantiegeld.dag);
	if (betaald === null) return;
	const tijdvak = tijdvakVan(feiten);
	const aantal = PER_JAAR[tijdvak];
	const laatste = tijdvak === 'maand' ? eersteDagVanMaand(betaald) : plusDagen(betaald, -27);
	const dagen = Array.from({ length: aantal }, (_, plek) => verder(laatste, tijdvak, plek - aantal + 1));
	vakantiegeld.maanden = metGetypt(dagen, vakantiegeld.maanden, feiten);
}

/** Wat van de eerste ingevulde maand af ging, ook bij de maanden die nog leeg zijn. */
export function vulOveralIn({ terug: { betalingen } }: Briefconcept): void {
	const gevuld = betalingen.find(({ ingehouden }) => ingehouden.trim() !== '');
	for (const betaling of betalingen) betaling.ingehouden ||= gevuld?.ingehouden ?? '';
}

const verder = (dag: Datum, tijdvak: Tijdvak, aantal: number): Datum =>
	tijdvak === 'maand' ? plusMaanden(dag, aantal) : plusDagen(dag, 28 * aantal);

function metGetypt(
	dagen: readonly Datum[],
	eerder: readonly Betaling[],
	feiten: Uitkomst | null
): Betaling[] {
	const getypt = new Map(eerder.map((betaling) => [betaling.begin, betaling]));
	const netto = nettoVan(feiten);
	return dagen.map(toonGetypt).map((begin) => getypt.get(begin) ?? legeBetaling(begin, netto));
}

/** Het gewone netto van dit inkomen, uit de loonstroken of het bedrag dat al bekend is; '' zonder inkomen. */
function nettoVan(feiten: Uitkomst | null): string {
	if (feiten?.toegepast.soort !== 'inkomen') return '';
	const { nettoMaand } = feiten.toegepast.object;
	return toonBedrag(perTijdvak(nettoMaand.waarde, { per: tijdvakVan(feiten) }).tekst(2));
}
