import { agendatitelVan } from '../teksten/overzicht/uitvoer.ts';
import type { Datum } from '../tijd/datum.ts';
import { agendaMet } from '../uitvoer/agenda.ts';
import { stamVan } from './bestandsnamen.ts';
import { naamVan } from './kies.ts';
import type { Regel } from './regel.ts';

/**
 * Elke dag die nog komt, als bestand voor een agenda. Het kenmerk is van het bestand, ook als dat later een nieuwe dag in zijn naam
 * heeft: twee keer inlezen geeft geen dubbele afspraken, en twee mensen van een huishouden houden elk hun eigen.
 */
export function alsAgenda(regels: readonly Regel[], vandaag: Datum): string {
	const titelVan = eersteUnieke(regels, TITELS);
	const kenmerkVan = eersteUnieke(regels, KENMERKEN);
	return agendaMet(
		regels.flatMap((regel) =>
			regel.afspraken
				.filter(({ dag }) => dag >= vandaag)
				.map(({ dag, soort }) => ({
					dag,
					titel: agendatitelVan(soort, titelVan(regel)),
					kenmerk: `${soort}-${alsKenmerk(kenmerkVan(regel))}`
				}))
		),
		vandaag
	);
}

type Naammaker = (regel: Regel) => string;

const metTussen =
	(tussen: string, delen: (regel: Regel) => readonly (string | null)[]): Naammaker =>
	(regel) =>
		delen(regel).filter(Boolean).join(tussen);

/** Van kort naar lang: zolang een ander dossier hetzelfde heet, komt er iets bij. */
const TITELS: readonly Naammaker[] = [
	naamVan,
	metTussen(', ', ({ naam, nummer, bestand }) => (naam ? [naam, nummer] : [nummer, bestand])),
	metTussen(', ', ({ naam, nummer, bestand }) => [naam, nummer, bestand])
];
const KENMERKEN: readonly Naammaker[] = [
	metTussen('-', ({ nummer, naam, bestand }) => [nummer, naam, stamVan(bestand)]),
	metTussen('-', ({ nummer, naam, bestand }) => [nummer, naam, bestand])
];

/** De eerste naam die van deze regels alleen bij dit dossier hoort. */
function eersteUnieke(regels: readonly Regel[], makers: readonly Naammaker[]): Naammaker {
	const namen = makers.map((maak) => {
		const keren = new Map<string, number>();
		for (const regel of regels) keren.set(maak(regel), (keren.get(maak(regel)) ?? 0) + 1);
		return { maak, isUniek: (regel: Regel) => keren.get(maak(regel)) === 1 };
	});
	return (regel) => (namen.find(({ isUniek }) => isUniek(regel)) ?? namen.at(-1))?.maak(regel) ?? '';
}

/** In een kenmerk horen alleen gewone tekens; wat anders is houdt zijn nummer, zodat twee dossiers niet hetzelfde worden. */
const alsKenmerk = (tekst: string): string =>
	tekst.replaceAll(/[^\w-]/gu, (teken) => `.${(teken.codePointAt(0) ?? 0).toString(16)}.`);
