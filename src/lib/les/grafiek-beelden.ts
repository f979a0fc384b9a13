import type { Leefsituatie } from '../dossier/dossier.ts';
import type { Getal } from '../getal/getal.ts';
import type { PostNaam } from '../herleiding/namen.ts';
import { toonHeelProcent } from '../taal/bedragen.ts';
import { kleineLetter, opsomming } from '../taal/zinnen.ts';
import { grafiekteksten as teksten, knikzin } from '../teksten/les/grafiek.ts';
import { postterm } from '../teksten/posten/posten.ts';
import {
	bereikVan,
	maakLijn,
	plaats,
	stapel,
	toon,
	toonHeel,
	verloopInWoorden,
	type Beeld,
	type Grafieksoort,
	type Lijnstijl,
	type Plek,
	type Vlakstijl
} from './grafiek-beeld.ts';
import type { Bedragen, Inkomensgrafiek, Knik, Punt, Verloop } from './grafiek-inkomen.ts';

/** Wat elke grafiek over het inkomen nodig heeft. */
export interface Inkomensgegevens {
	readonly grafiek: Inkomensgrafiek;
	/** "juli 2026". */
	readonly normen: string;
	/** Hoe het inkomen heet dat beweegt. */
	readonly inkomen: string;
	/** De verhouding tussen netto en belastbaar, als die meedoet. */
	readonly verhouding: Getal | null;
}

type Inkomenssoort = Exclude<Grafieksoort, 'jaren'>;

const STIJL: Readonly<Record<Leefsituatie, Lijnstijl>> = {
	alleenstaande: 'lang',
	alleenstaande_ouder: 'streep',
	gehuwd_zonder_kinderen: 'stip',
	gehuwd_met_kinderen: 'streepstip'
};
const DEELSTIJLEN: readonly Vlakstijl[] = ['dicht', 'arcering', 'stippen', 'ruit'];

/** De grafieken over het inkomen, voor een leefsituatie; null als zij voor dit geval niet te maken is. */
export function maakInkomensbeeld(
	soort: Inkomenssoort,
	gegevens: Inkomensgegevens,
	wie: Leefsituatie
): Beeld | null {
	const verloop = gegevens.grafiek.verlopen.find(({ leefsituatie }) => leefsituatie === wie);
	if (!verloop) return null;
	const basis = { soort, gegevens, verloop };
	switch (soort) {
		case 'voet':
			return voetbeeld(basis);
		case 'blijft':
			return blijftbeeld(basis);
		case 'delen':
			return delenbeeld(basis);
		case 'euro':
			return eurobeeld(basis);
		default:
			return soort satisfies never;
	}
}

interface Opdracht {
	readonly soort: Inkomenssoort;
	readonly gegevens: Inkomensgegevens;
	readonly verloop: Verloop;
}

/** Wat elke grafiek over het inkomen gelijk heeft. */
function romp({ soort, gegevens, verloop }: Opdracht) {
	const { grafiek, normen } = gegevens;
	const { x } = grafiek;
	return {
		soort,
		kop: teksten.koppen[soort],
		onder: teksten.onder[soort](normen),
		assen: { x: teksten.assen.x, y: soort === 'euro' ? teksten.assen.euro : teksten.assen.maand },
		x,
		xTeksten: x.map(toonHeel),
		xKaal: x.map(String),
		bereikX: [0, grafiek.eind],
		streepjes: null,
		trap: false,
		knikkop: teksten.knikken(teksten.leefsituaties[verloop.leefsituatie]),
		aannamen: [...aannamen(gegevens, verloop, soort), teksten.aannamen.alles]
	} as const;
}

function* aannamen(
	{ inkomen, verhouding, grafiek }: Inkomensgegevens,
	verloop: Verloop,
	soort: Inkomenssoort
) {
	yield teksten.aannamen.schuif(inkomen);
	if (grafiek.laagste > 0) yield teksten.aannamen.laagste(toonHeel(grafiek.laagste));
	if (soort === 'voet' || verloop.leefsituatie !== grafiek.eigen.leefsituatie) yield teksten.aannamen.partner;
	if (soort === 'blijft' || soort === 'euro')
		yield verloop.nettoBeweegt && verhouding
			? teksten.aannamen.verhouding(toonHeelProcent(verhouding))
			: teksten.aannamen.vastNetto;
	if (soort === 'euro') yield teksten.aannamen.euro;
}

