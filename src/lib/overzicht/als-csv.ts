import { CSVKOPPEN, standVan } from '../teksten/overzicht/uitvoer.ts';
import { toonGetypt } from '../tijd/datumtekst.ts';
import { maakCsv, type Cel } from '../uitvoer/csv.ts';
import type { Dagsoort, Regel } from './regel.ts';

/** De rijen als bestand voor een rekenblad, in de volgorde waarin zij er staan. Bedragen met een komma, dagen als 27-11-2026. */
export const alsCsv = (regels: readonly Regel[]): string =>
	maakCsv(
		CSVKOPPEN,
		regels.map((regel) => [
			regel.naam ?? '',
			regel.nummer ?? '',
			regel.bestand,
			regel.beslagOp,
			bedrag(regel.toen?.bedrag),
			regel.toen ? toonGetypt(regel.toen.dag) : '',
			bedrag(regel.nu),
			regel.nu === null ? '' : toonGetypt(regel.dag),
			bedrag(regel.verschil),
			regel.waardoor.join(', '),
			standVan(regel),
			...KOLOMDAGEN.map((soort) => dagVan(regel, soort)),
			regel.nodig.join(', ')
		])
	);

const KOLOMDAGEN: readonly Dagsoort[] = [
	'twaalfMaanden',
	'woonkosten',
	'hardheid',
	'auto',
	'kind18',
	'brief'
];

const bedrag = (kaal: string | null | undefined): Cel => ({ getal: kaal?.replace('.', ',') ?? '' });

function dagVan({ afspraken }: Regel, soort: Dagsoort): string {
	const afspraak = afspraken.find((een) => een.soort === soort);
	return afspraak ? toonGetypt(afspraak.dag) : '';
}
