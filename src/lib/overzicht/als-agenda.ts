import { agendatitelVan } from '../teksten/overzicht/uitvoer.ts';
import type { Datum } from '../tijd/datum.ts';
import { agendaMet } from '../uitvoer/agenda.ts';
import { naamVan } from './kies.ts';
import type { Regel } from './regel.ts';

/** Elke dag die nog komt, als bestand voor een agenda. Het kenmerk blijft hetzelfde: twee keer inlezen geeft geen dubbele afspraken. */
export const alsAgenda = (regels: readonly Regel[], vandaag: Datum): string =>
	agendaMet(
		regels.flatMap((regel) =>
			regel.afspraken
				.filter(({ dag }) => dag >= vandaag)
				.map(({ dag, soort }) => ({
					dag,
					titel: agendatitelVan(soort, naamVan(regel)),
					kenmerk: `${soort}-${alsKenmerk([regel.nummer, regel.naam].filter(Boolean).join('-') || regel.bestand)}`
				}))
		),
		vandaag
	);

/** In een kenmerk horen alleen gewone tekens; wat anders is houdt zijn nummer, zodat twee dossiers niet hetzelfde worden. */
const alsKenmerk = (tekst: string): string =>
	tekst.replaceAll(/[^\w-]/gu, (teken) => `.${(teken.codePointAt(0) ?? 0).toString(16)}.`);
