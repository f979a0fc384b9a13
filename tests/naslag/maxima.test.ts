/** De narekening van de maxima: zij geeft wat gedrukt is, en elke som die er staat is met die getallen na te rekenen. */
import { Decimal as Basis } from 'decimal.js';
import { describe, expect, it, test } from 'vitest';
import { maximumblad, klopt, leesMaximumadres, maximaoverzicht } from '#lib/naslag/maxima.ts';
import { normenIn, somIngevuld, somInWoorden, uitkomstVan } from '#lib/naslag/somtekst.ts';
import { werkwijzeVan } from '#lib/normen/gedrukt.ts';
import { LEEFSITUATIES, rekenMaximumNa, type Nagerekend } from '#lib/normen/maxima.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { SOMWOORDEN } from '#lib/teksten/naslag/maxima.ts';
import { controletabellen } from '../normen/hulp.ts';

const Decimal = Basis.clone({ precision: 60 });
type Getal = InstanceType<typeof Decimal>;

/** Leest een som zoals zij op het scherm staat, en rekent haar uit. Los van de code die haar schreef. */
function reken(som: string): Getal {
	const delen = som.match(/√|[()+−×÷]|\d[\d.]*(?:,\d+)?%?/g) ?? [];
	expect(delen.join('')).toBe(som.replaceAll(' ', ''));
	let plek = 0;
	const neem = () => delen[plek++] ?? '';
	const getal = (tekst: string): Getal => {
		const kaal = new Decimal(tekst.replaceAll('.', '').replace(',', '.').replace('%', ''));
		return tekst.endsWith('%') ? kaal.div(100) : kaal;
	};
	const factor = (): Getal => {
		const eerste = neem();
		if (eerste === '√') return factor().sqrt();
		if (eerste === '−') return factor().negated();
		if (eerste !== '(') return getal(eerste);
		const binnen = optelling();
		expect(neem()).toBe(')');
		return binnen;
	};
	const product = (): Getal => {
		let uit = factor();
		while (delen[plek] === '×' || delen[plek] === '÷') {
			uit = neem() === '×' ? uit.times(factor()) : uit.div(factor());
		}
		return uit;
	};
	const optelling = (): Getal => {
		let uit = product();
		while (delen[plek] === '+' || delen[plek] === '−') {
			uit = neem() === '+' ? uit.plus(product()) : uit.minus(product());
		}
		return uit;
	};
	const uitkomst = optelling();
	expect(plek).toBe(delen.length);
	return uitkomst;
}
const alsGetal = (bedrag: string): Getal => new Decimal(bedrag.replaceAll('.', '').replace(',', '.'));

const gevallen = NORMTABELLEN.flatMap((tabel) =>
	LEEFSITUATIES.map((letter) => ({ id: tabel.id, tabel, letter, blad: maximumblad(tabel, letter) }))
);

describe.each(gevallen)('$id $letter', ({ id, letter, blad }) => {
	const bewijs = controletabellen().find((een) => een.id === id)?.verificatie;
	const bladen: readonly Nagerekend[] = [blad.wet, ...(blad.publicatie ? [blad.publicatie.nagerekend] : [])];

	it('is wat de losse narekening geeft', () => {
		expect(blad.wet.nagerekend).toBe(bewijs?.volgensWettekst[letter]);
		expect(blad.wet.verschil).toBe(bewijs?.verschilWettekst[letter]);
	});

	it('heeft sommen die kloppen met de getallen die er staan', () => {
		for (const { regels } of bladen) {
			for (const regel of regels) {
				const { teken, bedrag } = uitkomstVan(regel);
				const nagerekend = reken(somIngevuld(regel.som));
				const decimalen = (bedrag.split(',')[1] ?? '').length;
				expect(
					nagerekend.toFixed(decimalen, Decimal.ROUND_HALF_UP),
					`${somIngevuld(regel.som)} ${teken} ${bedrag}`
				).toBe(alsGetal(bedrag).toFixed(decimalen));
				if (teken === '=') expect(nagerekend.eq(alsGetal(bedrag)), somIngevuld(regel.som)).toBe(true);
			}
		}
	});

	it('eindigt met het bedrag, en elke regel is gebruikt', () => {
		for (const { regels, nagerekend } of bladen) {
			const laatste = regels.at(-1);
			expect(laatste?.naam).toBe('totaal');
			expect(laatste && alsGetal(uitkomstVan(laatste).bedrag).toFixed(2)).toBe(nagerekend);
			const zinnen = regels.map(({ som }) => somInWoorden(som)).join('\n');
			expect(zinnen).not.toMatch(/[a-z][A-Z]/);
		}
	});

	it('heeft voor elke norm in een som een woord', () => {
		for (const { regels } of bladen) {
			for (const { sleutel } of regels.flatMap(({ som }) => normenIn(som)))
				expect(SOMWOORDEN).toHaveProperty(sleutel);
		}
	});
});

