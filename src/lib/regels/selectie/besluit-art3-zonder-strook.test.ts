import { describe, expect, test } from 'vitest';
import { berekenResultaat, berekenUitkomst } from '#tests/hulp/bereken.ts';
import { dossier, inkomen, periode, perioden } from '#tests/hulp/bouwers.ts';
import { centen } from '#tests/hulp/posten.ts';

const MAAND = { 2: '28', 3: '31', 4: '30', 5: '31', 6: '30', 7: '31' } as const;
type Maand = keyof typeof MAAND;
const van = (maand: Maand) => [`2026-0${maand}-01`, `2026-0${maand}-${MAAND[maand]}`] as const;
const strook = (maand: Maand, loon = '2000.00', anders: Record<string, string> = {}) =>
	periode(...van(maand), {
		loon,
		opgebouwdVakantiebijslag: '0.00',
		ingehoudenLoonheffing: '0.00',
		...anders
	});
const antwoord = (maand: Maand, kwam: 'wel' | 'niets') => {
	const [begin, eind] = van(maand);
	return { begin, eind, kwam };
};
const WEL = [3, 4, 5].map((maand) => antwoord(maand as Maand, 'wel'));
const NIETS = [3, 4, 5].map((maand) => antwoord(maand as Maand, 'niets'));

/** Op 14 juli 2026 tellen maart, april en mei. */
const bij = (opgave: object, anders: Record<string, unknown> = {}) =>
	dossier({ versie: 3, inkomens: [inkomen({ opgave })], ...anders });
function uit(stroken: readonly unknown[], ontbreekt: readonly unknown[], anders: object = {}) {
	const { inkomens, voorlopig, meldingen } = berekenUitkomst(
		bij({ ...perioden(...stroken), ontbreekt, ...anders })
	);
	const [eerste] = inkomens;
	const keuze = eerste?.perioden?.keuze;
	return {
		netto: eerste && centen(eerste.nettoMaand),
		geschat: eerste?.geschat,
		voorlopig,
		bronnen: keuze?.bronnen.map(({ index }) => index),
		codes: meldingen.map(({ code }) => code).filter((code) => /perioden|leegInkomen/.test(code))
	};
}

describe('wel: het gemiddelde van de stroken die meetellen', () => {
	test('een ontbrekende maand wordt geschat, en mist dan niet meer', () =>
		expect(uit([strook(3, '1800.00'), strook(5, '2000.00')], WEL)).toEqual({
			netto: '1900.00',
			geschat: true,
			voorlopig: false,
			bronnen: [0, 1],
			codes: ['periodenGeschat']
		}));

	test('een antwoord over een maand met een strook telt niet', () =>
		expect(uit([strook(3), strook(4), strook(5)], NIETS)).toMatchObject({
			netto: '2000.00',
			geschat: false,
			codes: []
		}));

	test('een deel beantwoord: de rest mist en telt als € 0', () =>
		expect(uit([strook(3, '1800.00')], [antwoord(4, 'wel')])).toEqual({
			netto: '1200.00',
			geschat: true,
			voorlopig: true,
			bronnen: [0],
			codes: ['periodenOntbreken', 'periodenGeschat']
		}));

	test('vakantiegeld dat een keer is betaald, hoort niet bij de schatting', () =>
		expect(
			uit([strook(3, '2000.00'), strook(5, '3500.00', { uitbetaaldeVakantiebijslag: '1500.00' })], WEL).netto
		).toBe('2000.00'));
});

