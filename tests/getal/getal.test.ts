import { Decimal as Basis } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Getal, NUL } from '#lib/getal/getal.ts';
import { tekenverhouding } from '#lib/getal/tekenverhouding.ts';
import * as breuken from '../orakel/breuk.ts';

const lees = (tekst: string) => Getal.lees(tekst);

describe('Getal', () => {
	it.each(['', ' ', '1,5', '1e5', '--1', '.5', '5.', 'NaN', 'Infinity', '1 000', '0x1'])(
		'weigert "%s" als getal',
		(tekst) => expect(() => lees(tekst)).toThrow(RangeError)
	);

	it('deelt exact: een derde maal drie is een', () => {
		expect(lees('1').gedeeldDoor(lees('3')).maal(lees('3')).exact()).toBe('1');
		expect(lees('1').gedeeldDoor(lees('3')).exact()).toBe('1/3');
		expect(() => lees('1').gedeeldDoor(NUL)).toThrow(RangeError);
	});

	it.each([
		['0.004', '0.00'],
		['0.005', '0.01'],
		['-0.004', '0.00'],
		['1.005', '1.01'],
		['1271.875', '1271.88'],
		['2.675', '2.68']
	])('toont %s in centen als %s', (van, naar) => expect(lees(van).tekst(2)).toBe(naar));

	it('rondt een breuk af op zijn exacte waarde, niet op een afgebroken deling', () => {
		// 1/3 + 1/6 + 0,005 - 0,5 is precies een halve cent.
		const halveCent = lees('1')
			.gedeeldDoor(lees('3'))
			.plus(lees('1').gedeeldDoor(lees('6')))
			.plus(lees('0.005'))
			.min(lees('0.5'));
		expect(halveCent.rondAf(2, 'halfOmhoog').exact()).toBe('0.01');
		expect(lees('729.001').rondAf(0, 'omhoog').exact()).toBe('730');
		expect(lees('729').rondAf(0, 'omhoog').exact()).toBe('729');
	});

	it('rekent als breuken van hele getallen, in elke volgorde', () => {
		const centen = fc.integer({ min: -10_000_000, max: 10_000_000 });
		const deler = fc.constantFrom(1, 3, 12, 13, 52);
		fc.assert(
			fc.property(fc.array(fc.tuple(centen, deler), { minLength: 1, maxLength: 6 }), (rij) => {
				const getal = rij.reduce(
					(som, [cent, door]) =>
						som.plus(lees(String(cent)).gedeeldDoor(lees(`${door}00`))).maal(lees('1.25')),
					NUL
				);
				const breuk = rij.reduce(
					(som, [cent, door]) =>
						breuken.keer(breuken.plus(som, breuken.verhouding(cent, door * 100)), breuken.verhouding(5, 4)),
					breuken.NUL
				);
				// Onder nul verschilt alleen welke kant 'half omhoog' is; zulke bedragen zijn nooit een uitkomst.
				if (!getal.isNegatief()) expect(getal.tekst(2)).toBe(breuken.centen(breuk));
				expect(getal.isNegatief()).toBe(breuken.vergelijk(breuk, breuken.NUL) < 0);
			})
		);
	});

	it('rekent, vergelijkt, rondt af en schrijft als breuken van decimalen, ook onder nul en bij heel grote getallen', () => {
		const getal = fc
			.tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.nat({ max: 12 }))
			.map(([min, cijfers, decimalen]) => {
				const kaal = String(cijfers).padStart(decimalen + 1, '0');
				const heel = kaal.slice(0, kaal.length - decimalen);
				return `${min ? '-' : ''}${heel}${decimalen === 0 ? '' : `.${kaal.slice(-decimalen)}`}`;
			});
		const klein = fc.integer({ min: -2000, max: 2000 }).map((cent) => new Basis(cent).div(1000).toFixed());
		const stap = fc.tuple(
			fc.constantFrom(...STAPPEN),
			fc.oneof(getal, klein, fc.constantFrom('12', '13', '3'))
		);
		fc.assert(
			fc.property(
				fc.oneof(getal, klein),
				fc.array(stap, { maxLength: 6 }),
				getal,
				(begin, stappen, ander) => {
					let nieuw = lees(begin);
					let oud: Paar = [new Decimaal(begin), new Decimaal(1)];
					for (const [naam, tekst] of stappen) {
						if (naam === 'gedeeldDoor' && lees(tekst).isNul()) continue;
						nieuw = nieuw[naam](lees(tekst));
						oud = REKEN[naam](oud, new Decimaal(tekst));
					}
					const [teller, noemer] = oud;
					const waarde = teller.div(noemer);
					expect(nieuw.isNul()).toBe(teller.isZero());
					expect(nieuw.isNegatief()).toBe(waarde.lt(0));
					expect(Math.sign(nieuw.vergelijk(lees(ander)))).toBe(waarde.cmp(ander));
					for (const decimalen of [0, 2, 6]) {
						const halfOmhoog = waarde.toDecimalPlaces(decimalen, Basis.ROUND_HALF_UP);
						expect(nieuw.tekst(decimalen)).toBe(
							halfOmhoog
								.plus(0)
								.toFixed(decimalen)
								.replace(/^-(?=[0.]*$)/, '')
						);
						expect(nieuw.rondAf(decimalen, 'halfOmhoog').vergelijk(lees(halfOmhoog.toFixed()))).toBe(0);
						const omhoog = waarde.toDecimalPlaces(decimalen, Basis.ROUND_CEIL);
						expect(nieuw.rondAf(decimalen, 'omhoog').vergelijk(lees(omhoog.toFixed()))).toBe(0);
					}
					const [boven = '', onder = '1'] = nieuw.exact().split('/');
					expect(new Decimaal(boven).times(noemer).eq(teller.times(onder))).toBe(true);
				}
			)
		);
	});

	it('geeft een tekenverhouding tussen 0 en 1', () => {
		expect(tekenverhouding(lees('950'), lees('1000'))).toBe(0.95);
		expect(tekenverhouding(lees('1200'), lees('1000'))).toBe(1);
		expect(tekenverhouding(lees('5'), NUL)).toBe(0);
	});
});