/** De knikken, op de hoogte van een reeks. */
const plekken = (
	{ gegevens, verloop }: Opdracht,
	knikken: readonly Knik[],
	waarden: readonly (Getal | null)[]
): readonly Plek[] =>
	knikken.flatMap(({ jaarinkomen, wissels, opMaximum }) => {
		const bedrag = waarden[gegevens.grafiek.x.indexOf(jaarinkomen)];
		if (!bedrag) return [];
		const zinnen = wissels.map((wissel) => knikzin(wissel, toonHeel(jaarinkomen), verloop.leefsituatie));
		const zegtMaximum = wissels.some(({ naam }) => naam === 'basis.begrensd');
		const tekst = teksten.knik(zinnen, opMaximum && !zegtMaximum, toon(bedrag));
		return [{ x: jaarinkomen, hoogte: plaats(bedrag), tekst }];
	});

/** Het geval zelf; alleen in zijn eigen leefsituatie. */
function eigenPlek(
	{ gegevens: { grafiek }, verloop }: Opdracht,
	bedrag: Getal | null | undefined
): Plek | null {
	const { leefsituatie, jaarinkomen } = grafiek.eigen;
	return bedrag && leefsituatie === verloop.leefsituatie
		? { x: plaats(jaarinkomen), hoogte: plaats(bedrag), tekst: toon(bedrag) }
		: null;
}

/** Zoals `map`, maar null als er ergens niets is. */
function alleWaarden(punten: readonly Punt[], pak: (punt: Punt) => Getal | null): readonly Getal[] | null {
	const waarden = punten.flatMap((punt) => pak(punt) ?? []);
	return waarden.length === punten.length ? waarden : null;
}

function voetbeeld(opdracht: Opdracht): Beeld {
	const { gegevens, verloop } = opdracht;
	const { verlopen, eigen, x } = gegevens.grafiek;
	const reeksen = verlopen.map(({ leefsituatie, punten }) => {
		const stijl = leefsituatie === verloop.leefsituatie ? 'eigen' : STIJL[leefsituatie];
		const waarden = punten.map(({ basis }) => basis);
		const laatste = waarden.at(-1);
		const einde = laatste ? teksten.einde(toon(laatste)) : null;
		return maakLijn(teksten.leefsituaties[leefsituatie], stijl, waarden, einde);
	});
	const eigenWaarden = verloop.punten.map(({ basis }) => basis);
	const plek = eigenPlek(opdracht, eigen.bedragen.basis);
	return {
		...romp(opdracht),
		bereikY: bereikVan(reeksen),
		reeksen,
		knikken: plekken(opdracht, verloop.knikken.basis, eigenWaarden),
		eigen: plek,
		woorden: [
			...verloopInWoorden(teksten.reeksen.wat, x, eigenWaarden),
			...(plek ? [teksten.woorden.eigen(plek.tekst, toon(eigen.jaarinkomen))] : [])
		]
	};
}

function blijftbeeld(opdracht: Opdracht): Beeld | null {
	const { gegevens, verloop } = opdracht;
	const { eigen, eind } = gegevens.grafiek;
	const { punten } = verloop;
	const houdt = alleWaarden(punten, houdtVan);
	const ruimte = alleWaarden(punten, (punt) => punt.ruimte);
	if (!houdt || !ruimte) return null;
	const vlakken = stapel([
		{ naam: teksten.reeksen.houdt, stijl: 'dicht', waarden: houdt },
		{ naam: teksten.reeksen.ruimte, stijl: 'arcering', waarden: ruimte }
	]);
	const voeten = punten.map(({ voet }) => voet);
	const reeksen = [...vlakken, maakLijn(teksten.reeksen.voet, 'streep', voeten)];
	const eigenHoudt = houdtVan(eigen.bedragen);
	const plek = eigenPlek(opdracht, eigenHoudt);
	const { netto, ruimte: weg } = eigen.bedragen;
	const laatste = [houdt.at(-1), ruimte.at(-1)] as const;
	return {
		...romp(opdracht),
		bereikY: bereikVan(reeksen),
		reeksen,
		knikken: plekken(opdracht, verloop.knikken.voet, voeten),
		eigen: plek,
		woorden: [
			...(plek && netto && weg
				? [teksten.woorden.blijft(toon(eigen.jaarinkomen), toon(netto), plek.tekst, toon(weg))]
				: []),
			...(laatste[0] && laatste[1]
				? [teksten.woorden.blijftEind(toonHeel(eind), toon(laatste[0]), toon(laatste[1]))]
				: [])
		]
	};
}

