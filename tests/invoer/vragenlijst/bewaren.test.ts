/** Wat een vinkje uitzet komt ongeschonden terug, en wat er onderweg bewaard blijft. */
import { describe, expect, test } from 'vitest';
import { herstelConcept, leegConcept } from '#lib/dossier/concept.ts';
import { leesDossier, leesDossiertekst } from '#lib/dossier/lees.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { bestandsnaamVan, schrijfDossier } from '#lib/dossier/schrijf.ts';
import { BIJZONDERHEDEN, leegVraagstaat } from '#lib/dossier/vraagstaat.ts';
import {
	gekozenBijzonderheden,
	heeftBijzonderheid,
	kiesBijzonderheden,
	laatLos
} from '#lib/invoer/bijzonderheden.ts';
import { haalInkomenWeg, ruimLegeInkomensOp, voegInkomenToe } from '#lib/invoer/inkomens.ts';
import { haalTerug, legOpzij } from '#lib/invoer/opzij.ts';
import { isLeeg } from '#lib/staat/opslag.ts';
import { DOSSIER, geopend, VANDAAG } from './hulp.ts';

describe('bijzonderheden', () => {
	test.each(BIJZONDERHEDEN.filter((naam) => naam !== 'bankrekening'))(
		'%s telt zonder vinkje niet mee en komt daarna ongeschonden terug',
		(naam) => {
			const concept = geopend();
			const voor = JSON.stringify(leesConcept(concept));
			expect(heeftBijzonderheid(concept, naam)).toBe(true);
			const ander = gekozenBijzonderheden(concept);
			kiesBijzonderheden(
				concept,
				ander.filter((keuze) => keuze !== naam),
				VANDAAG
			);
			expect(heeftBijzonderheid(concept, naam)).toBe(false);
			expect(JSON.stringify(leesConcept(concept))).not.toBe(voor);
			kiesBijzonderheden(concept, ander, VANDAAG);
			expect(JSON.stringify(leesConcept(concept))).toBe(voor);
		}
	);

	test('een overheidsvordering is een vinkje, en laat zich weer weghalen', () => {
		const concept = geopend();
		kiesBijzonderheden(concept, ['bankrekening'], VANDAAG);
		expect(concept.beslag.beslagobject).toBe('overheidsvordering');
		laatLos(concept, 'bankrekening', VANDAAG);
		expect(concept.beslag.beslagobject).toBeNull();
		expect(concept.vragen.nietsBijzonders).toBe(true);
	});

	test('een normbedrag telt alleen mee bij bijstand, en komt terug als het weer bijstand is', () => {
		const concept = geopend();
		const voor = JSON.stringify(leesConcept(concept));
		const tweede = concept.inkomens.find(({ id }) => id === '2');
		if (!tweede) throw new Error('het dossier heeft een tweede inkomen');
		tweede.codeSoort = '15';
		expect(leesConcept(concept)).toMatchObject({
			gelukt: true,
			waarde: { inkomens: [{ id: '1' }, { id: '2', toegekendNormbedrag: null }, { id: '3' }] }
		});
		expect(heeftBijzonderheid(concept, 'bijstand')).toBe(false);
		tweede.codeSoort = '43';
		expect(JSON.stringify(leesConcept(concept))).toBe(voor);
		expect(heeftBijzonderheid(concept, 'bijstand')).toBe(true);
	});

	test('wat bij een inkomen van de partner niet gevraagd wordt, houdt niets tegen', () => {
		const concept = geopend();
		const derde = concept.inkomens.find(({ id }) => id === '3');
		Object.assign(derde ?? {}, { loonbelastingVoertuig: 'x', toegekendNormbedrag: 'x', codeSoort: '43' });
		expect(leesConcept(concept).gelukt).toBe(true);
	});

	test('woonkosten die niet meetellen blijven onthouden', () => {
		const concept = geopend();
		legOpzij(concept, 'woonkosten');
		expect(concept.wonen.woonkostenPerMaand).toBe('');
		haalTerug(concept, 'woonkosten');
		expect(concept.wonen.woonkostenPerMaand).toBe('1.200,00');
	});
});

describe('inkomens', () => {
	test('weghalen laat geen verwijzing achter', () => {
		const concept = geopend();
		haalInkomenWeg(concept, '2');
		expect(concept.beslag).toMatchObject({ beslagobject: null, omslag: ['1'] });
		expect(leesConcept(concept).gelukt).toBe(true);
	});

	test('een inkomen waar niets in staat verdwijnt uit de lijst, een begonnen inkomen niet', () => {
		const concept = leegConcept('14-7-2026');
		const leeg = voegInkomenToe(concept, 'inwoner');
		const begonnen = voegInkomenToe(concept, 'inwoner');
		const tweede = concept.inkomens[1];
		if (tweede) tweede.naam = 'Winkel';
		expect(leeg).not.toBe(begonnen);
		ruimLegeInkomensOp(concept);
		expect(concept.inkomens.map(({ id }) => id)).toEqual([begonnen]);
	});
});

describe('bewaren', () => {
	test('wat een ouder tabblad niet kende krijgt zijn lege waarde; wat van een andere soort is ook', () => {
		const concept = geopend();
		expect(herstelConcept(JSON.parse(JSON.stringify(concept)))).toEqual(concept);
		// Een vorige versie bewaarde de antwoorden als losse teksten.
		const { vragen: _, opzij: __, laatsteId: ___, ...vorige } = concept;
		const oudTabblad = herstelConcept({ ...vorige, antwoorden: { 'soort.1': 'loon', wissel: '{' } });
		expect(oudTabblad).toMatchObject({ inkomens: vorige.inkomens, vragen: leegVraagstaat(), opzij: {} });
		const oud = {
			leefsituatie: 'alleenstaande',
			wonen: { woning: 5 },
			inkomens: [{ id: '7', opgave: null }]
		};
		const aangevuld = herstelConcept(oud);
		expect(aangevuld.leefsituatie).toBe('alleenstaande');
		expect(aangevuld.wonen.woning).toBe('');
		expect(aangevuld.inkomens[0]).toMatchObject({ id: '7', naam: '', opgave: { soort: '' } });
		for (const vreemd of [null, 3, 'tekst', []]) expect(isLeeg(herstelConcept(vreemd))).toBe(true);
	});

	test('een dossierbestand leest terug als hetzelfde dossier', () => {
		const gelezen = leesDossier(DOSSIER);
		if (!gelezen.gelukt) throw new Error('onleesbaar');
		expect(leesDossiertekst(schrijfDossier(gelezen.waarde))).toEqual(gelezen);
		expect(bestandsnaamVan(gelezen.waarde)).toBe('beslagvrij-2026-07-14.json');
	});
});
