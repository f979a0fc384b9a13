import type { OpgaveBedragen } from '../dossier/dossier.ts';
import { alsBedrag } from '../getal/bedragtekst.ts';
import { Getal } from '../getal/getal.ts';
import type { Inkomenuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import { afstand } from './briefbedrag.ts';
import { opgaveAlsBedragen } from './opgave-als-bedragen.ts';

/*
 * Art. 475i lid 2 Rv: de brief noemt per inkomen wat het gemiddeld is. Iemand kan het anders opgeven: met loonstroken, per
 * vier weken, of opgebouwd. Verschil is er pas als het om een ander bedrag gaat.
 */

type Opgave = Inkomenuitkomst['inkomen']['opgave'];

/** Minder dan een euro is afronding van de brief. */
const EURO = Getal.lees('1');
const isGelijk = (een: Getal, ander: Getal): boolean => afstand(een, ander).vergelijk(EURO) < 0;

/** De feiten in de woorden van de brief: wat hetzelfde bedrag is, staat er ook hetzelfde. */
export function zelfdeOpgave(brief: Inkomenuitkomst, feit: Inkomenuitkomst): readonly [Opgave, Opgave] {
	const [opBrief, echt] = [brief.inkomen.opgave, feit.inkomen.opgave];
	if (opBrief.soort === 'perioden' && echt.soort === 'perioden') return [opBrief, echt];
	const links = opBrief.soort === 'bedragen' ? opBrief : opgaveAlsBedragen(brief);
	const rechts = echt.soort === 'bedragen' ? echt : opgaveAlsBedragen(feit);
	return [
		links,
		{
			...rechts,
			// Wie zijn belastbare inkomen niet weet, spreekt de brief niet tegen.
			...(feit.belastbaarGeschat || isGelijk(brief.belastbaarJaar.waarde, feit.belastbaarJaar.waarde)
				? { belastbaar: links.belastbaar, belastbaarOnbekend: links.belastbaarOnbekend }
				: { belastbaar: inMaatVan(links.belastbaar, rechts.belastbaar, feit.belastbaarJaar.waarde) }),
			netto: isGelijk(brief.nettoMaand.waarde, feit.nettoMaand.waarde)
				? links.netto
				: nettoInMaatVan(links.netto, rechts.netto, feit.nettoMaand.waarde),
			vakantiegeld: isGelijk(vakantiegeldVan(brief), vakantiegeldVan(feit))
				? links.vakantiegeld
				: rechts.vakantiegeld
		}
	];
}

const vakantiegeldVan = ({ nettoInclusief, nettoMaand }: Inkomenuitkomst): Getal =>
	nettoInclusief.waarde.min(nettoMaand.waarde);

const PER_JAAR = { jaar: '1', maand: '12', vierweken: '13' } as const;

/** Verschillen bedrag en tijdvak allebei, dan staan de feiten over het tijdvak van de brief. */
function inMaatVan(
	brief: OpgaveBedragen['belastbaar'],
	feit: OpgaveBedragen['belastbaar'],
	jaar: Getal
): OpgaveBedragen['belastbaar'] {
	if (!brief || (feit && (feit.per === brief.per || feit.bedrag === brief.bedrag))) return feit;
	const bedrag = jaar.gedeeldDoor(Getal.lees(PER_JAAR[brief.per]));
	return { bedrag: alsBedrag(bedrag.tekst(2)), per: brief.per };
}

function nettoInMaatVan(
	brief: OpgaveBedragen['netto'],
	feit: OpgaveBedragen['netto'],
	maand: Getal
): OpgaveBedragen['netto'] {
	if (!brief?.bedrag || (feit?.bedrag && (feit.per === brief.per || feit.bedrag === brief.bedrag))) {
		return feit;
	}
	const perJaar = maand.maal(Getal.lees(PER_JAAR.maand));
	const bedrag = perJaar.gedeeldDoor(Getal.lees(PER_JAAR[brief.per]));
	return { bedrag: alsBedrag(bedrag.tekst(2)), onderdelen: null, per: brief.per };
}
