import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { conceptVan, leegConcept, leegInkomen, type Concept } from '#lib/dossier/concept.ts';
import { isGehuwd } from '#lib/dossier/dossier.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { haalTerug, legOpzij, type Deelnaam } from '#lib/invoer/opzij.ts';
import { wisselgevolgen, wisselPersonen, wistPersonalia } from '#lib/invoer/wissel.ts';
import { geldig } from '../hulp/bereken.ts';
import { isCompleetOpScherm } from '../hulp/op-scherm.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';

const concepten = dossierArbitrair.filter(isCompleetOpScherm).map((ruw) => conceptVan(geldig(ruw)));
/** Wat bij een persoon of zijn inkomen hoort, en uit en weer aan kan. */
const VERREKEND = [
	'voertuig',
	'normbedrag',
	'hardheid',
	'overheidsvordering',
	'omslag'
] as const satisfies readonly Deelnaam[];
const kopie = (concept: Concept): Concept => structuredClone(concept);

describe('twee keer wisselen', () => {
	test('geeft hetzelfde concept, dus ook hetzelfde dossier', () => {
		fc.assert(
			fc.property(concepten, (concept) => {
				expect(wisselPersonen(wisselPersonen(concept))).toEqual(concept);
			})
		);
	});

	test('geeft ook na een wissel met eigen keuzes van de ander hetzelfde', () => {
		fc.assert(
			fc.property(concepten, (concept) => {
				const gewisseld = wisselPersonen(concept);
				gewisseld.kenmerk.bsn = '123456782';
				gewisseld.hardheid = { ja: true, bedrag: '50,00', einddatum: '31-12-2026' };
				expect(wisselPersonen(wisselPersonen(gewisseld))).toEqual(gewisseld);
			})
		);
	});

	test('laat wat de een opzij had liggen staan, ook als de ander hetzelfde aan- en uitzet', () => {
		fc.assert(
			fc.property(concepten, fc.subarray([...VERREKEND]), (concept, opzij) => {
				for (const naam of opzij) legOpzij(concept, naam);
				const ander = wisselPersonen(concept);
				for (const naam of VERREKEND) {
					haalTerug(ander, naam);
					legOpzij(ander, naam);
				}
				const terug = wisselPersonen(ander);
				delete terug.opzij.wissel;
				expect(terug).toEqual(concept);
			})
		);
	});

	test('geeft de auto die opzij lag terug aan wie hem had', () => {
		const concept = leegConcept('14-7-2026');
		concept.leefsituatie = 'gehuwd_zonder_kinderen';
		for (const [plaats, van] of (['inwoner', 'partner'] as const).entries()) {
			concept.inkomens.push({
				...leegInkomen(concept, van),
				id: String(plaats + 1),
				loonbelastingVoertuig: '50'
			});
		}
		legOpzij(concept, 'voertuig');
		const ander = wisselPersonen(concept);
		expect(ander.inkomens.map(({ loonbelastingVoertuig }) => loonbelastingVoertuig)).toEqual(['', '50']);
		legOpzij(ander, 'voertuig');
		const terug = wisselPersonen(ander);
		haalTerug(terug, 'voertuig');
		expect(terug.inkomens.map(({ loonbelastingVoertuig }) => loonbelastingVoertuig)).toEqual(['50', '']);
		const weer = wisselPersonen(terug);
		haalTerug(weer, 'voertuig');
		expect(weer.inkomens.map(({ loonbelastingVoertuig }) => loonbelastingVoertuig)).toEqual(['50', '50']);
	});

	test('verandert zijn invoer niet', () => {
		fc.assert(
			fc.property(concepten, (concept) => {
				const voor = kopie(concept);
				wisselPersonen(concept);
				expect(concept).toEqual(voor);
			})
		);
	});
});

test('van elk inkomen blijft alles gelijk, behalve van wie het is en het normbedrag', () => {
	fc.assert(
		fc.property(concepten, (concept) => {
			const na = wisselPersonen(concept);
			expect(na.inkomens).toHaveLength(concept.inkomens.length);
			for (const [plaats, inkomen] of concept.inkomens.entries()) {
				const { van, toegekendNormbedrag: _, ...rest } = inkomen;
				expect(na.inkomens[plaats]).toMatchObject(rest);
				expect(na.inkomens[plaats]?.van).toBe(van === 'inwoner' ? 'partner' : 'inwoner');
			}
			expect(na.wonen).toEqual(concept.wonen);
			expect(na.toeslagen).toEqual(concept.toeslagen);
			expect(na.lezingen).toEqual(concept.lezingen);
		})
	);
});

