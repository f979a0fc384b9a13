import type { Melding } from '#lib/regels/meldingen/melding.ts';
import { inkomen, periode, perioden } from '../hulp/bouwers.ts';
import type { Gevallen } from './geval.ts';

/* Wat versie 3 van het dossier over een inkomen kan zeggen. */

const JAAR = { bedrag: '30000.00', per: 'jaar' };
const MAAND = { bedrag: '2000.00', per: 'maand' };
const opgave = (anders: Record<string, unknown> = {}) => ({
	soort: 'bedragen',
	belastbaar: JAAR,
	netto: MAAND,
	...anders
});
const onderdelen = (delen: Record<string, string>, per = 'maand') => ({
	onderdelen: { ontvangen: '1500.00', ...delen },
	per
});
const versie3 = (anders: Record<string, unknown> = {}) => ({
	versie: 3,
	'inkomens[0].opgave': opgave(anders)
});
const EEN = { inkomen: '1' } as const;
/** Een inkomen waarop beslag kan, naast het inkomen waar het om gaat. */
const ernaast = (eerste: Record<string, unknown>) => [
	inkomen({ opgave: opgave(), ...eerste }),
	inkomen({ id: '2', opgave: opgave() })
];

export const OPGAVE: Gevallen<
	Melding,
	| 'verlies'
	| 'nettoOnderNul'
	| 'codeBijSoort'
	| 'eenmalig'
	| 'nettoNaBeslag'
	| 'belastbaarGeschat'
	| 'bronheffing'
	| 'vakantiegeldOnbekend'
	| 'vakantiegeldGeschat'
	| 'vakantiegeldHoog'
	| 'nettoLaag'
	| 'aowVerrekening'
	| 'normbedragNietNodig'
