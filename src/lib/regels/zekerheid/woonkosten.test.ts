import { describe, expect, test } from 'vitest';
import { inkomen3 } from '#tests/hulp/bouwers.ts';
import { woont, zekerheid } from '#tests/hulp/zekerheid.ts';

const ONBEKEND = { huurtoeslagMogelijk: 'onbekend' };
/** Tot 2023 gaf lid 7 alleen een eigenaar iets, en lid 5 alleen wie op het maximum zat. */
const IN_2022 = { peildatum: '2022-07-14', inkomens: [inkomen3('23000.00', '1900.00')] };

describe('huurtoeslag onbekend (art. 475da lid 7 Rv)', () => {
	test('met woonkosten is te zeggen wat "nee" doet: een kamer van € 850', () => {
		const inkomens = [inkomen3('28505.00', '2150.00')];
		expect(zekerheid(woont({ ...ONBEKEND, woonkostenPerMaand: '850.00' }, { inkomens }))).toEqual({
			tbvv: '1463',
			niveau: 'minstens',
			punten: ['huurtoeslag minstens 1839 (+376)']
		});
	});

	test('zonder woonkosten alleen dat het meer kan worden', () => {
		expect(zekerheid(woont(ONBEKEND)).punten).toEqual(['huurtoeslag minstens']);
	});

	test.each([
		['wie het weet', { woonkostenPerMaand: '850.00' }, {}],
		['wie weinig woonkosten heeft', { ...ONBEKEND, woonkostenPerMaand: '300.00' }, {}],
		['wie boven de inkomensgrens zit', ONBEKEND, { inkomens: [inkomen3('56000.00', '3300.00')] }],
		['wie al aan de 95% zit', ONBEKEND, { inkomens: [inkomen3('14500.00', '1180.00')] }],
		['wie in een instelling woont', { ...ONBEKEND, inrichting: { kostenPerMaand: '400.00' } }, {}],
		['een huurder voor 2023', ONBEKEND, IN_2022]
	])('is geen punt voor %s', (_, wonen, anders) => {
		expect(zekerheid(woont(wonen, anders)).punten).toEqual([]);
	});
});

describe('een koopwoning (art. 475da lid 7 Rv)', () => {
	const koop = (huurtoeslagMogelijk: string) =>
		zekerheid(woont({ woning: 'koop', huurtoeslagMogelijk, woonkostenPerMaand: '850.00' }));
	const metNee = koop('nee').tbvv;

	test.each(['onbekend', 'ja'])('huurtoeslag %s: de woning zelf geeft het antwoord', (huurtoeslag) => {
		expect(koop(huurtoeslag).punten).toEqual([expect.stringContaining(`koopwoning minstens ${metNee}`)]);
	});

	test('met "nee" is er geen punt', () => expect(koop('nee').punten).toEqual([]));
});

describe('woning onbekend', () => {
	test('een eigenaar krijgt geen huurtoeslag, dus het kan meer worden', () => {
		const wonen = { ...ONBEKEND, woning: 'onbekend', woonkostenPerMaand: '850.00' };
		expect(zekerheid(woont(wonen)).punten).toEqual([
			'woning minstens 1842 (+343)',
			'huurtoeslag minstens 1842 (+343)'
		]);
	});

	test('tot 2023 maakt alleen de eigen woning uit', () => {
		const wonen = { ...ONBEKEND, woning: 'onbekend', woonkostenPerMaand: '600.00' };
		expect(zekerheid(woont(wonen, IN_2022)).punten).toEqual([expect.stringMatching(/^woning minstens/)]);
	});

	test('is geen punt voor wie huurtoeslag kan krijgen', () => {
		expect(zekerheid(woont({ woning: 'onbekend', woonkostenPerMaand: '850.00' })).punten).toEqual([]);
	});
});

describe('woonkosten onbekend (art. 475da lid 5 en 7 Rv)', () => {
	test.each([
		['wie het zegt', { woonkostenOnbekend: true }],
		['wie geen huurtoeslag kan krijgen en geen bedrag noemt', { huurtoeslagMogelijk: 'nee' }]
	])('is een punt voor %s', (_, wonen) => {
		expect(zekerheid(woont(wonen)).punten).toEqual(['woonkosten minstens']);
	});

	test.each([
		['wie geen hoge woonkosten heeft', {}, {}],
		['wie ze opgeeft', { woonkostenOnbekend: true, woonkostenPerMaand: '1100.00' }, {}],
		[
			'wie er geen termijn meer voor heeft',
			{ woonkostenOnbekend: true, eindeOphogingWoonkosten: '2026-01-31' },
			{}
		],
		['wie voor 2023 niet op het maximum zat', { woonkostenOnbekend: true }, IN_2022]
	])('is geen punt voor %s', (_, wonen, anders) => {
		expect(zekerheid(woont(wonen, anders)).punten).toEqual([]);
	});
});

describe('bijstand met een toegekend normbedrag (art. 475dc lid 2 Rv)', () => {
	const inkomens = [
		inkomen3('12000.00', '1000.00', { codeSoort: '43', toegekendNormbedrag: '1013.00' }),
		inkomen3('15000.00', '900.00', { id: '2' })
	];

	test('hogere woonkosten kunnen over de grens van lid 1 helpen, en dan wordt het minder', () => {
		const wonen = { ...ONBEKEND, woonkostenPerMaand: '1300.00' };
		expect(zekerheid(woont(wonen, { inkomens, beslag: { beslagobject: '1' } }))).toEqual({
			tbvv: '803',
			niveau: 'voorlopig',
			punten: ['huurtoeslag voorlopig 62 (-741)']
		});
	});

	/** Het andere inkomen is meer dan het normbedrag: vanaf de 95% van lid 1 is de grens van lid 2 nul, net als nu. */
	test.each([
		['de woonkosten', { woonkostenOnbekend: true }, 'woonkosten minstens'],
		['de huurtoeslag', ONBEKEND, 'huurtoeslag minstens']
	])('ook als hoge woonkosten niets meer uitmaken, kan een bedrag ertussen dat wel: %s', (_, wonen, punt) => {
		const metMeer = [
			inkomen3('2000.00', '100.00', { codeSoort: '43', toegekendNormbedrag: '504.00' }),
			inkomen3('18000.00', '1500.00', { id: '2' })
		];
		const { tbvv, punten } = zekerheid(woont(wonen, { inkomens: metMeer, beslag: { beslagobject: '1' } }));
		expect({ tbvv, punten }).toEqual({ tbvv: '0', punten: [punt] });
	});

	test('met de lezing "altijd" geldt de grens al, en kan het niet minder worden', () => {
		const anders = { inkomens, beslag: { beslagobject: '1' }, lezingen: { normbedrag: 'altijd' } };
		expect(zekerheid(woont({ woonkostenOnbekend: true }, anders)).niveau).toBe('precies');
	});
});
