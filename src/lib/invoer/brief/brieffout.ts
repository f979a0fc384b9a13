import { veldnaam } from '../../dossier/pad.ts';
import type { Veldfout } from '../../dossier/veldfout.ts';
import { isPuntsoort, klopteksten, PUNTTEKSTEN } from '../../teksten/brief/punten.ts';
import { inkomensteksten } from '../../teksten/inkomen.ts';
import { foutMetNaam, veldfoutOpScherm } from '../../teksten/veldfouten.ts';
import { woonteksten } from '../../teksten/wonen.ts';
import { veldlabel } from '../../uitleg/veldlabel.ts';
import { dagveld } from './dagen.ts';
import { OPENHEID, PARTNERINKOMEN } from './openvragen.ts';

/** Een fout bij een veld; `overzicht` zegt ook over welk veld. */
export interface Brieffout {
	readonly veld: string;
	readonly tekst: string;
	readonly overzicht: string;
}
export const zelf = (veld: string, tekst: string): Brieffout => ({ veld, tekst, overzicht: tekst });

/** Vragen van deze pagina's zelf, met wat er staat zolang er geen antwoord is. */
const EIGEN_LEEG: Readonly<Record<string, string>> = {
	[PARTNERINKOMEN]: inkomensteksten.partner.leeg,
	[OPENHEID]: woonteksten.openheid.leeg
};

/** De naam van een gegeven waarover iemand nog niet zei of het klopt. */
function zonderOordeel({ veld, code }: Veldfout): string | null {
	const [keuze, soort = ''] = veld.split('.');
	if (code !== 'geenKeuze' || keuze !== 'oordeel' || !isPuntsoort(soort)) return null;
	return klopteksten.kies(PUNTTEKSTEN[soort].naam);
}

const zelfMetNaam = (fout: Veldfout, namen: readonly string[]): Brieffout => {
	const tekst = veldfoutOpScherm(fout);
	return { veld: fout.veld, tekst, overzicht: foutMetNaam(namen, tekst) };
};
/** Een lijst loonstroken heeft geen eigen naam: haar zin zegt zelf waar het over gaat. */
const namenVan = (veld: string): readonly string[] => (veldnaam(veld) === null ? [] : [veldlabel(veld)]);

/** Een fout met de naam van haar veld in het overzicht. */
export const metNaam = (fout: Veldfout): Brieffout => {
	if (fout.veld.startsWith(dagveld(''))) return zelfMetNaam(fout, [klopteksten.sinds]);
	if (fout.code === 'strokenNietBijBrief') return zelf(fout.veld, veldfoutOpScherm(fout));
	const eigen = zonderOordeel(fout) ?? (fout.code === 'geenKeuze' ? EIGEN_LEEG[fout.veld] : undefined);
	if (eigen) return zelf(fout.veld, eigen);
	return zelfMetNaam(fout, namenVan(fout.veld));
};
