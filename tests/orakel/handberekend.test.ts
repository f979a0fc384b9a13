/**
 * Het orakel tegen gevallen die met de hand zijn uitgerekend, voor regels waarvan geen bron een uitgewerkt
 * voorbeeld geeft. De basis is zoveel mogelijk een inrichting, zodat de bBVV een rond bedrag is:
 * op 2026-03-01 is zij kosten + 2/3 x 443,76 + 47,00 = kosten + 342,84.
 */
import { describe, expect, it } from 'vitest';
import { orakel } from './bereken.ts';
import type { RuwDossier, RuwePeriode, RuwInkomen, RuwWonen, Uitkomst } from './vorm.ts';

type Deel = Partial<RuwDossier>;
type Geval = readonly [naam: string, deel: Deel, verwacht: Partial<Uitkomst>];

function inkomen(id: string, nettoMaand: string, extra: Partial<RuwInkomen> = {}): RuwInkomen {
	const opgave = { soort: 'bedragen' as const, belastbaarJaar: '0.00', nettoMaand };
	return { id, van: 'inwoner', naam: id, codeSoort: '15', tijdvak: 'maand', opgave, ...extra };
}

const metJaar = (nettoMaand: string, belastbaarJaar: string): RuwInkomen[] => [
	inkomen('1', nettoMaand, { opgave: { soort: 'bedragen', belastbaarJaar, nettoMaand } })
];

function periode(begin: string, eind: string, loon: string, opnameAvwb = '0.00'): RuwePeriode {
	const nul = { uitbetaaldeVakantiebijslag: '0.00', opgebouwdVakantiebijslag: '0.00', opbouwAvwb: '0.00' };
	return { begin, eind, loon, opnameAvwb, ...nul, ingehoudenZvw: '0.00', ingehoudenLoonheffing: '0.00' };
}

const stroken = (
	perioden: RuwePeriode[],
	alleenLaatste: boolean,
	tijdvak: RuwInkomen['tijdvak'] = 'maand'
): RuwInkomen[] => [inkomen('1', '0', { tijdvak, opgave: { soort: 'perioden', alleenLaatste, perioden } })];

/** Dossier op 2026-03-01 met een bBVV van precies 342,84 meer dan de kosten. */
const metBasis = (kostenPerMaand: string): Deel => ({ wonen: { inrichting: { kostenPerMaand } } });
const BASIS_1300 = metBasis('957.16');
const BASIS_1000 = metBasis('657.16');

const duizend100 = [inkomen('1', '900.00'), inkomen('2', '100.00', { codeSoort: '33' })];
const nevenLopend = (tBvv: string, tijdvak: RuwInkomen['tijdvak'] = 'maand'): Deel => ({
	...BASIS_1000,
	inkomens: [inkomen('1', '2000.00'), inkomen('2', '500.00', { lopendBeslag: { tBvv }, tijdvak })],
	beslag: { beslagobject: '1' }
});
const lid7 = (peildatum: string, jaar: string, woonkostenPerMaand: string, wonen: RuwWonen = {}): Deel => ({
	peildatum,
	inkomens: metJaar('2000.00', jaar),
	wonen: { huurtoeslagMogelijk: 'nee', woonkostenPerMaand, ...wonen }
});
const lid5 = (nettoPartner: string): Deel => ({
	peildatum: '2026-07-14',
	leefsituatie: 'gehuwd_zonder_kinderen',
	inkomens: [inkomen('1', '1900.00'), inkomen('2', nettoPartner, { van: 'partner' })],
	wonen: { woonkostenPerMaand: '1200.00' }
});
const maanden = [
	periode('2026-02-01', '2026-02-28', '2000.00', '200.00'),
	periode('2026-03-01', '2026-03-31', '2000.00', '200.00'),
	periode('2026-04-01', '2026-04-30', '2200.00', '200.00')
];
const juni = { peildatum: '2026-06-16' };
const juli = { peildatum: '2026-07-14' };

