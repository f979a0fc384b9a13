import type { Conceptinkomen } from '../dossier/concept.ts';
import { alsBedrag, leesBedragtekst, type Bedrag } from '../getal/bedragtekst.ts';
import { opgebouwdNetto } from '../regels/inkomen/art475a-lid3-netto-opgebouwd.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { leesKaal } from './begrepen.ts';

/*
 * Het netto-inkomen opgeven (rekenregels 17.1): wie het bedrag weet van voordat een ander er iets van neemt, typt het; wie
 * alleen weet wat er op de rekening komt, laat het uitrekenen.
 */

export const NETTODELEN = ['ontvangen', 'ingehouden', 'bronheffing', 'onkostenvergoeding'] as const;
export type Nettodeel = (typeof NETTODELEN)[number];
/** Zonder wat er voor een schuld af gaat, is het netto wat er na het beslag overbleef. */
const VERPLICHT = ['ontvangen', 'ingehouden'] as const;
export const isVerplicht = (deel: Nettodeel): deel is (typeof VERPLICHT)[number] =>
	VERPLICHT.some((elk) => elk === deel);
/** `onbekend`: wat het hoogste en het laagste kan zijn. */
export type Nettowijze = 'bekend' | 'uitrekenen' | 'onbekend';

/** Hoe het netto wordt opgegeven; '' als dat nog niet is beantwoord. */
export function nettowijze({ opgave, vraag }: Conceptinkomen): Nettowijze | '' {
	if (opgave.netto.onderdelen.uitgerekend) return 'uitrekenen';
	if (opgave.nettoMarge.onbekend) return 'onbekend';
	return vraag.nettoBekend || opgave.netto.bedrag.trim() !== '' ? 'bekend' : '';
}

/** Wat bij het andere antwoord is getypt, blijft staan en telt niet. */
export function kiesNettowijze({ opgave, vraag }: Conceptinkomen, wijze: Nettowijze): void {
	opgave.netto.onderdelen.uitgerekend = wijze === 'uitrekenen';
	opgave.nettoMarge.onbekend = wijze === 'onbekend';
	vraag.nettoBekend = wijze === 'bekend';
}

/** Wat de partner verdient, weet niet iedereen; van het eigen inkomen is het uit te rekenen. */
export const nettowijzen = (inkomen: Conceptinkomen): readonly Nettowijze[] =>
	inkomen.van === 'partner' || nettowijze(inkomen) === 'onbekend'
		? ['bekend', 'uitrekenen', 'onbekend']
		: ['bekend', 'uitrekenen'];

/** Het getypte netto bleek wat er overbleef: daarmee begint de som. */
export function bouwNettoOp(inkomen: Conceptinkomen): void {
	inkomen.opgave.netto.onderdelen.ontvangen = inkomen.opgave.netto.bedrag;
	kiesNettowijze(inkomen, 'uitrekenen');
}

/** De delen die er zijn, in kale notatie; null zolang er een niet te lezen is of het ontvangen bedrag ontbreekt. */
export function nettodelen({ opgave }: Conceptinkomen): Partial<Record<Nettodeel, Bedrag>> | null {
	const { onderdelen } = opgave.netto;
	const delen: Partial<Record<Nettodeel, Bedrag>> = {};
	for (const deel of NETTODELEN) {
		const gelezen = leesBedragtekst(onderdelen[deel]);
		if (gelezen.soort === 'bedrag' && !gelezen.kaal.startsWith('-')) delen[deel] = gelezen.kaal;
		else if (gelezen.soort !== 'leeg') return null;
	}
	return delen.ontvangen === undefined ? null : delen;
}

/** Wat de delen samen geven, in kale notatie; mag onder nul uitkomen. */
export function nettosom(inkomen: Conceptinkomen): Bedrag | null {
	const { ontvangen, ingehouden, bronheffing, onkostenvergoeding } = nettodelen(inkomen) ?? {};
	if (ontvangen === undefined) return null;
	const delen = {
		ontvangen,
		ingehouden: ingehouden ?? null,
		bronheffing: bronheffing ?? null,
		onkostenvergoeding: onkostenvergoeding ?? null
	};
	return alsBedrag(opgebouwdNetto('', inkomen.opgave.netto.per, delen, inkomen.id).waarde.tekst(2));
}

/** Het netto zoals opgegeven, getypt of opgebouwd; null zolang het geen bedrag is. */
export const gegevenNetto = (inkomen: Conceptinkomen): Bedrag | null =>
	inkomen.opgave.netto.onderdelen.uitgerekend ? nettosom(inkomen) : leesKaal(inkomen.opgave.netto.bedrag);

/** Of het getypte netto lijkt op wat er na een beslag overbleef; zonder berekening weten wij dat niet. */
export const lijktNaBeslag = (uitkomst: Uitkomst | null, id: string): boolean =>
	uitkomst?.meldingen.some(({ code, gegevens }) => code === 'nettoNaBeslag' && gegevens.inkomen === id) ??
	false;

/** Een netto onder nul is getypt, niet bedoeld. */
export const isOnderNul = (getypt: string): boolean => leesKaal(getypt)?.startsWith('-') ?? false;
