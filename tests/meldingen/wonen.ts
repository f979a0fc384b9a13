import type { Melding } from '#lib/regels/meldingen/melding.ts';
import type { Gevallen } from './geval.ts';
import { alsDatum } from '#lib/tijd/datum.ts';

const INRICHTING = { kostenPerMaand: '900.00' };
/** Oudere versies van het bestand weten niet wat er onbekend is. */
const VERSIE3 = {
	versie: 3,
	'inkomens[0].opgave': {
		soort: 'bedragen',
		belastbaar: { bedrag: '30000.00', per: 'jaar' },
		netto: { bedrag: '2000.00', per: 'maand' }
	}
} as const;

/** De drempel van lid 5 is 110% van 932,93 = 1.026,223; de termijn op 14 juli 2026 is 18 + 6 maanden. */
export const WONEN: Gevallen<
	Melding,
	| 'geenWoonadres'
	| 'woonlandNietGenoemd'
	| 'bankZonderAdresOnbekend'
	| 'woonkostenNietGebruikt'
	| 'woonkostenVerlopen'
	| 'huurtoeslagOnbekend'
	| 'woonkostenOnbekend'
	| 'adresOnbekend'
	| 'woonkostenZonderEinddatum'
	| 'woonkostenTeLang'
	| 'bankBuitenland'
	| 'gehuwdInrichting'
	| 'huurderVoor2023'
