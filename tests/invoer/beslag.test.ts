import { describe, expect, test } from 'vitest';
import { leegConcept, type Concept } from '#lib/dossier/concept.ts';
import { OVERHEIDSVORDERING } from '#lib/dossier/dossier.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { beslagbareInkomens, kiesBeslagobject, samenTeVoegen, kiesGroep } from '#lib/invoer/beslag.ts';
import { heeftBijzonderheid } from '#lib/invoer/bijzonderheden.ts';
import { haalInkomenWeg, voegInkomenToe, zetInkomenTerug } from '#lib/invoer/inkomens.ts';
import {
	kiesVerdeling,
	kiesWelkInkomen,
	ONBEKEND,
	opBeslagvolgorde,
	verdeeldOver,
	verdeling,
	welkInkomenantwoord
} from '#lib/invoer/vragenlijst/vragen/beslag.ts';
import { gevolgVan, groepsgenoten, nietBeslagbaar } from '#lib/invoer/werkblad/beslagvolgorde.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';
import { DOSSIER, geopend } from './vragenlijst/hulp.ts';

function voorbeeld(): Concept {
	const concept = leegConcept('14-7-2026');
	concept.leefsituatie = 'gehuwd_zonder_kinderen';
	for (const codeSoort of ['33', '32', '15']) {
		voegInkomenToe(concept, 'inwoner');
		const nieuw = concept.inkomens.at(-1);
		if (nieuw) nieuw.codeSoort = codeSoort;
	}
	voegInkomenToe(concept, 'partner');
	return concept;
}

describe('kiezen waar het beslag op ligt', () => {
	test('kan op eigen inkomen dat geen neveninkomst is', () => {
		const concept = voorbeeld();
		expect(beslagbareInkomens(concept).map(({ id }) => id)).toEqual(['1', '2', '3']);
		for (const elk of concept.inkomens) elk.soort = elk.id === '3' ? 'neven' : 'periodiek';
		expect(beslagbareInkomens(concept).map(({ id }) => id)).toEqual(['1', '2']);
	});

	test('volgt de wet als het beslagobject het voorstel is', () => {
		const concept = voorbeeld();
		kiesBeslagobject(concept, '2', '1');
		expect(concept.beslag.beslagobject).toBe('2');
		kiesBeslagobject(concept, '1', '1');
		expect(concept.beslag.beslagobject).toBeNull();
		kiesBeslagobject(concept, OVERHEIDSVORDERING, '1');
		expect(concept.beslag.beslagobject).toBe(OVERHEIDSVORDERING);
	});

	test('houdt bij elkaar wat samenging: het vorige beslagobject komt in de groep', () => {
		const concept = voorbeeld();
		concept.beslag = { ...concept.beslag, samenvoegen: ['3'], omslag: ['2'] };
		kiesBeslagobject(concept, '2', '1');
		expect(concept.beslag).toMatchObject({ beslagobject: '2', samenvoegen: ['3'], omslag: ['1'] });
		kiesBeslagobject(concept, '3', '1');
		expect(concept.beslag).toMatchObject({ beslagobject: '3', samenvoegen: ['2'], omslag: ['1'] });
		kiesBeslagobject(concept, '2', '1');
		kiesBeslagobject(concept, '1', '1');
		expect(concept.beslag).toMatchObject({ beslagobject: null, samenvoegen: ['3'], omslag: ['2'] });
	});

	test('houdt ook langs een overheidsvordering bij elkaar wat samenging', () => {
		for (const [terug, omslag] of [
			['1', ['2']],
			['2', ['1']]
		] as const) {
			const concept = voorbeeld();
			concept.beslag.omslag = ['2'];
			kiesBeslagobject(concept, OVERHEIDSVORDERING, '1');
			expect(concept.beslag.omslag).toEqual(['1', '2']);
			kiesBeslagobject(concept, terug, '1');
			expect(concept.beslag.omslag).toEqual(omslag);
		}
	});

	test('zet een inkomen in hooguit een groep', () => {
		const concept = voorbeeld();
		kiesGroep(concept, 'samenvoegen', ['2', '3']);
		kiesGroep(concept, 'omslag', ['2']);
		expect(concept.beslag).toMatchObject({ samenvoegen: ['3'], omslag: ['2'] });
		kiesGroep(concept, 'omslag', []);
		expect(concept.beslag).toMatchObject({ samenvoegen: ['3'], omslag: [] });
	});

	test('voegt samen wat van UWV is, en houdt wat al gekozen was', () => {
		const concept = voorbeeld();
		const samen = (id: string | null) => samenTeVoegen(concept, id).map((elk) => elk.id);
		expect(samen('1')).toEqual(['2']);
		expect(samen('3')).toEqual([]);
		expect(samen(null)).toEqual([]);
		concept.beslag.samenvoegen = ['3'];
		expect(samen('1')).toEqual(['2', '3']);
		for (const elk of concept.inkomens) elk.lopendBeslag.ja = elk.id === '2';
		expect(samen('1')).toEqual(['3']);
	});
});

