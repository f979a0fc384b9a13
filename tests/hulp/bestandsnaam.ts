/**
 * Keurt de naam van een bestand: ASCII, en in src een component in PascalCase en de rest in kebab-case.
 * @param pad vanaf de wortel van het project, met /
 * @returns een zin per overtreding; leeg is goed
 */
export function keurNaam(pad: string): string[] {
	const fouten: string[] = [];
	const naam = pad.slice(pad.lastIndexOf('/') + 1);
	if (!/^[\x00-\x7f]*$/.test(pad)) fouten.push(`${pad}: een bestandsnaam heeft alleen ASCII-tekens`);
	if (!pad.startsWith('src/') || naam.startsWith('+')) return fouten;
	if (naam.endsWith('.svelte') && !/^[A-Z][A-Za-z0-9]*\.svelte$/.test(naam)) {
		fouten.push(`${pad}: een component heet PascalCase`);
	}
	if (/\.(ts|mjs|css)$/.test(naam) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(naam)) {
		fouten.push(`${pad}: een bestand heet kebab-case`);
	}
	return fouten;
}
