/** "a, b en c". */
export function opsomming(delen: readonly string[]): string {
	if (delen.length < 2) return delen[0] ?? '';
	return `${delen.slice(0, -1).join(', ')} en ${delen.at(-1) ?? ''}`;
}

/** Een soortnaam midden in een zin: "loon uit werk". Een afkorting (AOW, WIA-uitkering) blijft zoals zij is. */
export const kleineLetter = (tekst: string): string =>
	/^\p{Lu}\p{Ll}/u.test(tekst) ? tekst.charAt(0).toLowerCase() + tekst.slice(1) : tekst;

/** "juli" wordt "Juli", voor vooraan een zin. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
