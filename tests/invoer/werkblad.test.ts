import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { conceptVan, leegConcept, leegInkomen, type Concept } from '#lib/dossier/concept.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { leesDossier } from '#lib/dossier/lees.ts';
import { voorlopigeStand } from '#lib/invoer/werkblad/stand.ts';
import {
	haalInkomenWeg,
	voegInkomenToe,
	wistPartner,
	zetInkomenTerug,
	zetLeefsituatie
} from '#lib/invoer/inkomens.ts';
import { INKOMENSCODES } from '#lib/dossier/inkomenscodes.ts';
import { inkomenskop } from '#lib/invoer/werkblad/inkomenskop.ts';
import { codeMetTerm } from '#lib/teksten/woordenlijst/codes.ts';
import { valtOnder, VELDPADEN } from '#lib/dossier/pad.ts';
import { stapVanVeld, WERKSTAPPEN } from '#lib/invoer/werkblad/stappen.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';

const concepten = dossierArbitrair.map((ruw) => {
	const gelezen = leesDossier(ruw);
	if (!gelezen.gelukt) throw new Error('het dossier hoort geldig te zijn');
	return conceptVan(gelezen.waarde);
});

function voorbeeld(): Concept {
	const concept = leegConcept('14-7-2026');
	concept.leefsituatie = 'gehuwd_zonder_kinderen';
	vul(
		concept,
		voegInkomenToe(concept, 'inwoner', { naam: 'Bakkerij', soort: 'bedragen' }),
		'24.000',
		'1.700'
	);
	vul(concept, voegInkomenToe(concept, 'inwoner', { naam: 'UWV', soort: 'bedragen' }), '6.000', '450');
	vul(concept, voegInkomenToe(concept, 'partner', { soort: 'bedragen' }), '9.000', '700');
	return concept;
}

function vul(concept: Concept, id: string, jaar: string, maand: string) {
	const inkomen = concept.inkomens.find((kandidaat) => kandidaat.id === id);
	if (!inkomen) return;
	inkomen.opgave.belastbaar.bedrag = jaar;
	inkomen.opgave.belastbaar.per = 'jaar';
	inkomen.opgave.netto.bedrag = maand;
}

function stand(concept: Concept) {
	const gelezen = leesConcept(concept);
	return voorlopigeStand(concept, gelezen.gelukt ? [] : gelezen.fouten);
}

describe('de voorlopige stand', () => {
	test('laat een inkomen met een fout weg en rekent de rest door', () => {
		const concept = voorbeeld();
		const zonder = voorbeeld();
		haalInkomenWeg(zonder, '2');
		vul(concept, '2', '6.000', 'veel');
		const { uitkomst, zonderInkomens } = stand(concept);
		expect(zonderInkomens).toEqual(['2']);
		expect(uitkomst?.toegepast.tbvv.waarde.tekst(2)).toBe(
			stand(zonder).uitkomst?.toegepast.tbvv.waarde.tekst(2)
		);
	});

	test.each([
		['wonen.woonkostenPerMaand', (concept: Concept) => (concept.wonen.woonkostenPerMaand = 'x')],
		['toeslagen.zorgtoeslag', (concept: Concept) => (concept.toeslagen.zorgtoeslag = 'x')],
		['hardheid.bedrag', (concept: Concept) => (concept.hardheid.ja = true)],
		['kenmerk.bsn', (concept: Concept) => (concept.kenmerk.bsn = '123456789')],
		['wonen.inrichting.kostenPerMaand', (concept: Concept) => (concept.wonen.inrichting.ja = true)],
		[
			'beslag.startjaar',
			(concept: Concept) => {
				for (const inkomen of concept.inkomens) inkomen.loonbelastingVoertuig = '100';
			}
		]
	])('telt %s met een fout niet mee', (veld, maakFout) => {
		const concept = voorbeeld();
		maakFout(concept);
		const gelezen = leesConcept(concept);
		expect(gelezen.gelukt ? [] : gelezen.fouten.map((fout) => fout.veld)).toContain(veld);
		expect(stand(concept).uitkomst?.toegepast.tbvv.waarde.tekst(2)).toBe(
			stand(voorbeeld()).uitkomst?.toegepast.tbvv.waarde.tekst(2)
		);
	});

	test.each([
		['een onbekende leefsituatie', (concept: Concept) => (concept.leefsituatie = '')],
		['een datum zonder normen', (concept: Concept) => (concept.peildatum = '1-1-2020')],
		[
			'een half beslagobject',
			(concept: Concept) => {
				concept.beslag.beslagobject = '2';
				vul(concept, '2', '', '');
			}
		]
	])('is er niet bij %s', (_, maakFout) => {
		const concept = voorbeeld();
		maakFout(concept);
		expect(stand(concept).uitkomst).toBeNull();
	});

	test('crasht nooit, wat er ook getypt is', () => {
		const rommel = fc.constantFrom('', 'x', '1,250', '-5', '31-2-2026', '€ 12', '99999999');
		fc.assert(
			fc.property(concepten, rommel, fc.nat(7), (concept, tekst, plek) => {
				const inkomen = concept.inkomens[0];
				if (plek === 0) concept.peildatum = tekst;
				if (plek === 1) concept.wonen.woonkostenPerMaand = tekst;
				if (plek === 2) concept.hardheid = { ja: true, bedrag: tekst, einddatum: tekst };
				if (plek === 3) concept.beslag.startjaar = tekst;
				if (plek === 4 && inkomen) inkomen.opgave.netto.bedrag = tekst;
				if (plek === 5 && inkomen) inkomen.lopendBeslag = { ja: true, tBvv: tekst };
				if (plek === 6 && inkomen) inkomen.loonbelastingVoertuig = tekst;
				if (plek === 7) concept.wonen.woonlandfactor = tekst;
				expect(() => stand(concept)).not.toThrow();
			})
		);
	});
});

