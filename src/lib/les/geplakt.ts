import { isHeel } from './deellink.ts';
import { leesHekje, schrijfHekje } from './hekje.ts';

/*
 * Een link die iemand plakt: vaak met een zin eromheen, in stukken over meer regels, of met een hekje dat een mailprogramma
 * anders schreef. Het controlegetal zegt waar het geval ophoudt.
 */

/** Meer lezen wij niet: een hele mail is korter. */
const MEESTE_TEKENS = 100_000;
/** Zo veel tekens bekijken wij om te zien waar een geval ophoudt: genoeg voor een lange link in een mail. */
const MEESTE_WERK = 500_000;
/** Elk geval begint met een byte die klein is, en het kleinste geval is langer dan dit. */
const KAAL = /(?<![\w-])A[\w-]{19,}/g;
const ANDERS_GESCHREVEN: Readonly<Record<string, string>> = { '%23': '#', '%26': '&', '%3d': '=' };

/** Het hekje uit wat er geplakt is, ook als dat alleen het geval zelf is. Null als er geen geval in staat. */
export function hekjeUitLink(geplakt: string): string | null {
	const tekst = geplakt
		.slice(0, MEESTE_TEKENS)
		.replace(/%(?:23|26|3d)/gi, (teken) => ANDERS_GESCHREVEN[teken.toLowerCase()] ?? teken);
	const metNaam = [...tekst.matchAll(/(?<!\w)geval=/g)].map(({ index }) => tekst.slice(index + 6));
	const kaal = metNaam.length > 0 ? [] : [...tekst.matchAll(KAAL)].map(({ index }) => tekst.slice(index));
	const plekken = [...metNaam, ...kaal].slice(0, 20);
	const werk = { over: MEESTE_WERK };
	const heel = plekken.map((plek) => heelGeval(plek, werk)).find((hekje) => hekje !== null);
	if (heel !== undefined) return heel;
	// Niets is heel, of het was te lang om te zoeken: wat er dan in het adres staat, zegt de pagina die het opent.
	const eerste = plekken[0];
	if (eerste === undefined) return null;
	const { geval, regel } = leesHekje(`geval=${eerste.replace(/\s+/g, '')}`);
	return schrijfHekje({ geval, regel });
}

/** Zo veel van de stukken als er samen een heel geval zijn. */
function heelGeval(vanaf: string, werk: { over: number }): string | null {
	const stukken = vanaf.trimStart().split(/\s+/);
	let geval = '';
	for (const [plaats, stuk] of stukken.entries()) {
		const deel = /^[\w-]*/.exec(stuk)?.[0] ?? '';
		geval += deel;
		werk.over -= geval.length;
		if (werk.over < 0) return null;
		if (isHeel(geval)) {
			const erna = stuk.slice(deel.length) || (stukken[plaats + 1] ?? '');
			const regel = /^&regel-(\d{1,4})/.exec(erna)?.[1];
			return schrijfHekje({ geval, regel: regel === undefined ? null : Number(regel) });
		}
		if (deel !== stuk) return null;
	}
	return null;
}
