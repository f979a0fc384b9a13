import { PERIODEBEDRAGEN, type Dossier } from '../dossier/dossier.ts';
import { plaats } from '../dossier/pad.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import { naamVanPeriode } from '../taal/datums.ts';
import { strookterm } from '../teksten/woordenlijst/loonstrook.ts';
import type { Uitlegregel } from '../uitleg/uitleg.ts';
import { isVraag } from './quiz.ts';
import type { Lesregel } from './stappen.ts';

/** Een bedrag op een loonstrook. */
interface Strookbedrag {
	readonly naam: string;
	readonly bedrag: string;
}

/** Loon zonder wat een keer is betaald, van een strook: daar valt niets te kiezen. */
const EEN_STROOK = /^inkomen\.schoonLoon\[/;

/**
 * Alle loonstroken bij een gemiddelde dat iemand zelf moet uitrekenen, ook die niet meetellen: welke dat zijn, hoort bij
 * de vraag. Null als de regel niet over meer loonstroken gaat.
 */
export function strokenBij(hier: Lesregel, { inkomens }: Dossier): readonly Strookbedrag[] | null {
	if (!isVraag(hier) || EEN_STROOK.test(hier.regel.id)) return null;
	const bladen = hier.regel.delen.flatMap(opStrook);
	const [eerste] = bladen;
	if (!eerste) return null;
	const opgave = inkomens[eerste.inkomen]?.opgave;
	if (opgave?.soort !== 'perioden') return null;
	const kolommen = PERIODEBEDRAGEN.filter((kolom) => bladen.some((blad) => blad.kolom === kolom));
	return opgave.perioden.flatMap((periode) =>
		kolommen.map((kolom) => ({
			naam: `${strookterm(kolom, 'inwoner')}, ${naamVanPeriode(periode)}`,
			bedrag: toonEuro(periode[kolom])
		}))
	);
}

function opStrook({ veld }: Uitlegregel) {
	const { inkomen, periode, kolom } = plaats(veld ?? '');
	return inkomen !== null && periode !== null && kolom !== null ? [{ inkomen, kolom }] : [];
}
