import { perTijdvak } from '../../controle/briefbedrag.ts';
import { beginVanBedrag } from '../../controle/termijnen.ts';
import type { Briefconcept } from '../../dossier/brief.ts';
import { legeBetaling, type Betaling } from '../../dossier/brief-terug.ts';
import type { Tijdvak } from '../../dossier/dossier.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { toonBedrag } from '../../getal/bedragtekst.ts';
import {
	dagnummer,
	eersteDagVanMaand,
	laatsteDagVanMaand,
	plusDagen,
	plusMaanden,
	type Datum
} from '../../tijd/datum.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import type { Periode } from '../../tijd/periode.ts';

/* De maanden of weken waarover iemand zegt wat er inkwam en afging. Wat er al getypt is, blijft staan. */

/** Meer typt niemand; het gaat om de laatste. */
const MEESTE = { maand: 36, vierweken: 39 } as const;
const PER_JAAR = { maand: 12, vierweken: 13 } as const;
const VIER_WEKEN = 28;

/** Hoe vaak het inkomen komt waar het beslag op ligt. */
export const tijdvakVan = (feiten: Uitkomst | null): Tijdvak =>
	feiten?.toegepast.soort === 'inkomen' ? feiten.toegepast.object.inkomen.tijdvak : 'maand';

const periodeOp = (begin: Datum, tijdvak: Tijdvak): Periode => ({
	begin,
	eind: tijdvak === 'maand' ? laatsteDagVanMaand(begin) : plusDagen(begin, VIER_WEKEN - 1)
});

export function periodeVan({ begin }: Pick<Betaling, 'begin'>, tijdvak: Tijdvak): Periode | null {
	const dag = leesDatumtekst(begin);
	return dag && periodeOp(dag, tijdvak);
}

/** Een maand wordt vaak voor haar eind betaald; vier weken niet. */
export const kanBetaaldZijn = ({ begin, eind }: Periode, tijdvak: Tijdvak, vandaag: Datum): boolean =>
	(tijdvak === 'maand' ? begin : eind) <= vandaag;

/** Sinds wanneer het bedrag op de brief geldt: eerdere inhoudingen zijn er niet naast te leggen. */
export function beginVan({ sinds, datum, terug }: Briefconcept): Datum | null {
	const [beslag, brief] = [leesDatumtekst(sinds), leesDatumtekst(datum)];
	if (beslag === null || brief === null) return beslag;
	return terug.herberekend && brief > beslag ? brief : beginVanBedrag({ datum: brief }, beslag);
}

/** De brief kwam lang na het beslag: dan doet het ertoe of er al een brief met een bedrag was. */
export function kwamLaat({ sinds, datum }: Briefconcept): boolean {
	const [beslag, brief] = [leesDatumtekst(sinds), leesDatumtekst(datum)];
	return beslag !== null && brief !== null && beginVanBedrag({ datum: brief }, beslag) !== beslag;
}

/** "Kreeg u eerder al een brief met een bedrag?" */
export const eerdereBrief = ({ terug: { herberekend, eersteBrief } }: Briefconcept): 'ja' | 'nee' | '' => {
	if (herberekend) return 'ja';
	return eersteBrief ? 'nee' : '';
};
export function kiesEerdereBrief({ terug }: Briefconcept, antwoord: 'ja' | 'nee' | ''): void {
	terug.herberekend = antwoord === 'ja';
	terug.eersteBrief = antwoord === 'nee';
}

/** Elke maand of vier weken sinds dat begin die betaald kan zijn, de laatste eerst. */
export function betaaldePerioden(
	brief: Briefconcept,
	feiten: Uitkomst | null,
	vandaag: Datum
): readonly Periode[] {
	const begin = beginVan(brief);
	const tijdvak = tijdvakVan(feiten);
	if (begin === null || begin > vandaag) return [];
	const eerste = tijdvak === 'maand' ? eersteDagVanMaand(begin) : opDeStrook(begin, feiten);
	const perioden: Periode[] = [];
	let periode = periodeOp(eerste, tijdvak);
	while (kanBetaaldZijn(periode, tijdvak, vandaag)) {
		perioden.push(periode);
		periode = periodeOp(verder(periode.begin, tijdvak, 1), tijdvak);
	}
	return perioden.toReversed();
}

/** Wanneer de vier weken begonnen waar een dag in valt: zoals op de stroken, en zonder stroken op die dag. */
function opDeStrook(dag: Datum, feiten: Uitkomst | null): Datum {
	const opgave = feiten?.toegepast.soort === 'inkomen' ? feiten.toegepast.object.inkomen.opgave : null;
	const strook = opgave?.soort === 'perioden' ? opgave.perioden[0]?.begin : undefined;
	if (!strook) return dag;
	const over = (dagnummer(dag) - dagnummer(strook)) % VIER_WEKEN;
	return plusDagen(dag, -(over < 0 ? over + VIER_WEKEN : over));
}

/** Een veld per periode, de laatste eerst. */
export function zetBetalingen(brief: Briefconcept, feiten: Uitkomst | null, vandaag: Datum): void {
	if (beginVan(brief) === null) return;
	const dagen = betaaldePerioden(brief, feiten, vandaag)
		.slice(0, MEESTE[tijdvakVan(feiten)])
		.map(({ begin }) => begin);
	brief.terug.betalingen = metGetypt(dagen, brief.terug.betalingen, feiten);
}

/** De maanden waarin vakantiegeld is opgebouwd: een jaar, tot en met die van de betaling. */
export function zetOpbouw({ terug: { vakantiegeld } }: Briefconcept, feiten: Uitkomst | null): void {
	const betaald = leesDatumtekst(vakantiegeld.dag);
	if (betaald === null) return;
	const tijdvak = tijdvakVan(feiten);
	const aantal = PER_JAAR[tijdvak];
	const laatste = tijdvak === 'maand' ? eersteDagVanMaand(betaald) : plusDagen(betaald, 1 - VIER_WEKEN);
	const dagen = Array.from({ length: aantal }, (_, plek) => verder(laatste, tijdvak, plek - aantal + 1));
	vakantiegeld.maanden = metGetypt(dagen, vakantiegeld.maanden, feiten);
}

/** Wat van de eerste ingevulde maand af ging, ook bij de maanden die voorbij zijn en nog leeg. */
export function vulOveralIn(
	{ terug: { betalingen } }: Briefconcept,
	feiten: Uitkomst | null,
	vandaag: Datum
): void {
	const gevuld = betalingen.find(({ ingehouden }) => ingehouden.trim() !== '');
	for (const betaling of betalingen) {
		const periode = periodeVan(betaling, tijdvakVan(feiten));
		if (periode && periode.eind <= vandaag) betaling.ingehouden ||= gevuld?.ingehouden ?? '';
	}
}

const verder = (dag: Datum, tijdvak: Tijdvak, aantal: number): Datum =>
	tijdvak === 'maand' ? plusMaanden(dag, aantal) : plusDagen(dag, VIER_WEKEN * aantal);

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
