import { describe, expect, it } from 'vitest';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import {
	isKwadratisch,
	isLineair,
	type NormSleutel,
	type Normtabel,
	type NormtabelKwadratisch
} from '#lib/normen/typen.ts';
import {
	breuk,
	centen,
	deel,
	halfOmhoog,
	keer,
	min,
	plus,
	som,
	tegengesteld,
	uitDelen,
	vergelijk,
	type Breuk
} from '../orakel/breuk.ts';
import { inkomenBijHuur } from './formule.ts';
import { norm, opDecimalen } from './hulp.ts';

const kwadratisch = NORMTABELLEN.filter(isKwadratisch);
const van2026 = NORMTABELLEN.filter(isLineair).filter(({ id }) => id.startsWith('2026'));
const jaarVan = (tabel: Normtabel): string => tabel.id.slice(0, 4);
const HUISHOUDENS = ['Eenpersoons', 'Meerpersoons'] as const;
type Huishouden = (typeof HUISHOUDENS)[number];

describe('het drempelinkomen (D)', () => {
	it.each(NORMTABELLEN)('$id: 12 maal 108% van het minimumloon van januari, onafgerond', (tabel) => {
		const berekend = keer(breuk('12.96'), norm(tabel, 'minimumloonJanuari'));
		expect(berekend).toEqual(norm(tabel, 'drempelinkomen'));
	});
});

/*
 * De factoren a en b van art. 19 Wht leggen een parabool door de oorsprong en twee punten: de normhuur bij het
 * minimum- en bij het referentie-inkomensijkpunt. De verlagingen van die normhuur staan in art. 17 lid 3 en 18 Wht.
 */
const VERLAGING_REFERENTIE: Record<string, Record<Huishouden, string>> = {
	2025: { Eenpersoons: '2.27', Meerpersoons: '4.54' }
};
const VERLAGING_MINIMUM: Record<string, Record<Huishouden, string>> = {
	2025: { Eenpersoons: '1.82', Meerpersoons: '3.63' }
};
const GEEN = { Eenpersoons: '0', Meerpersoons: '0' };
const TOT_2025 = { Eenpersoons: '1.82', Meerpersoons: '3.63' };

function factoren(tabel: NormtabelKwadratisch, h: Huishouden): { a: string; b: string } {
	const jaar = jaarVan(tabel);
	const y1 = norm(tabel, `minimumInkomensijkpunt${h}`);
	const y2 = norm(tabel, `referentieInkomensijkpunt${h}`);
	const n1 = min(norm(tabel, 'normhuur'), breuk((VERLAGING_MINIMUM[jaar] ?? GEEN)[h]));
	const n2 = min(norm(tabel, 'referentieNormhuur'), breuk((VERLAGING_REFERENTIE[jaar] ?? TOT_2025)[h]));
	const q1 = deel(n1, y1);
	const a = deel(min(deel(n2, y2), q1), min(y2, y1));
	return { a: opDecimalen(a, 12), b: opDecimalen(min(q1, keer(a, y1)), 12) };
}

describe.each(kwadratisch)('de factoren van de normhuur in $id', (tabel) => {
	it.each(HUISHOUDENS)('%s volgen op twaalf decimalen uit art. 17 tot en met 19 Wht', (h) => {
		const { a, b } = factoren(tabel, h);
		expect(a).toBe(tabel.waarden[`normhuurfactorA${h}`].waarde);
		expect(b).toBe(tabel.waarden[`normhuurfactorB${h}`].waarde);
	});
});

describe('de normhuur en basishuur van 2026', () => {
	it.each(van2026)('$id: 252,49 min de verlaging van art. 17 lid 3; de basishuur is 48,15 lager', (tabel) => {
		const verlaging = { Eenpersoons: '1.82', Meerpersoons: '3.63' };
		for (const h of HUISHOUDENS) {
			const normhuur = min(breuk('252.49'), breuk(verlaging[h]));
			expect(norm(tabel, `normhuur${h}`)).toEqual(normhuur);
			expect(norm(tabel, `basishuur${h}`)).toEqual(min(plus(normhuur, breuk(12)), breuk('60.15')));
		}
	});
});

