/** Hulp bij de tests van de indicatie: een uitkomst met opgaven voor het vtlb, gelezen zoals een bestand. */
import { editieVan } from '#lib/normen/vtlb/edities.ts';
import type { Vtlb } from '#lib/dossier/vtlb.ts';
import { bvvOverAlInkomen } from '#lib/regels/vtlb/bvv-vloer.ts';
import { maakContext, type Context } from '#lib/regels/vtlb/context.ts';
import { berekenVtlb } from '#lib/regels/vtlb/bereken-vtlb.ts';
import type { CorrectieId } from '#lib/regels/vtlb/correctie.ts';
import type { Indicatie, Vtlbuitkomst } from '#lib/regels/vtlb/vtlbuitkomst.ts';
import type { Uitkomst } from '#lib/regels/uitkomst.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { dossier } from '../hulp/bouwers.ts';

/** Een normbedrag waar geen regel mee rekent: de editie is geladen, en een test ziet alleen wat zij zelf opgeeft. */
const NERGENS_VOOR = { besparingChauffeurs: '157.00' };

export interface Berekend {
	readonly uitkomst: Uitkomst;
	readonly vtlb: Vtlb;
	readonly indicatie: Vtlbuitkomst;
}

export function bereken(vtlb: Record<string, unknown>, anders: Record<string, unknown> = {}): Berekend {
	const inhoud = dossier({ versie: 2, ...anders });
	const editie = { id: editieVan(String(inhoud.peildatum)), waarden: NERGENS_VOOR };
	const uitkomst = berekenUitkomst({ ...inhoud, vtlb: { editie, ...vtlb } });
	const gelezen = uitkomst.dossier.vtlb;
	if (!gelezen) throw new Error('het dossier heeft geen vtlb');
	return { uitkomst, vtlb: gelezen, indicatie: berekenVtlb(uitkomst, gelezen) };
}

export function indiceer(vtlb: Record<string, unknown>, anders: Record<string, unknown> = {}): Indicatie {
	const { indicatie } = bereken(vtlb, anders);
	if (indicatie.soort !== 'indicatie') throw new Error(`geen indicatie: ${indicatie.reden}`);
	return indicatie;
}

export function correctie(indicatie: Indicatie, id: CorrectieId) {
	const gevonden = indicatie.correcties.find((kandidaat) => kandidaat.id === id);
	if (!gevonden) throw new Error(`geen correctie ${id}`);
	return gevonden;
}

/** De opgaven voor het vtlb zoals een regel ze krijgt. */
export const vtlbVan = (vtlb: Record<string, unknown>): Vtlb => bereken(vtlb).vtlb;

/** Waar een correctie mee werkt, met de gewone vloer. */
export function contextVan(vtlb: Record<string, unknown>, anders: Record<string, unknown> = {}): Context {
	const berekend = bereken(vtlb, anders);
	return maakContext(berekend.uitkomst, berekend.vtlb, bvvOverAlInkomen(berekend.uitkomst));
}

export const codes = (indicatie: Indicatie): string[] => indicatie.meldingen.map(({ code }) => code);

/** Zonder eigen risico, zodat een test alleen ziet wat zij zelf opgeeft. */
export const ZONDER_EIGEN_RISICO = { eigenRisico: { verzekerden: 0 } };
