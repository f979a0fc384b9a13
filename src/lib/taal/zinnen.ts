/** "a, b en c". */
export function opsomming(delen: readonly string[]): string {
	if (delen.length < 2) return delen[0] ?? '';
	return `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;
}

/** "a, b of c". */
export const ofsomming = (delen: readonly string[]): string =>
	[delen.slice(0, -1).join(', '), ...delen.slice(-1)].filter(Boolean).join(' of ');

/** Namen van wetten: die houden hun hoofdletter, ook al zijn het geen afkortingen. */
const WETSNAAM = /^(Anw|Bbz|Wajong|Ziektewet)\b/;

/** Een soortnaam midden in een zin: "loon uit werk". Een afkorting (AOW, WIA-uitkering) blijft zoals zij is. */
export const kleineLetter = (tekst: string): string =>
	/^\p{Lu}\p{Ll}/u.test(tekst) && !WETSNAAM.test(tekst)
		? tekst.charAt(0).toLowerCase() + tekst.slice(1)
		: tekst;

const ANDERSOM =
	/[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/;
const RICHTINGTEKENS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Wat iemand typte, zo dat een schrift van rechts naar links de zin eromheen niet omdraait (tekst als `<bdi>`). */
export const losVanZin = (tekst: string): string =>
	ANDERSOM.test(tekst) ? `\u2068${tekst.replace(RICHTINGTEKENS, '')}\u2069` : tekst;

/** "juli" wordt "Juli", voor vooraan een zin. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** De punt aan het eind, als wat iemand typte er niet al een heeft: "Bakker B.V.", "mevrouw C.". */
export const metPunt = (zin: string): string => (zin.endsWith('.') ? zin : `${zin}.`);
