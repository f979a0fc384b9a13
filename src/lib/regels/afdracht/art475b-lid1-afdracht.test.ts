import { describe, expect, test } from 'vitest';
import { vast } from '#lib/herleiding/bronnen.ts';
import type { Post } from '#lib/herleiding/post.ts';
import { dag, exact, maand, noot } from '#tests/hulp/posten.ts';
import { afdracht, type Betaling } from './art475b-lid1-afdracht.ts';

const euro = (bedrag: string): Post<'eenmalig'> => vast(bedrag, 'eenmalig');

function betaling(anders: Partial<Record<'dag' | 'netto' | 'weg' | 'brief' | 'juist', string>> = {}) {
	const { dag: wanneer = '2026-03-25', netto = '2000', weg = '500', brief = '1500', juist = '1600' } = anders;
	return {
		dag: dag(wanneer),
		netto: euro(netto),
		ingehouden: euro(weg),
		grens: {
			brief: { voet: maand(brief), vakantiegeld: null },
			juist: { voet: maand(juist), vakantiegeld: null }
		}
	} satisfies Betaling;
}

const SINDS = dag('2026-03-01');

describe('art. 475b lid 1 Rv: wat er van een betaling mag', () => {
	test.each([
		['zoals de brief zegt, die te laag is', {}, '500', '0', '400', '100'],
		['precies wat mag', { weg: '400' }, '500', '0', '400', '0'],
		['een cent te veel', { weg: '400.01' }, '500', '0', '400', '0.01'],
		['meer dan de brief zegt', { weg: '620' }, '500', '120', '400', '220'],
		['een betaling onder de voet', { netto: '1550', weg: '50' }, '50', '0', '0', '50'],
		['de brief is gunstiger', { brief: '1700', weg: '350' }, '300', '50', '400', '0'],
		['niets ingehouden', { weg: '0' }, '500', '0', '400', '0']
	])('%s', (_, anders, magBrief, teVeelBrief, mag, teVeel) => {
		const [een] = afdracht(SINDS, 'maand', [betaling(anders)]).betalingen;
		expect(
			[een?.mag.brief, een?.teVeel.brief, een?.mag.juist, een?.teVeel.juist].map(
				(post) => post && exact(post)
			)
		).toEqual([magBrief, teVeelBrief, mag, teVeel]);
	});

	test('te weinig in de ene maand maakt te veel in de andere niet goed', () => {
		const { teVeel } = afdracht(SINDS, 'maand', [betaling({ weg: '100' }), betaling({ weg: '550' })]);
		expect([exact(teVeel.brief), exact(teVeel.juist)]).toEqual(['50', '150']);
	});

	test('een betaling van voor het beslag telt niet mee, die van de dag zelf wel', () => {
		const { betalingen } = afdracht(SINDS, 'maand', [
			betaling({ dag: '2026-02-28' }),
			betaling({ dag: '2026-03-01' })
		]);
		expect(betalingen.map((een) => een.dag)).toEqual(['2026-03-01']);
	});

	test('zonder betalingen is er niets te veel', () =>
		expect(exact(afdracht(SINDS, 'maand', []).teVeel.juist)).toBe('0'));

	test('in de maand van het vakantiegeld mag ook wat daarvan over is', () => {
		const met = betaling({ weg: '1012' });
		const grens = {
			brief: { voet: maand('1500'), vakantiegeld: euro('612') },
			juist: { voet: maand('1600'), vakantiegeld: euro('600') }
		};
		const [een] = afdracht(SINDS, 'maand', [{ ...met, grens }]).betalingen;
		expect(een && [exact(een.mag.brief), exact(een.mag.juist), exact(een.teVeel.juist)]).toEqual([
			'1112',
			'1000',
			'12'
		]);
	});

	test('per vier weken telt de voet van vier weken', () => {
		const voet = { voet: vast('1384.62', 'vierweken'), vakantiegeld: null };
		const [een] = afdracht(SINDS, 'vierweken', [
			{ ...betaling({ netto: '1800', weg: '500' }), grens: { brief: voet, juist: voet } }
		]).betalingen;
		expect(een && exact(een.teVeel.juist)).toBe('84.62');
	});

	test('een maandbedrag bij loon per vier weken telt naar rato', () => {
		const [een] = afdracht(SINDS, 'vierweken', [betaling({ netto: '1800', weg: '500' })]).betalingen;
		// 1.600 x 12 / 13 = 1.476,92 en een breuk: er mag 323,08.
		expect(een?.mag.juist.waarde.tekst(2)).toBe('323.08');
	});

	test('elk bedrag zegt bij welke betaling en op welk artikel het rust', () => {
		const [een] = afdracht(SINDS, 'maand', [betaling()]).betalingen;
		expect(noot(een?.mag.juist)).toEqual({ over: '2026-03-25/1', grondslag: 'art475bLid1' });
	});
});