test('een gewisseld dossier is geldig zodra de ander een eigen inkomen heeft waarop beslag kan', () => {
	fc.assert(
		fc.property(concepten, (concept) => {
			fc.pre(concept.leefsituatie !== '' && isGehuwd(concept.leefsituatie));
			fc.pre(concept.inkomens.some(({ van, soort }) => van === 'partner' && soort === 'periodiek'));
			const gelezen = leesConcept(wisselPersonen(concept));
			// Alleen het startjaar kan nog nodig zijn: dat hoort bij het beslag op de ander.
			const fouten = gelezen.gelukt ? [] : gelezen.fouten.map(({ veld }) => veld);
			expect(fouten.filter((veld) => veld !== 'beslag.startjaar')).toEqual([]);
		})
	);
});

describe('wat opzij gaat', () => {
	function tweeverdieners(): Concept {
		const concept = leegConcept('14-7-2026');
		concept.leefsituatie = 'gehuwd_zonder_kinderen';
		const eigen = leegInkomen(concept, 'inwoner');
		concept.inkomens.push(eigen);
		concept.inkomens.push(leegInkomen(concept, 'partner'));
		concept.kenmerk.bsn = '123456782';
		concept.beslag = {
			...concept.beslag,
			beslagobject: '1',
			samenvoegen: [],
			omslag: ['1'],
			startjaar: '2025'
		};
		concept.hardheid = { ja: true, bedrag: '150', einddatum: '31-12-2026' };
		eigen.codeSoort = '43';
		eigen.toegekendNormbedrag = '1.400';
		eigen.lopendBeslag = { ja: true, tBvv: '900' };
		return concept;
	}

	it('is wat bij de persoon hoort; het lopende beslag blijft bij zijn inkomen', () => {
		const concept = tweeverdieners();
		expect(wisselgevolgen(concept)).toEqual([
			'bsn',
			'beslagobject',
			'groepen',
			'startjaar',
			'hardheid',
			'normbedrag'
		]);
		expect(wisselgevolgen({ ...concept, ervoor: 'iets' }).at(-1)).toBe('eerder');
		const na = wisselPersonen(concept);
		expect(na.kenmerk.bsn).toBe('');
		expect(na.beslag).toMatchObject({ beslagobject: null, samenvoegen: [], omslag: [], startjaar: '' });
		expect(na.hardheid.ja).toBe(false);
		expect(na.inkomens[0]).toMatchObject({
			van: 'partner',
			toegekendNormbedrag: '',
			lopendBeslag: { ja: true, tBvv: '900' }
		});
		expect(wisselgevolgen(na)).toEqual([]);
	});

	it.each(['naam', 'adres', 'kenmerk', 'niets'])('zegt wat niet terugkomt: %s', (wat) => {
		const concept = tweeverdieners();
		const leeg = { achternaam: '', adres: '', kenmerk: '', bewaar: false };
		concept.personalia = {
			...leeg,
			achternaam: wat === 'naam' ? 'Bakker' : ' ',
			adres: wat === 'adres' ? 'Dorpsstraat 1' : '',
			kenmerk: wat === 'kenmerk' ? 'K-1' : ''
		};
		expect(wistPersonalia(concept)).toBe(wat !== 'niets');
		expect(wistPersonalia(wisselPersonen(concept))).toBe(false);
	});

	it('komt terug zonder een inkomen dat intussen weg is', () => {
		const concept = tweeverdieners();
		const na = wisselPersonen(concept);
		na.inkomens = na.inkomens.filter(({ id }) => id !== '1');
		const terug = wisselPersonen(na);
		expect(terug.beslag).toMatchObject({ beslagobject: null, omslag: [], startjaar: '2025' });
		expect(terug.kenmerk.bsn).toBe('123456782');
	});

	it('laat niets achter als er niets opzij hoefde', () => {
		const concept = leegConcept('14-7-2026');
		expect(wisselPersonen(concept).opzij).toEqual({});
		expect(wisselPersonen(tweeverdieners()).opzij).toHaveProperty('wissel');
	});
});
