/** Welke vragen iemand krijgt, in welke volgorde, en welke fouten waar staan. */
import { describe, expect, test } from 'vitest';
import { leegConcept, type Concept } from '#lib/dossier/concept.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { BIJZONDERHEDEN } from '#lib/dossier/vraagstaat.ts';
import { kiesBijzonderheden } from '#lib/invoer/bijzonderheden.ts';
import { laatBeslagLos } from '#lib/invoer/beslag.ts';
import { haalInkomenWeg } from '#lib/invoer/inkomens.ts';
import { controlerijen } from '#lib/invoer/vragenlijst/controlerijen.ts';
import { foutenOp, openstaand } from '#lib/invoer/vragenlijst/fouten.ts';
import { rondAf, route, volgende, vorige, vraagvelden, type Plek } from '#lib/invoer/vragenlijst/route.ts';
import { gaVerder } from '#lib/invoer/vragenlijst/verder.ts';
import { AFDELINGEN, ALLE_VRAGEN, STAPNAMEN, vraagVan } from '#lib/invoer/vragenlijst/vragen.ts';
import { inkomensteksten } from '#lib/teksten/inkomen.ts';
import { veldfoutOpScherm } from '#lib/teksten/veldfouten.ts';
import { vragenlijstteksten } from '#lib/teksten/vragenlijst.ts';
import { geopend, VANDAAG } from './hulp.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { afdelingVan, VRAAGPAGINAS } from '../../../src/routes/(rekenen)/berekening/[stap]/vragen.ts';

const stappen = (concept: Concept) => route(concept).map(({ stap }) => stap);

describe('de route', () => {
	test('is zonder antwoorden het gewone geval', () => {
		expect(stappen(leegConcept('14-7-2026'))).toEqual([
			'leefsituatie',
			'adres',
			'instelling',
			'woning',
			'huurtoeslag',
			'woonkosten',
			'inkomens',
			'bijzonder',
			'controle'
		]);
	});

	test('vraagt alleen wat ter zake doet', () => {
		const concept = leegConcept('14-7-2026');
		concept.wonen.adres = 'buitenland';
		expect(stappen(concept)).toEqual(expect.arrayContaining(['buitenland', 'openheid']));
		expect(stappen(concept)).not.toContain('woonkosten');
		concept.wonen.openheidVanZaken = true;
		concept.wonen.woning = 'koop';
		expect(stappen(concept)).toContain('woonkosten');
		expect(stappen(concept)).not.toContain('huurtoeslag');
		concept.wonen.inrichting.ja = true;
		expect(stappen(concept)).not.toContain('openheid');
		expect(stappen(concept)).not.toContain('woning');
	});

	test('bevat alle bijzonderheden die zijn aangekruist, en het beslagobject alleen bij een keuze', () => {
		const concept = geopend();
		const verwacht = BIJZONDERHEDEN.filter((naam) => naam !== 'bankrekening');
		expect(
			stappen(concept)
				.filter((stap) => (verwacht as readonly string[]).includes(stap))
				.sort()
		).toEqual([...verwacht].sort());
		expect(stappen(concept)).not.toContain('welk-inkomen');
		kiesBijzonderheden(concept, [], VANDAAG);
		expect(stappen(concept)).toContain('welk-inkomen');
		laatBeslagLos(concept, '2');
		haalInkomenWeg(concept, '2');
		expect(stappen(concept)).not.toContain('welk-inkomen');
	});

	test.each(STAPNAMEN)('%s heeft een naam en een afdeling', (stap) => {
		expect(vragenlijstteksten.paginas[stap]).not.toBe('');
		// De pagina van een vraag staat er voordat de vragen geladen zijn, dus zij noemt haar afdeling zelf ook.
		expect(VRAAGPAGINAS[stap].afdeling).toBe(vraagVan(stap).afdeling);
		expect(afdelingVan(stap)).toEqual({
			naam: vraagVan(stap).afdeling,
			stap: AFDELINGEN.indexOf(vraagVan(stap).afdeling) + 1,
			van: AFDELINGEN.length
		});
	});

	test('vooruit en terug lopen gelijk op; elke stap buiten de route komt er ook weer in', () => {
		const concept = geopend();
		let plek: Plek = { stap: 'leefsituatie' };
		const gezien: string[] = [];
		while (plek.stap !== 'controle') {
			gezien.push(plek.stap);
			expect(gezien.length).toBeLessThan(40);
			const naar = volgende(concept, plek);
			if (naar.nummer === undefined && naar.stap !== 'inkomens' && naar.stap !== 'partner') {
				const ervoor = vorige(concept, naar);
				expect([plek.stap, 'inkomens', 'partner']).toContain(ervoor?.stap);
			}
			plek = naar;
		}
		for (const stap of STAPNAMEN) {
			expect(stappen(concept), stap).toContain(volgende(leegConcept('1-1-2026'), { stap }).stap);
		}
		expect(vorige(concept, { stap: 'leefsituatie' })).toBeNull();
		expect(vorige(concept, { stap: 'bedragen', nummer: '3' })).toEqual({ stap: 'betaling', nummer: '3' });
		expect(vorige(concept, { stap: 'betaling', nummer: '3' })).toEqual({ stap: 'inkomen', nummer: '3' });
		expect(vorige(concept, { stap: 'inkomen', nummer: '3' })).toEqual({ stap: 'partner' });
		expect(volgende(concept, { stap: 'bedragen', nummer: '3' })).toEqual({ stap: 'partner' });
	});
});