> = {
	bankBuitenland: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { 'wonen.adres': 'buitenland', 'wonen.woonland': 'België' },
			zwijgt: [{ 'wonen.adres': 'nederland' }, { 'wonen.adres': 'geen' }],
			blijft: [[{ 'wonen.openheidVanZaken': true }]]
		}
	],
	gehuwdInrichting: [
		{
			ernst: 'informatie',
			gegevens: {},
			bij: { leefsituatie: 'gehuwd_zonder_kinderen', 'wonen.inrichting': INRICHTING },
			zwijgt: [{ leefsituatie: 'alleenstaande' }, { 'wonen.inrichting': null }],
			blijft: [[{ leefsituatie: 'gehuwd_met_kinderen' }]]
		}
	],
	huurderVoor2023: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { peildatum: '2022-12-31', 'wonen.woning': 'huur', 'wonen.huurtoeslagMogelijk': 'nee' },
			zwijgt: [
				{ peildatum: '2023-01-01' },
				{ 'wonen.woning': 'koop' },
				{ 'wonen.huurtoeslagMogelijk': 'ja' },
				{ 'wonen.huurtoeslagMogelijk': 'onbekend' },
				{ 'wonen.adres': 'geen' }
			],
			blijft: [[{ 'wonen.woning': 'onbekend' }], [{ peildatum: '2021-01-01' }]]
		}
	],
	geenWoonadres: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { 'wonen.adres': 'geen' },
			zwijgt: [
				{ 'wonen.adres': 'nederland' },
				{ 'wonen.openheidVanZaken': true },
				{ 'wonen.inrichting': INRICHTING }
			],
			blijft: [[{ 'wonen.adres': 'buitenland', 'wonen.woonland': 'België' }]]
		}
	],
	woonlandNietGenoemd: [
		{
			ernst: 'let-op',
			gegevens: { land: 'Atlantis', lijktOp: [] },
			bij: { 'wonen.adres': 'buitenland', 'wonen.woonland': 'Atlantis' },
			zwijgt: [
				{ 'wonen.woonland': 'België' },
				{ 'wonen.adres': 'geen' },
				{ 'wonen.inrichting': INRICHTING },
				// Voor 2024 is er geen lijst: dan geeft de gebruiker de factor zelf.
				{ peildatum: '2024-07-14', 'wonen.woonlandfactor': '0.5' }
			],
			blijft: [
				[{ 'wonen.openheidVanZaken': true }],
				[{ 'wonen.woonland': 'Turkey' }, { land: 'Turkey', lijktOp: ['Turkije'] }]
			]
		}
	],
	bankZonderAdresOnbekend: [
		{
			ernst: 'informatie',
			gegevens: {},
			bij: { peildatum: '2024-12-31', 'wonen.adres': 'geen' },
			zwijgt: [
				{ peildatum: '2025-01-01' },
				{ 'wonen.adres': 'nederland' },
				{ 'wonen.adres': 'buitenland', 'wonen.woonlandfactor': '0.5' }
			],
			blijft: [[{ 'wonen.openheidVanZaken': true }]]
		}
	],
	woonkostenNietGebruikt: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { 'wonen.adres': 'geen', 'wonen.woonkostenPerMaand': '900.00' },
			zwijgt: [
				{ 'wonen.adres': 'nederland' },
				{ 'wonen.openheidVanZaken': true },
				{ 'wonen.woonkostenPerMaand': null }
			],
			blijft: [
				[{ 'wonen.woonkostenPerMaand': '0.00' }],
				[{ 'wonen.adres': 'nederland', 'wonen.inrichting': INRICHTING }],
				[{ 'wonen.eindeOphogingWoonkosten': '2026-07-13' }]
			]
		}
	],
	woonkostenVerlopen: [
		{
			ernst: 'let-op',
			gegevens: { einddatum: alsDatum('2026-07-13') },
			bij: { 'wonen.woonkostenPerMaand': '900.00', 'wonen.eindeOphogingWoonkosten': '2026-07-13' },
			zwijgt: [
				{ 'wonen.eindeOphogingWoonkosten': '2026-07-14' },
				{ 'wonen.eindeOphogingWoonkosten': null },
				{ 'wonen.woonkostenPerMaand': null },
				{ 'wonen.adres': 'geen' }
			],
			blijft: [[{ peildatum: '2026-07-15' }]]
		}
	],
	huurtoeslagOnbekend: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { 'wonen.huurtoeslagMogelijk': 'onbekend' },
			zwijgt: [
				{ 'wonen.huurtoeslagMogelijk': 'ja' },
				{ 'wonen.huurtoeslagMogelijk': 'nee' },
				{ 'wonen.eindeOphogingWoonkosten': '2026-07-13' },
				{ 'wonen.inrichting': INRICHTING },
				{ 'wonen.adres': 'geen' },
				// De grens van lid 7 voor een alleenstaande.
				{ 'inkomens[0].opgave.belastbaarJaar': '55682.78' },
				// De 95% is al bereikt.
				{ 'inkomens[0].opgave.nettoMaand': '1000.00' },
				// Tot 2023 gold lid 7 alleen voor een eigenaar.
				{ peildatum: '2022-12-31', 'wonen.woning': 'huur' }
			],
			blijft: [
				[{ 'wonen.woonkostenPerMaand': '0.01' }],
				[{ 'wonen.woonkostenPerMaand': '1026.23' }],
				[{ 'inkomens[0].opgave.belastbaarJaar': '55682.77', 'inkomens[0].opgave.nettoMaand': '3300.00' }],
				[
					{
						peildatum: '2022-12-31',
						'wonen.woning': 'koop',
						'inkomens[0].opgave.belastbaarJaar': '20000.00'
					}
				],
				[{ 'wonen.eindeOphogingWoonkosten': '2026-07-14' }]
			]
		}
	],
	woonkostenOnbekend: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { ...VERSIE3, 'wonen.woonkostenOnbekend': true, 'wonen.huurtoeslagMogelijk': 'ja' },
			zwijgt: [
				{ 'wonen.woonkostenOnbekend': false },
				{ 'wonen.woonkostenPerMaand': '900.00' },
				{ 'wonen.eindeOphogingWoonkosten': '2026-07-13' },
				{ 'wonen.adres': 'geen' },
				// Tot 2023 telde lid 5 alleen op het maximum.
				{ peildatum: '2022-12-31' }
			],
			blijft: [[{ 'wonen.woonkostenOnbekend': false, 'wonen.huurtoeslagMogelijk': 'nee' }]]
		}
	],
	adresOnbekend: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { ...VERSIE3, 'wonen.adresOnbekend': true },
			zwijgt: [
				{ 'wonen.adresOnbekend': false },
				{ 'wonen.adres': 'geen' },
				{ 'wonen.inrichting': INRICHTING }
			],
			blijft: [[{ 'wonen.woning': 'koop' }]]
		}
	],
	woonkostenZonderEinddatum: [
		{
			ernst: 'let-op',
			gegevens: { maanden: '18', verlenging: '6' },
			bij: { 'wonen.woonkostenPerMaand': '1026.23' },
			zwijgt: [
				{ 'wonen.woonkostenPerMaand': '1026.22' },
				{ 'wonen.eindeOphogingWoonkosten': '2026-07-14' },
				{ 'wonen.adres': 'geen' },
				// Tot 2023 alleen wie op het maximum zat (art. 475da lid 5, oude tekst).
				{ peildatum: '2022-12-31' }
			],
			blijft: [
				[
					{ peildatum: '2022-12-31', 'inkomens[0].opgave.belastbaarJaar': '60000.00' },
					{ maanden: '6', verlenging: '6' }
				]
			]
		}
	],
	woonkostenTeLang: [
		{
			ernst: 'let-op',
			gegevens: { maanden: '18', verlenging: '6' },
			bij: { 'wonen.woonkostenPerMaand': '1026.23', 'wonen.eindeOphogingWoonkosten': '2028-07-15' },
			zwijgt: [
				{ 'wonen.eindeOphogingWoonkosten': '2028-07-14' },
				{ 'wonen.eindeOphogingWoonkosten': null },
				{ 'wonen.woonkostenPerMaand': '1026.22' }
			],
			blijft: [[{ 'wonen.eindeOphogingWoonkosten': '2028-07-16' }]]
		},
		{
			// Tot 2023 was de termijn 6 + 6 maanden.
			ernst: 'let-op',
			gegevens: { maanden: '6', verlenging: '6' },
			bij: {
				peildatum: '2022-12-31',
				'inkomens[0].opgave.belastbaarJaar': '60000.00',
				'wonen.woonkostenPerMaand': '1000.00',
				'wonen.eindeOphogingWoonkosten': '2024-01-01'
			},
			zwijgt: [
				{ 'wonen.eindeOphogingWoonkosten': '2023-12-31' },
				{ 'inkomens[0].opgave.belastbaarJaar': '30000.00' }
			]
		}
	]
};
