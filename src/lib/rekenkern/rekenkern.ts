import { controleer as controleerBrief } from '../controle/controleer.ts';
import { leesControle, leesControletekst } from '../controle/lees.ts';
import { leesBestand, leesBestandtekst } from '../dossier/lees.ts';
import { keurMeegereisd } from '../dossier/lees-normtabel.ts';
import type { Gelezen, Veldfout } from '../dossier/veldfout.ts';
import { NORMTABELLEN } from '../normen/tabellen.ts';
import { zinVoorVeldfout } from '../teksten/veldfouten.ts';
import { maakControleresultaat, type Controleresultaat } from '../uitvoer/controle-resultaat.ts';
import { alsFouten, type Foutenresultaat } from '../uitvoer/fouten.ts';
import type { Herzieningsresultaat } from '../uitvoer/herziening-resultaat.ts';
import { herzie, rekenBestand, type Bestandsresultaat } from '../uitvoer/reken.ts';

/*
 * De rekenkern voor andere programma's. Alles gaat erin als JSON en komt eruit als JSON, net als op de opdrachtregel: wie het
 * gebruikt, hangt niet aan de binnenkant. LEESMIJ.md is de handleiding, en gaat mee.
 */

/** Een normtabel die erin zit. Beide dagen tellen mee. */
export interface Normtabelbereik {
	readonly vanaf: string;
	readonly totEnMet: string;
	/** De SHA-256 van het bestand in `normen`. */
	readonly controlegetal: string;
}

/** De versie van Beslagvrij, zoals `2026.11.0`. */
export const versie: string = __VERSIE__;

/** De normtabellen die erin zitten, oudste eerst. Voor een andere dag weigert elke functie te rekenen. */
export const normtabellen: readonly Normtabelbereik[] = NORMTABELLEN.map(({ id, vanaf, totEnMet }) => ({
	vanaf,
	totEnMet,
	controlegetal: __CONTROLEGETALLEN__[id] ?? ''
}));

/**
 * Rekent een dossier uit.
 * @param dossier een dossier (`bvv-dossier`), als waarde of als tekst van een bestand. Alleen tekst laat een dubbele sleutel zien
 * @returns het resultaat, of per veld wat er mis is; het gooit niet om wat erin staat
 */
export function reken(dossier: unknown): Bestandsresultaat | Foutenresultaat {
	const gelezen = leesEenBestand(dossier);
	return gelezen.gelukt ? rekenBestand(gelezen.waarde) : alsFouten(gelezen.fouten, zinVoorVeldfout);
}

/**
 * Legt twee dossiers naast elkaar: wat er anders is, en wat dat per maand scheelt.
 * @param oud het eerdere dossier, als waarde of als tekst
 * @param nieuw het dossier van nu; de peildatums mogen verschillen
 * @returns de verschillen, of de fouten met `oud.` of `nieuw.` voor het veld
 */
export function vergelijk(oud: unknown, nieuw: unknown): Herzieningsresultaat | Foutenresultaat {
	const [toen, nu] = [leesEenBestand(oud), leesEenBestand(nieuw)];
	if (toen.gelukt && nu.gelukt) return herzie(toen.waarde, nu.waarde.dossier);
	return alsFouten([...foutenOnder('oud', toen), ...foutenOnder('nieuw', nu)], zinVoorVeldfout);
}

/**
 * Legt een brief van een deurwaarder naast de feiten.
 * @param controle een controle (`bvv-controle`), als waarde of als tekst; de dag van vandaag staat erin
 * @returns wat erover te zeggen is, of per veld wat er mis is
 */
export function controleer(controle: unknown): Controleresultaat | Foutenresultaat {
	const gelezen =
		typeof controle === 'string' ? leesControletekst(controle, EISEN) : leesControle(controle, EISEN);
	return gelezen.gelukt
		? maakControleresultaat(controleerBrief(gelezen.waarde), zinVoorVeldfout)
		: alsFouten(gelezen.fouten, zinVoorVeldfout);
}

/** Een normtabel die met een dossier meereist, wordt eerst gekeurd. */
const EISEN = { keur: keurMeegereisd };

const leesEenBestand = (inhoud: unknown) =>
	typeof inhoud === 'string' ? leesBestandtekst(inhoud, EISEN) : leesBestand(inhoud, EISEN);

function foutenOnder(naam: string, gelezen: Gelezen<unknown>): readonly Veldfout[] {
	if (gelezen.gelukt) return [];
	return gelezen.fouten.map((fout) => ({ ...fout, veld: fout.veld === '' ? naam : `${naam}.${fout.veld}` }));
}
