/** Wat voor elk veld van de catalogus geldt: bestand, scherm en bewaard tabblad zijn vormen van hetzelfde. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#lib/dossier/dossier.ts';
import { conceptVan, herstelConcept, leegConcept } from '#lib/dossier/concept.ts';
import { leesDossier, leesDossiertekst } from '#lib/dossier/lees.ts';
import { leesConcept } from '#lib/dossier/lees-concept.ts';
import { VELDPADEN } from '#lib/dossier/pad.ts';
import { alsBestand, schrijfDossier, versieVan } from '#lib/dossier/schrijf.ts';
import { VELDTERMEN } from '#lib/teksten/woordenlijst/velden.ts';
import { keer } from '../hulp/aantallen.ts';
import { berekenResultaat, geldig } from '../hulp/bereken.ts';
import { dossier, inkomen, periode } from '../hulp/bouwers.ts';
import { isCompleetOpScherm } from '../hulp/op-scherm.ts';
import { dossierArbitrair } from '../orakel/dossiers.ts';
import { vanVersie3 } from '../orakel/versie3.ts';
import { metVtlb } from '../vtlb/arbitrair.ts';

const dossiers = fc.oneof<fc.Arbitrary<unknown>[]>(dossierArbitrair, vanVersie3, metVtlb);

const codes = (inhoud: unknown) => {
	const gelezen = leesDossier(inhoud);
	return gelezen.gelukt ? {} : Object.fromEntries(gelezen.fouten.map(({ veld, code }) => [veld, code]));
};

/** Wat in versie 1 en 2 niet te schrijven is. */
function isNieuw({ soort, opgave }: Dossier['inkomens'][number]): boolean {
	if (soort === 'winst') return true;
	if (opgave.soort === 'perioden') return opgave.leeg || opgave.ontbreekt.length > 0;
	const { belastbaar, netto, vakantiegeld } = opgave;
	const gewoon = belastbaar?.per === 'jaar' && netto?.per === 'maand' && netto.bedrag !== null;
	return !gewoon || Object.values(vakantiegeld).some((deel) => deel !== null && deel !== 'elkePeriode');
}
const heeftNieuweLezing = ({ lezingen }: Dossier): boolean =>
	lezingen.vakantiebijslag95 !== 'inclusief' || lezingen.normbedrag !== 'bijLid1';

const zegtWatOnbekendIs = ({ wonen, beslag }: Dossier): boolean =>
	wonen.adresOnbekend || wonen.woonkostenOnbekend || beslag.beslagobjectOnbekend;

describe('een dossier', () => {
	it('komt uit zijn bestand terug zoals het was, in de laagste versie waar het in past', () => {
		fc.assert(
			fc.property(dossiers, (inhoud) => {
				const gelezen = geldig(inhoud);
				// Een vervallen lezing wordt gelezen en niet meer geschreven.
				const lezingen = { ...gelezen.lezingen, lid7vanaf2026: null };
				expect(leesDossiertekst(schrijfDossier(gelezen))).toEqual({
					gelukt: true,
					waarde: { ...gelezen, lezingen }
				});
				const nieuw =
					gelezen.inkomens.some(isNieuw) || heeftNieuweLezing(gelezen) || zegtWatOnbekendIs(gelezen);
				expect(versieVan(gelezen)).toBe(nieuw ? 3 : gelezen.vtlb ? 2 : 1);
			}),
			{ numRuns: keer(300) }
		);
	});

	it('komt van het scherm terug als hetzelfde bestand, ook na herladen van het tabblad', () => {
		fc.assert(
			fc.property(dossiers.filter(isCompleetOpScherm), (inhoud) => {
				// Een keer heen en weer: wat niet ter zake doet is dan weg, en bedragen hebben centen.
				const eerst = leesConcept(conceptVan(geldig(inhoud)));
				if (!eerst.gelukt) throw new Error(JSON.stringify(eerst.fouten));
				const concept = conceptVan(eerst.waarde);
				expect(leesConcept(concept)).toEqual(eerst);
				expect(herstelConcept(JSON.parse(JSON.stringify(concept)))).toEqual(concept);
			}),
			{ numRuns: keer(300) }
		);
	});

	it('heeft voor elk veld een naam, en geen naam zonder veld', () => {
		expect(Object.keys(VELDTERMEN).sort()).toEqual([...VELDPADEN].sort());
	});
});

