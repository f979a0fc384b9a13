/**
 * Knipt een stroom bytes in regels. Alleen een \n scheidt: in JSON-tekst mag een regelscheiding van Unicode (U+2028)
 * los staan, en readline knipt daar in sommige versies van Node op. Een regel boven de grens is null, en wordt niet bewaard.
 */
export async function* regelsVan(
	stroom: AsyncIterable<Buffer>,
	grens: number
): AsyncGenerator<Buffer | null> {
	let delen: Buffer[] = [];
	let lengte = 0;
	const neem = (deel: Buffer) => {
		lengte += deel.length;
		if (lengte <= grens) delen.push(deel);
	};
	const sluit = (): Buffer | null => {
		const regel = lengte <= grens ? Buffer.concat(delen) : null;
		delen = [];
		lengte = 0;
		return regel?.at(-1) === 0x0d ? regel.subarray(0, -1) : regel;
	};
	for await (const brok of stroom) {
		let begin = 0;
		for (let eind = brok.indexOf('\n'); eind >= 0; eind = brok.indexOf('\n', begin)) {
			neem(brok.subarray(begin, eind));
			yield sluit();
			begin = eind + 1;
		}
		if (begin < brok.length) neem(brok.subarray(begin));
	}
	if (lengte > 0) yield sluit();
}

/** Alle bytes van een stroom; null boven de grens. */
export async function allesVan(stroom: AsyncIterable<Buffer>, grens: number): Promise<Buffer | null> {
	const delen: Buffer[] = [];
	let lengte = 0;
	for await (const brok of stroom) {
		lengte += brok.length;
		if (lengte > grens) return null;
		delen.push(brok);
	}
	return Buffer.concat(delen);
}
