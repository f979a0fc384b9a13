import type { Melding } from '#lib/regels/meldingen/melding.ts';
import { bedragen, inkomen } from '../hulp/bouwers.ts';
import type { Gevallen } from './geval.ts';

const twee = (eerste: Record<string, unknown>, ander: Record<string, unknown>) => [
	inkomen(eerste),
	inkomen({ id: '2', ...ander })
];
const WINST = {
	soort: 'bedragen',
	belastbaar: { bedrag: '20000.00', per: 'jaar' },
	netto: null
};

export const NAAST_BESLAG: Gevallen<
	Melding,
	| 'alleenWinst'
	| 'verrekening'
	| 'loonbeslagBijBijstand'
	| 'beslagVerouderd'
	| 'gronden475fa'
	| 'samenvoegenBuitenUwv'
	| 'lezingVervallen'
> = {
	alleenWinst: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: { versie: 3, 'inkomens[0].soort': 'winst', 'inkomens[0].opgave': WINST },
			zwijgt: [
				{
					'inkomens[1]': inkomen({ id: '2', opgave: { ...WINST, netto: { bedrag: '1.00', per: 'maand' } } })
				}
			],
			blijft: [
				[{ 'inkomens[1]': inkomen({ id: '2', soort: 'winst', opgave: WINST }) }],
				[{ 'beslag.beslagobject': 'overheidsvordering' }],
				// Ook naast een loon van niets.
				[
					{
						'inkomens[1]': inkomen({ id: '2', opgave: { ...WINST, netto: { bedrag: '0.00', per: 'maand' } } })
					}
				]
			]
		}
	],
	verrekening: [
		{
			ernst: 'informatie',
			gegevens: {},
			bij: { toeslagen: { zorgtoeslag: '0.01' } },
			zwijgt: [{ 'toeslagen.zorgtoeslag': '0.00' }, { 'toeslagen.zorgtoeslag': null }],
			blijft: [[{ toeslagen: { huurtoeslag: '1.00' } }], [{ toeslagen: { kindgebondenBudget: '1.00' } }]]
		},
		{
			ernst: 'informatie',
			gegevens: {},
			bij: { inkomens: twee({}, { codeSoort: '33', lopendBeslag: { tBvv: '900.00' } }) },
			zwijgt: [
				{ 'inkomens[1].codeSoort': '15' },
				{ 'inkomens[1].lopendBeslag': null },
				{ leefsituatie: 'gehuwd_zonder_kinderen', 'inkomens[1].van': 'partner' }
			],
			blijft: [[{ 'inkomens[1].codeSoort': '43' }]]
		},
		{
			ernst: 'informatie',
			gegevens: {},
			bij: {
				versie: 3,
				'inkomens[0].codeSoort': '22',
				'inkomens[0].opgave': {
					...WINST,
					netto: { onderdelen: { ontvangen: '900.00', ingehouden: '0.01' }, per: 'maand' }
				}
			},
			zwijgt: [
				{ 'inkomens[0].opgave.netto.onderdelen.ingehouden': '0.00' },
				{ 'inkomens[0].codeSoort': '56' }
			]
		}
	],
	loonbeslagBijBijstand: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1', bijstand: '2' },
			bij: {
				inkomens: twee({ codeSoort: '15' }, { codeSoort: '43', opgave: bedragen('9000.00', '500.00') }),
				'beslag.beslagobject': '1'
			},
			zwijgt: [
				{ 'beslag.beslagobject': '2' },
				{ 'beslag.omslag': ['1', '2'] },
				{ 'inkomens[1].codeSoort': '33' },
				{ 'inkomens[0].codeSoort': '56' },
				{ 'beslag.beslagobject': 'overheidsvordering' }
			]
		},
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1', bijstand: '2' },
			bij: {
				inkomens: [
					...twee({ codeSoort: '15', lopendBeslag: { tBvv: '900.00' } }, { codeSoort: '43' }),
					inkomen({ id: '3', codeSoort: '56' })
				],
				'beslag.beslagobject': '3'
			},
			zwijgt: [{ 'inkomens[0].lopendBeslag': null }, { 'inkomens[1].lopendBeslag': { tBvv: '900.00' } }]
		}
	],
	beslagVerouderd: [
		{
			ernst: 'informatie',
			gegevens: { jaar: 2024 },
			bij: { 'beslag.startjaar': 2024 },
			zwijgt: [{ 'beslag.startjaar': 2025 }, { 'beslag.startjaar': null }]
		}
	],
	gronden475fa: [
		{
			ernst: 'informatie',
			gegevens: {},
			bij: { versie: 2, vtlb: { correcties: { bewind: '0.01' } } },
			zwijgt: [
				{ 'vtlb.correcties.bewind': '0.00' },
				{ 'vtlb.correcties': { auto: '10.00' } },
				// De kantonrechter verhoogde al.
				{ hardheid: { bedrag: '50.00', einddatum: '2026-07-14' } }
			],
			blijft: [
				[{ vtlb: { correcties: { ziektekosten: '1.00' } } }],
				[{ vtlb: { correcties: { omgang: '1.00' } } }],
				[{ vtlb: { kinderopvang: { kosten: '1.00' } } }],
				[{ vtlb: { omgang: { dagen: 1 } } }],
				[{ hardheid: { bedrag: '50.00', einddatum: '2026-07-13' } }]
			]
		}
	],
	samenvoegenBuitenUwv: [
		{
			ernst: 'let-op',
			gegevens: { inkomens: ['2'] },
			bij: {
				inkomens: twee({ codeSoort: '33' }, { codeSoort: '15' }),
				'beslag.beslagobject': '1',
				'beslag.samenvoegen': ['2']
			},
			zwijgt: [{ 'inkomens[1].codeSoort': '31' }, { 'beslag.samenvoegen': [] }],
			blijft: [
				[{ 'inkomens[1].codeSoort': null }],
				[{ 'inkomens[0].codeSoort': '15', 'inkomens[1].codeSoort': '31' }, { inkomens: ['1'] }]
			]
		}
	],
	lezingVervallen: [
		{
			ernst: 'let-op',
			gegevens: { lezing: 'lid7vanaf2026' },
			bij: { 'lezingen.lid7vanaf2026': 'normhuur' },
			zwijgt: [{ 'lezingen.lid7vanaf2026': null }, { lezingen: {} }],
			blijft: [
				[{ 'lezingen.lid7vanaf2026': 'huurtoeslag' }],
				[{ versie: 3, 'inkomens[0].opgave': { ...WINST, netto: { bedrag: '1600.00', per: 'maand' } } }]
			]
		}
	]
};
