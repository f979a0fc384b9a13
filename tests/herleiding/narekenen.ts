/**
 * Rekent een herleiding na met eigen breuken, zonder de rekenmachine van de kern: elke knoop uit zijn delen,
 * elk oordeel uit wat het vergelijkt. Geeft de afwijkingen terug in plaats van te gooien, zodat de keuring zelf
 * ook te toetsen is.
 */
import { idVan, type Knoop, type Oordeel, type Post } from '#lib/herleiding/post.ts';
import {
	breuk,
	deel,
	halfOmhoog,
	heleOmhoog,
	keer,
	min,
	minstensNul,
	NUL,
	plus,
	uitDelen,
	vergelijk,
	type Breuk
} from '../orakel/breuk.ts';
import { woonlandfactorUitTabel } from '../orakel/normen.ts';
import { delenVan, postenVan } from '#lib/herleiding/lopen.ts';

/** De waarde van een post als breuk; een deling die niet opgaat staat er als "teller/noemer". */
export function alsBreuk(exact: string): Breuk {
	const [teller = '', noemer = '1'] = exact.split('/');
	return deel(breuk(teller), breuk(noemer));
}

/** De getallen die in de wet zelf staan, per artikel overgeschreven uit de wettekst. */
const WETSGETALLEN: Readonly<Record<string, readonly string[]>> = {
	art475aLid6: ['0.5'],
	art475daLid2: ['0.95'],
	art475daLid4: ['0.475'],
	art475daLid5: ['1.1'],
	art475dbLid1a: ['0.5'],
	art475dcLid1: ['0.95'],
	art475dcLid2: ['0.95'],
	art475eLid2: ['2/3'],
	besluitArt3: ['1', '2', '3', '4', '5', '6'],
	besluitArt4: ['0.65', '0.4'],
	pwArt19Lid3: ['0.05'],
	wmlArt15: ['0.08'],
	zvwArt19: ['385'],
	fwArt349aLid1: ['18'],
	// Uit de werkwijze van Bureau Wsnp.
	vtlb4: ['0.95', '0.05', '0.025', '1', '2'],
	vtlb6: ['1/12'],
	vtlbPartnerOnbekend: ['1/2'],
	// Twee personen, een bedrag dat er niet is, en twaalf maanden.
	'': ['2', '0', '12']
};

/** Het id van een post; een tussensom zonder naam heeft er geen. */
const plekVan = (post: Knoop): string => idVan(post) ?? post.soort;

const waarde = (post: Knoop): Breuk => alsBreuk(post.waarde.exact());

/** Alle posten onder deze posten, elk object een keer. */
export function allePosten(wortels: readonly Knoop[]): readonly Knoop[] {
	const gezien = new Set<Knoop>();
	const stapel = [...wortels];
	for (let post = stapel.pop(); post; post = stapel.pop()) {
		if (gezien.has(post)) continue;
		gezien.add(post);
		stapel.push(...delenVan(post));
	}
	return [...gezien];
}

/** Wat de gebruiker opgaf: bedragen per veld, en of een feit zo is. */
export interface Bron {
	invoer(veld: string): string | null;
	feit(oordeel: Feit): boolean;
}
type Feit = Extract<Oordeel, { soort: 'feit' }>;

/** Wat er niet klopt aan deze posten; leeg als alles klopt. */
export function afwijkingen(posten: readonly Knoop[], bron: Bron): string[] {
	return [...posten.flatMap((post) => afwijkingenVanPost(post, bron)), ...dubbeleIds(posten)];
}

function afwijkingenVanPost(post: Knoop, bron: Bron): string[] {
	const fouten: string[] = [];
	const verwacht = herberekend(post, bron);
	if (verwacht === null) fouten.push(`${plekVan(post)}: komt niet uit het dossier of de wet`);
	else if (vergelijk(verwacht, waarde(post)) !== 0)
		fouten.push(`${plekVan(post)}: ${post.waarde.exact()} klopt niet`);
	if (!eenhedenKloppen(post)) fouten.push(`${plekVan(post)}: eenheden gemengd`);
	if (post.soort === 'minste' || post.soort === 'meeste') fouten.push(...eersteGekozen(post));
	if (post.soort === 'keuze') fouten.push(...oordeelFouten(plekVan(post), post.oordeel, bron));
	return fouten;
}

