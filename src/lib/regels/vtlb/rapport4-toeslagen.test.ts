import { describe, expect, test } from 'vitest';
import { centen } from '#tests/hulp/posten.ts';
import { contextVan, correctie, indiceer } from '#tests/vtlb/hulp.ts';
import {
	arbeidstoeslag,
	arbeidstoeslagrichting,
	eigenRisico,
	pgl,
	reserveringstoeslag
} from './rapport4-toeslagen.ts';

const PAAR = { leefsituatie: 'gehuwd_zonder_kinderen' };
const INRICHTING = { wonen: { inrichting: { kostenPerMaand: '900.00' } } };
/** Wat is opgegeven en waarom het niet telt; met een reden telt er ook echt niets. */
function kort({ bedrag, opgave, blokkade }: ReturnType<typeof pgl>) {
	expect(bedrag).toBe(blokkade ? null : opgave);
	return [centen(opgave), blokkade];
}

test.each([
	[{}, 'alleenInInrichting'],
	[{ wonen: { adres: 'geen' } }, 'alleenInInrichting'],
	[INRICHTING, null]
])('reserveringstoeslag bij %j: blokkade %s', (anders, blokkade) => {
	const context = contextVan({ correcties: { reserveringstoeslag: '56.76' } }, anders);
	expect(kort(reserveringstoeslag(context))).toEqual(['56.76', blokkade]);
});

describe('arbeidstoeslag', () => {
	const editie = {
		id: '2026-07',
		waarden: { arbeidstoeslagAlleenstaand: '70.00', arbeidstoeslagGehuwd: '49.00' }
	};
	const correcties = { arbeidstoeslag: '50.00' };
	test.each([
		[{ meerDan18Uur: 'ja' }, {}, [null, null]],
		[{ meerDan18Uur: 'ja', correcties }, {}, ['50.00', null]],
		[{ meerDan18Uur: 'ja', correcties, editie }, {}, ['50.00', null]],
		[{ meerDan18Uur: 'ja', editie }, {}, ['70.00', null]],
		[{ meerDan18Uur: 'ja', editie }, PAAR, ['49.00', null]],
		[{ meerDan18Uur: 'nee', correcties }, {}, ['50.00', 'nietMeerDan18Uur']],
		[{ meerDan18Uur: 'onbekend', correcties }, {}, ['50.00', 'nietMeerDan18Uur']]
	])('%j bij %j: %j', (vtlb, anders, verwacht) =>
		expect(kort(arbeidstoeslag(contextVan(vtlb, anders)))).toEqual(verwacht)
	);

	/** 5% van de halve norm voor partners, en 5% van de eigen norm (juli 2025: 48,90 en 68,45). */
	test.each([
		[{}, ['48.90', '68.45']],
		[PAAR, ['48.90', null]]
	])('richtbedragen bij %j: %j', (anders, verwacht) => {
		const richting = arbeidstoeslagrichting(contextVan({}, { peildatum: '2025-07-15', ...anders }));
		expect([richting.halfGehuwd, richting.eigenNorm].map(centen)).toEqual(verwacht);
	});
});

describe('eigen risico: 385 gedeeld door 12, per verzekerde volwassene', () => {
	const ONBEKEND = { gemeenschap: 'nee', partnerinkomen: 'onbekend' };
	test.each([
		[{}, {}, '32.08'],
		[{ gemeenschap: 'nee' }, PAAR, '64.17'],
		[ONBEKEND, PAAR, '32.08'], // alleen de schuldenaar
		[{ eigenRisico: { verzekerden: 3 } }, {}, '96.25'],
		[{ eigenRisico: { verzekerden: 0 } }, {}, '0.00'],
		[{ eigenRisico: { perJaar: '885.00' } }, {}, '73.75'],
		[{}, { peildatum: '2021-07-14' }, '32.08'], // uit de editie, per maand
		[{ eigenRisico: { verzekerden: 3 } }, { peildatum: '2021-07-14' }, '96.24'], // 3 x 32,08
		[{ eigenRisico: { perJaar: '885.00' } }, { peildatum: '2021-07-14' }, '73.75']
	])('%j bij %j: %s', (vtlb, anders, bedrag) =>
		expect(centen(eigenRisico(contextVan(vtlb, anders)).bedrag)).toBe(bedrag)
	);
});

describe('pgl: 95% van het verschil tussen de AOW-norm en de norm', () => {
	test.each([
		[{ pensioengerechtigd: false }, {}, [null, null]],
		[{ pensioengerechtigd: true }, {}, ['159.49', null]], // 95% x (1.587,34 - 1.419,46)
		[{ pensioengerechtigd: true }, { leefsituatie: 'alleenstaande_ouder' }, ['159.49', null]],
		[{ pensioengerechtigd: true, gemeenschap: 'nee' }, PAAR, ['140.89', null]], // 95% x (2.176,10 - 2.027,79)
		[{ pensioengerechtigd: true }, { wonen: { adres: 'geen' } }, ['159.49', 'alleenBijFormule']],
		[{ pensioengerechtigd: true }, INRICHTING, ['159.49', 'alleenBijFormule']],
		[{ pensioengerechtigd: true }, { wonen: { adres: 'geen', openheidVanZaken: true } }, ['159.49', null]]
	])('%j bij %j: %j', (vtlb, anders, verwacht) =>
		expect(kort(pgl(contextVan(vtlb, anders)))).toEqual(verwacht)
	);

	/** De blokkade raakt het bedrag: buiten de formule is er geen bijstandsnorm om te verhogen. */
	test.each([
		[{}, '159.49'],
		[{ wonen: { adres: 'geen' } }, '0.00'],
		[INRICHTING, '0.00']
	])('in het nominaal bedrag bij %j: %s', (anders, nominaal) => {
		const indicatie = indiceer({ pensioengerechtigd: true, eigenRisico: { verzekerden: 0 } }, anders);
		expect(centen(indicatie.nominaal)).toBe(nominaal);
		const telt = correctie(indicatie, 'pgl');
		expect([centen(telt.opgave), telt.bedrag === null]).toEqual(['159.49', nominaal === '0.00']);
	});
});
