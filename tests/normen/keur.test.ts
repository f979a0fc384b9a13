/** Een eigen normtabel: wat wordt aangenomen, en wat met welke reden wordt geweigerd. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { keurNormtabel, volgendHalfjaar, type Keuring } from '#lib/normen/keur.ts';
import { MAXIMUM_VAN, rekenMaximaNa } from '#lib/normen/maxima.ts';
import { NORMTABELLEN } from '#lib/normen/tabellen.ts';
import { isEigen, isLineair, type LeefsituatieLetter } from '#lib/normen/typen.ts';
import { centen } from '../orakel/breuk.ts';
import { maximum } from './formule.ts';
import { leesJson } from './hulp.ts';

interface Boom {
	[sleutel: string]: Boom;
}
const verzonnen = (): Boom => structuredClone(leesJson('tests/normen/verzonnen-2027-1.json')) as Boom;
const zet = (doel: Boom | undefined, waarden: Record<string, unknown>) => Object.assign(doel ?? {}, waarden);
const waarde = (tabel: Boom, norm: string, nieuw: unknown) =>
	zet(tabel['waarden']?.[norm], { waarde: nieuw });
const bewerkt = (bewerk: (tabel: Boom) => unknown): Boom => {
	const tabel = verzonnen();
	bewerk(tabel);
	return tabel;
};
const fouten = (keuring: Keuring): string[] =>
	keuring.gelukt ? [] : keuring.fouten.map(({ veld, code }) => `${veld}: ${code}`);

describe('de narekening van de maxima', () => {
	const gevallen = NORMTABELLEN.filter(isLineair).flatMap((tabel) =>
		(['a', 'b', 'c', 'd'] as const).map((letter) => ({ id: tabel.id, tabel, letter }))
	);
	const van = (tabel: (typeof gevallen)[number]['tabel'], letter: LeefsituatieLetter) =>
		rekenMaximaNa(tabel).find(({ norm }) => norm === MAXIMUM_VAN[letter]);

	it.each(gevallen)(
		'$id $letter is die van de tweede lezing, en klopt met wat gedrukt is',
		({ tabel, letter }) => {
			const een = van(tabel, letter);
			expect(een?.nagerekend).toBe(centen(maximum(tabel, letter)));
			expect(een?.nagerekend).toBe(een?.gedrukt);
		}
	);
});

describe('een eigen tabel', () => {
	it('die klopt wordt aangenomen, met bij elke norm wie ervoor instaat', () => {
		const keuring = keurNormtabel(verzonnen());
		expect(fouten(keuring)).toEqual([]);
		if (!keuring.gelukt) return;
		expect(isEigen(keuring.tabel)).toBe(true);
		expect(new Set(Object.values(keuring.tabel.waarden).map(({ herkomst }) => herkomst))).toEqual(
			new Set(['gebruiker'])
		);
		expect(fouten(keurNormtabel(keuring.tabel, 'dossier'))).toEqual([]);
	});

	it('is nooit een van de officiele', () => expect(NORMTABELLEN.filter(isEigen)).toEqual([]));

	it('sluit aan op de laatste, of op een eigen tabel', () => {
		const eerste = keurNormtabel(verzonnen());
		const tweede = bewerkt((t) => zet(t, { id: '2027-2', vanaf: '2027-07-01', totEnMet: '2027-12-31' }));
		expect(fouten(keurNormtabel(tweede))).toEqual(['vanaf: sluitNietAan']);
		expect(eerste.gelukt && fouten(keurNormtabel(tweede, 'nieuw', NORMTABELLEN, eerste.tabel))).toEqual([]);
	});

	it('mag in een dossier staan als er inmiddels een officiele is; een nieuwe niet', () => {
		const eerste = keurNormtabel(verzonnen());
		if (!eerste.gelukt) throw new Error('de verzonnen tabel klopt niet');
		const later = [...NORMTABELLEN, eerste.tabel];
		expect(fouten(keurNormtabel(verzonnen(), 'dossier', later))).toEqual([]);
		expect(fouten(keurNormtabel(verzonnen(), 'nieuw', later))).toEqual(['vanaf: overlapt']);
	});
});

const KGB = 'waarden.maximumAlleenstaandeOuder: maximumAndereFormule';
test.each<[string, (t: Boom) => unknown, string[]]>([
	[
		'een verkeerd maximum',
		(t) => waarde(t, 'maximumAlleenstaande', '2253.53'),
		['waarden.maximumAlleenstaande: maximumKloptNiet']
	],
	[
		'een tikfout in een norm waar maxima uit volgen',
		(t) => waarde(t, 'normGehuwden', '2085.73'),
		[
			'waarden.maximumGehuwdZonderKinderen: maximumKloptNiet',
			'waarden.maximumGehuwdMetKinderen: maximumKloptNiet'
		]
	],
	[
		'een andere afbouw van het kindgebonden budget',
		(t) => waarde(t, 'afbouwpercentageKindgebondenBudget', '9.95'),
		[KGB, 'waarden.maximumGehuwdMetKinderen: maximumAndereFormule']
	],
	[
		'een tweede afbouw',
		(t) => zet(t['waarden'], { tweedeAfbouw: t['waarden']?.['normGehuwden'] }),
		['waarden.tweedeAfbouw: onbekendeNorm']
	],
	[
		'een onbekende formule',
		(t) => zet(t['regels'], { formule: 'tweeAfbouwen' }),
		['regels.formule: andereFormule']
	],
	[
		'een andere lezing van de wet',
		(t) => zet(t['regels'], { lid5: 'alleenBijMaximum' }),
		['regels.lid5: andereRegel']
	],
	['een onbekende lezing', (t) => zet(t['regels'], { lid5: 'nooit' }), ['regels.lid5: andereRegel']],
	[
		'een komma verkeerd',
		(t) => waarde(t, 'standaardpremie', '21870'),
		['waarden.standaardpremie: buitenBereik']
	],
	[
		'een tikfout die nergens uit volgt',
		(t) => waarde(t, 'normInrichtingGehuwd', '907.60'),
		['waarden.normInrichtingGehuwd: buitenBereik']
	],
	[
		'een bedrag onder nul',
		(t) => waarde(t, 'zorgdeelGehuwd', '-108'),
		['waarden.zorgdeelGehuwd: buitenBereik']
	],
	[
		'een bedrag als getal',
		(t) => waarde(t, 'normGehuwden', 2058.73),
		['waarden.normGehuwden.waarde: geenGetal']
	],
	[
		'een bedrag met een komma',
		(t) => waarde(t, 'normGehuwden', '2058,73'),
		['waarden.normGehuwden.waarde: geenGetal']
	],
	[
		'een bedrag van een miljoen cijfers',
		(t) => waarde(t, 'normGehuwden', '2'.repeat(1e6)),
		['waarden.normGehuwden: geenGetal']
	],
	...['1441.110', '1441.1100', '2058.730'].map((getal): [string, (t: Boom) => unknown, string[]] => [
		`meer cijfers dan een bedrag heeft (${getal})`,
		(t) => waarde(t, 'normGehuwden', getal),
		['waarden.normGehuwden: teVeelDecimalen']
	]),
	[
		'meer cijfers dan een percentage heeft',
		(t) => waarde(t, 'zorgpercentage', '13.7300'),
		['waarden.zorgpercentage: teVeelDecimalen']
	],
	[
		'een drempelinkomen met een cijfer te veel',
		(t) => waarde(t, 'drempelinkomen', '30458.59200'),
		['waarden.drempelinkomen: teVeelDecimalen']
	],
	...[
		' 2058.73',
		'2058.73 ',
		'2 058.73',
		'2058.73\n',
		'1e3',
		'+5',
		'02058.73',
		'Infinity',
		'NaN',
		'2058.',
		'.5',
		'',
		'0x80',
		true
	].map((getal): [string, (t: Boom) => unknown, string[]] => [
		`geen kale notatie (${JSON.stringify(getal)})`,
		(t) => waarde(t, 'normGehuwden', getal),
		['waarden.normGehuwden.waarde: geenGetal']
	]),
	['geen bedragen', (t) => delete t['waarden'], [': geenTabel']],
	['een norm te weinig', (t) => delete t['waarden']?.['normGehuwden'], ['waarden.normGehuwden: ontbreekt']],
	['een onbekende sleutel', (t) => zet(t, { extra: 1 }), ['extra: onbekendVeld']],
	[
		'een ander drempelinkomen',
		(t) => waarde(t, 'drempelinkomen', '30458.59'),
		['waarden.drempelinkomen: drempelKloptNiet']
	],
	[
		'huurgrenzen verwisseld',
		(t) => waarde(t, 'maximaleHuurgrens', '700.00'),
		['waarden.maximaleHuurgrens: grensVolgorde']
	],
	// Uit geen maximum volgt dat deze niet kloppen.
	[
		'een huurgrens te laag',
		(t) => waarde(t, 'aftoppingsgrens', '505.00'),
		['waarden.aftoppingsgrens: buitenBereik']
	],
	[
		'een afbouw van de huur verkeerd overgenomen',
		(t) => waarde(t, 'afbouwpercentageHuurEenpersoons', '52'),
		['waarden.afbouwpercentageHuurEenpersoons: buitenBereik']
	],
	['een begin midden in het halfjaar', (t) => zet(t, { vanaf: '2027-02-01' }), ['vanaf: geenHalfjaar']],
	['een einde dat niet bestaat', (t) => zet(t, { totEnMet: '2027-06-31' }), ['totEnMet: geenHalfjaar']],
	[
		'een halfjaar dat er al is',
		(t) => zet(t, { id: '2026-2', vanaf: '2026-07-01', totEnMet: '2026-12-31' }),
		['vanaf: overlapt']
	],
	[
		'een halfjaar van veel later',
		(t) => zet(t, { id: '2029-1', vanaf: '2029-01-01', totEnMet: '2029-06-30' }),
		['vanaf: sluitNietAan']
	]
])('%s', (_, bewerk, verwacht) => expect(fouten(keurNormtabel(bewerkt(bewerk)))).toEqual(verwacht));

test('een tabel van voor 2026 heeft de oude formule', () =>
	expect(fouten(keurNormtabel(leesJson('normen/2025-2.json')))).toEqual(['regels.formule: andereFormule']));

test('een sleutel __proto__ is een onbekend veld', () => {
	const tekst = JSON.stringify(verzonnen()).replace('{', '{"__proto__":{"id":"x"},');
	expect(fouten(keurNormtabel(JSON.parse(tekst)))).toEqual(['__proto__: onbekendVeld']);
});

test('elke andere waarde is een fout en nooit een uitzondering', () => {
	fc.assert(
		fc.property(fc.anything(), (inhoud) => {
			expect(keurNormtabel(inhoud).gelukt).toBe(false);
		})
	);
});

test('een andere cent in een maximum of in wat erin zit valt op', () => {
	const kern = [
		'maximumAlleenstaande',
		'maximumAlleenstaandeOuder',
		'normAlleenstaande',
		'normGehuwden',
		'maximaleHuurgrens'
	];
	fc.assert(
		fc.property(fc.constantFrom(...kern), fc.integer({ min: 2, max: 900 }), (norm, erbij) => {
			const tabel = verzonnen();
			const oud = JSON.stringify(tabel['waarden']?.[norm]?.['waarde']).slice(1, -1);
			const centenNu = BigInt(oud.replace('.', '')) + BigInt(erbij);
			waarde(tabel, norm, String(centenNu).replace(/(\d\d)$/, '.$1'));
			expect(keurNormtabel(tabel).gelukt).toBe(false);
		})
	);
});

test.each([
	['2026-2', '2027-1', '2027-01-01', '2027-06-30'],
	['2027-1', '2027-2', '2027-07-01', '2027-12-31']
])('na %s komt %s', (id, volgend, vanaf, totEnMet) =>
	expect(volgendHalfjaar(id)).toEqual({ id: volgend, vanaf, totEnMet })
);