describe('inkomens', () => {
	it('verwijderen en terugzetten geeft hetzelfde concept', () => {
		fc.assert(
			fc.property(concepten, fc.nat(5), (concept, plaats) => {
				const id = concept.inkomens[plaats]?.id;
				fc.pre(id !== undefined);
				const voor = structuredClone(concept);
				const verwijderd = haalInkomenWeg(concept, id ?? '');
				expect(concept.inkomens.some((inkomen) => inkomen.id === id)).toBe(false);
				expect(JSON.stringify(concept.beslag)).not.toContain(`"${String(id)}"`);
				if (verwijderd) zetInkomenTerug(concept, verwijderd);
				expect({ ...concept, laatsteId: voor.laatsteId }).toEqual(voor);
			})
		);
	});

	it('twee keer terugzetten geeft geen dubbel inkomen', () => {
		const concept = voorbeeld();
		const verwijderd = haalInkomenWeg(concept, '1');
		if (!verwijderd) throw new Error('inkomen 1 hoort te bestaan');
		zetInkomenTerug(concept, verwijderd);
		zetInkomenTerug(concept, verwijderd);
		expect(concept.inkomens.map(({ id }) => id)).toEqual(['1', '2', '3']);
	});
});

describe('de leefsituatie', () => {
	it('vraagt alleen iets als er gegevens van de partner zijn', () => {
		const concept = voorbeeld();
		expect(wistPartner(concept, 'alleenstaande')).toBe(1);
		expect(wistPartner(concept, 'gehuwd_met_kinderen')).toBe(0);
		haalInkomenWeg(concept, '3');
		expect(wistPartner(concept, 'alleenstaande')).toBe(0);
	});

	it('wist bij alleenstaand de inkomens van de partner, en anders niets', () => {
		const concept = voorbeeld();
		zetLeefsituatie(concept, 'gehuwd_met_kinderen');
		expect(concept.inkomens).toHaveLength(3);
		zetLeefsituatie(concept, 'alleenstaande');
		expect(concept.inkomens.map(({ id }) => id)).toEqual(['1', '2']);
	});
});

test.each([
	['peildatum', 'inwoner'],
	['kenmerk.bsn', 'inwoner'],
	['wonen.inrichting.kostenPerMaand', 'wonen'],
	['inkomens', 'inkomen'],
	['inkomens[0].opgave.perioden[2].loon', 'inkomen'],
	['inkomens[12].lopendBeslag.tBvv', 'verrekeningen'],
	['inkomens[0].toegekendNormbedrag', 'verrekeningen'],
	['beslag.beslagobject', 'beslagobject'],
	['beslag.startjaar', 'verrekeningen'],
	['hardheid.einddatum', 'verrekeningen'],
	['lezingen.regel95', 'resultaat'],
	['', 'inwoner']
])('het veld %s staat in de stap %s', (veld, stap) => {
	expect(stapVanVeld(veld)).toBe(stap);
});

test('elk veld van het dossier heeft een stap, en elke groep staat er maar een keer', () => {
	const groepen = WERKSTAPPEN.flatMap(({ velden }) => velden);
	expect(new Set(groepen).size).toBe(groepen.length);
	const zonder = VELDPADEN.filter((veld) => !groepen.some((groep) => valtOnder(veld, groep)));
	// De indicatie van het vrij te laten bedrag heeft een eigen rooster.
	expect(zonder.filter((veld) => !valtOnder(veld, 'vtlb'))).toEqual([]);
});

test('de kop van een inkomen noemt elke code zoals de lijst eronder', () => {
	const concept = voorbeeld();
	for (const codeSoort of INKOMENSCODES) {
		const inkomen = leegInkomen(concept, 'inwoner');
		const kop = inkomenskop(concept, { ...inkomen, codeSoort }, null, 0);
		expect(kop.code).toBe(codeMetTerm(codeSoort).replace(' – ', ' '));
	}
});