describe('de vraag over welke inkomens verdeeld wordt', () => {
	const antwoord = (concept: Concept) => verdeling.velden(concept)[0]?.waarde;
	const metBeslag = (beslag: object) => geopend({ ...DOSSIER, beslag: { startjaar: 2024, ...beslag } });

	test.each([
		[{ beslagobject: '1', omslag: ['2'] }, ['1', '2']],
		[{ beslagobject: '2', omslag: ['1', '2'] }, ['2', '1']],
		// Zonder keuze komt het eerste volgens de wet erbij: bijstand (2) gaat voor loon (1).
		[{ beslagobject: null, omslag: ['1'] }, ['2', '1']]
	])('leest wat het werkblad schreef: %j', (beslag, over) => {
		const concept = metBeslag(beslag);
		expect(verdeeldOver(concept)).toEqual(over);
		expect(antwoord(concept)).toBe('ja');
	});

	test.each([
		{ beslagobject: null, omslag: ['2'] },
		{ beslagobject: null, omslag: [] }
	])('vraagt er minstens twee: %j', (beslag) => expect(antwoord(metBeslag(beslag))).toBe(''));

	test('schrijft zoals het werkblad, in welke volgorde er ook gekozen wordt', () => {
		for (const eerst of ['1', '2']) {
			const concept = metBeslag({ beslagobject: null });
			kiesVerdeling(concept, [eerst]);
			expect(verdeeldOver(concept)).toEqual([eerst]);
			expect(antwoord(concept)).toBe('');
			kiesVerdeling(concept, ['1', '2']);
			expect(concept.beslag).toMatchObject({ beslagobject: null, omslag: ['1'] });
			expect(antwoord(concept)).toBe('ja');
		}
	});

	test('houdt het gekozen beslagobject, en kiest een ander als dat niet meer meedoet', () => {
		const concept = metBeslag({ beslagobject: '1', omslag: ['2'], samenvoegen: [] });
		kiesVerdeling(concept, ['2', '1']);
		expect(concept.beslag).toMatchObject({ beslagobject: '1', omslag: ['2'] });
		kiesVerdeling(concept, ['2']);
		expect(verdeeldOver(concept)).toEqual(['2']);
		kiesVerdeling(concept, []);
		expect(verdeeldOver(concept)).toEqual([]);
		expect(heeftBijzonderheid(concept, 'verdeling')).toBe(true);
	});

	test('met een overheidsvordering blijft die het beslagobject', () => {
		const concept = metBeslag({ beslagobject: OVERHEIDSVORDERING });
		kiesVerdeling(concept, ['2', '1']);
		expect(concept.beslag).toMatchObject({ beslagobject: OVERHEIDSVORDERING, omslag: ['1', '2'] });
	});

	test('met een inkomen over telt de verdeling niet mee, tot er weer een bij komt', () => {
		const concept = metBeslag({ beslagobject: '1', omslag: ['2'] });
		const weg = haalInkomenWeg(concept, '1');
		expect(heeftBijzonderheid(concept, 'verdeling')).toBe(false);
		expect(leesConcept(concept)).toMatchObject({ gelukt: true, waarde: { beslag: { omslag: [] } } });
		if (weg) zetInkomenTerug(concept, weg);
		expect(verdeeldOver(concept)).toEqual(['1', '2']);
		expect(leesConcept(concept)).toMatchObject({ gelukt: true, waarde: { beslag: { omslag: ['2'] } } });
	});
});

