import { dagnummer, eersteDagVanMaand, plusDagen, plusMaanden, type Datum } from '../../tijd/datum.ts';
import type { Periode } from '../../tijd/periode.ts';
import type { Strokenbeeld, Strookstatus } from './stroken.ts';

/** Hoe een blok eruitziet; de soorten verschillen in vorm en woord, niet alleen in kleur. */
type Bloksoort = 'telt' | 'buiten' | 'mist' | 'geschat' | 'niets';

/** Een stuk van de as; `x` en `breedte` zijn delen van het plaatje ("12.5%"). */
interface Stuk {
	readonly x: string;
	readonly breedte: string;
}

export interface Blok extends Stuk {
	readonly soort: Bloksoort;
	readonly periode: Periode;
}

export interface Tijdas {
	readonly maanden: readonly (Stuk & { readonly begin: Datum })[];
	readonly venster: Stuk;
	/** De dag van de berekening. */
	readonly peildatum: Stuk;
	/** Een rij per inkomen. */
	readonly rijen: readonly (readonly Blok[])[];
}

/** Verder terug of vooruit dan dit wordt het plaatje te smal om te lezen; de lijst noemt zulke stroken wel. */
const UITLOOP_MAANDEN = 1;

/** De maten van het plaatje: van de eerste maand van het venster tot en met de maand van de peildatum. */
export function bepaalTijdas(peildatum: Datum, beelden: readonly Strokenbeeld[]): Tijdas {
	const venster = beelden[0]?.venster ?? { begin: eersteDagVanMaand(peildatum), eind: peildatum };
	const rijen = beelden.map((beeld) => blokkenVan(beeld));
	const bereik = bepaalBereik(peildatum, venster, rijen.flat());
	const stuk = (periode: Periode): Stuk => plaats(bereik, periode);
	return {
		maanden: maandenVan(bereik).map((maand) => ({ begin: maand.begin, ...stuk(maand) })),
		venster: stuk(venster),
		peildatum: stuk({ begin: peildatum, eind: peildatum }),
		rijen: rijen.map((blokken) =>
			blokken
				.filter(({ periode }) => periode.begin >= bereik.begin && periode.eind <= bereik.eind)
				.map((blok) => ({ ...blok, ...stuk(blok.periode) }))
		)
	};
}

type LosBlok = Pick<Blok, 'soort' | 'periode'>;

function blokkenVan({ stroken, ontbreekt, uitkomst }: Strokenbeeld): LosBlok[] {
	const ingevoerd = stroken.flatMap(({ periode, status }): LosBlok[] =>
		periode && status !== 'datumsFout' ? [{ soort: soortVan(status), periode }] : []
	);
	const als = (soort: Bloksoort, perioden: readonly Periode[]): LosBlok[] =>
		perioden.map((periode) => ({ soort, periode }));
	const { geschat, niets } = uitkomst.keuze;
	return [...ingevoerd, ...als('mist', ontbreekt), ...als('geschat', geschat), ...als('niets', niets)];
}

const soortVan = (status: Strookstatus): Bloksoort => (status === 'teltMee' ? 'telt' : 'buiten');

function bepaalBereik(peildatum: Datum, venster: Periode, blokken: readonly LosBlok[]): Periode {
	const vroegste = plusMaanden(venster.begin, -UITLOOP_MAANDEN);
	const laatste = plusDagen(plusMaanden(eersteDagVanMaand(peildatum), 1 + UITLOOP_MAANDEN), -1);
	const datums = blokken
		.filter(({ periode }) => periode.begin >= vroegste && periode.eind <= laatste)
		.flatMap(({ periode }) => [periode.begin, periode.eind]);
	const alle = [...datums, venster.begin, peildatum].sort();
	const begin = eersteDagVanMaand(alle[0] ?? venster.begin);
	const eind = plusDagen(plusMaanden(eersteDagVanMaand(alle.at(-1) ?? peildatum), 1), -1);
	return { begin, eind };
}

function maandenVan({ begin, eind }: Periode): Periode[] {
	const maanden: Periode[] = [];
	for (let dag = begin; dag <= eind; dag = plusMaanden(dag, 1)) {
		maanden.push({ begin: dag, eind: plusDagen(plusMaanden(dag, 1), -1) });
	}
	return maanden;
}

function plaats(bereik: Periode, { begin, eind }: Periode): Stuk {
	const dagen = dagnummer(bereik.eind) + 1 - dagnummer(bereik.begin);
	const deel = (aantal: number): string => `${(aantal / dagen) * 100}%`;
	return {
		x: deel(dagnummer(begin) - dagnummer(bereik.begin)),
		breedte: deel(dagnummer(eind) + 1 - dagnummer(begin))
	};
}