describe('versie 3 van het bestand', () => {
	const met = (opgave: object, anders: object = {}) =>
		codes(dossier({ versie: 3, inkomens: [inkomen({ opgave, ...anders })] }));
	const belastbaar = { bedrag: '30000.00', per: 'jaar' };
	const netto = { bedrag: '2000.00', per: 'maand' };
	const goed = { soort: 'bedragen', belastbaar, netto };
	const MEI = periode('2026-05-01', '2026-05-31');
	const JUNI = periode('2026-06-01', '2026-06-30');

	it('kent de soort van een inkomen in plaats van nevenInkomst', () => {
		expect(met(goed, { soort: 'periodiek' })).toEqual({});
		const [eerste] = geldig(
			dossier({
				versie: 3,
				inkomens: [inkomen({ opgave: goed, soort: 'neven' }), inkomen({ id: '2', opgave: goed })]
			})
		).inkomens;
		expect(eerste?.soort).toBe('neven');
	});

	it.each([
		[
			'de oude sleutels',
			{ soort: 'bedragen', belastbaarJaar: '1.00', nettoMaand: '1.00' },
			'opgave.belastbaarJaar',
			'onbekendVeld'
		],
		['geen belastbaar', { ...goed, belastbaar: null }, 'opgave.belastbaar', 'belastbaarVerplicht'],
		[
			'belastbaar zonder tijdvak',
			{ ...goed, belastbaar: { bedrag: '1.00' } },
			'opgave.belastbaar.per',
			'geenKeuze'
		],
		[
			'een bekend en onbekend belastbaar bedrag',
			{ ...goed, belastbaarOnbekend: true },
			'opgave.belastbaarOnbekend',
			'belastbaarDubbel'
		],
		['nettoMaand ernaast', { ...goed, nettoMaand: '1.00' }, 'opgave.nettoMaand', 'onbekendVeld'],
		['netto per jaar', { ...goed, netto: { bedrag: '1.00', per: 'jaar' } }, 'opgave.netto.per', 'geenKeuze'],
		[
			'onderdelen zonder wat er is ontvangen',
			{ ...goed, netto: { onderdelen: {}, per: 'maand' } },
			'opgave.netto.onderdelen.ontvangen',
			'geenBedrag'
		],
		[
			'een onderdeel onder nul',
			{ ...goed, netto: { onderdelen: { ontvangen: '1.00', ingehouden: '-1.00' }, per: 'maand' } },
			'opgave.netto.onderdelen.ingehouden',
			'bedragNegatief'
		],
		[
			'een bedrag met onderdelen ernaast',
			{ ...goed, netto: { ...netto, onderdelen: { ontvangen: '1.00' } } },
			'opgave.netto.bedrag',
			'nettoDubbel'
		],
		['netto zonder bedrag', { ...goed, netto: { per: 'maand' } }, 'opgave.netto.bedrag', 'geenBedrag'],
		['geen netto', { ...goed, netto: null }, 'opgave.netto', 'nettoVerplicht'],
		[
			'maand 13',
			{ ...goed, vakantiegeld: { uitbetaling: 'jaarlijks', maand: 13 } },
			'opgave.vakantiegeld.maand',
			'aantalBuitenBereik'
		],
		[
			'een onbekende uitbetaling',
			{ ...goed, vakantiegeld: { uitbetaling: 'soms' } },
			'opgave.vakantiegeld.uitbetaling',
			'geenKeuze'
		],
		[
			'leeg met loonstroken',
			{ soort: 'perioden', perioden: [MEI], leeg: true },
			'opgave.leeg',
			'leegMetPerioden'
		],
		[
			'geen strook in het venster',
			{ soort: 'perioden', perioden: [] },
			'opgave.perioden',
			'geenStrookInVenster'
		],
		[
			'alleen een te nieuwe',
			{ soort: 'perioden', perioden: [JUNI] },
			'opgave.perioden',
			'geenStrookInVenster'
		]
	])('weigert %s, met het pad uit het bestand', (_, opgave, veld, code) =>
		expect(met(opgave)).toMatchObject({ [`inkomens[0].${veld}`]: code })
	);

	it.each([
		['opgebouwd netto', { ...goed, netto: { onderdelen: { ontvangen: '1.00' }, per: 'vierweken' } }],
		[
			'vakantiegeld',
			{ ...goed, vakantiegeld: { uitbetaling: 'jaarlijks', nettoPerJaar: '1.00', maand: 12 } }
		],
		['een onbekend belastbaar bedrag', { ...goed, belastbaar: null, belastbaarOnbekend: true }],
		['een leeg vakantiegeld', { ...goed, vakantiegeld: {} }],
		['een leeg inkomen', { soort: 'perioden', perioden: [], leeg: true }],
		['een strook in het venster', { soort: 'perioden', perioden: [MEI] }]
	])('leest %s', (_, opgave) => expect(met(opgave)).toEqual({}));

	it('leest winst zonder netto, maar legt er geen beslag op', () => {
		const winst = { soort: 'winst', opgave: { ...goed, netto: null } };
		expect(met(goed, winst)).toEqual({});
		const naast = (beslag: object) =>
			codes(
				dossier({
					versie: 3,
					inkomens: [inkomen({ opgave: goed }), inkomen({ id: '2', ...winst })],
					beslag
				})
			);
		expect(naast({ beslagobject: '2' })).toEqual({ 'beslag.beslagobject': 'winstGeenBeslag' });
		expect(naast({ samenvoegen: ['2'] })).toEqual({ 'beslag.samenvoegen[0]': 'winstGeenBeslag' });
		expect(naast({ omslag: ['2'] })).toEqual({ 'beslag.omslag[0]': 'winstGeenBeslag' });
	});

	it('eist in versie 1 en 2 geen strook in het venster: daar is de uitkomst voorlopig', () => {
		const leeg = inkomen({ opgave: { soort: 'perioden', perioden: [] } });
		for (const versie of [1, 2]) {
			const { voorlopig, ontbrekend } = berekenResultaat(dossier({ versie, inkomens: [leeg] }));
			expect({ voorlopig, ontbrekend }).toEqual({
				voorlopig: true,
				ontbrekend: { '1': ['2026-03', '2026-04', '2026-05'] }
			});
		}
	});

	it('weigert nevenInkomst', () => {
		expect(met(goed, { nevenInkomst: true })).toEqual({ 'inkomens[0].nevenInkomst': 'onbekendVeld' });
	});

	it('is in versie 1 en 2 onbekend, met de paden van die versie', () => {
		for (const versie of [1, 2]) {
			expect(codes(dossier({ versie, inkomens: [inkomen({ opgave: goed })] }))).toEqual({
				'inkomens[0].opgave.belastbaarJaar': 'geenBedrag',
				'inkomens[0].opgave.nettoMaand': 'geenBedrag',
				'inkomens[0].opgave.belastbaar': 'onbekendVeld'
			});
		}
	});
});