describe('vanaf de controlepagina', () => {
	const DAG = alsDatum('2026-07-20');

	test('gaat een wijziging daarheen terug, en daarna is het geen wijziging meer', () => {
		const concept = geopend();
		expect(gaVerder(concept, { stap: 'woning' }, true, DAG)).toEqual({
			plek: { stap: 'controle' },
			wijzig: false
		});
		concept.wonen.woning = '';
		expect(gaVerder(concept, { stap: 'adres' }, true, DAG)).toEqual({
			plek: { stap: 'woning' },
			wijzig: true
		});
	});

	test('zijn beide lijsten met inkomens te bereiken, met en zonder inkomen', () => {
		const lijsten = (concept: Concept) =>
			controlerijen(concept)
				.filter(({ plek }) => plek.stap === 'inkomens' || plek.stap === 'partner')
				.map(({ vraag, antwoord }) => [vraag, ...antwoord]);
		const concept = geopend();
		expect(lijsten(concept)).toEqual([
			['Al uw inkomens', '2 inkomens'],
			['Alle inkomens van uw partner', '1 inkomen']
		]);
		for (const id of ['1', '2', '3']) haalInkomenWeg(concept, id);
		expect(lijsten(concept)).toEqual([['Uw inkomen'], ['Inkomen van uw partner', 'Geen inkomen']]);
	});
});

describe('wat van een ander antwoord afhangt', () => {
	const DAG = alsDatum('2026-07-20');

	test('een koper krijgt geen huurtoeslag; wie geen koper meer is, krijgt de vraag weer', () => {
		const concept = leegConcept('14-7-2026');
		const kies = (woning: Concept['wonen']['woning']) => {
			concept.wonen.woning = woning;
			rondAf(concept, { stap: 'woning' }, DAG);
			return concept.wonen.huurtoeslagMogelijk;
		};
		expect(kies('huur')).toBe('');
		expect(kies('koop')).toBe('nee');
		expect(kies('huur')).toBe('');
		concept.wonen.huurtoeslagMogelijk = 'ja';
		expect(kies('onbekend')).toBe('ja');
	});

	test('op wat een neveninkomst wordt ligt geen beslag meer, ook als een ander scherm dat koos', () => {
		const concept = geopend();
		const tweede = concept.inkomens.find(({ id }) => id === '2');
		if (tweede) tweede.soort = 'neven';
		rondAf(concept, { stap: 'inkomen', nummer: '2' }, DAG);
		expect(concept.beslag).toMatchObject({ beslagobject: null, omslag: ['1'] });
	});

	test('wat niet verandert, blijft; ook na een geopend dossier', () => {
		const concept = geopend();
		const voor = structuredClone(concept);
		for (const plek of route(concept)) rondAf(concept, plek, DAG);
		expect(concept).toEqual(voor);
	});

	test('wie vandaag invult rekent niet voor een andere dag', () => {
		const concept = geopend();
		concept.peildatum = VANDAAG;
		rondAf(concept, { stap: 'datum' }, DAG);
		expect(concept.peildatumGekozen).toBe(false);
	});
});

test('elk veld van een vraag dat in een dossier staat, staat op maar een pagina', () => {
	const concept = geopend();
	kiesBijzonderheden(concept, BIJZONDERHEDEN, VANDAAG);
	concept.beslag.beslagobject = null;
	const velden = route(concept).flatMap((plek) => vraagvelden(concept, plek).map(({ veld }) => veld));
	expect(velden.filter((veld, plaats) => velden.indexOf(veld) !== plaats)).toEqual([]);
	expect(new Set(ALLE_VRAGEN.map(({ naam }) => naam)).size).toBe(ALLE_VRAGEN.length);
});

