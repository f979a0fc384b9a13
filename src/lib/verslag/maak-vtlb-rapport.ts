import type { Vtlb } from '../dossier/vtlb.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Indicatie } from '../regels/vtlb/vtlbuitkomst.ts';
import type { Lezer } from '../teksten/woordenlijst/lezer.ts';
import { maakVtlbuitleg } from '../uitleg/maak-vtlb-uitleg.ts';
import { voorAnder } from './afscherming.ts';
import { maakDossierbijlage } from './delen.ts';
import type { Documentgegevens } from './documentgegevens.ts';
import { maakDocumentbytes } from './maak-document.ts';
import { overDeInwoner } from './over-de-inwoner.ts';
import { maakVtlbverslag } from './vtlb-rapport.ts';

interface Invoer {
	readonly uitkomst: Uitkomst;
	readonly vtlb: Vtlb;
	readonly indicatie: Indicatie;
}

/** Maakt het rapport van de indicatie als toegankelijke PDF; dezelfde invoer geeft dezelfde bytes. */
export function maakVtlbrapportbytes(
	{ uitkomst, vtlb, indicatie }: Invoer,
	gegevens: Documentgegevens,
	lezer: Lezer = 'inwoner'
): Uint8Array<ArrayBuffer> {
	const getoond = gegevens.mee.dossier ? uitkomst : voorAnder(uitkomst);
	const uitleg = maakVtlbuitleg(getoond, vtlb, indicatie);
	const verslag = {
		...maakVtlbverslag(uitleg, getoond.dossier, gegevens),
		bijlage: maakDossierbijlage(uitkomst, gegevens)
	};
	if (gegevens.mee.dossier && lezer === 'inwoner') return maakDocumentbytes(verslag, gegevens);
	const blokken = overDeInwoner(verslag.blokken, verslag.gebruikersteksten);
	return maakDocumentbytes({ ...verslag, blokken }, gegevens);
}

/** Zie `maakVtlbrapportbytes`; als bestand om te bewaren. */
export const maakVtlbrapport = (invoer: Invoer, gegevens: Documentgegevens, lezer: Lezer): Blob =>
	new Blob([maakVtlbrapportbytes(invoer, gegevens, lezer)], { type: 'application/pdf' });
