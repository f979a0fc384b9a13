import type { Bedrag } from '../getal/bedragtekst.ts';
import { Getal } from '../getal/getal.ts';
import type { Bedragen } from '../regels/uitkomst.ts';
import { afstand } from '../vergelijk/afstand.ts';
import type { Brief } from './velden.ts';

/* Wat wij berekenen, in de maat van de brief: het bedrag van dit inkomen of in totaal, per maand of per vier weken. */

const TWAALF = Getal.lees('12');
const DERTIEN = Getal.lees('13');
/** Het bedrag op een brief is een hele euro: zoveel mag het schelen. */
const SPELING = Getal.lees('1');
const NUL = Getal.lees('0');

type Maat = Pick<Brief, 'soortBedrag' | 'per' | 'onverdeeld'>;

/** Art. 475d lid 6 Rv: de voet is een maandbedrag; dertien keer vier weken is twaalf maanden. De betaler krijgt centen. */
export const perTijdvak = (perMaand: Getal, { per }: Pick<Maat, 'per'>): Getal =>
	per === 'maand' ? perMaand : perMaand.maal(TWAALF).gedeeldDoor(DERTIEN).rondAf(2, 'halfOmhoog');

export const naarMaand = (bedrag: Getal, { per }: Pick<Maat, 'per'>): Getal =>
	per === 'maand' ? bedrag : bedrag.maal(DERTIEN).gedeeldDoor(TWAALF);

/** Wat er volgens ons op de brief had moeten staan. */
export const briefbedrag = ({ toegepast }: Bedragen, maat: Maat): Getal =>
	perTijdvak(inDeMaat(toegepast, maat), maat);

function inDeMaat(toegepast: Bedragen['toegepast'], { soortBedrag, onverdeeld = false }: Maat): Getal {
	if (soortBedrag === 'totaalPerMaand') return toegepast.totaalPerMaand.waarde;
	return onverdeeld ? toegepast.tbvv.waarde : vanDitInkomen(toegepast);
}

/** Art. 475c lid 5 Rv: ligt er beslag op meer inkomens, dan noemt de brief het aandeel van dit inkomen. */
function vanDitInkomen(toegepast: Bedragen['toegepast']): Getal {
	if (toegepast.soort === 'overheidsvordering') return toegepast.tbvv.waarde;
	const aandeel = toegepast.omslag.find(({ id }) => id === toegepast.object.inkomen.id)?.aandeel;
	return (aandeel ?? toegepast.tbvv).waarde;
}

/** Of een brief met het ene bedrag het andere bedoelt: minder dan een euro is afronding. */
export const isAfronding = (een: Bedrag, ander: Bedrag): boolean =>
	afstand(Getal.lees(een), Getal.lees(ander)).vergelijk(SPELING) < 0;

/** Of twee bedragen hetzelfde zijn, op de afronding na. */
export const past = (een: Getal, ander: Getal): boolean => afstand(een, ander).vergelijk(SPELING) <= 0;

/** Of een verschil niet meer is dan de afronding op hele euro's. */
export const isMaarAfronding = (verschil: Getal): boolean => past(verschil, NUL);

/** Of een bedrag in centen te zien is. */
export const isTeZien = (bedrag: Getal): boolean => !bedrag.rondAf(2, 'halfOmhoog').isNul();
