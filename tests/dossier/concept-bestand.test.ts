/** Een vragenlijst die nog niet af is gaat als bestand heen en weer zonder dat er iets verandert (R16). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leegBrief } from '#lib/dossier/brief.ts';
import { leegConcept } from '#lib/dossier/concept.ts';
import { leesConcepttekst, schrijfConcept } from '#lib/dossier/concept-bestand.ts';
import { leesDossiertekst } from '#lib/dossier/lees.ts';
import { voegInkomenToe } from '#lib/invoer/inkomens.ts';
import { leesDossierbestand } from '#lib/staat/dossierbestand.ts';
import { schrijfDossier } from '#lib/dossier/schrijf.ts';
import { veldfoutOpScherm } from '#lib/teksten/veldfouten.ts';
import { geldig } from '../hulp/bereken.ts';
import { dossier } from '../hulp/bouwers.ts';

/** Half ingevuld, met antwoorden die niet in een dossier staan en een bedrag dat nog niet klopt. */
function half() {
	const concept = leegConcept('14-7-2026');
	concept.leefsituatie = 'alleenstaande';
	concept.vragen.instelling = true;
	concept.vragen.woonkosten = 'nee';
	voegInkomenToe(concept, 'inwoner');
	const [inkomen] = concept.inkomens;
	if (inkomen) inkomen.opgave.netto.bedrag = '1.2';
	return concept;
}

test('half ingevuld komt terug zoals het was', async () => {
	const brief = {
		...leegBrief(),
		datum: '1-7-2026',
		antwoorden: { oordelen: { wonen: 'klopt' }, koppels: {}, sinds: {} }
	} as const;
	for (const inhoud of [
		{ concept: half(), brief: null },
		{ concept: half(), brief }
	]) {
		const tekst = schrijfConcept(inhoud);
		expect(leesConcepttekst(tekst)).toEqual({ gelukt: true, waarde: inhoud });
		expect(await leesDossierbestand(new Blob([tekst]))).toEqual({ gelukt: true, waarde: inhoud });
	}
});

test('een dossier blijft een dossier, en een half ingevuld bestand is er geen', async () => {
	const af = schrijfDossier(geldig(dossier()));
	expect(leesConcepttekst(af)).toBeNull();
	expect(await leesDossierbestand(new Blob([af]))).toEqual({
		gelukt: true,
		waarde: { dossier: geldig(dossier()), bewaard: null, vorige: null }
	});
	expect(leesDossiertekst(schrijfConcept({ concept: half(), brief: null })).gelukt).toBe(false);
});

test('een vreemd bestand gooit nooit', () => {
	fc.assert(
		fc.property(fc.jsonValue(), fc.jsonValue(), (concept, brief) => {
			leesConcepttekst(JSON.stringify({ formaat: 'bvv-concept', concept, brief }));
			expect(leesConcepttekst(JSON.stringify(concept))).toBeNull();
		}),
		{ numRuns: 200 }
	);
	expect(leesConcepttekst('{')).toBeNull();
});

test.each([
	['een brief die geen brief is', { brief: 'kapot' }, 'brief', 'niet te lezen: brief.'],
	['een lijst', { brief: [] }, 'brief', 'niet te lezen: brief.'],
	['een brief die weg is', { brief: null }, 'brief', 'niet te lezen: brief.'],
	['een bedrag dat geen tekst is', { brief: { ...leegBrief(), bedrag: 1482 } }, 'brief', 'te lezen: bedrag.'],
	['gegevens die weg zijn', { brief: { ...leegBrief(), gegevens: 1 } }, 'brief', 'te lezen: gegevens.'],
	['een nieuwere versie', { versie: 99 }, 'versie', 'een versie van Beslagvrij die wij hier niet kennen']
])('%s: het bestand gaat niet ongemerkt half open', async (_, anders, veld, zin) => {
	const tekst = JSON.stringify({ formaat: 'bvv-concept', versie: 1, concept: half(), ...anders });
	const gelezen = await leesDossierbestand(new Blob([tekst]));
	const [fout] = gelezen.gelukt ? [] : gelezen.fouten;
	expect(fout?.veld).toBe(veld);
	expect(fout && veldfoutOpScherm(fout)).toContain(zin);
});
