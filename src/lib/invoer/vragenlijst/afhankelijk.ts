import type { Concept } from '../../dossier/concept.ts';

/*
 * Een antwoord geldt voor de vraag zoals zij was. Verandert een ander antwoord wat de vraag betekent, dan wordt zij
 * opnieuw gesteld; wat er stond ligt opzij en komt terug zodra de vraag weer hetzelfde betekent.
 */
export interface Afhankelijk {
	/** Welk antwoord; een vraag kan er meer hebben, zoals een per inkomen. */
	readonly naam: string;
	/** Wat de vraag nu betekent; leeg als zij niet gesteld wordt. */
	readonly betekenis: string;
	/** Het antwoord in delen, zoals getypt. */
	readonly antwoord: Delen;
	/** Zet een antwoord; zonder delen is de vraag weer onbeantwoord. */
	readonly zet: (delen: Delen) => void;
	/** Het antwoord dat al uit een ander antwoord volgt, en dus niet gevraagd wordt. */
	readonly volgt?: Delen;
}
export type Delen = readonly string[];

/** De waarde uit een lijst, of leeg als zij er niet bij staat. */
export const uit = <W extends string>(waarden: readonly W[], getypt: string | undefined): W | '' =>
	waarden.find((waarde) => waarde === getypt) ?? '';

/** Vraagt opnieuw wat iets anders is gaan betekenen, en haalt terug wat bij die betekenis al was geantwoord. */
export function werkBij({ vragen }: Concept, nu: Afhankelijk): void {
	const was = vragen.betekenissen[nu.naam];
	if (was && was.betekenis !== nu.betekenis) {
		was.eerder[was.betekenis] = [...nu.antwoord];
		nu.zet(was.eerder[nu.betekenis] ?? []);
	}
	if (nu.volgt) nu.zet(nu.volgt);
	onthoud(vragen, nu);
}

/** Legt vast wat de vraag betekent, zodat een latere wijziging opvalt. */
export function onthoud(vragen: Concept['vragen'], { naam, betekenis }: Afhankelijk): void {
	vragen.betekenissen[naam] = { betekenis, eerder: vragen.betekenissen[naam]?.eerder ?? {} };
}
