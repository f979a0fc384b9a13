import type { Tijdvak } from '../../dossier/dossier.ts';
import type { Periodekeuze } from '../../regels/selectie/kies-perioden.ts';
import {
	dagnummer,
	eersteDagVanMaand,
	jaarVan,
	laatsteDagVanMaand,
	plusDagen,
	type Datum
} from '../../tijd/datum.ts';
import { aantalDagen, bevat, isKalendermaand, overlapt, type Periode } from '../../tijd/periode.ts';
import { vierwekentijdvakken } from '../../tijd/vierweken.ts';

/*
 * Een werkgever die per vier weken betaalt hoeft niet de tijdvakken van de kalender te volgen. Staat er al een
 * loonstrook, dan volgen de loonstroken die wij aanbieden dat ritme; anders de kalender.
 */

/** De loonstroken die nog in het venster passen, op begindatum. */
export function bepaalAanbod(
	tijdvak: Tijdvak,
	venster: Periode,
	keuze: Periodekeuze,
	zonder: readonly Periode[]
): Periode[] {
	if (tijdvak === 'maand') return [...zonder];
	const ingevoerd = keuze.beoordeeld.map(({ periode }) => periode);
	const ritme = eigenRitme(ingevoerd, venster);
	const ontbrekend = zonder.map((vak) => ritme.find((eigen) => ligtNaast(eigen, vak)) ?? vak);
	const vrij = [...ontbrekend, ...ritme].filter(
		(periode) => !ingevoerd.some((strook) => overlapt(strook, periode))
	);
	return vrij
		.filter((periode, index) => !vrij.slice(0, index).some((eerder) => overlapt(eerder, periode)))
		.sort((een, ander) => (een.begin < ander.begin ? -1 : 1));
}

/** De periode na de laatste die er staat: wat een nieuwe rij wordt als er niets meer ontbreekt. */
export function periodeNa(tijdvak: Tijdvak, { eind }: Periode): Periode {
	const begin = plusDagen(eind, 1);
	if (tijdvak === 'maand') return { begin: eersteDagVanMaand(begin), eind: laatsteDagVanMaand(begin) };
	return { begin, eind: eindeVan('vierweken', begin) ?? begin };
}

/** De laatste dag bij een eerste dag, of null als daar geen maand begint. */
export function eindeVan(tijdvak: Tijdvak, begin: Datum): Datum | null {
	if (tijdvak === 'maand') return begin === eersteDagVanMaand(begin) ? laatsteDagVanMaand(begin) : null;
	return kalendervak(begin)?.eind ?? plusDagen(begin, 27);
}

/** De weken van een periode, elk van zeven dagen; de laatste van het jaar kan korter zijn. */
export function wekenVan({ begin, eind }: Periode): Periode[] {
	const weken: Periode[] = [];
	for (let dag = begin; dag <= eind; dag = plusDagen(dag, 7)) {
		const zondag = plusDagen(dag, 6);
		weken.push({ begin: dag, eind: zondag < eind ? zondag : eind });
	}
	return weken;
}

function eigenRitme(ingevoerd: readonly Periode[], venster: Periode): Periode[] {
	const vast = ingevoerd.find((periode) => aantalDagen(periode) === 28 && !isKalendermaand(periode));
	if (!vast || ingevoerd.some(({ begin, eind }) => kalendervak(begin)?.eind === eind)) return [];
	const stappen = Math.ceil((dagnummer(vast.begin) - dagnummer(venster.begin)) / 28);
	const perioden: Periode[] = [];
	for (let dag = plusDagen(vast.begin, -28 * stappen); dag <= venster.eind; dag = plusDagen(dag, 28)) {
		perioden.push({ begin: dag, eind: plusDagen(dag, 27) });
	}
	return perioden.filter((periode) => bevat(venster, periode));
}

const kalendervak = (begin: Datum): Periode | undefined =>
	vierwekentijdvakken(jaarVan(begin)).find((vak) => vak.begin === begin);

const ligtNaast = (een: Periode, ander: Periode): boolean =>
	Math.abs(dagnummer(een.eind) - dagnummer(ander.eind)) < 14;
