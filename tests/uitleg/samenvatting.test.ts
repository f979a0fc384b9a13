/** Het antwoord bovenaan: het bedrag, wat het betekent, de bedragen van een brief en het plaatje. */
import { describe, expect, test } from 'vitest';
import type { Niveau } from '#lib/regels/zekerheid/punt.ts';
import { samenvattingteksten as tekst } from '#lib/teksten/uitkomst/samenvatting.ts';
import { maakSamenvatting } from '#lib/uitleg/samenvatting.ts';
import type { Samenvatting } from '#lib/uitleg/uitleg.ts';
import { inkomen3 } from '../hulp/bouwers.ts';
import { woont } from '../hulp/zekerheid.ts';
import { kaal, uitkomstVan, type Geval } from './gevallen.ts';

const vat = (geval: Geval, niveau: Niveau = 'precies'): Samenvatting =>
	maakSamenvatting(uitkomstVan(geval), niveau);

describe('het antwoord', () => {
	test.each<[Geval, Samenvatting['soort'], string, string[]]>([
		['een gewoon loon', 'deel', '€ 1.499', [tekst.watHetIs, tekst.ruimte('€ 501')]],
		// Het grote bedrag is wat iemand heeft; de beslagvrije voet is meer.
		['een laag loon en de kantonrechter', 'alles', '€ 1.000', [tekst.lagerInkomen('', '€ 1.050')]],
		['laag naast een leeg inkomen', 'alles', '€ 1.000', [tekst.lagerInkomen('', '€ 1.050')]],
		['geen inkomen', 'alles', '€ 0', [tekst.geenInkomen]],
		[
			'de overheid int zelf',
			'overheidsvordering',
			'€ 1.499',
			[tekst.overheidsvordering, tekst.bankbeslag('€ 2.208,48')]
		],
		['twee inkomens', 'deel', '€ 1.105', [tekst.watHetIs, tekst.ruimte('€ 895'), tekst.samen('€ 1.805')]],
		// Er blijft niets over, dus ook niet per vier weken.
		['ander inkomen dekt alles', 'niets', '€ 0', [tekst.niets('Loon'), tekst.samen('€ 2.000')]],
		['partner en auto dekken alles', 'niets', '€ 0', [tekst.nietsDoorPartner]],
		[
			'loon per vier weken',
			'deel',
			'€ 1.499',
			[tekst.watHetIs, tekst.ruimte('€ 501'), tekst.vierweken('€ 1.383,69')]
		],
		['beslag op twee inkomens', 'deel', '€ 1.805', [tekst.watHetIs, tekst.ruimte('€ 395'), tekst.omgeslagen]]
	])('%s: %s, %s', (geval, soort, bedrag, zinnen) => {
		const samenvatting = vat(geval);
		expect([samenvatting.soort, kaal(samenvatting.bedrag)]).toEqual([soort, bedrag]);
		expect(samenvatting.zinnen.map(kaal)).toEqual(zinnen.map(kaal));
		expect(samenvatting.na).toBe(tekst.perMaandHouden);
	});

	test('noemt het inkomen waar het over gaat als er meer eigen inkomens zijn', () => {
		expect(vat('een gewoon loon').voor).toBe(tekst.uMag);
		expect(vat('een partner met weinig').voor).toBe(tekst.uMag);
		expect(vat('twee inkomens').voor).toBe(tekst.vanInkomenMagU('Loon'));
		expect(vat('beslag op twee inkomens').voor).toBe(tekst.vanInkomenMagU('Loon en Pensioen'));
	});
});