/** De rekenwijze waarmee wordt vergeleken: een breuk van twee decimalen, ruim genoeg om nooit te hoeven afronden. */
const Decimaal = Basis.clone({ precision: 600 });
type Paar = readonly [teller: Basis, noemer: Basis];
const STAPPEN = ['plus', 'min', 'maal', 'gedeeldDoor'] as const;
const REKEN: Record<(typeof STAPPEN)[number], (breuk: Paar, ander: Basis) => Paar> = {
	plus: ([teller, noemer], ander) => [teller.plus(ander.times(noemer)), noemer],
	min: ([teller, noemer], ander) => [teller.minus(ander.times(noemer)), noemer],
	maal: ([teller, noemer], ander) => [teller.times(ander), noemer],
	gedeeldDoor: ([teller, noemer], ander) => [teller, noemer.times(ander)]
};

describe('de wortel', () => {
	it('is de grootste op zoveel decimalen waarvan het kwadraat er niet boven komt', () => {
		fc.assert(
			fc.property(fc.bigInt(0n, 10n ** 24n), fc.integer({ min: 0, max: 12 }), (van, decimalen) => {
				const getal = lees(String(van)).gedeeldDoor(lees('1000'));
				const wortel = getal.wortel(decimalen);
				const stap = lees('1').gedeeldDoor(lees(String(10n ** BigInt(decimalen))));
				expect(wortel.maal(wortel).vergelijk(getal)).toBeLessThanOrEqual(0);
				const hoger = wortel.plus(stap);
				expect(hoger.maal(hoger).vergelijk(getal)).toBeGreaterThan(0);
			})
		);
	});
	it('bestaat niet onder nul', () => expect(() => lees('-1').wortel(2)).toThrow(RangeError));
});
