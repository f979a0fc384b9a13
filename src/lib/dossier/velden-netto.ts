import { alsBedrag, type Bedrag } from '../getal/bedragtekst.ts';
import { optioneel, type Codec, type Scherm, type Waarde } from './codec.ts';
import { item, mits, ofGeen } from './codec-groep.ts';
import type { Plek } from './plek.ts';
import { bedrag, bedragOfMin, gekozen } from './veldsoorten.ts';

/*
 * Een opgegeven nettobedrag: het bedrag zelf, of waaruit het is op te bouwen. Netto is wat iemand krijgt voordat een
 * ander er iets van neemt (rekenregels 17.1); wie alleen weet wat er op de rekening komt, geeft de delen op.
 */

const kern = item({
	bedrag: optioneel(bedragOfMin),
	onderdelen: mits('uitgerekend', {
		ontvangen: bedrag,
		ingehouden: optioneel(bedrag),
		bronheffing: optioneel(bedrag),
		onkostenvergoeding: optioneel(bedrag)
	}),
	per: gekozen(['maand', 'vierweken'], 'maand')
});

type Kern = Waarde<typeof kern>;
export type Nettodelen = NonNullable<Kern['onderdelen']>;
export type Netto = Pick<Kern, 'per'> &
	(
		| { readonly bedrag: Bedrag; readonly onderdelen: null }
		| { readonly bedrag: null; readonly onderdelen: Nettodelen }
	);

const opgegeven: Codec<Netto, Scherm<typeof kern>> = {
	leeg: () => kern.leeg(),
	toon: (waarde) => kern.toon(waarde),
	schrijf: (waarde, versie) => kern.schrijf(waarde, versie),
	versie: (waarde) => kern.versie(waarde),
	herstel: (bewaard) => kern.herstel(bewaard),
	namen: () => kern.namen(),
	ontvang: (inhoud, plek) => eenVanBeide(plek, (ergens) => kern.ontvang(inhoud, ergens)),
	lees: (getypt, plek) => {
		const telt = getypt.onderdelen.uitgerekend ? { ...getypt, bedrag: '' } : getypt;
		return eenVanBeide(plek, (ergens) => kern.lees(telt, ergens));
	}
};

/** Geen netto is er alleen bij winst. */
export const netto = ofGeen(opgegeven);

/** Beide of geen van beide is een fout, als de velden zelf goed zijn. */
function eenVanBeide(plek: Plek, lees: (plek: Plek) => Kern): Netto {
	const vooraf = plek.fouten.length;
	const { bedrag: heel, onderdelen, per } = lees(plek);
	const goed = plek.fouten.length === vooraf;
	if (onderdelen) {
		if (goed && heel !== null) plek.veld('bedrag').fout('nettoDubbel');
		return { bedrag: null, onderdelen, per };
	}
	if (goed && heel === null) plek.veld('bedrag').fout('geenBedrag');
	return { bedrag: heel ?? alsBedrag('0'), onderdelen: null, per };
}
