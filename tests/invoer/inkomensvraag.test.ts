/** Wat een soort die iemand herkent in het dossier betekent (rekenregels 17.2). */
import { describe, expect, test } from 'vitest';
import { leegConcept, type Concept, type Conceptinkomen } from '#lib/dossier/concept.ts';
import { INKOMENSCODES, onderdeelVan } from '#lib/dossier/inkomenscodes.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { TELT_NIET } from '#lib/dossier/vraagstaat.ts';
import { beslagbareInkomens } from '#lib/invoer/beslag.ts';
import { naamVan, voegInkomenToe } from '#lib/invoer/inkomens.ts';
import { ANDERE_CODES, codesVan, dossiersoortVan, SOORTEN } from '#lib/invoer/inkomenssoorten.ts';
import { kiesCode, kiesOpAlimentatie, kiesSoort, kiesUitLijst, soortVan } from '#lib/invoer/inkomensvraag.ts';
import { controlerijen } from '#lib/invoer/vragenlijst/controlerijen.ts';
import { foutenOp, openstaand } from '#lib/invoer/vragenlijst/fouten.ts';
import { rondAf, volgende, vorige, vraagvelden } from '#lib/invoer/vragenlijst/route.ts';
import { gaVerder } from '#lib/invoer/vragenlijst/verder.ts';
import { TELT_NIET_TEKSTEN } from '#lib/teksten/telt-niet-mee.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { geopend } from './vragenlijst/hulp.ts';

/** Een leeg inkomen in een leeg concept. */
function nieuw(): { concept: Concept; inkomen: Conceptinkomen } {
	const concept = leegConcept('14-7-2026');
	const id = voegInkomenToe(concept, 'inwoner');
	const inkomen = concept.inkomens.find((elk) => elk.id === id);
	if (!inkomen) throw new Error('het inkomen hoort er te zijn');
	return { concept, inkomen };
}
const velden = (concept: Concept, stap: 'inkomen' | 'betaling' | 'bedragen') =>
	vraagvelden(concept, { stap, nummer: '1' }).map(({ veld }) => veld.replace('inkomens[0].', ''));

describe('de korte lijst', () => {
	test.each(SOORTEN)('%s is terug te lezen zoals het is gekozen', (soort) => {
		const { inkomen } = nieuw();
		kiesSoort(inkomen, soort);
		expect(soortVan(inkomen)).toBe(soort);
		expect(inkomen.soort).toBe(dossiersoortVan(soort));
	});

	test.each([
		['loon', '15'],
		['uitzendwerk', '15'],
		['ww', '33'],
		['bijstand', '43'],
		['zw', '31'],
		['wajong', '37'],
		['aow', '22'],
		['pensioen', '56']
	] as const)('%s heeft code %s', (soort, code) => {
		const { inkomen } = nieuw();
		kiesSoort(inkomen, soort);
		expect(inkomen).toMatchObject({ codeSoort: code, soort: 'periodiek' });
	});

	test('bij WIA of WAO vragen wij welke; alle drie staan op dezelfde plek in de volgorde', () => {
		const { concept, inkomen } = nieuw();
		kiesSoort(inkomen, 'wia');
		expect(inkomen.codeSoort).toBe('');
		expect(velden(concept, 'inkomen')).toContain('codeLijst');
		kiesCode(inkomen, '32');
		expect(soortVan(inkomen)).toBe('wia');
		expect(codesVan('wia').map(onderdeelVan)).toEqual(['b', 'b', 'b']);
	});

	test('elke code staat in de korte of de lange lijst, behalve de oude codes en de ontslagvergoeding', () => {
		const bekend = new Set([...ANDERE_CODES, ...SOORTEN.flatMap(codesVan)]);
		expect(INKOMENSCODES.filter((code) => !bekend.has(code))).toEqual(['12', '14', '21', '44', '62']);
	});
});

describe('alimentatie', () => {
	test('telt zoals een bijverdienste, en kan onder beslag als het beslag daar ligt (onderdeel i)', () => {
		const { concept, inkomen } = nieuw();
		kiesSoort(inkomen, 'alimentatie');
		expect(inkomen).toMatchObject({ soort: 'neven', codeSoort: '', naam: 'Alimentatie' });
		expect(beslagbareInkomens(concept)).toEqual([]);
		kiesOpAlimentatie(inkomen, true);
		expect(soortVan(inkomen)).toBe('alimentatie');
		expect(beslagbareInkomens(concept)).toEqual([inkomen]);
	});

	test('laat zijn naam los als het iets anders wordt, en een eigen naam niet', () => {
		const { inkomen } = nieuw();
		kiesSoort(inkomen, 'alimentatie');
		kiesSoort(inkomen, 'loon');
		expect(inkomen.naam).toBe('');
		inkomen.naam = 'Bakkerij';
		kiesSoort(inkomen, 'alimentatie');
		kiesSoort(inkomen, 'loon');
		expect(inkomen.naam).toBe('Bakkerij');
	});
});