> = {
	verlies: [
		{
			ernst: 'let-op',
			gegevens: EEN,
			bij: {
				versie: 3,
				inkomens: ernaast({
					soort: 'winst',
					opgave: opgave({ belastbaar: { bedrag: '-0.01', per: 'jaar' }, netto: null })
				})
			},
			zwijgt: [
				{ 'inkomens[0].opgave.belastbaar.bedrag': '0.00' },
				// Een ander inkomen onder nul is een correctie: `inkomenNegatief`.
				{ 'inkomens[0].soort': 'periodiek', 'inkomens[0].opgave.netto': MAAND }
			]
		}
	],
	nettoOnderNul: [
		{
			ernst: 'let-op',
			gegevens: EEN,
			bij: versie3({ netto: onderdelen({ onkostenvergoeding: '1500.01' }) }),
			zwijgt: [
				{ 'inkomens[0].opgave.netto.onderdelen.onkostenvergoeding': '1500.00' },
				{ 'inkomens[0].opgave.netto.onderdelen.ingehouden': '0.01' },
				{ 'inkomens[0].opgave.netto': { bedrag: '-0.01', per: 'maand' } }
			]
		}
	],
	belastbaarGeschat: [
		{
			ernst: 'let-op',
			gegevens: EEN,
			bij: versie3({ belastbaar: null, belastbaarOnbekend: true }),
			zwijgt: [{ 'inkomens[0].opgave': opgave() }]
		}
	],
	codeBijSoort: [
		{
			ernst: 'let-op',
			gegevens: EEN,
			bij: { versie: 3, inkomens: ernaast({ soort: 'winst', codeSoort: '15' }) },
			zwijgt: [
				{ 'inkomens[0].soort': 'periodiek' },
				{ 'inkomens[0].codeSoort': null },
				{ 'inkomens[0].codeSoort': '99' }
			],
			blijft: [[{ 'inkomens[0].soort': 'neven' }]]
		}
	],
	eenmalig: [
		{
			ernst: 'let-op',
			gegevens: EEN,
			bij: { 'inkomens[0].codeSoort': '62' },
			zwijgt: [{ 'inkomens[0].codeSoort': '61' }, { 'inkomens[0].codeSoort': null }],
			blijft: [
				[
					{
						leefsituatie: 'gehuwd_zonder_kinderen',
						'inkomens[0].van': 'partner',
						'inkomens[1]': inkomen({ id: '2' })
					}
				]
			]
		}
	],
	nettoNaBeslag: [
		{
			// De beslagvrije voet bij € 30.000 is € 1.499,45. Wie dat als netto opgeeft, komt op € 1.424.
			ernst: 'let-op',
			gegevens: EEN,
			bij: versie3({ netto: { bedrag: '1499.00', per: 'maand' } }),
			zwijgt: [
				{ 'inkomens[0].opgave.netto.bedrag': '1501.46' },
				{ 'inkomens[0].opgave.netto.bedrag': '1497.44' },
				{ 'inkomens[0].opgave.netto': onderdelen({ ingehouden: '1.00' }) },
				{ 'inkomens[0].codeSoort': '43' },
				{ 'beslag.beslagobject': 'overheidsvordering' },
				{ 'inkomens[1]': inkomen({ id: '2', opgave: opgave() }), 'beslag.samenvoegen': ['2'] }
			]
		},
		{
			// Op een ander inkomen ligt al beslag, en er is niet meer opgegeven dan wat daarvan overblijft.
			ernst: 'let-op',
			gegevens: EEN,
			bij: {
				versie: 3,
				inkomens: ernaast({ lopendBeslag: { tBvv: '2500.00' } }),
				'beslag.beslagobject': '2'
			},
			zwijgt: [
				{ 'inkomens[0].lopendBeslag': null },
				{ 'inkomens[0].lopendBeslag.tBvv': '1997.99' },
				{ 'inkomens[0].opgave.netto.bedrag': '0.00' }
			],
			blijft: [[{ 'inkomens[0].lopendBeslag.tBvv': '1998.00' }]]
		}
	],
	bronheffing: [
		{
			ernst: 'let-op',
			gegevens: EEN,
			bij: versie3({ netto: onderdelen({ bronheffing: '0.01' }) }),
			zwijgt: [
				{ 'inkomens[0].opgave.netto.onderdelen.bronheffing': '0.00' },
				{ 'inkomens[0].opgave.netto.onderdelen.bronheffing': null }
			]
		}
	],
	vakantiegeldOnbekend: [
		{
			ernst: 'let-op',
			gegevens: EEN,
			bij: versie3({ vakantiegeld: { uitbetaling: 'onbekend' } }),
			zwijgt: [
				{ 'inkomens[0].opgave.vakantiegeld.uitbetaling': 'elkePeriode' },
				{ 'inkomens[0].opgave.vakantiegeld.uitbetaling': 'geen' },
				{ 'inkomens[0].opgave.vakantiegeld.uitbetaling': 'jaarlijks' }
			]
		}
	],
	vakantiegeldGeschat: [
		{
			ernst: 'let-op',
			gegevens: EEN,
			bij: versie3({ vakantiegeld: { uitbetaling: 'jaarlijks' } }),
			zwijgt: [
				{ 'inkomens[0].opgave.vakantiegeld.nettoPerJaar': '0.00' },
				{ 'inkomens[0].opgave.vakantiegeld.uitbetaling': 'geen' }
			]
		}
	],
	vakantiegeldHoog: [
		{
			ernst: 'let-op',
			gegevens: EEN,
			bij: versie3({ vakantiegeld: { uitbetaling: 'jaarlijks', nettoPerJaar: '24000.01' } }),
			zwijgt: [
				{ 'inkomens[0].opgave.vakantiegeld.nettoPerJaar': '24000.00' },
				{ 'inkomens[0].opgave.vakantiegeld.uitbetaling': 'geen' }
			]
		},
		{
			// Van een loon van € 2.000 is meer dan de helft opbouw: het totaal van het jaar.
			ernst: 'let-op',
			gegevens: EEN,
			bij: {
				'inkomens[0].opgave': perioden(
					periode('2026-05-01', '2026-05-31', { loon: '2000.00', opgebouwdVakantiebijslag: '1000.01' })
				)
			},
			zwijgt: [{ 'inkomens[0].opgave.perioden[0].opgebouwdVakantiebijslag': '1000.00' }]
		}
	],
	nettoLaag: [
		{
			// De helft van € 30.000 per jaar is € 1.250 per maand.
			ernst: 'let-op',
			gegevens: EEN,
			bij: versie3({ netto: { bedrag: '1249.99', per: 'maand' } }),
			zwijgt: [
				{ 'inkomens[0].opgave.netto.bedrag': '1250.00' },
				// Met het vakantiegeld dat eens per jaar komt, is het genoeg.
				{ 'inkomens[0].opgave.vakantiegeld': { uitbetaling: 'jaarlijks', nettoPerJaar: '1.00' } },
				{ 'inkomens[0].opgave.belastbaar': null, 'inkomens[0].opgave.belastbaarOnbekend': true }
			]
		}
	],
	aowVerrekening: [
		{
			ernst: 'informatie',
			gegevens: EEN,
			bij: { 'inkomens[0].codeSoort': '22' },
			zwijgt: [
				{ 'inkomens[0].codeSoort': '24' },
				{
					leefsituatie: 'gehuwd_zonder_kinderen',
					'inkomens[0].van': 'partner',
					'inkomens[1]': inkomen({ id: '2' })
				}
			]
		}
	],
	normbedragNietNodig: [
		{
			// 95% van € 2.000 is meer dan de basis van € 1.499,45.
			ernst: 'informatie',
			gegevens: EEN,
			bij: { 'inkomens[0].codeSoort': '43', 'inkomens[0].toegekendNormbedrag': '1000.00' },
			zwijgt: [
				{ 'inkomens[0].toegekendNormbedrag': null },
				{ 'inkomens[0].opgave.nettoMaand': '1578.36' },
				{ 'beslag.beslagobject': 'overheidsvordering' },
				{ versie: 3, 'inkomens[0].opgave': opgave(), 'lezingen.normbedrag': 'altijd' },
				{ peildatum: '2021-12-31' }
			],
			blijft: [[{ 'inkomens[0].opgave.nettoMaand': '1578.38' }]]
		}
	]
};