/** Wat een bestand van buiten ook bevat: fouten als antwoord, nooit een uitzondering. */
describe('een vijandig bestand', () => {
	const bestand = alsBestand(geldig(dossier({ versie: 2, vtlb: {} })));
	const ALLES = fc.oneof(
		fc.jsonValue({ maxDepth: 4 }),
		fc.constantFrom('__proto__', 'constructor', 'toString', '1,250', '-1.00', '2026-02-30')
	);

	it('met op een willekeurige plek iets anders geeft fouten of een dossier', () => {
		const plekken = (deel: unknown, pad: readonly string[] = []): readonly (readonly string[])[] =>
			typeof deel === 'object' && deel !== null
				? [pad, ...Object.entries(deel).flatMap(([naam, kind]) => plekken(kind, [...pad, naam]))]
				: [pad];
		const alle = plekken(bestand).filter((pad) => pad.length > 0);
		fc.assert(
			fc.property(fc.constantFrom(...alle), ALLES, (pad, waarde) => {
				const kopie: unknown = structuredClone(bestand);
				let groep = kopie;
				for (const naam of pad.slice(0, -1)) groep = Reflect.get(groep as object, naam);
				Reflect.set(groep as object, pad.at(-1) ?? '', waarde);
				const gelezen = leesDossier(kopie);
				if (gelezen.gelukt) expect(geldig(alsBestand(gelezen.waarde))).toEqual(gelezen.waarde);
				else for (const { veld } of gelezen.fouten) expect(typeof veld).toBe('string');
			}),
			{ numRuns: keer(1000) }
		);
	});

	it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'onbekend'])(
		'met de sleutel %s heeft een onbekend veld, op elke diepte',
		(sleutel) => {
			const erbij = `{"${sleutel}":{"a":1},`;
			const tekst = (deel: string) =>
				JSON.stringify(dossier({ wonen: {} })).replace(deel, deel.slice(0, -1) + erbij);
			for (const [deel, voor] of [
				['{', ''],
				['"inkomens":[{', 'inkomens[0].'],
				['"opgave":{', 'inkomens[0].opgave.']
			] as const) {
				const gelezen = leesDossiertekst(tekst(deel));
				const fouten = gelezen.gelukt ? [] : gelezen.fouten;
				expect(fouten).toEqual([{ veld: `${voor}${sleutel}`, code: 'onbekendVeld' }]);
			}
			expect(Reflect.get({}, 'a')).toBeUndefined();
		}
	);

	it('dat diep genest is wordt gewoon geweigerd', () => {
		const diep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
		expect(leesDossiertekst(diep).gelukt).toBe(false);
		expect(codes({ ...bestand, wonen: JSON.parse(diep) as unknown })).toEqual({ wonen: 'geenGroep' });
	});

	it('in de opslag van een tabblad wordt een concept dat te lezen is', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 5 }), (bewaard) => {
				for (const inhoud of [
					bewaard,
					{ wonen: bewaard, inkomens: [bewaard], vtlb: bewaard, lezingen: bewaard }
				]) {
					expect(() => leesConcept(herstelConcept(inhoud))).not.toThrow();
				}
			}),
			{ numRuns: keer(500) }
		);
		expect(herstelConcept(null)).toEqual(leegConcept(''));
	});
});
