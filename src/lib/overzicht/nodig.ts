import type { Concept } from '../dossier/concept.ts';
import { plaats, valtOnder, veldnaam, zonderPlaatsen } from '../dossier/pad.ts';
import type { Veldfout } from '../dossier/veldfout.ts';
import { datumsVanPeriode, namenVanPerioden, toonDagtekst } from '../taal/datums.ts';
import { NODIG, regelteksten as teksten } from '../teksten/overzicht/regel.ts';
import { naamVanInkomen } from '../teksten/woordenlijst/inkomensnaam.ts';
import { veldterm } from '../teksten/woordenlijst/velden.ts';
import { missendOp } from '../invoer/werkblad/vandaag.ts';
import { plusDagen, type Datum } from '../tijd/datum.ts';
import { isKalendermaand, type Periode } from '../tijd/periode.ts';
import type { OpenPunt } from '../regels/zekerheid/punt.ts';
import type { Uitkomst } from '../regels/uitkomst.ts';
import { NORMBEREIK } from '../normen/bereik.ts';

/** Wat er nodig is om het bedrag zeker te maken; bij twee inkomens met hetzelfde gemis staat het er een keer. */
export const nodigBij = (uitkomst: Uitkomst, punten: readonly OpenPunt[]): readonly string[] => [
	...new Set(punten.map((punt) => woordenVoor(uitkomst, punt)))
];

function woordenVoor({ dossier, inkomens, ontbrekend }: Uitkomst, { soort, inkomen: id }: OpenPunt): string {
	const geschat = inkomens.find(({ inkomen }) => inkomen.id === id)?.perioden?.keuze.geschat ?? [];
	const perioden = soort === 'loonstrokenGeschat' ? geschat : (ontbrekend.get(id ?? '') ?? []);
	return NODIG[soort]({
		inkomen: id === null ? '' : naamVanInkomen(dossier, id),
		perioden: kort(perioden),
		aantal: perioden.length
	});
}

/** Tijdvakken van vier weken die op elkaar volgen, in een adem: hun dagen zijn lang, en een rij is smal. */
function kort(perioden: readonly Periode[]): string {
	const [eerste, ...rest] = perioden;
	const laatste = rest.at(-1);
	const volgtOp = (een: Periode, plaats: number) =>
		een.begin === plusDagen(perioden[plaats]?.eind ?? een.eind, 1);
	if (!eerste || !laatste || perioden.some(isKalendermaand) || !rest.every(volgtOp))
		return namenVanPerioden(perioden);
	return datumsVanPeriode({ begin: eerste.begin, eind: laatste.eind });
}

/** Zoveel zegt genoeg in een rij; wie het dossier opent, ziet alles. */
const MEEST = 3;

/**
 * Wat er ontbreekt aan een dossier dat nog niet te berekenen is.
 * @param dag waarvoor; null als het om het bestand zelf gaat
 */
export function nodigDoorFouten(
	fouten: readonly Veldfout[],
	concept: Concept,
	dag: Datum
): readonly string[] {
	const stroken = fouten.some(({ veld }) => overStroken(veld)) ? missendOp(concept, dag) : [];
	const zinnen = new Set([
		...stroken.map(({ perioden }) => strokenVan(perioden)),
		...fouten
			.filter(({ veld }) => stroken.length === 0 || !overStroken(veld))
			.map((fout) => woordenVoorFout(fout, dag))
	]);
	return [...zinnen].slice(0, MEEST);
}

const overStroken = (veld: string): boolean => valtOnder(zonderPlaatsen(veld), 'inkomens[].opgave');

const strokenVan = (perioden: readonly Periode[]): string =>
	NODIG.loonstroken({ inkomen: '', perioden: kort(perioden), aantal: perioden.length });

function woordenVoorFout({ veld, code }: Veldfout, dag: Datum): string {
	if (code === 'geenNormen') {
		return dag < NORMBEREIK.eerste
			? teksten.voorNormen(toonDagtekst(NORMBEREIK.eerste))
			: teksten.geenNormen(toonDagtekst(NORMBEREIK.laatste));
	}
	const naam = veldnaam(veld);
	if (naam === null) return teksten.nietAf;
	const { inkomen } = plaats(veld);
	const term = veldterm(naam, 'portaal').toLowerCase();
	return inkomen === null ? term : teksten.vanInkomen(term, inkomen + 1);
}