describe('winst', () => {
	test('vraagt alleen wat er per jaar belastbaar is', () => {
		const { concept, inkomen } = nieuw();
		kiesSoort(inkomen, 'winst');
		expect(velden(concept, 'inkomen')).toEqual(['codeSoort', 'naam']);
		expect(velden(concept, 'bedragen')).toEqual(['opgave.belastbaar.bedrag']);
		inkomen.opgave.belastbaar.bedrag = '8000';
		const gelezen = leesConcept({ ...concept, leefsituatie: 'alleenstaande' });
		expect(gelezen.gelukt && gelezen.waarde.inkomens[0]?.opgave).toMatchObject({
			soort: 'bedragen',
			belastbaar: { bedrag: '8000.00', per: 'jaar' },
			netto: null
		});
	});

	test('legt netto en loonstroken opzij zodra de pagina klaar is, en geeft ze terug', () => {
		const { concept, inkomen } = nieuw();
		const kies = (soort: 'loon' | 'winst') => {
			kiesSoort(inkomen, soort);
			rondAf(concept, { stap: 'inkomen', nummer: inkomen.id }, alsDatum('2026-07-20'));
		};
		kies('loon');
		inkomen.opgave.soort = 'perioden';
		inkomen.opgave.netto.bedrag = '900';
		inkomen.opgave.netto.onderdelen.uitgerekend = true;
		const voor = structuredClone(inkomen.opgave);
		kies('winst');
		expect(inkomen.opgave).toMatchObject({
			soort: 'bedragen',
			netto: { bedrag: '', onderdelen: { uitgerekend: false } },
			belastbaar: { bedrag: '', per: 'jaar' }
		});
		inkomen.opgave.belastbaar.bedrag = '8000';
		kies('winst');
		kies('loon');
		expect(inkomen.opgave).toEqual(voor);
		kies('winst');
		expect(inkomen.opgave.belastbaar.bedrag).toBe('8000');
	});

	test('mag het enige inkomen zijn: de uitkomst zegt dan wat de kantonrechter kan doen', () => {
		const concept = geopend();
		for (const elk of concept.inkomens) if (elk.van === 'inwoner') kiesSoort(elk, 'winst');
		concept.beslag = { ...concept.beslag, beslagobject: null, omslag: [] };
		expect(foutenOp(concept, { stap: 'inkomens' }, leesConcept(concept))).toEqual([]);
	});
});

describe('wat niet meetelt', () => {
	const DAG = alsDatum('2026-07-20');

	test.each(TELT_NIET)('%s heeft een naam en een reden, en komt niet in het dossier', (teltNiet) => {
		expect(TELT_NIET_TEKSTEN[teltNiet].reden).not.toBe('');
		const concept = geopend();
		const [eerste] = concept.inkomens;
		if (!eerste) throw new Error('het dossier heeft een inkomen');
		kiesSoort(eerste, 'anders');
		kiesUitLijst(eerste, teltNiet);
		gaVerder(concept, { stap: 'inkomen', nummer: '1' }, false, DAG);
		const gelezen = leesConcept(concept);
		expect(gelezen.gelukt && gelezen.waarde.inkomens.map(({ id }) => id)).toEqual(['2', '3']);
		expect(naamVan(concept, '1')).toBe(TELT_NIET_TEKSTEN[teltNiet].naam);
	});

	test('laat iemand verdergaan naar de lijst, zonder vraag over bedragen', () => {
		const concept = geopend();
		const [eerste] = concept.inkomens;
		if (eerste) kiesSoort(eerste, 'studiefinanciering');
		const plek = { stap: 'inkomen', nummer: '1' } as const;
		expect(foutenOp(concept, plek, leesConcept(concept))).toEqual([]);
		expect(volgende(concept, plek)).toEqual({ stap: 'inkomens' });
		expect(vorige(concept, { stap: 'inkomens' })).toEqual({ stap: 'bedragen', nummer: '2' });
		expect(openstaand(concept, leesConcept(concept)).map(({ veld }) => veld)).not.toContain('inkomens');
		const rijen = controlerijen(concept).flatMap(({ antwoord }) => antwoord);
		expect(rijen).toContain('Telt niet mee: Studiefinanciering');
	});

	test('raakt niets kwijt: kiest iemand toch loon, dan staat alles er weer', () => {
		const concept = geopend();
		const voor = JSON.stringify(leesConcept(concept));
		const [eerste] = concept.inkomens;
		if (!eerste) throw new Error('het dossier heeft een inkomen');
		kiesSoort(eerste, 'studiefinanciering');
		expect(JSON.stringify(leesConcept(concept))).not.toBe(voor);
		kiesSoort(eerste, 'loon');
		expect(JSON.stringify(leesConcept(concept))).toBe(voor);
	});

	test('is het alles wat iemand heeft, dan zegt de lijst wat er nog moet', () => {
		const { concept, inkomen } = nieuw();
		kiesSoort(inkomen, 'studiefinanciering');
		concept.vragen.meerInkomens.inwoner = 'nee';
		expect(foutenOp(concept, { stap: 'inkomens' }, leesConcept(concept))).toEqual([
			expect.objectContaining({ veld: 'inkomens', ontbreekt: true })
		]);
	});
});