describe('de normhuur van 2026 in de verhoging van lid 7', () => {
	// Eigen rekenvoorbeeld (lezing `normhuur`): woonkosten 900, alleenstaande, inkomen 25.000, dus onder de normhuur.
	it.each(van2026)('$id: woonkosten van 900 geven 461,96', (tabel) => {
		const kwaliteit = norm(tabel, 'kwaliteitskortingsgrens');
		const aftopping = norm(tabel, 'aftoppingsgrens');
		const deel65 = keer(breuk('0.65'), min(aftopping, kwaliteit));
		const telt = som([kwaliteit, deel65, keer(breuk('0.40'), min(breuk(900), aftopping))]);
		expect(centen(min(telt, norm(tabel, 'normhuurEenpersoons')))).toBe('461.96');
	});
});

/** Lid 9: de normhuur waarboven er geen huurtoeslag meer is. */
const maximaleNormhuur = (tabel: Normtabel): Breuk => {
	const kwaliteit = norm(tabel, 'kwaliteitskortingsgrens');
	const aftopping = norm(tabel, 'aftoppingsgrens');
	const deel65 = keer(breuk('0.65'), min(aftopping, kwaliteit));
	return som([kwaliteit, deel65, keer(breuk('0.40'), min(norm(tabel, 'maximaleHuurgrens'), aftopping))]);
};

const GRENS = {
	Eenpersoons: 'inkomensgrensLid7Alleenstaand',
	Meerpersoons: 'inkomensgrensLid7Meerpersoons'
} as const;
const tabelOp = (id: string): Normtabel => {
	const tabel = NORMTABELLEN.find((t) => t.id === id);
	if (!tabel) throw new Error(`${id} ontbreekt`);
	return tabel;
};

describe('de inkomensgrenzen van lid 7', () => {
	const zelfde = [
		{ id: '2024-1', decimalen: 0, rondNormhuurAf: false },
		{ id: '2024-2', decimalen: 0, rondNormhuurAf: false },
		{ id: '2025-1', decimalen: 2, rondNormhuurAf: false },
		{ id: '2025-2', decimalen: 2, rondNormhuurAf: false },
		{ id: '2026-1', decimalen: 2, rondNormhuurAf: true },
		{ id: '2026-2', decimalen: 2, rondNormhuurAf: true }
	];
	it.each(zelfde)(
		'$id: het inkomen bij de maximale normhuur van lid 9',
		({ id, decimalen, rondNormhuurAf }) => {
			const tabel = tabelOp(id);
			const normhuur = maximaleNormhuur(tabel);
			const huur = rondNormhuurAf ? halfOmhoog(normhuur, 2) : normhuur;
			for (const h of HUISHOUDENS) {
				const inkomen = inkomenBijHuur(tabel, h, huur);
				expect(breuk(opDecimalen(inkomen, decimalen))).toEqual(norm(tabel, GRENS[h]));
			}
		}
	);

	it('van 2024 zijn vóór de afronding op hele euro 37.574,15 en 48.919,66', () => {
		const tabel = tabelOp('2024-1');
		const bij = (h: Huishouden) => centen(inkomenBijHuur(tabel, h, maximaleNormhuur(tabel)));
		expect([bij('Eenpersoons'), bij('Meerpersoons')]).toEqual(['37574.15', '48919.66']);
	});

	it.each(['2023-1', '2023-2'])('van %s zijn gedrukt op het niveau van 2022', (id) => {
		const [vorig, huidig] = [tabelOp('2022-1'), tabelOp(id)];
		const bij = (tabel: Normtabel, h: Huishouden) =>
			centen(inkomenBijHuur(tabel, h, maximaleNormhuur(tabel)));
		expect([bij(vorig, 'Eenpersoons'), bij(vorig, 'Meerpersoons')]).toEqual(['30273.00', '39531.40']);
		expect([bij(huidig, 'Eenpersoons'), bij(huidig, 'Meerpersoons')]).toEqual(['34332.49', '44714.68']);
		expect(huidig.waarden.inkomensgrensLid7Alleenstaand.waarde).toBe('30273');
		expect(huidig.waarden.inkomensgrensLid7Meerpersoons.waarde).toBe('39531');
	});
});

/** Naar boven op een veelvoud van 25 euro. */
const op25 = (a: Breuk): Breuk => {
	const stap = a.noemer * 25n;
	return uitDelen(((a.teller + stap - 1n) / stap) * 25n, 1n);
};