describe('hoe zeker het is', () => {
	const geval = 'een gewoon loon';

	test.each<[Niveau, string, string]>([
		['precies', 'U mag', 'Er mag € 501 per maand naar de deurwaarder. Meer niet.'],
		['minstens', 'U mag minstens', 'Er mag nu hooguit € 501 per maand naar de deurwaarder.'],
		['schatting', 'U mag ongeveer', 'Er mag ongeveer € 501 per maand naar de deurwaarder.'],
		['voorlopig', 'U mag voorlopig', 'Met wat wij nu weten, mag er € 501 per maand naar de deurwaarder.']
	])('%s staat in de zin met het bedrag, en "Meer niet" alleen bij precies', (niveau, voor, ruimte) => {
		expect(vat(geval, niveau).voor).toBe(voor);
		expect(vat(geval, niveau).zinnen.map(kaal)).toContain(ruimte);
	});

	test('wie alles houdt, houdt ook bij een hogere beslagvrije voet niet meer dan dat', () => {
		const minstens = vat('een laag loon en de kantonrechter', 'minstens');
		expect([minstens.voor, kaal(minstens.bedrag), kaal(minstens.voet)]).toEqual([
			'U mag',
			'€ 1.000',
			'€ 1.050'
		]);
		expect(minstens.zinnen.map(kaal)).toEqual([kaal(tekst.lagerInkomen('minstens', '€ 1.050'))]);
		expect(minstens.kern[0]?.naam).toBe('Uw beslagvrije voet');
	});

	test.each([
		['onbekend', /Meer niet/, false],
		['jaarlijks', /in een gewone maand/, true],
		['geen', /Meer niet/, true],
		['elkePeriode', /Meer niet/, true]
	] as const)('vakantiegeld %s', (uitbetaling, zin, staatEr) => {
		const opgave = { vakantiegeld: { uitbetaling } };
		const uitkomst = woont({}, { inkomens: [inkomen3('30000.00', '2000.00', { opgave })] });
		const { zinnen } = maakSamenvatting(uitkomst, 'precies');
		expect(zin.test(zinnen.join(' '))).toBe(staatEr);
	});
});

describe('de bedragen van een brief', () => {
	const kern = (geval: Geval) =>
		vat(geval).kern.map(({ naam, term, bedrag, stap }) => {
			const sleutel = Object.entries(tekst.kern).find(([, [woord]]) => woord === naam);
			expect(term).toBe(sleutel?.[1][1]);
			return `${sleutel?.[0] ?? naam} ${kaal(bedrag)} (${stap})`;
		});

	test.each<[Geval, string[]]>([
		[
			'loon per vier weken',
			[
				'tbvv € 1.499,00 (afronding)',
				'ruimte € 501,00 (gevolg)',
				'perTijdvak € 1.383,69 (gevolg)',
				'netto € 2.000,00 (inkomen)',
				'basis € 1.499,45 (basis)',
				'jaarinkomen € 30.000,00 (inkomen)',
				'bank € 2.208,48 (bank)'
			]
		],
		[
			'twee inkomens',
			[
				'tbvv € 1.105,00 (afronding)',
				'ruimte € 895,00 (gevolg)',
				'totaal € 1.805,00 (gevolg)',
				'netto € 2.000,00 (inkomen)',
				'basis € 1.804,93 (basis)',
				'jaarinkomen € 39.000,00 (inkomen)',
				'bank € 2.208,48 (bank)'
			]
		],
		[
			'de overheid int zelf',
			['tbvv € 1.499,00 (afronding)', 'basis € 1.499,45 (basis)', 'jaarinkomen € 30.000,00 (inkomen)']
		]
	])('%s', (geval, verwacht) => expect(kern(geval)).toEqual(verwacht));

	test('de basis staat bij de woonkosten als die haar ophogen', () =>
		expect(kern('hoge woonkosten')).toContain('basis € 2.048,57 (woonkosten)'));

	test('in het buitenland is er geen vrij bedrag op de bank', () =>
		expect(kern('in Turkije').at(-1)).toBe('jaarinkomen € 30.000,00 (inkomen)'));
});

describe('het plaatje', () => {
	test('deelt het inkomen in wat blijft en wat naar de deurwaarder mag', () =>
		expect(vat('een gewoon loon').voetlijn).toEqual({
			totaal: '€\u00a02.000',
			blijft: '€\u00a01.499',
			naarBeslaglegger: '€\u00a0501',
			verhouding: 0.7495,
			dekking: 1,
			voet: '€\u00a01.499'
		}));

	test('laat een voet boven het inkomen uitsteken', () =>
		expect(vat('een laag loon en de kantonrechter').voetlijn).toMatchObject({
			blijft: '€\u00a01.000',
			verhouding: 1,
			dekking: 0.9524,
			voet: '€\u00a01.050'
		}));

	test('is er niet zonder inkomen waar beslag op ligt', () => {
		expect(vat('geen inkomen').voetlijn).toBeNull();
		expect(vat('de overheid int zelf').voetlijn).toBeNull();
	});
});

test('bij beslag op meer inkomens staat het deel van elk', () => {
	expect(vat('beslag op twee inkomens').omslag.map(({ naam, bedrag }) => `${naam}: ${kaal(bedrag)}`)).toEqual(
		['Loon: € 1.231', 'Pensioen: € 574']
	);
	expect(vat('twee inkomens').omslag).toEqual([]);
	expect(vat('de overheid int zelf').omslag).toEqual([]);
});
