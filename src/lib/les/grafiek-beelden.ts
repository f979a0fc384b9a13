import type { Leefsituatie } from '../dossier/dossier.ts';
import type { Getal } from '../getal/getal.ts';
import { toonRond } from '../taal/bedragen.ts';
import { opsomming } from '../taal/zinnen.ts';
import { deelnaam, grafiekteksten as teksten } from '../teksten/les/grafiek.ts';
import {
	bereikVan,
	maakLijn,
	stapel,
	toon,
	toonHeel,
	verloopInWoorden,
	type Beeld,
	type Lijnstijl,
	type Strookdeel,
	type Vlakstijl
} from './grafiek-beeld.ts';
import { EURO_PER_MAAND, type Bedragen } from './grafiek-inkomen.ts';
import {
	alleWaarden,
	eigenPlek,
	plekken,
	romp,
	type Inkomensgegevens,
	type Inkomenssoort,
	type Opdracht
} from './grafiek-romp.ts';

const STIJL: Readonly<Record<Leefsituatie, Lijnstijl>> = {
	alleenstaande: 'lang',
	alleenstaande_ouder: 'streep',
	gehuwd_zonder_kinderen: 'stip',
	gehuwd_met_kinderen: 'streepstip'
};
const DEELSTIJLEN: readonly Vlakstijl[] = ['dicht', 'arcering', 'stippen', 'ruit', 'leeg', 'arcering'];

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
	const stukken = strookVan(opdracht);
	const daar = (waarde: string, stuk: Strookdeel | undefined) =>
		stuk ? teksten.daar.voetMet(waarde, stuk.telt ? stuk.tekst : null) : teksten.daar.voet(waarde);
	return {
		...romp(opdracht),
		bereikY: bereikVan(reeksen),
		reeksen,
		strook: stukken,
		knikken: plekken(opdracht, verloop.knikken.basis, eigenWaarden, (waarde, x) =>
			daar(
				waarde,
				stukken.find(({ van }) => van === x)
			)
		),
		eigen: plek,
		woorden: [
			...verloopInWoorden(teksten.reeksen.wat, x, eigenWaarden, plaatsenVan(verloop)),
			...(plek ? [teksten.woorden.eigen(plek.tekst, toonRond(eigen.jaarinkomen))] : [])
		]
	};
}

const plaatsenVan = ({ knikken }: Opdracht['verloop']): readonly number[] =>
	knikken.basis.map(({ jaarinkomen }) => jaarinkomen);

/** Tussen twee knikken: hoeveel van elke euro erbij de basis stijgt. Voor 2026 liep dat binnen een stuk op. */
function strookVan({ gegevens: { grafiek }, verloop }: Opdracht): readonly Strookdeel[] {
	const { x, eind } = grafiek;
	const grenzen = [x[0] ?? 0, ...verloop.knikken.basis.map(({ jaarinkomen }) => jaarinkomen), eind];
	return grenzen.slice(0, -1).flatMap((van, nummer) => {
		const tot = grenzen[nummer + 1] ?? eind;
		// Het laatste punt voor een knik kijkt er met zijn euro al overheen.
		const binnen = verloop.punten.filter(
			(_, plek) => (x[plek] ?? 0) >= van && (x[plek] ?? 0) + EURO_PER_MAAND <= tot
		);
		const centen = binnen.flatMap(({ euro }) => (euro ? [inCenten(euro.basis)] : []));
		const [eerste] = centen;
		const laatste = centen.at(-1);
		if (eerste === undefined || laatste === undefined) return [];
		return [{ van, tot, tekst: teksten.strook.centen(eerste, laatste), telt: eerste !== 0 || laatste !== 0 }];
	});
}

