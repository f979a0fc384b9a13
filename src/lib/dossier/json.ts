import type { Foutcode, Gelezen } from './veldfout.ts';

/**
 * Leest JSON uit een bestand. Staat een sleutel er twee keer, dan is niet te zeggen welke waarde geldt: JSON.parse
 * houdt stil de laatste, wij weigeren.
 */
export function leesJson(tekst: string, geenJson: Foutcode = 'geenJson'): Gelezen<unknown> {
	const zonderBom = tekst.replace(/^\uFEFF/, '');
	let waarde: unknown;
	try {
		waarde = JSON.parse(zonderBom);
	} catch {
		return { gelukt: false, fouten: [{ veld: '', code: geenJson }] };
	}
	const dubbel = dubbeleSleutel(zonderBom);
	if (dubbel === null) return { gelukt: true, waarde };
	return { gelukt: false, fouten: [{ veld: dubbel, code: 'dubbeleSleutel' }] };
}

/** Een groep of lijst waar het lezen in is, met hoe het pad daar verdergaat. */
interface Laag {
	/** De sleutels tot nu toe; null in een lijst. */
	readonly sleutels: Set<string> | null;
	waar: string | number;
	/** De volgende tekst is een sleutel. */
	verwachtSleutel: boolean;
}

/** Het pad van de eerste sleutel die er in zijn groep al is, in geldige JSON; loopt een keer door de tekst. */
function dubbeleSleutel(json: string): string | null {
	const lagen: Laag[] = [];
	for (let plek = 0; plek < json.length; plek++) {
		const teken = json[plek];
		const laag = lagen.at(-1);
		if (teken === '{') lagen.push({ sleutels: new Set(), waar: '', verwachtSleutel: true });
		else if (teken === '[') lagen.push({ sleutels: null, waar: 0, verwachtSleutel: false });
		else if (teken === '}' || teken === ']') lagen.pop();
		else if (teken === ',' && laag) {
			if (typeof laag.waar === 'number') laag.waar += 1;
			laag.verwachtSleutel = laag.sleutels !== null;
		} else if (teken === '"') {
			const begin = plek;
			plek = eindeVanTekst(json, begin);
			if (!laag?.sleutels || !laag.verwachtSleutel) continue;
			laag.verwachtSleutel = false;
			const sleutel = String(JSON.parse(json.slice(begin, plek + 1)));
			laag.waar = sleutel;
			if (laag.sleutels.has(sleutel)) return padVan(lagen);
			laag.sleutels.add(sleutel);
		}
	}
	return null;
}

/** Waar het aanhalingsteken staat dat een tekst sluit. */
function eindeVanTekst(json: string, begin: number): number {
	let plek = begin + 1;
	while (json[plek] !== '"') plek += json[plek] === '\\' ? 2 : 1;
	return plek;
}

const padVan = (lagen: readonly Laag[]): string =>
	lagen
		.map(({ waar }) => (typeof waar === 'number' ? `[${waar}]` : `.${waar}`))
		.join('')
		.replace(/^\./, '');
