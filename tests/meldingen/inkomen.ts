import type { Melding } from '#lib/regels/meldingen/melding.ts';
import { bedragen, inkomen, periode, perioden } from '../hulp/bouwers.ts';
import type { Gevallen } from './geval.ts';
import { tussen } from '../hulp/dag.ts';

/** De loonstroken die op 14 juli 2026 in de voorkeursselectieperiode vallen (voorbeelden.md D8). */
const maart = periode('2026-03-01', '2026-03-31');
const april = periode('2026-04-01', '2026-04-30');
const mei = periode('2026-05-01', '2026-05-31');
const METSTROKEN = { 'inkomens[0].opgave': perioden(maart, april, mei) };

const APRIL_WEL = { begin: '2026-04-01', eind: '2026-04-30', kwam: 'wel' };
const MEI_WEL = { begin: '2026-05-01', eind: '2026-05-31', kwam: 'wel' };

const OPGAVE = 'inkomens[0].opgave';
const tweede = (anders: Record<string, unknown>) => [inkomen(), inkomen({ id: '2', ...anders })];
const BIJSTAND = { codeSoort: '43', toegekendNormbedrag: '1000.00' };

export const INKOMEN: Gevallen<
	Melding,
	| '116'
	| 'inkomenNegatief'
	| 'nettoHogerDanBelastbaar'
	| 'normbedragNietGebruikt'
	| 'incidenteleBetaling'
	| 'leegInkomen'
	| 'periodenOntbreken'
	| 'periodenGeschat'
	| 'periodenBuitenVenster'
	| 'periodeNaPeildatum'
	| 'periodebedragHoog'
	| 'vakantiegeldBovenLoon'
	| 'vakantiegeldStructureel'
	| 'periodebedragNegatief'