test('wie de huurgrens terugrekent, komt op de huurgrens uit', () => {
	for (const { tabel, blad } of gevallen) {
		const proef = blad.wet.regels.find(({ naam }) => naam === 'proef');
		if (proef) expect(proef.waarde.tekst(4)).toBe(`${tabel.waarden.maximaleHuurgrens.waarde}00`);
	}
});

test('37 van de 48 kloppen volgens de wet; met de werkwijze van de publicatie op een cent na alle', () => {
	expect(gevallen.filter(({ blad }) => klopt(blad.wet))).toHaveLength(37);
	const mis = gevallen.filter(({ blad }) => !klopt(blad.wet));
	const over = mis.map(({ id, letter, blad }) => ({
		wie: `${id} ${letter}`,
		verschil: (blad.publicatie?.nagerekend ?? blad.wet).verschil
	}));
	expect(over.filter(({ verschil }) => verschil !== '0.00')).toEqual([
		{ wie: '2021-2 a', verschil: '-0.01' },
		{ wie: '2021-2 b', verschil: '-0.01' },
		{ wie: '2021-2 d', verschil: '-0.01' }
	]);
});

test('wat de publicatie anders deed, staat in het bewijs bij de tabel', () => {
	for (const { id, verificatie } of controletabellen()) {
		const { minimumloonJuli, zonderVerhogingPartner } = werkwijzeVan(id) ?? {};
		if (minimumloonJuli) expect(verificatie.opmerking).toContain(`(${minimumloonJuli})`);
		expect(/zonder aftrek van L/.test(verificatie.opmerking)).toBe(zonderVerhogingPartner ?? false);
	}
});

test('de laatste regel verandert mee met elke norm die erin staat', () => {
	const [tabel] = NORMTABELLEN.toReversed();
	if (!tabel) throw new Error('geen tabel');
	const { regels, nagerekend } = rekenMaximumNa(tabel, 'd');
	for (const { sleutel } of regels.flatMap(({ som }) => normenIn(som))) {
		const oud = Reflect.get(tabel.waarden, sleutel) as { waarde: string };
		const anders = {
			...tabel,
			waarden: { ...tabel.waarden, [sleutel]: { ...oud, waarde: '17' } }
		} as typeof tabel;
		expect(rekenMaximumNa(anders, 'd').nagerekend, sleutel).not.toBe(nagerekend);
	}
});

test('het overzicht heeft elke tabel, de nieuwste eerst', () => {
	const rijen = maximaoverzicht(NORMTABELLEN);
	expect(rijen.map(({ tabel }) => tabel.id)).toEqual(NORMTABELLEN.map(({ id }) => id).toReversed());
	expect(rijen.every(({ vakken }) => vakken.length === 4)).toBe(true);
});

test.each([
	['', '2026-2', 'a'],
	['tabel=2022-2&wie=d', '2022-2', 'd'],
	['wie=b', '2026-2', 'b']
])('het adres ?%s', (adres, id, letter) => {
	const gelezen = leesMaximumadres(new URLSearchParams(adres), NORMTABELLEN);
	expect(gelezen && [gelezen.tabel.id, gelezen.letter]).toEqual([id, letter]);
});
test.each(['tabel=2031-1', 'wie=z', 'tabel=__proto__'])('wat niet bestaat is niets: ?%s', (adres) => {
	expect(leesMaximumadres(new URLSearchParams(adres), NORMTABELLEN)).toBeNull();
});
