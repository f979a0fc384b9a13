import type { Conceptinkomen } from '../dossier/concept.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import { geschatVakantiegeldPerJaar } from '../regels/inkomen/art475dc-lid1-vakantiebijslag.ts';
import { isVakantiegeldTeHoog } from '../regels/inkomen/opvallend.ts';
import { MAANDEN, naamVanMaand } from '../taal/datums.ts';
import { vakantiegeldvraagteksten as teksten } from '../teksten/vakantiegeld.ts';
import { bekijkBedragen } from './bedraginvoer.ts';
import { leesKaal, toonBegrepen } from './begrepen.ts';

/* Wat het scherm bij de vraag over vakantiegeld laat zien. */

/** De maanden om uit te kiezen; het dossier onthoudt het nummer. */
export const MAANDOPTIES = MAANDEN.map((label, plaats) => ({ waarde: String(plaats + 1), label }));

/** Wat wij schatten als het bedrag leeg blijft, per jaar; null zolang er geen netto-inkomen staat. */
export function geschatVakantiegeld(inkomen: Conceptinkomen): string | null {
	const { nettoMaand } = bekijkBedragen(inkomen);
	if (nettoMaand === null || inkomen.opgave.vakantiegeld.nettoPerJaar.trim() !== '') return null;
	return toonEuro(geschatVakantiegeldPerJaar(nettoMaand, inkomen.codeSoort));
}

/** Of het opgegeven vakantiegeld meer is dan een jaar netto-inkomen. */
export function isVakantiegeldHoog(inkomen: Conceptinkomen): boolean {
	const { nettoMaand } = bekijkBedragen(inkomen);
	const perJaar = leesKaal(inkomen.opgave.vakantiegeld.nettoPerJaar);
	return nettoMaand !== null && perJaar !== null && isVakantiegeldTeHoog(perJaar, nettoMaand);
}

/** Het antwoord in een zin, voor de controlepagina; leeg zolang het er niet is. */
export function vakantiegeldInWoorden({ opgave }: Conceptinkomen): string {
	const { uitbetaling, nettoPerJaar, maand } = opgave.vakantiegeld;
	if (uitbetaling === '') return '';
	if (uitbetaling !== 'jaarlijks') return teksten.rij[uitbetaling];
	return teksten.rij.jaarlijks(naamVanMaand(maand), toonBegrepen(nettoPerJaar) ?? nettoPerJaar);
}
