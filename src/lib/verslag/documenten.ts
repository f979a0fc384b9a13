import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Uitkomstdocument } from '../teksten/documenten/documenten.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import type { Verslag } from '../toegankelijke-pdf/opmaak/blokken.ts';
import { maakOverzicht } from './overzicht.ts';
import { maakRapportageWgs } from './rapportage-wgs.ts';
import { maakRapportageverslag } from './rapportage.ts';
import { maakRekenbijlage } from './rekenbijlage.ts';

const MAKERS: Record<Uitkomstdocument, (uitkomst: Uitkomst, gegevens: Documentgegevens) => Verslag> = {
	rapportage: maakRapportageverslag,
	wgs: maakRapportageWgs,
	overzicht: maakOverzicht,
	rekenbijlage: maakRekenbijlage
};

/** De inhoud van een document over een uitkomst, los van het medium. Kent jsPDF niet. */
export const maakDocument = (
	soort: Uitkomstdocument,
	uitkomst: Uitkomst,
	gegevens: Documentgegevens
): Verslag => MAKERS[soort](uitkomst, gegevens);
