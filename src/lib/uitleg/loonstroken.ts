import { PERIODEBEDRAGEN, type Periodebedrag } from '../dossier/dossier.ts';
import type { Gemiddelden, Periodeuitkomst } from '../regels/inkomen/inkomenuitkomst.ts';
import { namenVanPerioden, toonMaand, toonPeriode } from '../taal/datums.ts';
import { tussenresultaatteksten } from '../teksten/documenten/tussenresultaat.ts';
import { gegevensteksten as tekst } from '../teksten/uitkomst/gegevens.ts';
import { STROOKTERMEN } from '../teksten/woordenlijst/loonstrook.ts';
import { isKalendermaand, type Periode } from '../tijd/periode.ts';
import { toonEuro } from '../getal/bedragtekst.ts';
import type { Getal } from '../getal/getal.ts';
import { toonCenten } from '../taal/bedragen.ts';
import type { Plek } from './gegevens.ts';
import type { Gegevensblok } from './uitleg.ts';
import { toonGetyptBedrag } from './veldwaarde.ts';

/* De loonstroken van een inkomen: de tabel, en wat er uit volgt. */

/** Waar het gemiddelde van elke kolom staat. */
const GEMIDDELDE: Readonly<Record<Periodebedrag, keyof Gemiddelden>> = {
	loon: 'loon',
	uitbetaaldeVakantiebijslag: 'vakantiebijslag',
	opnameAvwb: 'opnameAvwb',
	opgebouwdVakantiebijslag: 'opgebouwdVakantiebijslag',
	opbouwAvwb: 'opbouwAvwb',
	ingehoudenZvw: 'zvw',
	ingehoudenLoonheffing: 'loonheffing'
};

/** Het gemiddelde onder een kolom met loonstroken. */
export const gemiddeldeVan = (gemiddelden: Gemiddelden, kolom: Periodebedrag): Getal =>
	gemiddelden[GEMIDDELDE[kolom]].waarde;

/** De tabel met loonstroken; met een uitkomst erbij ook wat er meetelt en het gemiddelde. */
export function strokentabel({ inkomen, uitkomst }: Plek, naam: string): Gegevensblok['tabel'] {
	if (inkomen?.opgave.soort !== 'perioden') return null;
	const berekend = uitkomst?.inkomens.find((een) => een.inkomen.id === inkomen.id)?.perioden;
	const { perioden, ontbreekt } = inkomen.opgave;
	if (!berekend && perioden.length + ontbreekt.length === 0) return null;
	return {
		bijschrift: tekst.loonstroken(naam),
		koppen: [tekst.periode, ...PERIODEBEDRAGEN.map((soort) => STROOKTERMEN[soort].kort)],
		rijen: berekend
			? rijenUit(berekend)
			: [
					...perioden.map((periode) => [
						tussenresultaatteksten.periode(periode.begin, periode.eind),
						...PERIODEBEDRAGEN.map((soort) => toonGetyptBedrag(periode[soort]))
					]),
					...ontbreekt.map(({ begin, eind, kwam }) => [
						`${tussenresultaatteksten.periode(begin, eind)} (${kwam === 'wel' ? tekst.geschat : tekst.niets})`,
						...PERIODEBEDRAGEN.map(() => tekst.geenStrook)
					])
				]
	};
}

/** De stroken op datum, daarna de perioden zonder strook: wat er geschat is en waarmee, wat niets was en wat mist. */
const rijenUit = ({ keuze, geschat, gemiddelden }: Periodeuitkomst): readonly (readonly string[])[] => {
	const bronnen = keuze.bronnen.map(({ periode }) => periode);
	const rij = (periode: Periode, noot: string, bedrag: (soort: Periodebedrag) => string) => [
		noot === '' ? toonKort(periode) : `${toonKort(periode)} (${noot})`,
		...PERIODEBEDRAGEN.map(bedrag)
	];
	const noot = (elk: (typeof keuze.beoordeeld)[number]): string =>
		elk.status !== 'teltMee' && keuze.bronnen.includes(elk) ? tekst.bron : tekst.teltMee[elk.status];
	return [
		...keuze.beoordeeld.map((elk) => rij(elk.periode, noot(elk), (soort) => toonEuro(elk.periode[soort]))),
		...keuze.geschat.map((periode) =>
			rij(periode, tekst.geschatMet(namenVanPerioden(bronnen)), (soort) =>
				geschat === null ? tekst.geenStrook : toonCenten(geschat[soort].waarde)
			)
		),
		...keuze.niets.map((periode) => rij(periode, tekst.niets, () => toonEuro('0.00'))),
		...keuze.ontbrekend.map((periode) => rij(periode, tekst.mist, () => tekst.geenStrook)),
		[tekst.gemiddeld, ...PERIODEBEDRAGEN.map((soort) => toonCenten(gemiddeldeVan(gemiddelden, soort)))]
	];
};

/** Een kalendermaand heet naar de maand. */
export const toonKort = (periode: Periode): string =>
	isKalendermaand(periode) ? toonMaand(periode.begin) : toonPeriode(periode);

/** Over welke tijd het gaat, en of vakantiegeld en keuzebudget vast zijn. */
export function rijenOverStroken({
	keuze,
	vakantiebijslag,
	avwb
}: Periodeuitkomst): readonly (readonly [string, string])[] {
	const { indicatieperiode } = keuze;
	return [
		...(indicatieperiode ? [[tekst.indicatieperiode, toonPeriode(indicatieperiode)] as const] : []),
		...(vakantiebijslag ? [[tekst.frequentieVakantiegeld, tekst.frequentie[vakantiebijslag]] as const] : []),
		...(avwb ? [[tekst.frequentieKeuzebudget, tekst.frequentie[avwb]] as const] : [])
	];
}
