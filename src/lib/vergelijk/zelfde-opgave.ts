import type { OpgaveBedragen } from '../dossier/dossier.ts';
import { alsBedrag } from '../getal/bedragtekst.ts';
import { Getal } from '../getal/getal.ts';
import type { Inkomenuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import { afstand } from './afstand.ts';
import { opgaveAlsBedragen } from './opgave-als-bedragen.ts';

/*
 * Een brief noemt per inkomen wat het gemiddeld is (art. 475i lid 2 Rv), een dossier kan het anders opgeven: met loonstroken,
 * per vier weken, of opgebouwd. Verschil is er pas als het om een ander bedrag gaat.
 */

type Opgave = Inkomenuitkomst['inkomen']['opgave'];

/** Minder dan een euro is afronding. */
const EURO = Getal.lees('1');
const isGelijk = (een: Getal, ander: Getal): boolean => afstand(een, ander).vergelijk(EURO) < 0;

/**
 * Het nieuwe in de woorden van het oude: wat hetzelfde bedrag is, staat er ook hetzelfde.
 * @param zelfdeDag anders gaan loonstroken over andere maanden, en is alleen te vergelijken wat eruit komt
 */
export function zelfdeOpgave(
	oud: Inkomenuitkomst,
	nieuw: Inkomenuitkomst,
	zelfdeDag: boolean
): readonly [Opgave, Opgave] {
	const [eerst, dan] = [oud.inkomen.opgave, nieuw.inkomen.opgave];
	if (zelfdeDag && eerst.soort === 'perioden' && dan.soort === 'perioden') return [eerst, dan];
	const links = eerst.soort === 'bedragen' ? eerst : opgaveAlsBedragen(oud);
	const rechts = dan.soort === 'bedragen' ? dan : opgaveAlsBedragen(nieuw);
	return [
		links,
		{
			...rechts,
			// Wie zijn belastbare inkomen niet weet, spreekt het oude niet tegen.
			...(nieuw.belastbaarGeschat || isGelijk(oud.belastbaarJaar.waarde, nieuw.belastbaarJaar.waarde)
				? { belastbaar: links.belastbaar, belastbaarOnbekend: links.belastbaarOnbekend }
				: { belastbaar: inMaatVan(links.belastbaar, rechts.belastbaar, nieuw.belastbaarJaar.waarde) }),
			netto: isGelijk(oud.nettoMaand.waarde, nieuw.nettoMaand.waarde)
				? links.netto
				: nettoInMaatVan(links.netto, rechts.netto, nieuw.nettoMaand.waarde),
			vakantiegeld: isGelijk(vakantiegeldVan(oud), vakantiegeldVan(nieuw))
				? links.vakantiegeld
				: rechts.vakantiegeld
		}
	];
}

const vakantiegeldVan = ({ nettoInclusief, nettoMaand }: Inkomenuitkomst): Getal =>
	nettoInclusief.waarde.min(nettoMaand.waarde);

const PER_JAAR = { jaar: '1', maand: '12', vierweken: '13' } as const;

/** Verschillen bedrag en tijdvak allebei, dan staat het nieuwe over het tijdvak van het oude. */
function inMaatVan(
	oud: OpgaveBedragen['belastbaar'],
	nieuw: OpgaveBedragen['belastbaar'],
	jaar: Getal
): OpgaveBedragen['belastbaar'] {
	if (!oud || (nieuw && (nieuw.per === oud.per || nieuw.bedrag === oud.bedrag))) return nieuw;
	const bedrag = jaar.gedeeldDoor(Getal.lees(PER_JAAR[oud.per]));
	return { bedrag: alsBedrag(bedrag.tekst(2)), per: oud.per };
}

function nettoInMaatVan(
	oud: OpgaveBedragen['netto'],
	nieuw: OpgaveBedragen['netto'],
	maand: Getal
): OpgaveBedragen['netto'] {
	if (!oud?.bedrag || (nieuw?.bedrag && (nieuw.per === oud.per || nieuw.bedrag === oud.bedrag))) {
		return nieuw;
	}
	const perJaar = maand.maal(Getal.lees(PER_JAAR.maand));
	const bedrag = perJaar.gedeeldDoor(Getal.lees(PER_JAAR[oud.per]));
	return { bedrag: alsBedrag(bedrag.tekst(2)), onderdelen: null, per: oud.per };
}
