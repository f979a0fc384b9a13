import type { Controleuitkomst } from '../controle/controleer.ts';
import type { FeitenNu } from '../controle/feiten-nu.ts';
import type { Termijnen } from '../controle/termijnen.ts';
import type { Veldfout } from '../dossier/veldfout.ts';
import type { Getal } from '../getal/getal.ts';
import { alsFouten, type Foutenresultaat } from './fouten.ts';

/** Het resultaat van een controle, zoals `npm run controleer` het geeft. Bedragen in centen. */
export interface Controleresultaat {
	readonly uitkomst: string;
	/** Alleen bij `nietNaTeGaan`. */
	readonly reden?: string;
	readonly bedragBrief: string;
	readonly bedragFeiten: string | null;
	readonly verschilPerMaand: string | null;
	readonly eigenGegevens: { readonly bedrag: string; readonly klopt: boolean } | null;
	readonly feitenNu: { readonly bedrag: string } | Foutenresultaat;
	readonly toeschrijving: readonly {
		readonly veld: string;
		readonly brief: unknown;
		readonly feit: unknown;
		readonly effect: string;
	}[];
	readonly samen: string | null;
	readonly diagnose: readonly { readonly vergissingen: readonly string[]; readonly bedrag: string }[];
	readonly termijnen: Termijnen;
}

const inCenten = (getal: Getal): string => getal.tekst(2);

/** Zet een controle om naar het resultaat; `zin` maakt de tekst van een fout. */
export function maakControleresultaat(
	uitkomst: Controleuitkomst,
	zin: (fout: Veldfout) => string
): Controleresultaat {
	const { oordeel, eigenGegevens } = uitkomst;
	return {
		...oordeel,
		bedragBrief: inCenten(uitkomst.bedragBrief),
		bedragFeiten: uitkomst.bedragFeiten && inCenten(uitkomst.bedragFeiten),
		verschilPerMaand: uitkomst.verschilPerMaand && inCenten(uitkomst.verschilPerMaand),
		eigenGegevens: eigenGegevens && { ...eigenGegevens, bedrag: inCenten(eigenGegevens.bedrag) },
		feitenNu: maakFeitenNu(uitkomst.feitenNu, zin),
		toeschrijving: uitkomst.toeschrijving.map(({ veld, brief, feit, effect }) => ({
			veld,
			brief,
			feit,
			effect: inCenten(effect)
		})),
		samen: uitkomst.samen && inCenten(uitkomst.samen),
		diagnose: uitkomst.diagnose.map(({ vergissingen, bedrag }) => ({
			vergissingen,
			bedrag: inCenten(bedrag)
		})),
		termijnen: uitkomst.termijnen
	};
}

const maakFeitenNu = (nu: FeitenNu, zin: (fout: Veldfout) => string): Controleresultaat['feitenNu'] =>
	nu.soort === 'bedrag' ? { bedrag: inCenten(nu.bedrag) } : alsFouten(nu.fouten, zin);
