import { describe, expect, it } from 'vitest';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import type { LeefsituatieLetter, Normtabel } from '#lib/normen/typen.ts';
import { breuk, centen, halfOmhoog, keer, kleinste, min, som, type Breuk } from '../orakel/breuk.ts';
import { delen, inkomenBijHuur, LETTERS_LID1, maximum, MAXIMUMSLEUTEL, type Lezing } from './formule.ts';
import { controletabellen, norm } from './hulp.ts';

/** Nagerekend min gedrukt, in euro. Wat hier niet staat, klopt op de cent. Verklaring: normen/LEESMIJ.md. */
type Afwijkingen = Record<string, Partial<Record<LeefsituatieLetter, string>>>;
const VOLGENS_WETTEKST: Afwijkingen = {
	'2021-1': { b: '-0.01', d: '-95.72' },
	'2021-2': { a: '-0.01', b: '-0.01', d: '-95.74' },
	'2022-2': { b: '2.27', d: '2.28' },
	'2023-2': { b: '4.41', d: '4.42' },
	'2024-2': { b: '4.68', d: '4.68' }
};
const ZOALS_GEPUBLICEERD: Afwijkingen = {
	'2021-1': { b: '-0.01' },
	'2021-2': { a: '-0.01', b: '-0.01', d: '-0.01' }
};

/** De publicaties van juli rekenden in drie jaren met het minimumloon van juli in plaats van januari. */
const MINIMUMLOON_JULI: Record<string, string> = {
	'2022-2': '1756.20',
	'2023-2': '1995.00',
	'2024-2': '2133.60'
};

function gepubliceerdeLezing(tabel: Normtabel): Lezing {
	const minimumloon = MINIMUMLOON_JULI[tabel.id];
	return {
		zonderVerhogingPartner: tabel.id.startsWith('2021'),
		...(minimumloon ? { drempelinkomen: keer(breuk('12.96'), breuk(minimumloon)) } : {})
	};
}

const verschil = (tabel: Normtabel, letter: LeefsituatieLetter, nagerekend: Breuk): string =>
	centen(min(halfOmhoog(nagerekend, 2), norm(tabel, MAXIMUMSLEUTEL[letter])));

const gevallen = NORMTABELLEN.flatMap((tabel) =>
	LETTERS_LID1.map((letter) => ({ tabel, letter, id: tabel.id }))
);
const controle = new Map(controletabellen().map((tabel) => [tabel.id, tabel]));

describe('de maxima van art. 475da lid 1', () => {
	it('zijn er vier per halfjaar', () => {
		expect(gevallen).toHaveLength(NORMTABELLEN.length * 4);
		expect(gevallen.length).toBeGreaterThanOrEqual(48);
	});

	it.each(gevallen)(
		'$id $letter volgt uit de wettekst, op de bekende afwijkingen na',
		({ tabel, letter }) => {
			const nagerekend = maximum(tabel, letter);
			expect(verschil(tabel, letter, nagerekend)).toBe(VOLGENS_WETTEKST[tabel.id]?.[letter] ?? '0.00');
			const bewijs = controle.get(tabel.id)?.verificatie;
			if (bewijs) {
				expect(centen(nagerekend)).toBe(bewijs.volgensWettekst[letter]);
				expect(verschil(tabel, letter, nagerekend)).toBe(bewijs.verschilWettekst[letter]);
			}
		}
	);

	it.each(gevallen)(
		'$id $letter volgt uit de werkwijze van de publicatie, op één cent na in 2021',
		({ tabel, letter }) => {
			const nagerekend = maximum(tabel, letter, gepubliceerdeLezing(tabel));
			expect(verschil(tabel, letter, nagerekend)).toBe(ZOALS_GEPUBLICEERD[tabel.id]?.[letter] ?? '0.00');
			const bewijs = controle.get(tabel.id)?.verificatie;
			if (bewijs) {
				expect(centen(nagerekend)).toBe(bewijs.zoalsGepubliceerd[letter]);
				expect(verschil(tabel, letter, nagerekend)).toBe(bewijs.verschilGepubliceerd[letter]);
			}
		}
	);

	it('komt in 2021-1 voor alle vier uit als het inkomen van lid 8 op hele euro is afgerond', () => {
		const tabel = NORMTABELLEN.find(({ id }) => id === '2021-1');
		if (!tabel) throw new Error('2021-1 ontbreekt');
		const lezing = { ...gepubliceerdeLezing(tabel), rondInkomenAf: (c: Breuk) => halfOmhoog(c, 0) };
		for (const letter of LETTERS_LID1)
			expect(verschil(tabel, letter, maximum(tabel, letter, lezing))).toBe('0.00');
	});

	it.each(NORMTABELLEN)('$id: het inkomen van lid 8', (tabel) => {
		const huurgrens = norm(tabel, 'maximaleHuurgrens');
		const bewijs = controle.get(tabel.id)?.verificatie.inkomenBijMaximum;
		if (!bewijs) return;
		expect(centen(inkomenBijHuur(tabel, 'Eenpersoons', huurgrens))).toBe(bewijs.eenpersoons);
		expect(centen(inkomenBijHuur(tabel, 'Meerpersoons', huurgrens))).toBe(bewijs.meerpersoons);
	});
});

describe('de controlewaarden', () => {
	const alle = [...controle.values()].flatMap(({ id, controlewaarden }) =>
		controlewaarden.map((waarde) => ({ id, ...waarde }))
	);

	it('zijn er 240, voor de eerste twaalf tabellen twintig per stuk', () => {
		expect(alle).toHaveLength(240);
		expect([...controle.keys()]).toEqual(NORMTABELLEN.slice(0, 12).map(({ id }) => id));
	});

	it.each(alle)('$id, leefsituatie $leefsituatie, inkomen $C', (verwacht) => {
		const tabel = NORMTABELLEN.find(({ id }) => id === verwacht.id);
		if (!tabel) throw new Error(`${verwacht.id} ontbreekt`);
		const { leefsituatie: letter } = verwacht;
		const deel = delen(tabel, letter, breuk(verwacht.C));
		const opgeteld = som(Object.values(deel));
		const grens = norm(tabel, MAXIMUMSLEUTEL[letter]);
		const bvv = centen(kleinste(opgeteld, grens));
		expect({
			basis: centen(deel.basis),
			zorg: centen(deel.zorg),
			huur: centen(deel.huur),
			kgb: centen(deel.kgb),
			som: centen(opgeteld),
			bvv,
			max: bvv === centen(grens)
		}).toEqual({
			basis: verwacht.basis,
			zorg: verwacht.zorg,
			huur: verwacht.huur,
			kgb: verwacht.kgb,
			som: verwacht.som,
			bvv: verwacht.bvv,
			max: verwacht.max
		});
	});
});
