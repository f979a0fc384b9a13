/** Van een oud bedrag naar dat van nu: de delen zijn samen precies het verschil, en elk deel is wat het zegt. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bewaard } from '#lib/dossier/geschiedenis.ts';
import { alsBedrag } from '#lib/getal/bedragtekst.ts';
import { Getal } from '#lib/getal/getal.ts';
import { isGeenNormen } from '#lib/normen/kies.ts';
import { alsDatum } from '#lib/tijd/datum.ts';
import { maakBewaard } from '#lib/uitvoer/bewaard.ts';
import { herzieInStappen, voetVan, type Herziening } from '#lib/vergelijk/herziening.ts';
import { inEenKeer } from '#lib/vergelijk/stappen.ts';
import { keer } from '../hulp/aantallen.ts';
import { berekenUitkomst, geldig } from '../hulp/bereken.ts';
import { dossier, inkomen, inkomen3, periode, perioden } from '../hulp/bouwers.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { vanVersie3 } from '../orakel/versie3.ts';

function herzie(oud: unknown, nieuw: unknown, tBvv: string | null = null): Herziening {
	const bewaard = tBvv === null ? null : metBedrag(tBvv);
	const uit = inEenKeer(herzieInStappen({ dossier: geldig(oud), bewaard }, geldig(nieuw)));
	if (isGeenNormen(uit)) throw new Error(`geen normen op ${uit.peildatum}`);
	return uit;
}
const metBedrag = (tBvv: string): Bewaard => ({
	...maakBewaard(berekenUitkomst(dossier()), '2025.1.0', alsDatum('2026-03-05')),
	tBvv: alsBedrag(tBvv)
});
const tekst = (uit: Herziening) => ({
	rekenwijze: uit.rekenwijze.tekst(2),
	normen: uit.normen.tekst(2),
	velden: uit.velden.map(({ veld, oud, nieuw, effect }) => [veld, oud, nieuw, effect?.tekst(2)]),
	lezingen: uit.lezingen.map(({ lezing, effect }) => [lezing, effect.tekst(2)]),
	samen: uit.samen.tekst(2),
	dag: uit.dag.tekst(2)
});
const NIETS = { rekenwijze: '0.00', normen: '0.00', velden: [], lezingen: [], samen: '0.00', dag: '0.00' };
const versie3 = (peildatum: string, anders: object = {}) =>
	dossier({ versie: 3, peildatum, inkomens: [inkomen3()], ...anders });

describe('elk deel is wat het zegt', () => {
	test('dezelfde gegevens op dezelfde dag: er is niets veranderd', () => {
		expect(tekst(herzie(dossier(), dossier()))).toEqual(NIETS);
	});

	// Netto 2.000 en belastbaar 30.000: € 1.482 op 5 maart 2026 en € 1.499 vanaf 1 juli 2026.
	test('alleen de normen', () => {
		const uit = herzie(dossier({ peildatum: '2026-03-05' }), dossier({ peildatum: '2026-07-20' }));
		expect(tekst(uit)).toEqual({ ...NIETS, normen: '17.00' });
	});

	test('wat er is bewaard is het begin; hetzelfde bedrag verandert niets', () => {
		const [oud, nieuw] = [dossier({ peildatum: '2026-03-05' }), dossier({ peildatum: '2026-07-20' })];
		expect(tekst(herzie(oud, nieuw, '1482.00'))).toEqual({ ...NIETS, normen: '17.00' });
		const uit = herzie(oud, nieuw, '1528');
		expect(tekst(uit)).toEqual({ ...NIETS, rekenwijze: '-46.00', normen: '17.00' });
		expect(uit.begin.tekst(2)).toBe('1528.00');
	});

	test('een gegeven, op dezelfde dag', () => {
		const uit = herzie(versie3('2026-03-05'), versie3('2026-03-05', { leefsituatie: 'alleenstaande_ouder' }));
		expect(tekst(uit)).toEqual({
			...NIETS,
			velden: [['leefsituatie', 'alleenstaande', 'alleenstaande_ouder', '-146.00']]
		});
	});

	test('een gegeven en de normen: het gegeven met de bedragen van nu', () => {
		const uit = herzie(versie3('2026-03-05'), versie3('2026-07-20', { toeslagen: { zorgtoeslag: '40.00' } }));
		expect(tekst(uit)).toEqual({
			...NIETS,
			normen: '17.00',
			velden: [['toeslagen.zorgtoeslag', null, '40.00', '40.00']]
		});
	});

	test('twee gegevens die elkaar raken hebben een rest', () => {
		const meer = inkomen3('12000.00', '950.00');
		const uit = herzie(versie3('2026-07-20'), versie3('2026-07-20', { inkomens: [meer] }));
		const [verschil, som] = [voetVan(uit.nu.bedragen).min(voetVan(uit.toen.bedragen)), uit.samen];
		expect(uit.velden.map(({ veld }) => veld)).toEqual([
			'inkomens[0].opgave.belastbaar.bedrag',
			'inkomens[0].opgave.netto.bedrag'
		]);
		expect(uit.velden.reduce((rest, { effect }) => (effect ? rest.plus(effect) : rest), som).tekst(2)).toBe(
			verschil.tekst(2)
		);
		expect(som.isNul()).toBe(false);
	});

	test('hardheid die intussen voorbij is, is een gegeven dat veranderde (art. 475fa Rv)', () => {
		const hardheid = { bedrag: '150.00', einddatum: '2026-06-30' };
		const uit = herzie(versie3('2026-03-05', { hardheid }), versie3('2026-07-20', { hardheid }));
		expect(tekst(uit).velden).toEqual([
			['hardheid', { bedrag: '150.00', einddatum: '2026-06-30' }, null, '-150.00']
		]);
		expect(tekst(uit)).toMatchObject({ normen: '17.00', samen: '0.00', dag: '0.00' });
	});

	test('een auto van de zaak in een volgend jaar komt van de dag (art. 475da lid 6 Rv)', () => {
		const auto = {
			inkomens: [{ ...inkomen3(), loonbelastingVoertuig: '120.00' }],
			beslag: { beslagobject: '1', startjaar: 2025 }
		};
		const uit = herzie(versie3('2025-11-20', auto), versie3('2026-03-05', auto));
		expect(uit.velden).toEqual([]);
		expect(uit.dag.isNul()).toBe(false);
	});

	test('een andere lezing', () => {
		const meer = {
			inkomens: [
				inkomen3('12000.00', '900.00', {
					opgave: { vakantiegeld: { uitbetaling: 'jaarlijks', nettoPerJaar: '960.00' } }
				})
			]
		};
		const uit = herzie(
			versie3('2026-07-20', meer),
			versie3('2026-07-20', { ...meer, lezingen: { vakantiebijslag95: 'exclusief' } })
		);
		expect(tekst(uit)).toMatchObject({
			velden: [],
			lezingen: [['vakantiebijslag95', expect.stringMatching(/^-7/)]]
		});
	});
});

describe('loonstroken van een andere dag', () => {
	const stroken = (loon: string, ...maanden: readonly (readonly [string, string])[]) => [
		inkomen({
			opgave: perioden(
				...maanden.map(([maand, eind]) => periode(`2026-${maand}-01`, `2026-${maand}-${eind}`, { loon }))
			)
		})
	];
	const VOORJAAR = [
		['01', '31'],
		['02', '28'],
		['03', '31'],
		['04', '30']
	] as const;
	const ZOMER = [
		['05', '31'],
		['06', '30'],
		['07', '31'],
		['08', '31']
	] as const;

	test('met hetzelfde loon verandert alleen wat de wet verandert', () => {
		const uit = herzie(
			dossier({ peildatum: '2026-04-20', inkomens: stroken('2600.00', ...VOORJAAR) }),
			dossier({ peildatum: '2026-08-20', inkomens: stroken('2600.00', ...ZOMER) })
		);
		expect(tekst(uit)).toMatchObject({ velden: [], samen: '0.00', dag: '0.00' });
	});

	test('met ander loon staat er wat het gemiddeld was en is', () => {
		const uit = herzie(
			dossier({ peildatum: '2026-04-20', inkomens: stroken('2600.00', ...VOORJAAR) }),
			dossier({ peildatum: '2026-08-20', inkomens: stroken('2700.00', ...ZOMER) })
		);
		expect(uit.velden.map(({ veld }) => veld)).toEqual([
			'inkomens[0].opgave.belastbaar.bedrag',
			'inkomens[0].opgave.netto.bedrag'
		]);
	});
});

test('een inkomen dat erbij kwam en een dat verdween zijn elk een verschil', () => {
	const loon = inkomen3('24000.00', '1700.00', { naam: 'Bakkerij', codeSoort: '15' });
	const uitkering = inkomen3('9000.00', '700.00', { id: '2', naam: 'UWV', codeSoort: '33' });
	const [een, twee] = [
		versie3('2026-03-05', { inkomens: [loon], beslag: { beslagobject: '1' } }),
		versie3('2026-07-20', { inkomens: [loon, uitkering], beslag: { beslagobject: '1' } })
	];
	const waar = (uit: Herziening) =>
		uit.velden.map(({ veld, oud, nieuw }) => [veld, oud === null, nieuw === null]);
	expect(waar(herzie(een, twee))).toEqual([['inkomens[1]', true, false]]);
	expect(waar(herzie(twee, een))).toEqual([['inkomens[1]', false, true]]);
});

test('een partner brengt zijn inkomen mee: het staat er, zonder eigen bedrag', () => {
	const eigen = inkomen3('24000.00', '1700.00');
	const partner = inkomen3('12000.00', '950.00', { id: '2', van: 'partner' });
	const [een, twee] = [
		versie3('2026-07-20', { inkomens: [eigen] }),
		versie3('2026-07-20', { leefsituatie: 'gehuwd_zonder_kinderen', inkomens: [eigen, partner] })
	];
	const waar = (uit: Herziening) =>
		uit.velden.map(({ veld, oud, nieuw, effect }) => [veld, oud === null, nieuw === null, effect === null]);
	expect(waar(herzie(een, twee))).toEqual([
		['leefsituatie', false, false, false],
		['inkomens[1]', true, false, true]
	]);
	expect(waar(herzie(twee, een))).toEqual([
		['leefsituatie', false, false, false],
		['inkomens[1]', false, true, true]
	]);
});

test('ook wat nooit iets scheelt staat erbij, behalve het burgerservicenummer', () => {
	const met = (naam: string, nummer: string, maand: string, anders: object) =>
		versie3('2026-07-20', {
			leefsituatie: 'alleenstaande_ouder',
			kenmerk: { dossiernummer: nummer, kindGeboren: maand, ...anders },
			inkomens: [inkomen3('24000.00', '1700.00', { naam, loonheffingennummer: nummer })]
		});
	const uit = herzie(
		met('Bakkerij', 'A-1', '2012-03', { bsn: '111222333' }),
		met('Molen', 'B-2', '2012-04', { bsn: null })
	);
	expect(tekst(uit).velden).toEqual([
		['kenmerk.dossiernummer', 'A-1', 'B-2', '0.00'],
		['kenmerk.kindGeboren', '2012-03', '2012-04', '0.00'],
		['inkomens[0].naam', 'Bakkerij', 'Molen', '0.00'],
		['inkomens[0].loonheffingennummer', 'A-1', 'B-2', '0.00']
	]);
});

test('wat te veel is om elk te berekenen wordt geteld, en niet verzwegen', () => {
	const veel = (aantal: number, eerste: number) =>
		Array.from({ length: aantal }, (_, nummer) =>
			inkomen3('600.00', '50.00', { id: String(eerste + nummer), codeSoort: '15' })
		);
	const eigen = inkomen3('24000.00', '1700.00');
	const uit = herzie(
		versie3('2026-07-20', { inkomens: [eigen], beslag: { beslagobject: '1' } }),
		versie3('2026-07-20', { inkomens: [eigen, ...veel(70, 2)], beslag: { beslagobject: '1' } })
	);
	expect(uit.velden.length + uit.nietBerekend).toBe(70);
	expect(uit.nietBerekend).toBeGreaterThan(0);
});

test('wat alleen niet kan staat er zonder bedrag, en telt bij de rest', () => {
	const land = (wonen: object) => ({ wonen: { adres: 'buitenland', ...wonen } });
	const uit = herzie(
		versie3('2023-03-05', land({ woonland: 'Turkije', woonlandfactor: '0.4' })),
		versie3('2026-03-05', land({ woonland: 'Turkije' }))
	);
	expect(uit.velden.filter(({ effect }) => effect === null).map(({ veld }) => veld)).toEqual([
		'wonen.woonlandfactor'
	]);
});

test('buiten de normen is er geen herziening, en staat er welke dag niet kan', () => {
	const oud = geldig(dossier());
	const vroeg = { ...oud, peildatum: alsDatum('2019-07-20') };
	expect(inEenKeer(herzieInStappen({ dossier: oud, bewaard: null }, vroeg))).toMatchObject({
		peildatum: '2019-07-20'
	});
	expect(inEenKeer(herzieInStappen({ dossier: vroeg, bewaard: null }, oud))).toMatchObject({
		peildatum: '2019-07-20'
	});
});

/** Wat er is bewaard: niets, of een willekeurig bedrag in centen. */
const vastgesteld = fc.option(
	fc
		.integer({ min: 0, max: 500_000 })
		.map((centen) => Getal.lees(String(centen)).gedeeldDoor(Getal.lees('100')).tekst(2))
);

test.each([
	['versie 1', dossierArbitrair],
	['versie 3', vanVersie3]
] as const)('voor willekeurige paren van %s zijn de delen samen precies het verschil', (_, arbitrair) => {
	fc.assert(
		fc.property(arbitrair, arbitrair, vastgesteld, (oud, nieuw, bewaard) => {
			const uit = herzie(oud, nieuw, bewaard);
			const effecten = [...uit.velden, ...uit.lezingen].flatMap(({ effect }) => effect ?? []);
			const delen = [uit.rekenwijze, uit.normen, ...effecten, uit.dag];
			const som = delen.reduce((samen, deel) => samen.plus(deel), uit.samen);
			// De uitersten los berekend.
			const begin = bewaard === null ? voetVan(berekenUitkomst(oud)) : Getal.lees(bewaard);
			const verschil = voetVan(berekenUitkomst(nieuw)).min(begin);
			expect(som.tekst(2)).toBe(verschil.tekst(2));
			expect(voetVan(uit.toen.bedragen).tekst(2)).toBe(voetVan(berekenUitkomst(oud)).tekst(2));
		}),
		{ numRuns: keer(400) }
	);
});