> = {
	'116': [
		{
			ernst: 'informatie',
			gegevens: { inkomen: '1' },
			bij: { 'inkomens[0].codeSoort': '43' },
			zwijgt: [
				{ 'inkomens[0].codeSoort': '44' },
				{ 'inkomens[0].codeSoort': null },
				// Gegeven, of nergens voor te gebruiken.
				{ 'inkomens[0].toegekendNormbedrag': '1300.00' },
				{ 'beslag.beslagobject': 'overheidsvordering' },
				{ peildatum: '2021-12-31' },
				{ inkomens: tweede({ codeSoort: '43' }), 'beslag.beslagobject': '1' },
				{
					leefsituatie: 'gehuwd_zonder_kinderen',
					inkomens: tweede({ van: 'partner', codeSoort: '43' })
				}
			],
			blijft: [
				[{ 'inkomens[0].codeSoort': '34' }],
				[{ 'inkomens[0].codeSoort': '42' }],
				[{ 'inkomens[0].codeSoort': '45' }]
			]
		}
	],
	inkomenNegatief: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: { [OPGAVE]: bedragen('-0.01', '2000.00') },
			zwijgt: [{ [OPGAVE]: bedragen('0.00', '2000.00') }]
		},
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: { [OPGAVE]: bedragen('30000.00', '-0.01') },
			zwijgt: [{ [OPGAVE]: bedragen('30000.00', '0.00') }]
		}
	],
	nettoHogerDanBelastbaar: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '2' },
			bij: { inkomens: tweede({ opgave: bedragen('24000.00', '2000.01') }) },
			zwijgt: [
				{ 'inkomens[1].opgave': bedragen('24000.00', '2000.00') },
				{ 'inkomens[1].opgave': bedragen('24000.12', '2000.01') },
				{ 'inkomens[1].nevenInkomst': true }
			],
			blijft: [[{ leefsituatie: 'gehuwd_zonder_kinderen', 'inkomens[1].van': 'partner' }]]
		}
	],
	normbedragNietGebruikt: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: { peildatum: '2021-12-31', inkomens: [inkomen(BIJSTAND)] },
			zwijgt: [{ peildatum: '2022-01-01' }, { 'inkomens[0].toegekendNormbedrag': null }]
		},
		{
			ernst: 'let-op',
			gegevens: { inkomen: '2' },
			bij: { inkomens: tweede(BIJSTAND), 'beslag.beslagobject': '1' },
			zwijgt: [{ 'beslag.beslagobject': '2' }, { 'beslag.beslagobject': null }],
			blijft: [
				[{ 'beslag.beslagobject': 'overheidsvordering' }],
				[{ 'beslag.samenvoegen': ['2'] }],
				// Ook als het beslagobject zijn eigen norm heeft: die wordt wel gebruikt.
				[{ 'inkomens[0].codeSoort': '43', 'inkomens[0].toegekendNormbedrag': '900.00' }]
			]
		}
	],
	incidenteleBetaling: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: { ...METSTROKEN, [`${OPGAVE}.perioden[2].uitbetaaldeVakantiebijslag`]: '0.01' },
			zwijgt: [
				{ [`${OPGAVE}.perioden[2].uitbetaaldeVakantiebijslag`]: '0.00' },
				// In elke periode betaald is structureel.
				{
					[`${OPGAVE}.perioden[0].uitbetaaldeVakantiebijslag`]: '0.01',
					[`${OPGAVE}.perioden[1].uitbetaaldeVakantiebijslag`]: '0.01'
				}
			],
			blijft: [[{ [`${OPGAVE}.alleenLaatste`]: true }]]
		},
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: { ...METSTROKEN, [`${OPGAVE}.perioden[0].opnameAvwb`]: '50.00' },
			zwijgt: [
				{ [`${OPGAVE}.perioden[0].opnameAvwb`]: '0.00' },
				// Buiten de selectieperiode betaald telt niet: dan staat er in maart tot en met mei niets.
				{ [`${OPGAVE}.perioden[0].begin`]: '2026-02-01', [`${OPGAVE}.perioden[0].eind`]: '2026-02-28' }
			]
		}
	],
	leegInkomen: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: { [OPGAVE]: perioden(periode('2026-02-01', '2026-02-28')) },
			zwijgt: [{ [OPGAVE]: perioden(maart) }, { peildatum: '2026-06-14' }, { [OPGAVE]: bedragen() }],
			blijft: [[{ [OPGAVE]: perioden(periode('2026-06-01', '2026-06-30')) }]]
		}
	],
	periodenOntbreken: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1', perioden: [tussen('2026-04-01', '2026-04-30')] },
			bij: { [OPGAVE]: perioden(maart, mei) },
			zwijgt: [
				METSTROKEN,
				// Van alleen de laatste is mei genoeg.
				{ [`${OPGAVE}.alleenLaatste`]: true },
				// Helemaal niets is een leeg inkomen, met een eigen melding.
				{ peildatum: '2026-10-14' }
			],
			blijft: [
				[
					{ [OPGAVE]: perioden(maart) },
					{
						inkomen: '1',
						perioden: [tussen('2026-04-01', '2026-04-30'), tussen('2026-05-01', '2026-05-31')]
					}
				]
			]
		}
	],
	periodenGeschat: [
		{
			ernst: 'let-op',
			gegevens: {
				inkomen: '1',
				perioden: [tussen('2026-04-01', '2026-04-30')],
				bronnen: [tussen('2026-03-01', '2026-03-31'), tussen('2026-05-01', '2026-05-31')]
			},
			bij: { versie: 3, [OPGAVE]: { ...perioden(maart, mei), ontbreekt: [APRIL_WEL] } },
			zwijgt: [
				{ [`${OPGAVE}.ontbreekt[0].kwam`]: 'niets' },
				{ [`${OPGAVE}.ontbreekt`]: [] },
				// Is de strook er toch, dan geldt die.
				{ [`${OPGAVE}.perioden`]: [maart, april, mei] }
			],
			blijft: [
				[
					{
						[`${OPGAVE}.perioden`]: [periode('2026-06-01', '2026-06-30')],
						[`${OPGAVE}.alleenLaatste`]: true,
						[`${OPGAVE}.ontbreekt`]: [MEI_WEL]
					},
					{
						inkomen: '1',
						perioden: [tussen('2026-05-01', '2026-05-31')],
						bronnen: [tussen('2026-06-01', '2026-06-30')]
					}
				]
			]
		}
	],
	periodenBuitenVenster: [
		{
			ernst: 'informatie',
			gegevens: { inkomen: '1', aantal: 1 },
			bij: { [OPGAVE]: perioden(periode('2026-02-01', '2026-02-28'), maart, april, mei) },
			zwijgt: [METSTROKEN, { [`${OPGAVE}.perioden`]: [maart, mei], [`${OPGAVE}.alleenLaatste`]: true }],
			blijft: [
				[
					{
						[`${OPGAVE}.perioden`]: [
							periode('2026-02-01', '2026-02-28'),
							maart,
							periode('2026-06-01', '2026-06-30')
						]
					},
					{ inkomen: '1', aantal: 2 }
				]
			]
		}
	],
	periodeNaPeildatum: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: {
				'inkomens[0].tijdvak': 'vierweken',
				[OPGAVE]: perioden(periode('2026-06-18', '2026-07-15'))
			},
			zwijgt: [{ peildatum: '2026-07-15' }, { [OPGAVE]: perioden(periode('2026-06-17', '2026-07-14')) }],
			blijft: [
				[{ [OPGAVE]: perioden(periode('2026-05-21', '2026-06-17'), periode('2026-06-18', '2026-07-15')) }]
			]
		}
	],
	vakantiegeldBovenLoon: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: {
				...METSTROKEN,
				[`${OPGAVE}.perioden[1].loon`]: '1500.00',
				[`${OPGAVE}.perioden[1].uitbetaaldeVakantiebijslag`]: '1000.00',
				[`${OPGAVE}.perioden[1].opnameAvwb`]: '500.01'
			},
			zwijgt: [
				{ [`${OPGAVE}.perioden[1].opnameAvwb`]: '500.00' },
				{ [`${OPGAVE}.perioden[1].loon`]: '1500.01' }
			]
		}
	],
	vakantiegeldStructureel: [
		{
			// Alleen de strook van mei telt, en daarop staat vakantiegeld dat ook wordt opgebouwd.
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: {
				[OPGAVE]: { ...perioden({ ...mei, uitbetaaldeVakantiebijslag: '1.00' }), alleenLaatste: true }
			},
			zwijgt: [
				{ [`${OPGAVE}.perioden[0].opgebouwdVakantiebijslag`]: '0.00' },
				{ [`${OPGAVE}.perioden[0].uitbetaaldeVakantiebijslag`]: '0.00' }
			]
		}
	],
	periodebedragHoog: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: { ...METSTROKEN, [`${OPGAVE}.perioden[1].loon`]: '100000.01' },
			zwijgt: [
				{ [`${OPGAVE}.perioden[1].loon`]: '100000.00' },
				{ [`${OPGAVE}.perioden[1].loon`]: '99999.99' }
			],
			blijft: [
				// Ook in een strook die niet meetelt, en in het laatste bedrag van de strook.
				[{ peildatum: '2026-12-14' }],
				[
					{
						[`${OPGAVE}.perioden[1].loon`]: '2600.00',
						[`${OPGAVE}.perioden[1].ingehoudenLoonheffing`]: '100000.01'
					}
				]
			]
		}
	],
	periodebedragNegatief: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: { ...METSTROKEN, [`${OPGAVE}.perioden[1].ingehoudenZvw`]: '-0.01' },
			zwijgt: [{ [`${OPGAVE}.perioden[1].ingehoudenZvw`]: '0.00' }],
			blijft: [
				[
					{
						[`${OPGAVE}.perioden[1].ingehoudenZvw`]: '0.00',
						[`${OPGAVE}.perioden[0].loon`]: '-0.01'
					}
				]
			]
		}
	]
};
