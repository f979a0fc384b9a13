import { PERIODEBEDRAGEN, type Periodebedrag } from '../dossier/dossier.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import type { Periodeuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import { toonCenten } from '../taal/bedragen.ts';
import { toonDatum } from '../taal/datums.ts';
import { wgsteksten } from '../teksten/documenten/wgs.ts';
import { rapportageterm } from '../teksten/woordenlijst/loonstrook.ts';
import type { Periode } from '../tijd/periode.ts';
import type { Blok } from '../toegankelijke-pdf/opmaak/blokken.ts';

const teksten = wgsteksten.ikp;

/** Meer perioden naast elkaar passen niet op een blad. */
const NAAST_ELKAAR = 4;

interface Kolom {
	readonly periode: Periode;
	readonly noot: string;
	readonly bedrag: (soort: Periodebedrag) => string;
}

/**
 * De perioden waarmee is gerekend, met de velden van het portaal onder elkaar (handleiding R26-01, tabel 12). Stroken die
 * niet meetellen staan bij de gegevens die niet zijn gebruikt.
 */
export function ikptabellen(perioden: Periodeuitkomst): Blok[] {
	const kolommen = gebruikt(perioden);
	const groepen = Array.from({ length: Math.ceil(kolommen.length / NAAST_ELKAAR) }, (_, groep) =>
		kolommen.slice(groep * NAAST_ELKAAR, (groep + 1) * NAAST_ELKAAR)
	);
	return groepen.map((groep, nummer): Blok => {
		const noten = groep.some(({ noot }) => noot !== '')
			? [[teksten.noot, ...groep.map(({ noot }) => noot)]]
			: [];
		return {
			soort: 'tabel',
			kolommen: [
				{ kop: teksten.kop },
				...groep.map((_, plaats) => ({
					kop: String(nummer * NAAST_ELKAAR + plaats + 1),
					bedrag: true
				}))
			],
			rijen: [
				[rapportageterm('begin'), ...groep.map(({ periode }) => toonDatum(periode.begin))],
				[rapportageterm('eind'), ...groep.map(({ periode }) => toonDatum(periode.eind))],
				...PERIODEBEDRAGEN.map((soort) => [
					rapportageterm(soort),
					...groep.map(({ bedrag }) => bedrag(soort))
				]),
				...noten
			]
		};
	});
}

function gebruikt({ keuze, geschat }: Periodeuitkomst): readonly Kolom[] {
	const vast = (perioden: readonly Periode[], noot: string, bedrag: Kolom['bedrag']): Kolom[] =>
		perioden.map((periode) => ({ periode, noot, bedrag }));
	const geenStrook = () => '–';
	return [
		...keuze.beoordeeld
			.filter((elk) => elk.status === 'teltMee' || keuze.bronnen.includes(elk))
			.map(({ periode, status }) => ({
				periode,
				noot: status === 'teltMee' ? '' : teksten.bron,
				bedrag: (soort: Periodebedrag) => toonEuro(periode[soort])
			})),
		...vast(keuze.geschat, teksten.geschat, (soort) =>
			geschat === null ? geenStrook() : toonCenten(geschat[soort].waarde)
		),
		...vast(keuze.niets, teksten.niets, () => toonEuro('0.00')),
		...vast(keuze.ontbrekend, teksten.mist, geenStrook)
	].sort((een, ander) => (een.periode.begin < ander.periode.begin ? -1 : 1));
}