describe('het minimum-inkomensijkpunt', () => {
	const metRegel = NORMTABELLEN.filter((tabel) => ['2021', '2022', '2023', '2024'].includes(jaarVan(tabel)));
	it.each(metRegel)('$id volgt uit het minimumloon (art. 17 lid 1 en 27 Wht)', (tabel) => {
		const perJaar = keer(breuk(12), norm(tabel, 'minimumloonJanuari'));
		const eenpersoons = plus(keer(breuk('0.81'), perJaar), breuk(572));
		const meerpersoons = plus(keer(breuk('1.08'), perJaar), breuk(144));
		expect(op25(eenpersoons)).toEqual(norm(tabel, 'minimumInkomensijkpuntEenpersoons'));
		expect(op25(meerpersoons)).toEqual(norm(tabel, 'minimumInkomensijkpuntMeerpersoons'));
	});

	it('is sinds 2025 een veelvoud van 25, zoals de andere', () => {
		for (const tabel of NORMTABELLEN) {
			for (const h of HUISHOUDENS) {
				const ijkpunt = norm(tabel, `minimumInkomensijkpunt${h}`);
				expect(op25(ijkpunt)).toEqual(ijkpunt);
			}
		}
	});
});

/** Waar een norm meer dan 15% verschilt van het halfjaar ervoor, met de reden: elk ander verschil is een tikfout. */
const VERKLAARDE_SPRONGEN: Record<string, Partial<Record<NormSleutel, string>>> = {
	'2023-1': {
		normhuurfactorAEenpersoons: 'nieuwe parabool: het minimumloon steeg 12%',
		normhuurfactorAMeerpersoons: 'nieuwe parabool: het minimumloon steeg 12%',
		zorgdeelAlleenstaand: 'Pw art. 23 lid 2: van 34 naar 3 euro',
		zorgdeelGehuwd: 'Pw art. 23 lid 2: van 79 naar 50 euro',
		inkomensgrensLid7Alleenstaand: 'nieuw lid 7: een eigen bedrag in plaats van het norminkomen',
		inkomensgrensLid7Meerpersoons: 'nieuw lid 7: een eigen bedrag in plaats van het norminkomen'
	},
	'2024-1': {
		verhogingDrempelinkomenPartner: 'Wkb art. 2 lid 8: van 18.327 naar 9.030 euro',
		zorgdeelAlleenstaand: 'Pw art. 23 lid 2: van 3 naar 42 euro',
		zorgdeelGehuwd: 'Pw art. 23 lid 2: van 50 naar 95 euro',
		inkomensgrensLid7Alleenstaand: 'in 2023 gedrukt op het niveau van 2022',
		inkomensgrensLid7Meerpersoons: 'in 2023 gedrukt op het niveau van 2022'
	},
	'2025-1': {
		normhuurfactorBEenpersoons: 'hogere ijkpunten en andere verlagingen van de normhuur',
		normhuurfactorAMeerpersoons: 'hogere ijkpunten en andere verlagingen van de normhuur',
		normhuurfactorBMeerpersoons: 'hogere ijkpunten en andere verlagingen van de normhuur'
	},
	'2026-1': {
		inkomensgrensLid7Alleenstaand: 'lineaire formule: de huurtoeslag loopt langer door',
		inkomensgrensLid7Meerpersoons: 'lineaire formule: de huurtoeslag loopt langer door'
	}
};

const absoluut = (a: Breuk): Breuk => (a.teller < 0n ? tegengesteld(a) : a);

describe('van halfjaar op halfjaar', () => {
	const paren = NORMTABELLEN.slice(1).map((tabel, i) => ({
		id: tabel.id,
		tabel,
		vorig: NORMTABELLEN[i] ?? tabel
	}));
	it.each(paren)('$id: een norm die meer dan 15% springt, is verklaard', ({ id, tabel, vorig }) => {
		const gedeeld = (Object.keys(tabel.waarden) as NormSleutel[]).filter(
			(sleutel) => sleutel in vorig.waarden
		);
		const sprongen = gedeeld.filter((sleutel) => {
			const oud = norm(vorig, sleutel);
			const stap = absoluut(min(norm(tabel, sleutel), oud));
			return vergelijk(stap, keer(breuk('0.15'), absoluut(oud))) > 0;
		});
		expect(sprongen.sort()).toEqual(Object.keys(VERKLAARDE_SPRONGEN[id] ?? {}).sort());
	});
});
