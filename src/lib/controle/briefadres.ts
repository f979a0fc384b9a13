import type { Dossier } from '../dossier/dossier.ts';
import { Getal } from '../getal/getal.ts';
import { briefbedrag, past } from './briefbedrag.ts';
import { gevalOp } from '../vergelijk/geval.ts';
import type { Brief } from './velden.ts';

type Kop = Pick<Brief, 'datum' | 'bedrag' | 'soortBedrag' | 'per'>;

/**
 * Met welk adres de brief rekende. Een brief zonder woonadres rekent met 47,5%, ook als iemand nu openheid van zaken geeft
 * (art. 475e lid 1 Rv), en een brief die zwijgt gaat uit van een woonadres. Past het bedrag zo niet, en bij het echte adres
 * wel, dan rekende de brief daarmee.
 * @param gegevens waarmee de brief zegt te rekenen, zonder openheid
 * @param zwijgt of er in de brief niets over het adres staat
 */
export function metBriefadres(gegevens: Dossier, { wonen }: Dossier, kop: Kop, zwijgt: boolean): Dossier {
	if (wonen.adres === 'nederland') return gegevens;
	const { adres, woonland, woonlandfactor, openheidVanZaken } = wonen;
	const zoalsHetStaat = gegevens.wonen;
	const zoalsHetIs = zwijgt ? { ...zoalsHetStaat, adres, woonland, woonlandfactor } : zoalsHetStaat;
	const kan = [zoalsHetStaat, zoalsHetIs, { ...zoalsHetIs, openheidVanZaken }];
	return kan.map((een) => ({ ...gegevens, wonen: een })).find((een) => volgt(een, kop)) ?? gegevens;
}

/** Of het bedrag op de brief uit deze gegevens volgt. */
function volgt(gegevens: Dossier, { datum, bedrag, soortBedrag, per }: Kop): boolean {
	const geval = gevalOp(gegevens, datum);
	return geval !== null && past(briefbedrag(geval.bedragen, { soortBedrag, per }), Getal.lees(bedrag));
}