describe('fouten', () => {
	test('een leeg concept mist op elke pagina iets, met een eigen zin', () => {
		const concept = leegConcept('14-7-2026');
		const gelezen = leesConcept(concept);
		for (const plek of route(concept).filter(({ stap }) => stap !== 'controle')) {
			expect(foutenOp(concept, plek, gelezen), plek.stap).toEqual([
				expect.objectContaining({ ontbreekt: true })
			]);
		}
	});

	test('een geopend dossier is compleet en levert een rij per pagina', () => {
		const concept = geopend();
		expect(openstaand(concept, leesConcept(concept))).toEqual([]);
		const rijen = controlerijen(concept);
		expect(rijen.filter(({ antwoord }) => antwoord.length === 0)).toEqual([]);
		expect(new Set(rijen.map(({ afdeling, vraag }) => `${afdeling} ${vraag}`)).size).toBe(rijen.length);
	});

	test('elke fout van het dossier heeft een pagina of gaat naar het werkblad', () => {
		const concept = geopend();
		concept.peildatum = '14-7-2030';
		concept.hardheid.bedrag = 'veel';
		concept.kenmerk.bsn = '123';
		const punten = openstaand(concept, leesConcept(concept));
		expect(punten.map(({ veld, plek }) => [veld, plek?.stap ?? null])).toEqual([
			['hardheid.bedrag', 'rechter'],
			['peildatum', 'datum'],
			['kenmerk.bsn', null]
		]);
	});

	describe('met alleen bijverdienste', () => {
		const alleenBijverdienste = () => {
			const concept = geopend();
			for (const elk of concept.inkomens) if (elk.van === 'inwoner') elk.soort = 'neven';
			rondAf(concept, { stap: 'inkomen', nummer: '2' }, alsDatum('2026-07-20'));
			// Een ander soort inkomen vraagt zijn bedragen opnieuw.
			for (const { opgave } of concept.inkomens) {
				opgave.netto.bedrag ||= '900';
				opgave.belastbaar.bedrag ||= '11000';
			}
			return concept;
		};
		const op = (concept: Concept) =>
			foutenOp(concept, { stap: 'inkomens' }, leesConcept(concept)).map(({ veld, tekst }) => [veld, tekst]);
		const FOUT = ['inkomens', inkomensteksten.inkomens.alleenBijverdienste];

		test('staat de fout op de lijst, en daar alleen', () => {
			const concept = alleenBijverdienste();
			expect(op(concept)).toEqual([FOUT]);
			const punten = openstaand(concept, leesConcept(concept));
			expect(punten.map(({ veld, tekst, plek }) => [veld, tekst, plek?.stap])).toEqual([
				[...FOUT, 'inkomens']
			]);
		});

		test('kan er een inkomen bij, ook als de lijst leeg is', () => {
			for (const concept of [alleenBijverdienste(), leegConcept('14-7-2026')]) {
				concept.vragen.meerInkomens.inwoner = 'ja';
				expect(op(concept)).toEqual([]);
			}
		});

		test('mag het als de overheid van de rekening int, of dat nog gevraagd wordt', () => {
			const concept = alleenBijverdienste();
			kiesBijzonderheden(concept, ['bankrekening'], VANDAAG);
			expect(op(concept)).toEqual([]);
			kiesBijzonderheden(concept, [], VANDAAG, false);
			expect(op(concept)).toEqual([]);
		});
	});

	test('een lege dag bestaat ook niet, maar krijgt een eigen zin', () => {
		const concept = geopend();
		concept.hardheid.einddatum = '';
		const gelezen = leesConcept(concept);
		expect(gelezen.gelukt ? [] : gelezen.fouten.map(veldfoutOpScherm)).toEqual([
			'Vul een datum in, bijvoorbeeld 14-7-2026.'
		]);
	});

	test('een dag die niet bestaat en een bedrag met twee lezingen krijgen de zin van het scherm', () => {
		const concept = geopend();
		concept.hardheid = { ja: true, bedrag: '1,250', einddatum: '31-2-2026' };
		const teksten = foutenOp(concept, { stap: 'rechter' }, leesConcept(concept)).map(({ tekst }) => tekst);
		expect(teksten).toEqual([
			'Bedoelt u €\u00a01.250,00 of €\u00a01,25? Vul het bedrag zo in.',
			'Vul een datum in die bestaat, bijvoorbeeld 14-7-2026.'
		]);
	});
});