describe('zonder strook die meetelt: de nieuwste van de andere', () => {
	test.each([
		['te nieuw', [strook(6, '1843.20')], '1843.20', [0]],
		['te oud', [strook(2, '1700.00')], '1700.00', [0]],
		['te oud en te nieuw', [strook(2, '1700.00'), strook(6, '1900.00')], '1800.00', [0, 1]]
	] as const)('%s', (_, stroken, netto, bronnen) =>
		expect(uit(stroken, WEL)).toEqual({
			netto,
			geschat: true,
			voorlopig: false,
			bronnen,
			codes: ['periodenGeschat']
		})
	);

	test('hooguit zoveel als er verwacht worden', () => {
		const oud = [
			periode('2025-11-01', '2025-11-30', { loon: '9000.00' }),
			periode('2025-12-01', '2025-12-31', { loon: '9000.00' }),
			...[1500, 1600].map((loon, index) =>
				periode(`2026-0${index + 1}-01`, `2026-0${index + 1}-${index === 0 ? 31 : 28}`, {
					loon: `${loon}.00`,
					ingehoudenLoonheffing: '0.00'
				})
			)
		];
		expect(uit(oud, WEL)).toMatchObject({ bronnen: [1, 2, 3] });
	});

	test('telt alleen de laatste, dan schat alleen de nieuwste: het oude loon is voorbij', () =>
		expect(
			uit([strook(3, '9000.00'), strook(6, '1900.00')], [antwoord(5, 'wel')], { alleenLaatste: true })
		).toEqual({
			netto: '1900.00',
			geschat: true,
			voorlopig: false,
			bronnen: [1],
			// De strook van maart valt wel in het venster, en telt niet.
			codes: ['periodenGeschat']
		}));
});

describe('niets: € 0', () => {
	test('gedeeld door drie, en het mist niet', () =>
		expect(uit([strook(3, '1800.00')], NIETS)).toEqual({
			netto: '600.00',
			geschat: false,
			voorlopig: false,
			bronnen: [],
			codes: []
		}));

	test('alles niets is hetzelfde als leeg', () => {
		const zonder = berekenResultaat(bij({ ...perioden(), ontbreekt: NIETS }));
		expect(zonder).toEqual(berekenResultaat(bij({ ...perioden(), leeg: true })));
	});
});

describe('vier weken', () => {
	const vier = (stroken: readonly unknown[], ontbreekt: readonly unknown[], vierweken = 'kalender') =>
		berekenUitkomst(
			dossier({
				versie: 3,
				inkomens: [inkomen({ tijdvak: 'vierweken', opgave: { ...perioden(...stroken), ontbreekt } })],
				lezingen: { vierweken }
			})
		).inkomens[0];
	const APRIL = periode('2026-03-23', '2026-04-19', { loon: '1200.00', ingehoudenLoonheffing: '0.00' });
	const MEI = { begin: '2026-04-20', eind: '2026-05-17' };

	test.each([
		['kalender', 'wel', '1300.00'],
		['ingevoerd', 'wel', '1300.00'],
		['kalender', 'niets', '650.00'],
		['ingevoerd', 'niets', '650.00']
	])('lezing %s, %s', (lezing, kwam, netto) => {
		const uitkomst = vier([APRIL], [{ ...MEI, kwam }], lezing);
		expect(uitkomst && centen(uitkomst.nettoMaand)).toBe(netto);
	});
});

/** burger.md R1: een loonstrook van oktober, op 25 november 2026. */
test('Jumbo, alleen oktober: ongeveer € 1.359', () => {
	const oktober = strookVan('2026-10-01', '2026-10-31');
	const ontbreekt = [
		['2026-07-01', '2026-07-31'],
		['2026-08-01', '2026-08-31'],
		['2026-09-01', '2026-09-30']
	].map(([begin, eind]) => ({ begin, eind, kwam: 'wel' }));
	const { tBvv, voorlopig, nettoPerInkomen, jaarPerInkomen } = berekenResultaat(
		dossier({
			versie: 3,
			peildatum: '2026-11-25',
			wonen: { adres: 'nederland', woning: 'huur', huurtoeslagMogelijk: 'ja' },
			inkomens: [inkomen({ codeSoort: '15', naam: 'Jumbo', opgave: { ...perioden(oktober), ontbreekt } })]
		})
	);
	expect({ tBvv, voorlopig, nettoPerInkomen, jaarPerInkomen }).toEqual({
		tBvv: '1359',
		voorlopig: false,
		nettoPerInkomen: { '1': '1730.53' },
		jaarPerInkomen: { '1': '23887.92' }
	});
});

const strookVan = (begin: string, eind: string) =>
	periode(begin, eind, {
		loon: '1843.20',
		opgebouwdVakantiebijslag: '147.46',
		ingehoudenLoonheffing: '112.67'
	});
