import { geplanteFouten } from '../controle/planten.ts';
import { toonRond } from '../taal/bedragen.ts';
import { briefquizteksten as teksten, PLANTTEKSTEN } from '../teksten/les/brief.ts';
import { gevalOp } from '../vergelijk/geval.ts';
import type { Stappen } from '../vergelijk/stappen.ts';
import { plantplek, verschilVan } from './briefquiz.ts';
import type { Lesgeval } from './geval.ts';

/** Een fout die een trainer in de brief kan zetten. */
export interface Plantkeuze {
	/** Voor in het adres. */
	readonly code: string;
	readonly naam: string;
	/** Welk bedrag er dan staat, en wat dat scheelt. */
	readonly gevolg: string;
}

/** Elke fout die bij dit geval het bedrag verandert; een zin als er niets te kiezen is. */
export function* maakPlantkeuzes(geval: Lesgeval): Stappen<readonly Plantkeuze[] | string> {
	const { dossier } = geval;
	if (!gevalOp(dossier, dossier.peildatum)) return teksten.geenNormen;
	const fouten = yield* geplanteFouten(plantplek(geval));
	if (fouten.length === 0) return teksten.maak.geen;
	return fouten.map((een) => ({
		code: een.code,
		naam: PLANTTEKSTEN[een.id],
		gevolg: teksten.maak.gevolg(toonRond(een.bedragBrief), verschilVan(een))
	}));
}
