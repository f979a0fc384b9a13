import type { PostNaam } from '../herleiding/namen.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import type { Periodekeuze, Periodestatus } from '../regels/selectie/kies-perioden.ts';
import { middelingteksten as teksten } from '../teksten/posten/middeling.ts';
import type { Periode } from '../tijd/periode.ts';

/** Het eerste gemiddelde van een inkomen: daar staat ook welke loonstroken meetellen. */
const EERSTE: PostNaam = 'inkomen.schoonLoonGemiddeld';

/** Of een bedrag over de loonstroken van een inkomen is gemiddeld. */
const isGemiddelde = (naam: PostNaam): boolean => /^inkomen\.\w+Gemiddeld$/.test(naam);

/** Hoe een gemiddelde van loonstroken tot stand komt: gedeeld of niet, wat ontbreekt, en welke stroken tellen. */
export function middelingzinnen(
	{ inkomens, selectieperiode }: Uitkomst,
	naam: PostNaam,
	over: string | undefined
): readonly string[] {
	if (!isGemiddelde(naam)) return [];
	const van = inkomens.find(({ inkomen }) => inkomen.id === over);
	if (!van?.perioden || van.inkomen.opgave.soort !== 'perioden') return [];
	const { keuze } = van.perioden;
	const bronnen = keuze.bronnen.map(({ periode }) => periode);
	return [
		hoeGedeeld(keuze, van.inkomen.opgave.alleenLaatste),
		...zinOver(keuze.ontbrekend, teksten.ontbreekt),
		...zinOver(keuze.niets, teksten.niets),
		...zinOver(keuze.geschat, (perioden) => teksten.geschat(perioden, bronnen)),
		...(naam === EERSTE ? welkeTellen(keuze, selectieperiode) : [])
	];
}

/** Een zin, alleen als er perioden zijn om over te spreken. */
const zinOver = (perioden: readonly Periode[], zin: (perioden: readonly Periode[]) => string) =>
	perioden.length === 0 ? [] : [zin(perioden)];

function welkeTellen({ beoordeeld }: Periodekeuze, venster: Periode): readonly string[] {
	const met = (welk: Periodestatus) =>
		beoordeeld.filter(({ status }) => status === welk).map(({ periode }) => periode);
	return [
		teksten.venster(venster),
		...zinOver(met('voorVenster'), (perioden) => teksten.voorVenster(perioden, venster.begin)),
		...zinOver(met('naVenster'), (perioden) => teksten.naVenster(perioden, venster.eind)),
		...zinOver(met('nietDeLaatste'), teksten.nietDeLaatste)
	];
}

function hoeGedeeld({ geteld, aantal }: Periodekeuze, alleenLaatste: boolean): string {
	const stroken = geteld.map(({ periode }) => periode);
	if (alleenLaatste) {
		return stroken.length > 0 ? teksten.alleenLaatste(stroken) : teksten.alleenLaatsteZonderStrook;
	}
	return stroken.length > 0 ? teksten.middel(stroken, aantal) : teksten.delen(aantal);
}
