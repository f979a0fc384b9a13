import type { Briefconcept } from '../../dossier/brief.ts';
import type { Veldfout } from '../../dossier/veldfout.ts';
import { briefteksten } from '../../teksten/brief/brief.ts';
import { werkbladbriefteksten } from '../../teksten/brief/werkblad.ts';
import { foutMetNaam, veldfoutOpScherm } from '../../teksten/veldfouten.ts';
import { leesVeldwaarde } from '../veldwaarde.ts';
import { metNaam } from './brieffout.ts';
import { stapVan } from './openvragen.ts';
import type { Briefstap } from './route.ts';

/** Wat er nog mist om de brief na te kijken, met waar iemand het invult. */
export interface Nodig {
	readonly tekst: string;
	readonly veld: string;
	/** De pagina over de brief; null is de eerste. */
	readonly stap: Briefstap | null;
	/** Een loonstrook die ontbreekt: die hoort bij de berekening. */
	readonly isStrook: boolean;
}

const LEEG: Readonly<Record<string, string>> = briefteksten.kop.leeg;
/** Hoe een veld op de brief zelf heet. */
const KOPNAMEN: Readonly<Record<string, string>> = {
	datum: werkbladbriefteksten.datum,
	ontvangen: werkbladbriefteksten.ontvangen,
	sinds: werkbladbriefteksten.sinds,
	bedrag: werkbladbriefteksten.bedrag,
	per: werkbladbriefteksten.per
};

/** Elke zin een keer. */
export function nogNodig(brief: Briefconcept, gevonden: readonly Veldfout[]): readonly Nodig[] {
	const perZin = new Map<string, Nodig>();
	for (const fout of gevonden) {
		const tekst = zinVan(brief, fout);
		const { veld, code } = fout;
		if (perZin.has(tekst)) continue;
		perZin.set(tekst, { tekst, veld, stap: stapVan(veld), isStrook: code === 'strookMist' });
	}
	return [...perZin.values()];
}

function zinVan(brief: Briefconcept, fout: Veldfout): string {
	const veld = fout.veld.replace(/^brief\.(gegevens\.)?/, '');
	const isKop = fout.veld === `brief.${veld}`;
	const leeg = isKop && leesVeldwaarde(brief, veld) === '' ? LEEG[veld] : undefined;
	if (leeg) return leeg;
	const naam = isKop ? KOPNAMEN[veld] : undefined;
	return naam ? foutMetNaam([naam], veldfoutOpScherm(fout)) : metNaam({ ...fout, veld }).overzicht;
}
