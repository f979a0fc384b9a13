import type { Concept } from '../dossier/concept.ts';
import { alsBedrag, toonBedrag, type Bedrag } from '../getal/bedragtekst.ts';
import { kostenEigenaar, type Eigenaarskosten } from '../regels/woonkosten/art475ab-kosten-eigenaar.ts';
import { leesKaal } from './begrepen.ts';

/* De som van de woonkosten van een eigenaar. Alleen de uitkomst komt in het dossier: dat kent een bedrag. */

const NIETS = alsBedrag('0.00');

/** De som van wat er getypt is; null zolang er niets of iets onleesbaars staat. */
export function koopsom(
	getypt: Readonly<Record<keyof Eigenaarskosten, string>>
): ReturnType<typeof kostenEigenaar> | null {
	const [rente, erfpacht, wozWaarde] = [getypt.rente, getypt.erfpacht, getypt.wozWaarde].map(leesDeel);
	if (!rente || !erfpacht || !wozWaarde) return null;
	const { delen, samen } = kostenEigenaar({ rente, erfpacht, wozWaarde });
	return samen === NIETS ? null : { delen: delen.filter((deel) => deel !== NIETS), samen };
}

function leesDeel(getypt: string): Bedrag | null {
	const kaal = getypt.trim() === '' ? alsBedrag('0') : leesKaal(getypt);
	return kaal?.startsWith('-') ? null : kaal;
}

/** Wat iemand zelf invulde blijft staan; een leeg veld, of een eerdere som, volgt de som. */
export function volgKoopsom({ wonen }: Concept, vorige: Bedrag | null, som: Bedrag): boolean {
	const vrij =
		wonen.woonkostenPerMaand.trim() === '' || wonen.woonkostenPerMaand === toonBedrag(vorige ?? som);
	if (vrij) wonen.woonkostenPerMaand = toonBedrag(som);
	return vrij;
}

export function vulWoonkostenIn({ wonen }: Concept, kaal: Bedrag): void {
	wonen.woonkostenPerMaand = toonBedrag(kaal);
}
