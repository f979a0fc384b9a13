import type { Conceptinkomen } from '../dossier/concept.ts';
import { alsJaarbedrag, alsMaandbedrag } from '../regels/inkomen/opgegeven-bedrag.ts';
import { opvallendeOpgave } from '../regels/inkomen/opvallend.ts';
import { leesKaal } from './begrepen.ts';

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
