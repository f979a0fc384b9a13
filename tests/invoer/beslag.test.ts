import { describe, expect, test } from 'vitest';
import { leegConcept, type Concept } from '#lib/dossier/concept.ts';
import { OVERHEIDSVORDERING } from '#lib/dossier/dossier.ts';
import {
	beslagbareInkomens,
	kiesBeslagobject,
	kiesOmslag,
	samenTeVoegen,
	kiesGroep
} from '#lib/invoer/beslag.ts';
import { voegInkomenToe } from '#lib/invoer/inkomens.ts';
import {
	kiesWelkInkomen,
	ONBEKEND,
	opBeslagvolgorde,
	welkInkomenantwoord
} from '#lib/invoer/vragenlijst/vragen/beslag.ts';
import { gevolgVan, groepsgenoten, nietBeslagbaar } from '#lib/invoer/werkblad/beslagvolgorde.ts';
import { berekenUitkomst } from '../hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '../hulp/bouwers.ts';

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

	test('haalt het beslagobject uit de groepen, en volgt de wet als dat het voorstel is', () => {
		const concept = voorbeeld();
		concept.beslag = { ...concept.beslag, samenvoegen: ['1', '2'], omslag: ['2', '3'] };
		kiesBeslagobject(concept, '2', '1');
		expect(concept.beslag).toMatchObject({ beslagobject: '2', samenvoegen: ['1'], omslag: ['3'] });
		kiesBeslagobject(concept, '1', '1');
		expect(concept.beslag).toMatchObject({ beslagobject: null, samenvoegen: [] });
		kiesBeslagobject(concept, OVERHEIDSVORDERING, '1');
		expect(concept.beslag.beslagobject).toBe(OVERHEIDSVORDERING);
	});

	test('zet een inkomen in hooguit een groep', () => {
		const concept = voorbeeld();
		kiesGroep(concept, 'samenvoegen', ['2', '3']);
		kiesGroep(concept, 'omslag', ['2']);
		expect(concept.beslag).toMatchObject({ samenvoegen: ['3'], omslag: ['2'] });
		kiesGroep(concept, 'omslag', []);
		expect(concept.beslag).toMatchObject({ samenvoegen: ['3'], omslag: [] });
	});

	test('verdeelt in de volgorde van de lijst', () => {
		const concept = voorbeeld();
		kiesOmslag(concept, ['3', '4', '1']);
		expect(concept.beslag.omslag).toEqual(['1', '3']);
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

describe('de vraag op welk inkomen het beslag ligt', () => {
	test.each(['2', ONBEKEND, ''])('onthoudt het antwoord %j', (antwoord) => {
		const concept = voorbeeld();
		kiesWelkInkomen(concept, '3');
		kiesWelkInkomen(concept, antwoord);
		expect(welkInkomenantwoord(concept)).toBe(antwoord);
		expect(concept.beslag.beslagobject).toBe(antwoord === '2' ? '2' : null);
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
