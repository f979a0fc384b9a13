import type { Dossier, Leefsituatie } from '../dossier/dossier.ts';
import { grafiekteksten as teksten } from '../teksten/les/grafiek.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { verhoudingVan } from '../vergelijk/bij-jaarinkomen.ts';
import { gevalOp, type Geval } from '../vergelijk/geval.ts';
import type { Stappen } from '../vergelijk/stappen.ts';
import type { Beeld, Grafieksoort } from './grafiek-beeld.ts';
import { maakInkomensbeeld } from './grafiek-beelden.ts';
import { berekenInkomensgrafiek } from './grafiek-inkomen.ts';
import { maakJarenbeeld } from './grafiek-jarenbeeld.ts';
import { berekenJarengrafiek } from './grafiek-jaren.ts';
import { normenVan, type Inkomensgegevens } from './grafiek-romp.ts';

/** Alle grafieken bij een geval, uitgerekend. */
export interface Grafieken {
	readonly leefsituatie: Leefsituatie;
	/** Een grafiek, of de zin die zegt waarom zij er niet is. */
	readonly beeld: (soort: Grafieksoort, wie: Leefsituatie) => Beeld | string;
}

/** Rekent alles uit, in stappen van een berekening. Een tekst als er voor de dag van het geval geen bedragen zijn. */
export function* berekenGrafieken(dossier: Dossier): Stappen<Grafieken | string> {
	const geval = gevalOp(dossier, dossier.peildatum);
	if (!geval) return teksten.geenNormen;
	yield;
	const jaren = yield* berekenJarengrafiek(geval);
	const grafiek = yield* berekenInkomensgrafiek(geval);
	const gegevens = grafiek && { grafiek, ...overHetGeval(geval) };
	return {
		leefsituatie: dossier.leefsituatie,
		beeld: (soort, wie) => {
			if (soort === 'jaren') return maakJarenbeeld(jaren);
			if (!gegevens) return teksten.geenInkomen;
			return maakInkomensbeeld(soort, gegevens, wie) ?? teksten.woorden.geenEuro;
		}
	};
}

function overHetGeval(geval: Geval): Omit<Inkomensgegevens, 'grafiek'> {
	const { dossier, normen } = geval;
	const bewegend = verhoudingVan(geval);
	return {
		normen: normenVan(normen.tabel),
		inkomen: bewegend ? naamVanInkomen(dossier, bewegend.id) : '',
		verhouding: bewegend?.verhouding ?? null
	};
}