const gevallen: readonly Geval[] = [
	// Lid 7: 643,2915 in aanmerking genomen; normhuur bij 30.272,99 is 508,9236.
	['lid 7 vervalt precies op de grens', lid7('2023-03-01', '30273.00', '808.06'), { ophogingLid7: '0.00' }],
	['lid 7 net onder de grens', lid7('2023-03-01', '30272.99', '808.06'), { ophogingLid7: '134.37' }],
	// 442,46 + 65% x 190,79 + 40% x 66,75 = 593,1735; normhuur 193,3888 + 42,5423 = 235,9311.
	[
		'lid 7 in 2022 voor eigenaar',
		lid7('2022-03-01', '18000.00', '700.00', { woning: 'koop' }),
		{ ophogingLid7: '357.24' }
	],
	[
		'lid 7 in 2022 niet voor huurder',
		lid7('2022-03-01', '18000.00', '700.00', { woning: 'huur' }),
		{ ophogingLid7: '0.00' }
	],
	[
		'lid 7 vraagt nee bij huurtoeslag',
		lid7('2026-07-14', '20000.00', '400.00', { huurtoeslagMogelijk: 'ja' }),
		{ ophogingLid7: '0.00' }
	],
	// 0,95 x 1.419,46 x 0,4 = 539,3948; de ophoging van 197,48 gaat niet maal de woonlandfactor.
	[
		'woonlandfactor voor lid 7',
		lid7('2026-07-14', '0.00', '400.00', {
			adres: 'buitenland',
			woonland: 'TURKIJE',
			openheidVanZaken: true
		}),
		{ bBvv: '736.87', ophogingLid7: '197.48', beslagvrijBankbedrag: null }
	],
	[
		'zonder openheid geen ophoging',
		lid7('2026-07-14', '0.00', '1200.00', { adres: 'geen' }),
		{ bBvv: '963.20', ophogingLid7: '0.00', ophogingLid5: '0.00' }
	],
	// Lid 5: meer dan de drempel 173,777; helft van 1.926,4005 is 963,20025.
	['lid 5 gehuwd, partner is op', lid5('700.00'), { ophogingLid5: '173.78', verminderingPartner: '700.00' }],
	[
		'lid 5 gehuwd, partner houdt 136,79975 over',
		lid5('1100.00'),
		{ ophogingLid5: '36.98', bBvv: '1963.38', verminderingPartner: '981.69' }
	],
	[
		'lid 5 gehuwd, partner houdt genoeg over',
		lid5('1200.00'),
		{ ophogingLid5: '0.00', verminderingPartner: '963.20' }
	],
	[
		'lid 5 tot en met de einddatum',
		{ ...juli, wonen: { woonkostenPerMaand: '1200.00', eindeOphogingWoonkosten: '2026-07-14' } },
		{ ophogingLid5: '173.78' }
	],
	[
		'lid 5 niet na de einddatum',
		{ ...juli, wonen: { woonkostenPerMaand: '1200.00', eindeOphogingWoonkosten: '2026-07-13' } },
		{ ophogingLid5: '0.00' }
	],
	[
		'lid 5 in 2022 alleen bij het maximum',
		{ peildatum: '2022-03-01', wonen: { woonkostenPerMaand: '900.00' } },
		{ ophogingLid5: '0.00' }
	],
	// Voertuig: 100 per vier weken is 108,3333 per maand.
	...(
		[
			[2025, '1191.67'],
			[2026, '1300.00']
		] as const
	).map(([startjaar, tBvvExact]): Geval => [
		`voertuig met startjaar ${startjaar}`,
		{
			...BASIS_1300,
			inkomens: [inkomen('1', '2500.00', { tijdvak: 'vierweken', loonbelastingVoertuig: '100.00' })],
			beslag: { startjaar }
		},
		{ tBvvExact }
	]),
	['lopend beslag lager dan netto', nevenLopend('300.00'), { overigeInkomsten: '300.00', tBvv: '700' }],
	['lopend beslag hoger dan netto', nevenLopend('600.00'), { overigeInkomsten: '500.00', tBvv: '500' }],
	[
		'lopend beslag per vier weken',
		nevenLopend('300.00', 'vierweken'),
		{ overigeInkomsten: '325.00', tBvv: '675' }
	],
	[
		'lopend beslag op het beslagobject telt niet',
		{ ...BASIS_1000, inkomens: [inkomen('1', '900.00', { lopendBeslag: { tBvv: '100.00' } })] },
		{ nettoBeslagobject: '900.00', tBvv: '855' }
	],
	// Normbedrag 1.100: 95% is 1.045, los van het netto.
	[
		'normbedrag vervangt T',
		{
			...BASIS_1300,
			inkomens: [inkomen('1', '1000.00', { codeSoort: '43', toegekendNormbedrag: '1100.00' })]
		},
		{ tBvv: '1045', regel95: true, nettoBeslagobject: '1000.00', beslagruimte: '0.00' }
	],
	[
		'normbedrag doet in 2021 niets',
		{
			peildatum: '2021-12-31',
			inkomens: [inkomen('1', '1000.00', { codeSoort: '43', toegekendNormbedrag: '1200.00' })]
		},
		{ tBvv: '950' }
	],
	[
		'toeslagen voor de 95%-regel',
		{
			...BASIS_1300,
			inkomens: duizend100,
			beslag: { beslagobject: '1' },
			toeslagen: { huurtoeslag: '40.00' },
			lezingen: { toeslagen: 'voor95' }
		},
		{ tBvv: '850', regel95: true }
	],
	[
		'overheidsvordering zonder N en O',
		{
			...BASIS_1300,
			inkomens: duizend100,
			beslag: { beslagobject: 'overheidsvordering', omslag: ['1', '2'] }
		},
		{
			tBvv: '950',
			totaalPerMaand: '950',
			perTijdvak: '950.00',
			overigeInkomsten: '0.00',
			nettoBeslagobject: '0.00',
			beslagruimte: '0.00',
			omslag: {}
		}
	],
	[
		'omslag: de laatste krijgt de rest',
		{
			...BASIS_1000,
			inkomens: ['a', 'b', 'c'].map((id) => inkomen(id, '500.00')),
			beslag: { omslag: ['b', 'c'] }
		},
		{
			beslagobject: 'a',
			tBvv: '1000',
			omslag: { a: '333', b: '333', c: '334' },
			nettoBeslagobject: '1500.00'
		}
	],
	[
		'omslag: samengevoegd netto hoort bij het beslagobject',
		{
			...BASIS_1000,
			inkomens: [inkomen('a', '600.00'), inkomen('b', '400.00'), inkomen('c', '500.00')],
			beslag: { beslagobject: 'a', samenvoegen: ['b'], omslag: ['c', 'a'] }
		},
		{ omslag: { c: '333', a: '667' }, overigeInkomsten: '0.00' }
	],
	[
		'samenvoegen haalt uit O',
		{ ...BASIS_1300, inkomens: duizend100, beslag: { beslagobject: '1', samenvoegen: ['2'] } },
		{ tBvv: '950', overigeInkomsten: '0.00', nettoBeslagobject: '1000.00', omslag: {} }
	],
	// 603,38 + 2/3 x 449,44 + 47,00 = 950,00667.
	...(
		[
			['heleEuroHalfOmhoog', '950', '950'],
			['heleEuroOmhoog', '951', '951'],
			['centen', '950.01', '950']
		] as const
	).map(([afronding, tBvv, totaalPerMaand]): Geval => [
		`afronding ${afronding}`,
		{ ...juli, ...metBasis('603.38'), inkomens: [inkomen('1', '2000.00')], lezingen: { afronding } },
		{ tBvv, tBvvExact: '950.01', totaalPerMaand }
	]),
	[
		'AVWB elke maand is structureel',
		{ ...juni, inkomens: stroken(maanden, false) },
		{ belastbaarJaarinkomen: '24800.00' }
	],
	[
		'AVWB niet elke maand is incidenteel',
		{
			...juni,
			inkomens: stroken([...maanden.slice(0, 2), periode('2026-04-01', '2026-04-30', '2200.00')], false)
		},
		{ belastbaarJaarinkomen: '23200.00' }
	],
	[
		'alleen de laatste maand',
		{ ...juni, inkomens: stroken(maanden, true) },
		{ belastbaarJaarinkomen: '26400.00' }
	],
	[
		'alleen de laatste maand, leeg',
		{ ...juni, inkomens: stroken(maanden.slice(0, 2), true) },
		{ belastbaarJaarinkomen: '0.00' }
	],
	// Venster 1 maart t/m 13 juni: tijdvak 4 (t/m 19 april) en 5 (t/m 17 mei) liggen er geheel in.
	[
		'laatste vier weken tot zes dagen eerder',
		{ ...juli, inkomens: stroken([periode('2026-04-14', '2026-05-11', '1000.00')], true, 'vierweken') },
		{ belastbaarJaarinkomen: '13000.00', nettoPerInkomen: { '1': '1083.33' } }
	],
	[
		'laatste vier weken niet zeven dagen eerder',
		{ ...juli, inkomens: stroken([periode('2026-04-13', '2026-05-10', '1000.00')], true, 'vierweken') },
		{ belastbaarJaarinkomen: '0.00' }
	],
	...(
		[
			['kalender', '6500.00'],
			['ingevoerd', '13000.00']
		] as const
	).map(([vierweken, belastbaarJaarinkomen]): Geval => [
		`vier weken gedeeld volgens ${vierweken}`,
		{
			...juli,
			inkomens: stroken([periode('2026-04-20', '2026-05-17', '1000.00')], false, 'vierweken'),
			lezingen: { vierweken }
		},
		{ belastbaarJaarinkomen }
	])
];

describe('met de hand berekend', () => {
	it.each(gevallen)('%s', (_, deel, verwacht) => {
		const dossier: RuwDossier = {
			formaat: 'bvv-dossier',
			versie: 1,
			peildatum: '2026-03-01',
			leefsituatie: 'alleenstaande',
			inkomens: [inkomen('1', '2000.00')],
			...deel
		};
		expect(orakel(dossier)).toMatchObject(verwacht);
	});
});
