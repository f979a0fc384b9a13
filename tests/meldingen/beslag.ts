import type { Melding } from '#lib/regels/meldingen/melding.ts';
import { bedragen, inkomen } from '../hulp/bouwers.ts';
import type { Gevallen } from './geval.ts';
import { alsDatum } from '#lib/tijd/datum.ts';

/** Twee eigen inkomens: het eerste is het hoogste en komt dus voorop in de beslagvolgorde. */
const twee = (een: Record<string, unknown> = {}, ander: Record<string, unknown> = {}) => [
	inkomen(een),
	inkomen({ id: '2', opgave: bedragen('6000.00', '500.00'), ...ander })
];
const UWV = twee({ codeSoort: '33' }, { codeSoort: '46' });

export const BESLAG: Gevallen<
	Melding,
	| 'beslagobjectAfwijkend'
	| 'beslagOpBeslagobject'
	| 'samengevoegd'
	| 'voorstelSamenvoegen'
	| 'groepGenegeerd'
	| 'hardheidVerlopen'
	| 'voertuigEersteJaar'
	| 'geenBeslagruimte'
	| 'andereLezing'
> = {
	beslagobjectAfwijkend: [
		{
			ernst: 'informatie',
			gegevens: { inkomen: '2', eerste: '1' },
			bij: { inkomens: twee(), 'beslag.beslagobject': '2' },
			zwijgt: [
				{ 'beslag.beslagobject': '1' },
				{ 'beslag.beslagobject': null },
				{ 'beslag.beslagobject': 'overheidsvordering' },
				{ 'inkomens[1].opgave.nettoMaand': '2000.01' },
				// Ligt er ook beslag op het eerste, dan is het niet overgeslagen.
				{ 'beslag.omslag': ['1'] },
				{ 'beslag.omslag': ['2', '1'] },
				{ 'beslag.samenvoegen': ['1'] }
			],
			blijft: [
				[{ 'inkomens[1].opgave.nettoMaand': '2000.00' }],
				[
					{
						inkomens: [...twee(), inkomen({ id: '3', opgave: bedragen('3000.00', '250.00') })],
						'beslag.omslag': ['3']
					}
				]
			]
		}
	],
	beslagOpBeslagobject: [
		{
			ernst: 'let-op',
			gegevens: { inkomen: '1' },
			bij: { inkomens: twee({ lopendBeslag: { tBvv: '900.00' } }) },
			zwijgt: [
				{ 'inkomens[0].lopendBeslag': null },
				{ 'beslag.beslagobject': '2' },
				{ 'beslag.beslagobject': 'overheidsvordering' }
			],
			// Ook een inkomen dat met het beslagobject is samengevoegd.
			blijft: [[{ 'beslag.beslagobject': '2', 'beslag.samenvoegen': ['1'] }]]
		}
	],
	samengevoegd: [
		{
			ernst: 'informatie',
			gegevens: { inkomens: ['2'] },
			bij: { inkomens: twee(), 'beslag.samenvoegen': ['2'] },
			zwijgt: [{ 'beslag.samenvoegen': [] }, { 'beslag.beslagobject': 'overheidsvordering' }]
		}
	],
	voorstelSamenvoegen: [
		{
			ernst: 'let-op',
			gegevens: { inkomens: ['2'] },
			bij: { inkomens: UWV },
			zwijgt: [
				{ 'inkomens[0].codeSoort': '15', 'beslag.beslagobject': '1' },
				{ 'inkomens[0].codeSoort': null, 'beslag.beslagobject': '1' },
				{ 'inkomens[1].codeSoort': '15' },
				{ 'inkomens[1].codeSoort': null },
				{ 'inkomens[1].tijdvak': 'vierweken' },
				{ 'inkomens[0].lopendBeslag': { tBvv: '900.00' } },
				{ 'inkomens[1].lopendBeslag': { tBvv: '400.00' } },
				{ 'beslag.samenvoegen': ['2'] },
				{ 'beslag.omslag': ['1', '2'] },
				{ 'beslag.beslagobject': 'overheidsvordering' },
				{ leefsituatie: 'gehuwd_zonder_kinderen', 'inkomens[1].van': 'partner' }
			],
			blijft: [[{ 'beslag.beslagobject': '2' }, { inkomens: ['1'] }]]
		}
	],
	groepGenegeerd: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: {
				inkomens: twee(),
				'beslag.beslagobject': 'overheidsvordering',
				'beslag.samenvoegen': ['2']
			},
			zwijgt: [{ 'beslag.samenvoegen': [] }, { 'beslag.beslagobject': '1' }],
			blijft: [[{ 'beslag.samenvoegen': [], 'beslag.omslag': ['1'] }]]
		}
	],
	hardheidVerlopen: [
		{
			ernst: 'let-op',
			gegevens: { einddatum: alsDatum('2026-07-13') },
			bij: { hardheid: { bedrag: '150.00', einddatum: '2026-07-13' } },
			zwijgt: [{ 'hardheid.einddatum': '2026-07-14' }, { hardheid: null }]
		}
	],
	voertuigEersteJaar: [
		{
			ernst: 'informatie',
			gegevens: { jaar: 2027 },
			bij: { 'inkomens[0].loonbelastingVoertuig': '0.01', 'beslag.startjaar': 2026 },
			zwijgt: [
				{ 'beslag.startjaar': 2025 },
				{ 'inkomens[0].loonbelastingVoertuig': '0.00' },
				{ 'inkomens[0].loonbelastingVoertuig': null },
				{
					leefsituatie: 'gehuwd_zonder_kinderen',
					inkomens: twee({}, { van: 'partner', loonbelastingVoertuig: '0.01' })
				}
			],
			blijft: [
				[{ peildatum: '2026-12-31' }],
				[{ 'beslag.startjaar': 2027 }, { jaar: 2028 }],
				[{ inkomens: twee({}, { loonbelastingVoertuig: '0.01' }) }]
			]
		}
	],
	geenBeslagruimte: [
		{
			// 95% van € 1 is 0,95, afgerond € 1: niets over.
			ernst: 'informatie',
			gegevens: {},
			bij: { 'inkomens[0].opgave.nettoMaand': '1.00' },
			zwijgt: [
				{ 'inkomens[0].opgave.nettoMaand': '1.01' },
				{ 'lezingen.afronding': 'centen' },
				{ 'beslag.beslagobject': 'overheidsvordering' }
			],
			blijft: [[{ 'inkomens[0].opgave.nettoMaand': '0.00' }]]
		}
	],
	andereLezing: [
		{
			ernst: 'let-op',
			gegevens: { lezing: 'afronding', optie: 'centen' },
			bij: { 'lezingen.afronding': 'centen' },
			zwijgt: [{ 'lezingen.afronding': 'heleEuroHalfOmhoog' }],
			blijft: [[{ 'lezingen.afronding': 'heleEuroOmhoog' }, { lezing: 'afronding', optie: 'heleEuroOmhoog' }]]
		}
	]
};