/** Wat er van het inkomen onder beslag blijft. */
const houdtVan = ({ netto, ruimte }: Bedragen): Getal | null => netto && ruimte && netto.min(ruimte);

function delenbeeld(opdracht: Opdracht): Beeld {
	const { gegevens, verloop } = opdracht;
	const { eigen } = gegevens.grafiek;
	const { punten } = verloop;
	const namen = punten[0]?.delen.map(({ naam }) => naam) ?? [];
	const term = (naam: PostNaam) => kleineLetter(postterm(naam, 'portaal'));
	const vlakken = stapel(
		namen.map((naam, plek) => ({
			naam: term(naam),
			stijl: DEELSTIJLEN[plek] ?? 'leeg',
			waarden: punten.flatMap(({ delen }) =>
				delen.filter((deel) => deel.naam === naam).map(({ waarde }) => waarde)
			)
		}))
	);
	const samen = punten.map(({ basis }) => basis);
	const reeksen = [...vlakken, maakLijn(teksten.reeksen.samen, 'eigen', samen)];
	const plek = eigenPlek(opdracht, eigen.bedragen.basis);
	const delen = eigen.bedragen.delen.map(({ naam, waarde }) =>
		teksten.woorden.deel(term(naam), toon(waarde))
	);
	return {
		...romp(opdracht),
		bereikY: bereikVan(reeksen),
		reeksen,
		knikken: plekken(opdracht, verloop.knikken.basis, samen),
		eigen: plek,
		woorden: plek
			? [
					delen.length > 0
						? teksten.woorden.delen(opsomming(delen), plek.tekst)
						: teksten.woorden.vast(plek.tekst)
				]
			: verloopInWoorden(teksten.reeksen.wat, gegevens.grafiek.x, samen)
	};
}

/** Een euro, met plaats erboven voor een sprong. */
const HELE_EURO = [0, 1] as const;

function eurobeeld(opdracht: Opdracht): Beeld | null {
	const { gegevens, verloop } = opdracht;
	const { eigen, x } = gegevens.grafiek;
	const { punten, knikken, nettoBeweegt } = verloop;
	const houdt = alleWaarden(punten, ({ euro }) => euro?.houdt ?? null);
	const weg = alleWaarden(punten, ({ euro }) => euro?.naarBeslaglegger ?? null);
	const ingehouden = alleWaarden(punten, ({ euro }) => euro?.ingehouden ?? null);
	if (!nettoBeweegt || !houdt || !weg || !ingehouden) return null;
	const reeksen = stapel([
		{ naam: teksten.reeksen.houdt, stijl: 'dicht', waarden: houdt },
		{ naam: teksten.reeksen.ruimte, stijl: 'arcering', waarden: weg },
		{ naam: teksten.reeksen.ingehouden, stijl: 'leeg', waarden: ingehouden }
	]);
	const { euro } = eigen;
	const plek = eigenPlek(opdracht, euro?.houdt);
	const begin = [x[0] ?? 0, ...knikken.voet.map(({ jaarinkomen }) => jaarinkomen)];
	const stukken = begin.flatMap((jaarinkomen) => {
		const waarde = houdt[x.indexOf(jaarinkomen)];
		return waarde ? [teksten.woorden.euroVanaf(toonHeel(jaarinkomen), toon(waarde))] : [];
	});
	const buiten = reeksen.some(({ hoogten }) => hoogten.some((hoogte) => hoogte > HELE_EURO[1] + 0.02));
	return {
		...romp(opdracht),
		bereikY: HELE_EURO,
		trap: true,
		reeksen,
		knikken: plekken(opdracht, knikken.voet, houdt),
		eigen: plek,
		woorden: [
			...(plek && euro
				? [teksten.woorden.euro(plek.tekst, toon(euro.naarBeslaglegger), toon(euro.ingehouden))]
				: []),
			...stukken,
			...(buiten ? [teksten.woorden.euroBuiten] : [])
		]
	};
}
