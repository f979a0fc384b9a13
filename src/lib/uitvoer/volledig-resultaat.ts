import type { Uitkomst } from '../regels/uitkomst.ts';
import { berekenVtlb } from '../regels/vtlb/bereken-vtlb.ts';
import { zinVoorMelding } from '../teksten/meldingen.ts';
import { zinVoorVtlbmelding } from '../teksten/vtlb/meldingen.ts';
import { maakResultaat, type Resultaat } from './resultaat.ts';
import { maakVtlbresultaat, type Vtlbresultaat } from './vtlb-resultaat.ts';

/** Het resultaat van dossierformaat versie 2: `vtlb` staat erin als het dossier erom vraagt. */
export interface VolledigResultaat extends Resultaat {
	readonly vtlb?: Vtlbresultaat;
}

/** Alles wat er over een dossier te berekenen is, als JSON. */
export function maakVolledigResultaat(uitkomst: Uitkomst): VolledigResultaat {
	const { dossier } = uitkomst;
	const resultaat = maakResultaat(uitkomst, (melding) => zinVoorMelding(melding, dossier, 'portaal'));
	if (!dossier.vtlb) return resultaat;
	const vtlb = berekenVtlb(uitkomst, dossier.vtlb);
	return { ...resultaat, vtlb: maakVtlbresultaat(vtlb, dossier.vtlb, zinVoorVtlbmelding) };
}