/** Hele centen, om te lezen. */
const inCenten = (bedrag: Getal): number => Number(bedrag.tekst(2).replace('.', ''));

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
		knikken: plekken(opdracht, verloop.knikken.voet, voeten, teksten.daar.voet),
		eigen: plek,
		woorden: [
			...(plek && netto && weg
				? [teksten.woorden.blijft(toonRond(eigen.jaarinkomen), toonRond(netto), plek.tekst, toonRond(weg))]
				: []),
			...(laatste[0] && laatste[1]
				? [teksten.woorden.blijftEind(toonHeel(eind), toonRond(laatste[0]), toonRond(laatste[1]))]
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
	// Een verhoging voor woonkosten die nergens iets doet, hoeft er niet in.
	const namen = (punten[0]?.delen ?? [])
		.map(({ naam }) => naam)
		.filter(
			(naam) =>
				naam.startsWith('basis.') ||
				punten.some(({ delen }) => delen.some((deel) => deel.naam === naam && !deel.waarde.isNul()))
		);
	const vlakken = stapel(
		namen.map((naam, plek) => ({
			naam: deelnaam(naam),
			stijl: DEELSTIJLEN[plek] ?? 'leeg',
			waarden: punten.flatMap(({ delen }) =>
				delen.filter((deel) => deel.naam === naam).map(({ waarde }) => waarde)
			)
		}))
	);
	const samen = punten.map(({ basis }) => basis);
	const reeksen = [...vlakken, maakLijn(teksten.reeksen.samen, 'eigen', samen)];
	const plek = eigenPlek(opdracht, eigen.bedragen.basis);
	const { begrensd } = eigen.bedragen;
	const delen = eigen.bedragen.delen
		.filter(({ naam }) => namen.includes(naam))
		.map(({ naam, waarde }) => teksten.woorden.deel(deelnaam(naam), toonRond(waarde)));
	return {
		...romp(opdracht),
		bereikY: bereikVan(reeksen),
		reeksen,
		knikken: plekken(opdracht, verloop.knikken.basis, samen, teksten.daar.voet),
		eigen: plek,
		woorden: plek
			? [
					delen.length > 0
						? teksten.woorden.delen(opsomming(delen), plek.tekst)
						: teksten.woorden.vast(plek.tekst),
					...(begrensd && delen.length > 0 ? [teksten.woorden.begrensd[begrensd]] : [])
				]
			: verloopInWoorden(teksten.reeksen.wat, gegevens.grafiek.x, samen, plaatsenVan(verloop))
	};
}

/** Een euro, met plaats erboven voor een sprong. */
const HELE_EURO = [0, 1] as const;

function eurobeeld(opdracht: Opdracht): Beeld | null {
	const { gegevens, verloop } = opdracht;
	const { eigen, x } = gegevens.grafiek;
	const { punten, knikken, nettoBeweegt } = verloop;
	const houdt = alleWaarden(punten, ({ euro }) => euro?.netto?.houdt ?? null);
	const weg = alleWaarden(punten, ({ euro }) => euro?.netto?.naarBeslaglegger ?? null);
	if (!nettoBeweegt || !houdt || !weg) return null;
	const reeksen = stapel([
		{ naam: teksten.reeksen.houdt, stijl: 'dicht', waarden: houdt },
		{ naam: teksten.reeksen.ruimte, stijl: 'arcering', waarden: weg }
	]);
	const euro = eigen.euro?.netto;
	const [eerste] = houdt;
	const plek = eigenPlek(opdracht, euro?.houdt);
	const buiten = reeksen.some(({ hoogten }) => hoogten.some((hoogte) => hoogte > HELE_EURO[1] + 0.02));
	return {
		...romp(opdracht),
		bereikY: HELE_EURO,
		trap: true,
		reeksen,
		knikken: plekken(opdracht, knikken.euro, houdt, teksten.daar.euro),
		eigen: plek,
		woorden: [
			...(plek && euro ? [teksten.woorden.euro(plek.tekst, toonRond(euro.naarBeslaglegger))] : []),
			...(eerste ? [teksten.woorden.euroVanaf(toonHeel(x[0] ?? 0), toonRond(eerste))] : []),
			...(buiten ? [teksten.woorden.euroBuiten] : [])
		]
	};
}
