import type { Conceptinkomen } from '../../dossier/concept.ts';
import type { Kwam, Strookantwoord } from '../../dossier/dossier.ts';
import { leesDatumtekst, toonGetypt } from '../../tijd/datumtekst.ts';
import { overlapt, type Periode } from '../../tijd/periode.ts';
import { ruimOngebruikteOp } from './bedragen.ts';

/* Wat iemand zegt over een periode waarvan de loonstrook er niet is. */

/** De antwoorden van een inkomen die te lezen zijn. */
export const gelezenAntwoorden = ({
	ontbreekt
}: Pick<Conceptinkomen['opgave'], 'ontbreekt'>): readonly Strookantwoord[] =>
	ontbreekt.flatMap(({ begin, eind, kwam }) => {
		const [eerste, laatste] = [leesDatumtekst(begin), leesDatumtekst(eind)];
		return eerste && laatste && kwam !== '' ? [{ begin: eerste, eind: laatste, kwam }] : [];
	});

/** Legt vast of er in een periode zonder loonstrook iets kwam, in plaats van wat daar eerder over is gezegd. */
export function kiesKwam({ opgave }: Conceptinkomen, periode: Periode, kwam: Kwam): void {
	const andere = opgave.ontbreekt.filter(({ begin, eind }) => {
		const [eerste, laatste] = [leesDatumtekst(begin), leesDatumtekst(eind)];
		return eerste && laatste && !overlapt({ begin: eerste, eind: laatste }, periode);
	});
	opgave.ontbreekt = [...andere, { begin: toonGetypt(periode.begin), eind: toonGetypt(periode.eind), kwam }];
}

/** Hetzelfde antwoord voor al deze perioden. */
export function kiesKwamVoorAlle(inkomen: Conceptinkomen, perioden: readonly Periode[], kwam: Kwam): void {
	for (const periode of perioden) kiesKwam(inkomen, periode, kwam);
}

export function kiesLeeg({ opgave }: Conceptinkomen, leeg: boolean): void {
	opgave.leeg = leeg;
}

/** Er kwam niets: dan horen er ook geen lege loonstroken te staan. */
export function meldLeeg(inkomen: Conceptinkomen, leeg: boolean): void {
	kiesLeeg(inkomen, leeg);
	if (leeg) ruimOngebruikteOp(inkomen);
}
