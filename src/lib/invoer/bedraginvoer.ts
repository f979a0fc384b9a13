import type { Conceptinkomen } from '../dossier/concept.ts';
import { magBelastbaarSchatten } from '../dossier/dossier.ts';
import { alsJaarbedrag, alsMaandbedrag } from '../regels/inkomen/opgegeven-bedrag.ts';
import { lijktAnderTijdvak, opvallendeOpgave, type Belastbaarper } from '../regels/inkomen/opvallend.ts';
import { toonEuro, type Bedrag } from '../getal/bedragtekst.ts';
import { inkomenstapteksten as teksten } from '../teksten/inkomen.ts';
import { leesKaal } from './begrepen.ts';
import { gegevenNetto } from './netto.ts';

type Bedragen = Conceptinkomen['opgave'];

/** "Is € 1.300,00 per maand" bij een bedrag over een ander tijdvak; null als er niets om te rekenen is. */
export const zinPerMaand = (bedrag: Bedrag, per: Bedragen['netto']['per']): string | null =>
	per === 'maand' ? null : teksten.maandbedrag(toonEuro(alsMaandbedrag({ bedrag, per })));
export const zinPerJaar = (bedrag: Bedrag, per: Bedragen['belastbaar']['per']): string | null =>
	per === 'jaar' || per === '' ? null : teksten.jaarbedrag(toonEuro(alsJaarbedrag({ bedrag, per })));

/** Of er een bedrag onder nul staat. */
export const isVerlies = (getypt: string): boolean => leesKaal(getypt)?.startsWith('-') ?? false;

/** Wat er van getypte bedragen gemaakt wordt, in kale notatie; null als het (nog) geen bedrag is. */
export interface Bedragbeeld {
	readonly nettoMaand: string | null;
	readonly belastbaarJaar: string | null;
	/** Opvallend maar toegestaan; het scherm vraagt dan of het klopt. */
	readonly letOp: ReturnType<typeof opvallendeOpgave>;
	/** Het belastbare bedrag gaat misschien over een ander tijdvak: dit. */
	readonly bedoeldPer: Belastbaarper | null;
}

export function bekijkBedragen(inkomen: Conceptinkomen): Bedragbeeld {
	const { opgave, soort } = inkomen;
	const nettoMaand = nettoPerMaand(inkomen);
	const { bedrag, per } = opgave.belastbaar;
	const kaal = opgave.belastbaarOnbekend && magBelastbaarSchatten(soort) ? null : leesKaal(bedrag);
	const belastbaarJaar = kaal === null || per === '' ? null : alsJaarbedrag({ per, bedrag: kaal });
	if (nettoMaand === null) return { nettoMaand, belastbaarJaar, letOp: null, bedoeldPer: null };
	const vergelijk = soort === 'periodiek' ? belastbaarJaar : null;
	const bedoeldPer =
		vergelijk === null || per === '' ? null : lijktAnderTijdvak(nettoMaand, vergelijk, per, opgave.netto.per);
	const letOp = opvallendeOpgave(nettoMaand, bedoeldPer === null ? vergelijk : null);
	return { nettoMaand, belastbaarJaar, letOp, bedoeldPer };
}

/** Het netto per maand, zoals getypt of opgebouwd; null zolang het geen bedrag is. */
function nettoPerMaand(inkomen: Conceptinkomen): string | null {
	const bedrag = gegevenNetto(inkomen);
	return bedrag === null ? null : alsMaandbedrag({ per: inkomen.opgave.netto.per, bedrag });
}

/** Het bedrag blijft staan; alleen waarover het gaat, verandert. */
export function zetBelastbaarPer({ opgave }: Conceptinkomen, per: Belastbaarper): void {
	opgave.belastbaar.per = per;
}
