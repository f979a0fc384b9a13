/** De quiz: een getypt bedrag nakijken, en de score. */
import { describe, expect, test } from 'vitest';
import { CASUSSEN } from '#lib/casus/casussen.ts';
import { LEEG_ANTWOORD } from '#lib/les/oefening.ts';
import { isVraag, kijkNa, scoreVan } from '#lib/les/quiz.ts';
import type { Lesregel } from '#lib/les/stappen.ts';
import { lesOverCasus, regelMet } from './stappen-hulp.ts';

const les = lesOverCasus('formule');

describe('kijk na', () => {
	// Het deel voor de huur is 147,9375; de formule 1.482,3897; de uitkomst 1.482.
	test.each([
		['basis.huurAfbouw', '147,94', 'goed'],
		['basis.huurAfbouw', '€ 147.94', 'goed'],
		['basis.huurAfbouw', '147,93', 'opCentenNa'],
		['basis.huurAfbouw', '147,92', 'bijna'],
		['basis.huurAfbouw', '148', 'bijna'],
		['basis.huurAfbouw', '148,93', 'bijna'],
		['basis.huurAfbouw', '148,94', 'fout'],
		['basis.huurAfbouw', '146,94', 'fout'],
		['basis.huurAfbouw', '-147,94', 'fout'],
		['basis.huurAfbouw', '', 'leeg'],
		['basis.huurAfbouw', 'weet ik niet', 'geenBedrag'],
		['basis.huurAfbouw', '1,479', 'onduidelijk'],
		// 1.331,43 + 3,03 + 147,94, zoals het er op het scherm staat, is een cent meer.
		['basis.formule', '1482,40', 'opCentenNa'],
		['basis.formule', '1482,42', 'bijna'],
		['toegepast.tbvv', '1482', 'goed'],
		['toegepast.tbvv', '1.482,00', 'goed'],
		['toegepast.tbvv', '1482,39', 'nogAfronden'],
		['toegepast.tbvv', '1483', 'fout'],
		['toegepast.tbvv', '1482,01', 'fout']
	])('%s: "%s" is %s', (id, getypt, soort) => {
		expect(kijkNa(regelMet(les, id), getypt).soort).toBe(soort);
	});

	test('keer twaalf of dertien maakt ook de afronding zoveel groter', () => {
		const vierweken = lesOverCasus('uitzendkracht-vier-weken');
		const jaar = regelMet(vierweken, 'inkomen.totaalBelastbaarJaar');
		expect(jaar.regel.bedrag).toBe('€\u00a028.080,00');
		expect(kijkNa(jaar, '28080,13').soort).toBe('opCentenNa');
		expect(kijkNa(jaar, '28080,14').soort).toBe('bijna');
	});

	test('wie rekent met een factor zoals hij er staat, heeft het goed', () => {
		const { regels } = lesOverCasus('bijstand-en-vakantiegeld');
		// 1.021,67 x 0,0526 (1/19 is 0,0526316) is 53,74; precies is het 53,77.
		const regel = regels.find(({ regel: { delen } }) => delen.some(({ bedrag }) => bedrag === '0,0526'));
		if (!regel) throw new Error('geen regel met 0,0526');
		expect(kijkNa(regel, '53,74').soort).toBe('opCentenNa');
		expect(kijkNa(regel, '53,65').soort).toBe('bijna');
		expect(kijkNa(regel, '50,00').soort).toBe('fout');
	});

	test('het eigen bedrag van elke regel is goed, in elke casus', () => {
		for (const { id } of CASUSSEN) {
			for (const regel of lesOverCasus(id).regels.filter(isVraag)) {
				expect(kijkNa(regel, regel.regel.bedrag), `${id} ${regel.regel.id}`).toEqual({ soort: 'goed' });
			}
		}
	});
});

describe('een vraag', () => {
	test('is een som met een bedrag; wat is ingevuld of een percentage is niet', () => {
		const vierweken = lesOverCasus('uitzendkracht-vier-weken');
		expect(isVraag(regelMet(les, 'inkomen.totaalBelastbaarJaar'))).toBe(false);
		expect(isVraag(regelMet(les, 'basis.norm'))).toBe(true);
		expect(isVraag(regelMet(vierweken, 'vakantiegeld.deel[1]'))).toBe(false);
	});
});

describe('de score', () => {
	const goed = ({ regel }: Lesregel) => ({ ...LEEG_ANTWOORD, getypt: regel.bedrag, nagekeken: true });

	test('telt wat iemand zelf goed had, ook na springen', () => {
		const vragen = les.regels.filter(isVraag);
		const [een, twee, drie, vier, vijf] = vragen;
		if (!een || !twee || !drie || !vier || !vijf) throw new Error('er zijn te weinig vragen');
		const score = scoreVan(
			les.regels,
			new Map([
				[een.nummer, goed(een)],
				[twee.nummer, { ...goed(twee), hint: true }],
				[drie.nummer, { ...LEEG_ANTWOORD, getoond: true }],
				[vier.nummer, { ...LEEG_ANTWOORD, getypt: '1', nagekeken: true }],
				// Goed, maar nog niet nagekeken.
				[vijf.nummer, { ...goed(vijf), nagekeken: false }]
			])
		);
		expect(score).toEqual({
			vragen: vragen.length,
			goed: 2,
			metHint: 1,
			getoond: 1,
			open: vragen.slice(3).map(({ nummer }) => nummer)
		});
	});

	test('zonder antwoorden staat alles open', () => {
		const { vragen, goed: aantal, open } = scoreVan(les.regels, new Map());
		expect([aantal, open.length]).toEqual([0, vragen]);
	});
});
