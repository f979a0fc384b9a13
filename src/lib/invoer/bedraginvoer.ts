import type { Conceptinkomen } from '../dossier/concept.ts';
import { Getal } from '../getal/getal.ts';
import { alsJaarbedrag, alsMaandbedrag } from '../regels/inkomen/opgegeven-bedrag.ts';
import { leesKaal } from './begrepen.ts';

/** Hierboven vragen wij of er een cijfer te veel staat. */
const HOOG_NETTO = Getal.lees('10000');
const MAANDEN = Getal.lees('12');

/** Wat er van getypte bedragen gemaakt wordt, in kale notatie; null als het (nog) geen bedrag is. */
export interface Bedragbeeld {
	readonly nettoMaand: string | null;
	readonly belastbaarJaar: string | null;
	/** Opvallend maar toegestaan; het scherm vraagt dan of het klopt. */
	readonly letOp: 'hoogNetto' | 'nettoHoger' | null;
}

export function bekijkBedragen({ opgave, nevenInkomst }: Conceptinkomen): Bedragbeeld {
	const netto = leesKaal(opgave.netto.bedrag);
	const belastbaar = leesKaal(opgave.belastbaar.bedrag);
	const nettoMaand = netto === null ? null : alsMaandbedrag({ ...opgave.netto, bedrag: netto });
	const belastbaarJaar =
		belastbaar === null ? null : alsJaarbedrag({ ...opgave.belastbaar, bedrag: belastbaar });
	return { nettoMaand, belastbaarJaar, letOp: letOp(nettoMaand, nevenInkomst ? null : belastbaarJaar) };
}

function letOp(nettoMaand: string | null, belastbaarJaar: string | null): Bedragbeeld['letOp'] {
	if (nettoMaand === null) return null;
	const netto = Getal.lees(nettoMaand);
	if (netto.vergelijk(HOOG_NETTO) > 0) return 'hoogNetto';
	if (belastbaarJaar === null) return null;
	return netto.maal(MAANDEN).vergelijk(Getal.lees(belastbaarJaar)) > 0 ? 'nettoHoger' : null;
}
