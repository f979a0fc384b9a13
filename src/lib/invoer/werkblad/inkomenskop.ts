import type { Concept, Conceptinkomen } from '../../dossier/concept.ts';
import { toonBedrag } from '../../getal/bedragtekst.ts';
import type { Uitkomst } from '../../regels/uitkomst.ts';
import { inkomenstapteksten as teksten } from '../../teksten/inkomen.ts';
import { codeterm } from '../../teksten/woordenlijst/codes.ts';
import { keuzeterm } from '../../teksten/woordenlijst/keuzes.ts';
import { inCenten } from '../../uitvoer/resultaat.ts';
import { strokenVan } from '../loonstroken/zonder-strook.ts';

/** Een inkomen in een regel, voor als het dichtgeklapt is. */
export interface Inkomenskop {
	readonly code: string;
	readonly tijdvak: string;
	/** Netto per maand; null zolang het inkomen niet meetelt. */
	readonly netto: string | null;
	readonly stand: string;
	readonly klopt: boolean;
}

/** @param fouten hoeveel velden van dit inkomen nog niet goed zijn */
export function inkomenskop(
	concept: Concept,
	inkomen: Conceptinkomen,
	uitkomst: Uitkomst | null,
	fouten: number
): Inkomenskop {
	const gevonden = uitkomst?.inkomens.find((elk) => elk.inkomen.id === inkomen.id);
	const { codeSoort, tijdvak } = inkomen;
	const stroken = strokenVan(concept, inkomen);
	const nodig = stroken?.nodig.length ?? 0;
	const open =
		stroken?.stroken.filter(({ status, compleet }) => status === 'teltMee' && !compleet).length ?? 0;
	const er = nodig - (stroken?.ontbreekt.length ?? 0) - open;
	return {
		code: [codeSoort, codeterm(codeSoort, 'portaal')].filter(Boolean).join(' '),
		tijdvak: keuzeterm('inkomens[].tijdvak', tijdvak, 'portaal'),
		netto: gevonden ? toonBedrag(inCenten(gevonden.nettoMaand)) : null,
		stand:
			stroken && nodig > 0 && !inkomen.opgave.leeg
				? teksten.strokenEr(Math.max(0, er), nodig)
				: fouten > 0
					? teksten.nogVelden(fouten)
					: teksten.ingevuld,
		klopt: fouten === 0 && er >= nodig
	};
}
