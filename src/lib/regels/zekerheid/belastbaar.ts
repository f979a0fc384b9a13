import type { Dossier } from '../../dossier/dossier.ts';
import { inkomenveld } from '../../dossier/pad.ts';
import { alsBedrag } from '../../getal/bedragtekst.ts';
import { Getal } from '../../getal/getal.ts';
import type { Inkomenuitkomst } from '../inkomen/inkomenuitkomst.ts';
import type { Uitkomst } from '../uitkomst.ts';
import { effectVan, kanSchelen, scheelt, wordtMinder, type OpenPunt } from './punt.ts';

/** Van loon blijft netto ten minste de helft over: het hoogste tarief is 49,5%. */
const HOOGUIT = Getal.lees('2');

/**
 * Art. 475da lid 2 Rv: een geschat belastbaar inkomen is te laag, en met een hoger inkomen gaat de formule alleen omhoog.
 * De beslagvrije voet is dan minstens dit. Drie dingen maken daar een gewone schatting van: de ophoging van lid 7 wordt lager
 * bij een hoger inkomen, een geschat vakantiegeld kan te hoog zijn, en bijstand met een toegekend normbedrag kan tegen art.
 * 475dc lid 2 aan lopen.
 */
export const belastbaarpunten = (uitkomst: Uitkomst): readonly OpenPunt[] =>
	uitkomst.inkomens
		.filter(({ belastbaarGeschat }) => belastbaarGeschat)
		.flatMap((een) => belastbaarpunt(uitkomst, een));

function belastbaarpunt(uitkomst: Uitkomst, een: Inkomenuitkomst): readonly OpenPunt[] {
	const { inkomen, vakantiegeld } = een;
	const { dossier, basis } = uitkomst;
	const hoogste = metHoogste(dossier, een);
	const effect = effectVan(hoogste, uitkomst);
	const metLid7 = basis.ophogingLid7?.waarde.isNul() === false;
	if (!metLid7 && !kanSchelen(dossier, hoogste, uitkomst)) return [];
	// Geschat uit het hoogste netto dat kan, dus het kan ook te hoog zijn.
	const uitHoogste = inkomen.opgave.soort === 'bedragen' && inkomen.opgave.nettoMarge !== null;
	const minstens = !metLid7 && !uitHoogste && vakantiegeld?.geschat !== true && !wordtMinder(effect);
	return [
		{
			soort: 'belastbaar',
			veld: inkomenveld(dossier, inkomen, 'opgave.belastbaarOnbekend'),
			inkomen: inkomen.id,
			niveau: minstens ? 'minstens' : 'schatting',
			effect: metLid7 || !scheelt(effect) ? null : effect
		}
	];
}

function metHoogste(dossier: Dossier, { inkomen, belastbaarJaar }: Inkomenuitkomst): Dossier {
	const hoogste = belastbaarJaar.waarde.maal(HOOGUIT).rondAf(2, 'omhoog').tekst(2);
	const belastbaar = { bedrag: alsBedrag(hoogste), per: 'jaar' } as const;
	return {
		...dossier,
		inkomens: dossier.inkomens.map((elk) =>
			elk === inkomen && elk.opgave.soort === 'bedragen'
				? { ...elk, opgave: { ...elk.opgave, belastbaar, belastbaarOnbekend: false } }
				: elk
		)
	};
}
