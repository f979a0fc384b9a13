/**
 * Elk gegeven dat het bedrag kan veranderen heeft een knop in de les; wat er geen heeft, staat hier met de reden. Een nieuw veld laat
 * deze test falen tot het een van de twee heeft.
 */
import { expect, test } from 'vitest';
import { valtOnder, VELDPADEN, zonderPlaatsen } from '#lib/dossier/pad.ts';
import { BEGINSTAND, Knoppenbord } from '#lib/les/knoppen.ts';
import { geldig } from '../hulp/bereken.ts';
import { VOLLE_DOSSIERS } from '../hulp/vol-dossier.ts';

const ZONDER_KNOP: Readonly<Record<string, string>> = {
	peildatum: 'heet hier datum, en staat bij de dag en de normtabel',
	kenmerk: 'wie het is, telt niet mee',
	personalia: 'wie het is, telt niet mee',
	'inkomens[].id': 'geeft de toepassing zelf',
	'inkomens[].naam': 'telt niet mee',
	'inkomens[].loonheffingennummer': 'telt niet mee',
	'inkomens[].adres': 'telt niet mee',
	'inkomens[].opgave.soort': 'van loonstroken naar bedragen is een ander geval: daar is Vergelijk voor',
	'inkomens[].opgave.leeg': 'hoort bij een inkomen zonder loonstroken; een bedrag van nul zegt hetzelfde',
	'inkomens[].opgave.perioden[].eind': 'gaat mee met de eerste dag: samen zijn zij de periode',
	'inkomens[].opgave.ontbreekt[].eind': 'gaat mee met de eerste dag: samen zijn zij de periode',
	vtlb: 'gaat over het vrij te laten bedrag, en niet over de beslagvrije voet'
};
const isVrij = (veld: string): boolean => Object.keys(ZONDER_KNOP).some((groep) => valtOnder(veld, groep));

const metKnop = new Set(
	VOLLE_DOSSIERS.flatMap((inhoud) =>
		(Knoppenbord.van(geldig(inhoud))?.knoppen(BEGINSTAND) ?? []).map(({ sleutel }) => zonderPlaatsen(sleutel))
	)
);

test('elk veld heeft een knop', () => {
	expect(VELDPADEN.filter((veld) => !metKnop.has(veld) && !isVrij(veld))).toEqual([]);
});

test('wat is vrijgesteld, heeft er echt geen', () => {
	expect(VELDPADEN.filter((veld) => metKnop.has(veld) && isVrij(veld))).toEqual([]);
});
