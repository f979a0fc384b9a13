/*
 * Een veld dat niemand kan invullen, bestaat alleen voor wie een bestand schrijft. Daarom vraagt de vragenlijst elk veld
 * van het dossier; wat zij niet vraagt, staat hier met de reden. Voor het werkblad doet tests/browser/werkblad-velden dat.
 */
import { expect, test } from 'vitest';
import { conceptVan } from '#lib/dossier/concept.ts';
import { valtOnder, VELDPADEN, zonderPlaatsen, inkomenPad } from '#lib/dossier/pad.ts';
import { leidAntwoordenAf } from '#lib/invoer/vragenlijst/antwoorden.ts';
import { ALLE_VRAGEN } from '#lib/invoer/vragenlijst/vragen.ts';
import { geldig } from '../hulp/bereken.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';

const NIET_GEVRAAGD: Readonly<Record<string, string>> = {
	vtlb: 'heeft een eigen pagina, met een eigen lijst van vragen',
	personalia: 'wordt gevraagd waar een document wordt gemaakt',
	'inkomens[].adres': 'wordt gevraagd waar een document wordt gemaakt',
	'kenmerk.kindGeboren': 'alleen voor een datum in de lijst met dossiers; op het werkblad',
	'kenmerk.bsn': 'voor wie zelf rekent niet nodig; alleen op het werkblad',
	'wonen.adresOnbekend': 'het antwoord "Weet ik niet" op de vraag naar het adres',
	'wonen.woonkostenOnbekend': 'het antwoord "Weet ik niet" op de vraag naar de woonkosten',
	'beslag.beslagobjectOnbekend': 'het antwoord "Weet ik niet" op de vraag naar het inkomen met beslag',
	'inkomens[].id': 'geeft de toepassing zelf',
	'inkomens[].van': 'volgt uit de lijst waaraan het inkomen wordt toegevoegd',
	'inkomens[].soort': 'volgt uit de gekozen soort inkomen',
	'inkomens[].opgave.alleenLaatste': 'een keuze tussen de loonstroken, zonder eigen fout',
	'inkomens[].loonheffingennummer': 'alleen voor de stukken van een hulpverlener'
};

/** Elk pad dat een vraag als veld noemt, in een van de volle dossiers. */
const gevraagd = VOLLE_DOSSIERS.flatMap((inhoud) => {
	const concept = conceptVan(geldig(inhoud));
	leidAntwoordenAf(concept);
	return ALLE_VRAGEN.flatMap((vraag) =>
		vraag.perInkomen
			? concept.inkomens.flatMap((inkomen, plaats) => vraag.velden(inkomen, inkomenPad(plaats), concept))
			: vraag.velden(concept)
	).map(({ veld, metOnderliggend = false }) => ({ naam: zonderPlaatsen(veld), metOnderliggend }));
});
const wordtGevraagd = (veld: string): boolean =>
	gevraagd.some(({ naam, metOnderliggend }) => veld === naam || (metOnderliggend && valtOnder(veld, naam)));
const isVrij = (veld: string): boolean => Object.keys(NIET_GEVRAAGD).some((groep) => valtOnder(veld, groep));

test('de vragenlijst vraagt elk veld', () => {
	expect(VELDPADEN.filter((veld) => !wordtGevraagd(veld) && !isVrij(veld))).toEqual([]);
});

test('wat is vrijgesteld, wordt echt niet gevraagd', () => {
	expect(VELDPADEN.filter((veld) => isVrij(veld) && wordtGevraagd(veld))).toEqual([]);
});