describe('de vraag op welk inkomen het beslag ligt', () => {
	test.each(['2', ONBEKEND, ''])('onthoudt het antwoord %j', (antwoord) => {
		const concept = voorbeeld();
		kiesWelkInkomen(concept, '3');
		kiesWelkInkomen(concept, antwoord);
		expect(welkInkomenantwoord(concept)).toBe(antwoord);
		expect(concept.beslag.beslagobject).toBe(antwoord === '2' ? '2' : null);
	});

	test('houdt bij elkaar wat samengaat, ook als iemand het niet meer weet', () => {
		const concept = geopend({
			...DOSSIER,
			beslag: { beslagobject: '2', samenvoegen: ['1'], startjaar: 2024 }
		});
		kiesWelkInkomen(concept, '1');
		expect(concept.beslag).toMatchObject({ beslagobject: '1', samenvoegen: ['2'] });
		kiesWelkInkomen(concept, ONBEKEND);
		expect(concept.beslag).toMatchObject({ beslagobject: null, samenvoegen: ['1'] });
		kiesWelkInkomen(concept, '2');
		expect(concept.beslag).toMatchObject({ beslagobject: '2', samenvoegen: ['1'] });
	});

	test('een overheidsvordering is hier geen antwoord', () => {
		const concept = voorbeeld();
		concept.beslag.beslagobject = OVERHEIDSVORDERING;
		expect(welkInkomenantwoord(concept)).toBe('');
	});

	test('staat in de volgorde van de wet, of zonder berekening zoals ingevuld', () => {
		const concept = voorbeeld();
		const { uitkomst } = berekend({ inkomens: [eigen('1', '15'), eigen('2', '33'), eigen('3', '43')] });
		const ids = (volgens: typeof uitkomst | null) => opBeslagvolgorde(concept, volgens).map(({ id }) => id);
		expect(ids(uitkomst)).toEqual(['3', '2', '1']);
		expect(ids(null)).toEqual(['1', '2', '3']);
	});
});

const berekend = (anders: Record<string, unknown>) => ({ uitkomst: berekenUitkomst(dossier(anders)) });

const eigen = (id: string, codeSoort: string, netto = '900.00') =>
	inkomen({ id, codeSoort, opgave: bedragen('12000.00', netto) });

describe('op het werkblad', () => {
	const inkomens = [
		eigen('1', '33'),
		eigen('2', '32', '800.00'),
		inkomen({ id: '3', van: 'partner', opgave: bedragen('6000.00', '500.00') })
	];
	const { uitkomst } = berekend({ leefsituatie: 'gehuwd_zonder_kinderen', inkomens });

	test('is het gevolg van een keuze wat er na die keuze uitkomt', () => {
		const gekozen = berekend({
			leefsituatie: 'gehuwd_zonder_kinderen',
			inkomens,
			beslag: { beslagobject: '2' }
		});
		for (const id of ['1', '2']) {
			const { toegepast } = id === '1' ? uitkomst : gekozen.uitkomst;
			expect(gevolgVan(uitkomst, id)?.tbvv.waarde.tekst(2)).toBe(toegepast.tbvv.waarde.tekst(2));
			expect(gevolgVan(uitkomst, id)?.object.inkomen.id).toBe(id);
		}
	});

	test('heeft een enkel inkomen geen gevolg om te vergelijken', () => {
		expect(gevolgVan(berekend({ inkomens: [eigen('1', '15')] }).uitkomst, '1')).toBeNull();
	});

	test('kunnen de andere eigen inkomens erbij horen, met hun deel als er verdeeld wordt', () => {
		expect(groepsgenoten(uitkomst, '1')).toEqual([{ id: '2', voorgesteld: true, aandeel: null }]);
		const verdeeld = berekend({
			inkomens: [eigen('1', '33'), eigen('2', '15')],
			beslag: { omslag: ['1', '2'] }
		});
		const [genoot] = groepsgenoten(verdeeld.uitkomst, '1');
		expect(genoot).toMatchObject({ id: '2', voorgesteld: false });
		expect(genoot?.aandeel?.waarde.isNul()).toBe(false);
	});

	test('kan op het inkomen van de partner geen beslag liggen', () => {
		expect(nietBeslagbaar(uitkomst).map((elk) => elk.inkomen.id)).toEqual(['3']);
	});
});
