import { describe, expect, test } from 'vitest';
import { berekenUitkomst } from '#tests/hulp/bereken.ts';
import { bedragen, dossier, inkomen } from '#tests/hulp/bouwers.ts';
import { centen, exact } from '#tests/hulp/posten.ts';
import { bvvOverAlInkomen, eigenInkomen, isPaar } from './bvv-vloer.ts';

const een = (jaar: string, netto: string, anders: Record<string, unknown> = {}) =>
	inkomen({ opgave: bedragen(jaar, netto), ...anders });
const uitkomst = (inkomens: readonly unknown[], anders: Record<string, unknown> = {}) =>
	berekenUitkomst(dossier({ inkomens, ...anders }));
const vloer = (...deel: Parameters<typeof uitkomst>) => centen(bvvOverAlInkomen(uitkomst(...deel)).bvv);

/** C 9.000: de basis is 1.348,487; samen netto 800, dus 95% is 760. */
const LAAG = [een('6000.00', '500.00'), een('3000.00', '300.00', { id: '2' })];
/** C 30.000: de basis is 1.499,45; samen netto 2.300, dus 95% is 2.185. */
const GEWOON = [een('24000.00', '1800.00'), een('6000.00', '500.00', { id: '2' })];

describe('een inkomen, of alles onder hetzelfde beslag: het bedrag van de beslagvrije voet voor de afronding', () => {
	test.each([
		[[een('30000.00', '1000.00')], {}],
		[GEWOON, { beslag: { samenvoegen: ['2'] } }],
		[GEWOON, { beslag: { omslag: ['1', '2'] } }],
		[[een('30000.00', '1000.00')], { toeslagen: { zorgtoeslag: '40.00' } }]
	])('%j met %j', (inkomens, anders) => {
		const berekend = uitkomst(inkomens, anders);
		const { bvv, naVermindering, grens } = bvvOverAlInkomen(berekend);
		const { toegepast } = berekend;
		expect(exact(bvv)).toBe(exact(toegepast.exact));
		// De herleiding loopt door naar wat al is uitgelegd; er wordt niet opnieuw gerekend.
		expect(naVermindering).toBe(toegepast.naVermindering);
		expect(grens).toBe(toegepast.grens);
	});
});

describe('meer inkomens: over alles samen, zonder aftrek van het andere', () => {
	test.each([
		[GEWOON, {}, '1499.45'],
		[LAAG, {}, '760.00'],
		[LAAG, { beslag: { beslagobject: 'overheidsvordering' } }, '760.00'],
		// De verhoging van de kantonrechter en ingehouden toeslagen horen erbij.
		[LAAG, { hardheid: { bedrag: '150.00', einddatum: '2026-07-14' } }, '910.00'],
		[LAAG, { toeslagen: { zorgtoeslag: '40.00' } }, '800.00'],
		[LAAG, { toeslagen: { zorgtoeslag: '40.00' }, lezingen: { toeslagen: 'voor95' } }, '760.00'],
		[GEWOON, { toeslagen: { zorgtoeslag: '40.00' }, lezingen: { toeslagen: 'voor95' } }, '1539.45'],
		// Loonbelasting voor een voertuig gaat eraf: 1.499,45 - 330.
		[
			[
				een('24000.00', '1800.00', { loonbelastingVoertuig: '330.00' }),
				een('6000.00', '500.00', { id: '2' })
			],
			{ beslag: { startjaar: 2025 } },
			'1169.45'
		]
	])('%j met %j: %s', (inkomens, anders, bedrag) => expect(vloer(inkomens, anders)).toBe(bedrag));

	test('het deel van de partner gaat eraf', () => {
		const inkomens = [...LAAG, een('0.00', '400.00', { id: 'p', van: 'partner' })];
		const { naVermindering } = bvvOverAlInkomen(
			uitkomst(inkomens, { leefsituatie: 'gehuwd_zonder_kinderen' })
		);
		expect(centen(naVermindering)).toBe('1526.40'); // 1.926,4005 - 400
	});
});

describe('toegekend normbedrag: de norm in plaats van de bijstand zelf', () => {
	const bijstand = [
		een('8400.00', '700.00', { codeSoort: '43', toegekendNormbedrag: '1000.00' }),
		een('3600.00', '300.00', { id: '2', codeSoort: '15' })
	];
	test.each([
		[{}, '1235.00'], // 95% x (1.000 + 300)
		[{ peildatum: '2021-12-31' }, '950.00'], // lid 2 bestond nog niet: 95% x (700 + 300)
		[{ beslag: { beslagobject: '2' } }, '950.00'],
		[{ beslag: { beslagobject: 'overheidsvordering' } }, '950.00']
	])('%j: grens %s', (anders, grens) =>
		expect(centen(bvvOverAlInkomen(uitkomst(bijstand, anders)).grens)).toBe(grens)
	);

	test('het inkomen van de partner telt daar niet bij', () => {
		const inkomens = [...bijstand, een('4800.00', '400.00', { id: 'p', van: 'partner' })];
		const { grens } = bvvOverAlInkomen(uitkomst(inkomens, { leefsituatie: 'gehuwd_zonder_kinderen' }));
		expect(centen(grens)).toBe('1235.00');
	});
});

test('eigen inkomen: alle eigen netto, ook wat nu onder beslag ligt, zonder de partner', () => {
	const inkomens = [
		een('6000.00', '500.00', { lopendBeslag: { tBvv: '100.00' } }),
		een('3000.00', '300.00', { id: '2' }),
		een('9000.00', '700.00', { id: 'p', van: 'partner' })
	];
	expect(centen(eigenInkomen(uitkomst(inkomens, { leefsituatie: 'gehuwd_zonder_kinderen' })))).toBe('800.00');
});

test.each([
	['alleenstaande', false],
	['alleenstaande_ouder', false],
	['gehuwd_zonder_kinderen', true],
	['gehuwd_met_kinderen', true]
])('%s is een paar: %s', (leefsituatie, paar) => expect(isPaar(uitkomst(LAAG, { leefsituatie }))).toBe(paar));
