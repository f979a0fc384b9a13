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