function herberekend(post: Knoop, bron: Bron): Breuk | null {
	switch (post.soort) {
		case 'invoer': {
			const opgegeven = bron.invoer(post.veld);
			return opgegeven === null ? null : breuk(opgegeven);
		}
		case 'norm': {
			const getal = breuk(post.norm.waarde);
			return post.norm.eenheid === 'procent' ? deel(getal, breuk(100)) : getal;
		}
		case 'editie':
			return breuk(post.norm.waarde);
		case 'woonland':
			return woonlandfactorUitTabel(post.jaar, post.land) ?? null;
		case 'vast': {
			const gedrukt = WETSGETALLEN[post.grondslag ?? ''] ?? [];
			return gedrukt.map(alsBreuk).find((getal) => vergelijk(getal, waarde(post)) === 0) ?? null;
		}
		case 'som':
		case 'tussensom':
			return post.termen.reduce(
				(totaal, term) => (term.teken === '+' ? plus : min)(totaal, waarde(term.post)),
				NUL
			);
		case 'product':
			return post.factoren.map(waarde).reduce(keer, breuk(1));
		case 'quotient':
			return deel(waarde(post.deeltal), waarde(post.deler));
		case 'omrekening':
			return deel(keer(waarde(post.van), breuk(post.maal)), breuk(post.door));
		case 'minste':
		case 'meeste': {
			const kant = post.soort === 'minste' ? 1 : -1;
			return post.kandidaten
				.map(waarde)
				.reduce((beste, ander) => (vergelijk(ander, beste) * kant < 0 ? ander : beste));
		}
		case 'ondergrens':
			return minstensNul(waarde(post.van));
		case 'afronding':
			return rondAf(waarde(post.van), post.decimalen, post.wijze);
		case 'keuze':
			return waarde(post.gekozen);
		default:
			return post satisfies never;
	}
}

export function rondAf(van: Breuk, decimalen: number, wijze: 'halfOmhoog' | 'omhoog'): Breuk {
	if (wijze === 'halfOmhoog') return halfOmhoog(van, decimalen === 0 ? 0 : 2);
	const schaal = uitDelen(10n ** BigInt(decimalen), 1n);
	return deel(heleOmhoog(keer(van, schaal)), schaal);
}

/** Wat je optelt of vergelijkt heeft een eenheid; alleen een vermenigvuldiging of deling mag mengen. */
function eenhedenKloppen(post: Knoop): boolean {
	switch (post.soort) {
		case 'som':
		case 'tussensom':
		case 'minste':
		case 'meeste':
		case 'ondergrens':
		case 'afronding':
			return delenVan(post).every(({ eenheid }) => eenheid === post.eenheid);
		case 'keuze':
			return post.gekozen.eenheid === post.eenheid;
		default:
			return true;
	}
}

function eersteGekozen(post: Extract<Post, { soort: 'minste' | 'meeste' }>): string[] {
	const eerste = post.kandidaten.findIndex((kandidaat) => vergelijk(waarde(kandidaat), waarde(post)) === 0);
	return eerste === post.gekozen ? [] : [`${plekVan(post)}: niet de eerste die het is`];
}

const GROOTTE = {
	'<': (n: number) => n < 0,
	'<=': (n: number) => n <= 0,
	'=': (n: number) => n === 0,
	'>=': (n: number) => n >= 0,
	'>': (n: number) => n > 0
};

function oordeelFouten(id: string, oordeel: Oordeel, bron: Bron): string[] {
	const fout = [`${id}: oordeel ${oordeel.naam} klopt niet`];
	switch (oordeel.soort) {
		case 'vergelijking': {
			const [links, rechts] = postenVan(oordeel).map(waarde);
			if (!links || !rechts) return fout;
			return GROOTTE[oordeel.teken](vergelijk(links, rechts)) === oordeel.uitkomst ? [] : fout;
		}
		case 'alle':
			return [
				...oordeel.delen.flatMap((onderdeel) => oordeelFouten(id, onderdeel, bron)),
				...(oordeel.delen.every(({ uitkomst }) => uitkomst) === oordeel.uitkomst ? [] : fout)
			];
		case 'feit':
			return bron.feit(oordeel) === oordeel.uitkomst ? [] : fout;
		default:
			return oordeel satisfies never;
	}
}

function dubbeleIds(posten: readonly Knoop[]): string[] {
	const bekend = new Map<string, Knoop>();
	return posten.flatMap((post) => {
		if (idVan(post) === null) return [];
		const eerder = bekend.get(plekVan(post)) ?? post;
		bekend.set(plekVan(post), eerder);
		const zelfde = vergelijk(waarde(eerder), waarde(post)) === 0 && eerder.eenheid === post.eenheid;
		return zelfde ? [] : [`${plekVan(post)}: twee keer, met een ander bedrag`];
	});
}
