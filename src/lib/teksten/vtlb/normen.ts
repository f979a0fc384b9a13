import { toonEditie } from '../../taal/datums.ts';
import type { Vtlbsleutel } from '../../normen/vtlb/typen.ts';

/** Waarover het bedrag gaat, achter het veld. */
export const VTLBNORMEENHEDEN: Record<Vtlbsleutel, string> = {
	arbeidstoeslagAlleenstaand: 'per maand',
	arbeidstoeslagGehuwd: 'per maand',
	eigenRisico: 'per maand',
	reserveringInrichtingAlleenstaand: 'per maand',
	reserveringInrichtingGehuwd: 'per maand',
	normpremie: 'per maand',
	normhuur: 'per maand',
	autoforfait: 'per maand',
	kilometerprijs: 'per kilometer',
	omgangPerKindPerDag: 'per kind per dag',
	inwonende: 'per maand',
	besparingChauffeurs: 'per maand'
};

export const vtlbuitlegteksten = {
	vastPercentage: 'Percentage uit de richtlijn',
	vastGetal: 'Getal uit de richtlijn',
	bron: (editie: string, bron: string) => `Vtlb-rapport ${toonEditie(editie)}; ${bron}`,
	geschiedenis: (naam: string, bedrag: string, editie: string) =>
		`${naam}: ${bedrag} in ${toonEditie(editie)}.`,
	vanDezeEditie: (naam: string, bedrag: string, editie: string) =>
		`${naam}: ${bedrag} volgens de editie van ${toonEditie(editie)}.`
} as const;
