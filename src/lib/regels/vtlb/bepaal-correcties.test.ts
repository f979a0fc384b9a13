import { describe, expect, test } from 'vitest';
import { centen } from '#tests/hulp/posten.ts';
import { correctie, indiceer } from '#tests/vtlb/hulp.ts';
import { CORRECTIE_IDS, CORRECTIES, type CorrectieId } from './correctie.ts';

const PAAR = { leefsituatie: 'gehuwd_zonder_kinderen' };
const ALLE = Object.fromEntries(
	['woonlastenBovenMaximum', 'gemeentebelastingen', 'ziektekosten', 'auto', 'studiekosten']
		.concat(['alimentatie', 'omgang', 'bewind', 'overige'])
		.map((naam) => [naam, '10.00'])
);

test('alle correcties staan er, in de volgorde van het rapport, ook de lege', () => {
	const { correcties } = indiceer({ eigenRisico: { verzekerden: 0 } });
	expect(correcties.map(({ id }) => id)).toEqual(CORRECTIE_IDS);
	expect(correcties.filter(({ opgave }) => opgave !== null).map(({ id }) => id)).toEqual(['eigenRisico']);
});

test('elk opgegeven bedrag telt, met de vindplaats en de beslisser van zijn soort', () => {
	const { correcties, nominaal } = indiceer({ correcties: ALLE, eigenRisico: { verzekerden: 0 } });
	expect(centen(nominaal)).toBe('90.00');
	for (const { id, grondslag, beslisser } of correcties) {
		expect({ grondslag, beslisser }, id).toEqual({
			grondslag: CORRECTIES[id].grondslag,
			beslisser: CORRECTIES[id].beslisser
		});
	}
});

describe('is het inkomen van de partner onbekend, dan telt niets gedeelds mee', () => {
	const bij = (id: CorrectieId) =>
		correctie(
			indiceer(
				{
					gemeenschap: 'nee',
					partnerinkomen: 'onbekend',
					pensioengerechtigd: true,
					correcties: ALLE,
					kinderopvang: { kosten: '10.00', toeslag: '0.00' }
				},
				PAAR
			),
			id
		);
	test.each(CORRECTIE_IDS.filter((id) => CORRECTIES[id].gedeeld && id !== 'individueleLasten'))(
		'%s',
		(id) => {
			const { bedrag, opgave, blokkade } = bij(id);
			expect([bedrag, opgave === null, blokkade]).toEqual([null, false, 'partnerOnbekend']);
		}
	);
	test.each(['eigenRisico', 'ziektekosten', 'auto', 'alimentatie', 'omgang', 'bewind', 'overige'] as const)(
		'%s wel',
		(id) => expect(bij(id).bedrag).not.toBeNull()
	);
});

test('een andere blokkade dan die van de partner blijft staan', () => {
	const { bedrag, opgave, blokkade } = correctie(
		indiceer({ correcties: { reserveringstoeslag: '5.00' } }),
		'reserveringstoeslag'
	);
	expect([bedrag, centen(opgave), blokkade]).toEqual([null, '5.00', 'alleenInInrichting']);
});

/** Zorgpremie telt niet zowel in de ziektekosten als in de individuele lasten. */
test.each([
	['210.00', 'premieInIndividueleLasten'],
	[null, null] // de lasten zijn niet compleet en tellen dus niet
])('normhuur %s: blokkade %s', (normhuur, blokkade) => {
	const individueleLasten = {
		zorgpremie: '150.00',
		zorgtoeslag: '0.00',
		normpremie: '40.00',
		woonlasten: '700.00',
		huurtoeslag: '0.00',
		normhuur
	};
	const vtlb = { individueleLasten, ziektekostenMetPremie: true, correcties: { ziektekosten: '150.00' } };
	expect(correctie(indiceer(vtlb), 'ziektekosten').blokkade).toBe(blokkade);
});

test('de bekende normen horen bij de correctie en bij de dag', () => {
	const norm = (peildatum: string) =>
		correctie(indiceer({}, { peildatum }), 'auto').bekendeNormen.map(({ editie, vanDezeEditie }) => [
			editie,
			vanDezeEditie
		]);
	expect(norm('2022-07-14')).toEqual([
		['2022-01', false],
		['2022-01', false],
		['2022-07', true],
		['2022-07', true]
	]);
});
