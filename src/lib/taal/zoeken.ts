/** Zonder hoofdletters en accenten: wie zoekt, typt die niet altijd. */
const kaal = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Of elk getypt woord ergens in een tekst staat; zonder woorden past alles. */
export function zoekOp(getypt: string): (tekst: string) => boolean {
	const woorden = kaal(getypt).split(/\s+/).filter(Boolean);
	return (tekst) => {
		const doorzocht = kaal(tekst);
		return woorden.every((woord) => doorzocht.includes(woord));
	};
}

/** Een los getal is een heel getal, en een losse letter een letter: bij "lid 7" hoort art. 475da lid 1 niet. */
const LOS = /^(?:\d+|[a-z])$/i;

/** Zoals `zoekOp`, maar een los getal of een losse letter moet er precies zo staan. */
export function zoekWoorden(getypt: string): (tekst: string) => boolean {
	const woorden = getypt.split(/\s+/).filter(Boolean);
	const losse = woorden
		.filter((woord) => LOS.test(woord))
		.map((woord) => RegExp(`(?<![\\p{L}\\d])${woord}(?![\\p{L}\\d])`, 'iu'));
	const past = zoekOp(woorden.filter((woord) => !LOS.test(woord)).join(' '));
	return (tekst) => past(tekst) && losse.every((los) => los.test(tekst));
}
