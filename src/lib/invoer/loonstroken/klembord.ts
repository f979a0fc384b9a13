/* Van de tekst op het klembord naar rijen en cellen. Het ontleden doet Papa Parse; die komt pas binnen als iemand plakt. */

/** Meer rijen, met kop en totaal, zijn geen loonstroken meer; zo staat het tabblad bij geen enkele tekst stil. */
export const MAX_RIJEN = 60;
/** Ruim voor 60 rijen; een langere tekst wordt niet eens gelezen. */
const MAX_TEKENS = 60_000;

/** De rijen van het klembord, of null als het er te veel zijn. */
export async function leesKlembord(tekst: string): Promise<string[][] | null> {
	if (tekst.length > MAX_TEKENS) return null;
	const { default: papa } = await import('papaparse');
	const { data } = papa.parse<string[]>(tekst, {
		delimiter: scheiding(tekst),
		skipEmptyLines: 'greedy',
		preview: MAX_RIJEN + 1
	});
	if (data.length > MAX_RIJEN) return null;
	return data
		.map((rij) => rij.map((cel) => cel.replace(/[\s\u00a0\u202f]+/g, ' ').trim()))
		.filter((rij) => rij.some((cel) => cel !== ''));
}

/** Of er meer dan een cel op het klembord staat; een losse waarde plakt de browser zelf in de cel. */
export const isBlok = (tekst: string): boolean => /[\t;]|\n./.test(tekst.replace(/\r\n?/g, '\n').trimEnd());

/** Een komma staat bij ons in bedragen: die scheidt alleen als de eerste regel woorden met komma's is. */
function scheiding(tekst: string): string {
	if (tekst.includes('\t')) return '\t';
	if (tekst.includes(';')) return ';';
	const [eerste = ''] = tekst.split(/[\r\n]/, 1);
	return /^[^\d,]+(,[^\d,]+){2,}$/.test(eerste) ? ',' : '\t';
}
