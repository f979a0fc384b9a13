import type { Conceptinkomen } from '../dossier/concept.ts';
import { leesBedragtekst, toonEuro } from '../getal/bedragtekst.ts';

/** In de volgorde van de som: alleen een vergoeding van kosten gaat eraf. */
const DELEN = [
	['ontvangen', ''],
	['ingehouden', '+ '],
	['bronheffing', '+ '],
	['onkostenvergoeding', '− ']
] as const;

/** Een opgebouwd netto als som: "€ 1.499,00 + € 551,00"; null als het bedrag zelf is opgegeven. */
export function nettoInWoorden({ opgave }: Conceptinkomen): string | null {
	const { onderdelen } = opgave.netto;
	if (!onderdelen.uitgerekend) return null;
	return DELEN.flatMap(([deel, teken]) => {
		const gelezen = leesBedragtekst(onderdelen[deel]);
		return gelezen.soort === 'bedrag' ? [`${teken}${toonEuro(gelezen.kaal)}`] : [];
	}).join(' ');
}
