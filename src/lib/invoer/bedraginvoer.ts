import type { Conceptinkomen } from '../dossier/concept.ts';
import { alsJaarbedrag, alsMaandbedrag } from '../regels/inkomen/opgegeven-bedrag.ts';
import { opvallendeOpgave } from '../regels/inkomen/opvallend.ts';
import { toonEuro, type Bedrag } from '../getal/bedragtekst.ts';
import { inkomenstapteksten as teksten } from '../teksten/inkomen.ts';
import { leesKaal } from './begrepen.ts';

type Bedragen = Conceptinkomen['opgave'];

/** "Is € 1.300,00 per maand" bij een bedrag over een ander tijdvak; null als er niets om te rekenen is. */
export const zinPerMaand = (bedrag: Bedrag, per: Bedragen['netto']['per']): string | null =>
	per === 'maand' ? null : teksten.maandbedrag(toonEuro(alsMaandbedrag({ bedrag, per })));
export const zinPerJaar = (bedrag: Bedrag, per: Bedragen['belastbaar']['per']): string | null =>
	per === 'jaar' ? null : teksten.jaarbedrag(toonEuro(alsJaarbedrag({ bedrag, per })));

/** Of er een bedrag onder nul staat. */
export const isVerlies = (getypt: string): boolean => leesKaal(getypt)?.startsWith('-') ?? false;

/** Wat er van getypte bedragen gemaakt wordt, in kale notatie; null als het (nog) geen bedrag is. */
export interface Bedragbeeld {
	readonly nettoMaand: string | null;
	readonly belastbaarJaar: string | null;
	/** Opvallend maar toegestaan; het scherm vraagt dan of het klopt. */
	readonly letOp: ReturnType<typeof opvallendeOpgave>;
}

export function bekijkBedragen({ opgave, soort }: Conceptinkomen): Bedragbeeld {
	const netto = leesKaal(opgave.netto.bedrag);
	const belastbaar = leesKaal(opgave.belastbaar.bedrag);
	const nettoMaand = netto === null ? null : alsMaandbedrag({ per: opgave.netto.per, bedrag: netto });
	const belastbaarJaar =
		belastbaar === null ? null : alsJaarbedrag({ ...opgave.belastbaar, bedrag: belastbaar });
	const letOp =
		nettoMaand === null ? null : opvallendeOpgave(nettoMaand, soort === 'neven' ? null : belastbaarJaar);
	return { nettoMaand, belastbaarJaar, letOp };
}
