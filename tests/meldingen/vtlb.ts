import type { Vtlbmelding } from '#lib/regels/vtlb/meldingen.ts';
import { bedragen, inkomen } from '../hulp/bouwers.ts';
import type { Gevallen } from './geval.ts';

/** Alleen de schuldenaar heeft inkomen; de partner is er wel, zonder gemeenschap van goederen. */
const PAAR = {
	leefsituatie: 'gehuwd_zonder_kinderen',
	'vtlb.gemeenschap': 'nee',
	'vtlb.partnerinkomen': 'bekend'
};
const ALLEEN = { leefsituatie: 'alleenstaande' };
const tweeInkomens = [inkomen(), inkomen({ id: '2', opgave: bedragen('6000.00', '500.00') })];

export const VTLB_VLOER: Gevallen<Vtlbmelding, 'partnerOnbekend' | 'bvvOverAlInkomen' | 'verdelingOnbekend'> =
	{
		partnerOnbekend: [
			{
				ernst: 'let-op',
				gegevens: {},
				bij: { ...PAAR, 'vtlb.partnerinkomen': 'onbekend' },
				// Wie geen partner heeft, kan hem ook niet onbekend laten.
				zwijgt: [{ 'vtlb.partnerinkomen': 'bekend' }, ALLEEN]
			}
		],
		bvvOverAlInkomen: [
			{
				ernst: 'informatie',
				gegevens: {},
				bij: { inkomens: tweeInkomens },
				zwijgt: [
					{ inkomens: [inkomen()] },
					{ 'beslag.samenvoegen': ['2'] },
					{ 'beslag.omslag': ['1', '2'] },
					{ ...PAAR, 'inkomens[1].van': 'partner' },
					{ ...PAAR, 'vtlb.partnerinkomen': 'onbekend' }
				]
			},
			{
				ernst: 'informatie',
				gegevens: {},
				bij: { 'beslag.beslagobject': 'overheidsvordering' },
				zwijgt: [{ 'beslag.beslagobject': null }]
			}
		],
		verdelingOnbekend: [
			{
				ernst: 'let-op',
				gegevens: {},
				bij: PAAR,
				// Is het inkomen van de partner onbekend, dan telt niets gedeelds mee: er is niets te verdelen.
				zwijgt: [ALLEEN, { 'vtlb.partnerinkomen': 'onbekend' }],
				blijft: [[{ leefsituatie: 'gehuwd_met_kinderen' }]]
			}
		]
	};

/** Alle delen van de individuele lasten (5.1); een alleenstaande zonder kinderen mist geen kindgebonden budget. */
const LASTEN = {
	zorgpremie: '150.00',
	zorgtoeslag: '20.00',
	normpremie: '40.00',
	woonlasten: '700.00',
	huurtoeslag: '60.00',
	normhuur: '210.00'
};
/** Woonkosten boven de drempel: lid 5 geeft 1.500 - 1.026,223 = 473,777; er blijft 93,293 boven de huurgrens. */
const HOGE_WOONKOSTEN = {
	'wonen.woonkostenPerMaand': '1500.00',
	'vtlb.correcties.woonlastenBovenMaximum': '93.30'
};

export const VTLB_CORRECTIES: Gevallen<
	Vtlbmelding,
	| 'eigenRisicoVerondersteld'
	| 'arbeidstoeslagZonderBedrag'
	| 'arbeidstoeslagAanvullend'
	| 'alimentatieNietAltijd'
	| 'individueleLastenOnvolledig'
	| 'woonlastenAlInBvv'
	| 'kinderopvangtoeslagOntbreekt'
	| 'nominaalOpNul'
> = {
	eigenRisicoVerondersteld: [
		{
			ernst: 'informatie',
			gegevens: { aantal: '1' },
			bij: {},
			zwijgt: [{ 'vtlb.eigenRisico.verzekerden': 1 }, { 'vtlb.eigenRisico.verzekerden': 0 }],
			blijft: [
				[PAAR, { aantal: '2' }],
				[{ ...PAAR, 'vtlb.partnerinkomen': 'onbekend' }, { aantal: '1' }],
				[{ 'vtlb.eigenRisico.perJaar': '885.00' }]
			]
		}
	],
	arbeidstoeslagZonderBedrag: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { 'vtlb.meerDan18Uur': 'ja' },
			zwijgt: [
				{ 'vtlb.meerDan18Uur': 'nee' },
				{ 'vtlb.meerDan18Uur': 'onbekend' },
				{ 'vtlb.correcties.arbeidstoeslag': '50.00' },
				{ 'vtlb.editie': { id: '2026-07', waarden: { arbeidstoeslagAlleenstaand: '50.00' } } }
			]
		}
	],
	arbeidstoeslagAanvullend: [
		{
			ernst: 'informatie',
			gegevens: {},
			bij: { 'vtlb.meerDan18Uur': 'ja' },
			zwijgt: [{ 'vtlb.meerDan18Uur': 'nee' }, { 'vtlb.meerDan18Uur': 'onbekend' }],
			blijft: [[{ 'vtlb.correcties.arbeidstoeslag': '50.00' }]]
		}
	],
	alimentatieNietAltijd: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { 'vtlb.correcties.alimentatie': '0.01' },
			zwijgt: [{ 'vtlb.correcties.alimentatie': null }],
			blijft: [[{ 'vtlb.correcties.alimentatie': '0.00' }]]
		}
	],
	individueleLastenOnvolledig: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { 'vtlb.individueleLasten': { ...LASTEN, normhuur: null } },
			zwijgt: [
				{ 'vtlb.individueleLasten': LASTEN },
				// Wie er niet aan begon, mist niets.
				{ 'vtlb.individueleLasten': {} },
				// Buiten de formule is er geen compensatiekop en dus ook niets aan te vullen.
				{ 'wonen.adres': 'geen' },
				{ 'wonen.inrichting': { kostenPerMaand: '900.00' } }
			],
			blijft: [[{ 'vtlb.individueleLasten': { zorgpremie: '0.00' } }]]
		}
	],
	woonlastenAlInBvv: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: HOGE_WOONKOSTEN,
			zwijgt: [
				{ 'vtlb.correcties.woonlastenBovenMaximum': '93.29' },
				{ 'vtlb.correcties.woonlastenBovenMaximum': null },
				{ 'wonen.woonkostenPerMaand': '1026.22' }
			],
			blijft: [[{ 'vtlb.correcties.woonlastenBovenMaximum': '600.00' }]]
		}
	],
	kinderopvangtoeslagOntbreekt: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { 'vtlb.kinderopvang.kosten': '300.00' },
			zwijgt: [{ 'vtlb.kinderopvang.toeslag': '0.00' }, { 'vtlb.kinderopvang.kosten': null }]
		}
	],
	nominaalOpNul: [
		{
			// Eigen risico 32,08333 valt weg met nul verzekerden; lasten 0,00 min de kop van 150,95 = -150,96.
			ernst: 'let-op',
			gegevens: { som: '-0.01' },
			bij: {
				'vtlb.eigenRisico.verzekerden': 0,
				'inkomens[0].opgave': bedragen('23425.00', '2000.00'),
				'vtlb.individueleLasten': {
					...LASTEN,
					zorgpremie: '60.00',
					woonlasten: '270.00',
					normhuur: '210.01'
				}
			},
			zwijgt: [
				{ 'vtlb.individueleLasten.normhuur': '210.00' },
				{ 'vtlb.individueleLasten.normhuur': '209.99' },
				{ 'vtlb.correcties.overige': '0.01' }
			],
			blijft: [[{ 'vtlb.individueleLasten.normhuur': '260.00' }, { som: '-50.00' }]]
		}
	]
};

/** De editie van 14 juli 2026, overgenomen door de gebruiker; zelf kennen wij er geen bedragen van. */
const editie = (waarden: Record<string, string>, id = '2026-07') => ({ 'vtlb.editie': { id, waarden } });

export const VTLB_AFLOSSEN: Gevallen<
	Vtlbmelding,
	| 'normVanEditieOntbreekt'
	| 'andereEditie'
	| 'editieOntbreekt'
	| 'vakantiegeldOnbekend'
	| 'vakantiegeldBedragOntbreekt'
	| 'nulAanbod'
> = {
	normVanEditieOntbreekt: [
		{
			ernst: 'let-op',
			gegevens: { correctie: 'auto', editie: '2026-07' },
			bij: { 'vtlb.auto.kilometers': 0 },
			zwijgt: [
				{ 'vtlb.auto.kilometers': null },
				{ 'vtlb.correcties.auto': '100.00' },
				editie({ autoforfait: '100.00', kilometerprijs: '0.20' })
			],
			blijft: [
				[editie({ autoforfait: '100.00' })],
				[editie({ kilometerprijs: '0.20' })],
				[{ peildatum: '2026-06-30' }, { correctie: 'auto', editie: '2026-01' }]
			]
		},
		{
			ernst: 'let-op',
			gegevens: { correctie: 'omgang', editie: '2026-07' },
			bij: { 'vtlb.omgang.dagen': 4, 'vtlb.omgang.kinderen': 2 },
			zwijgt: [
				{ 'vtlb.omgang.dagen': null },
				{ 'vtlb.omgang.kinderen': null },
				{ 'vtlb.correcties.omgang': '40.00' },
				editie({ omgangPerKindPerDag: '5.00' })
			]
		}
	],
	andereEditie: [
		{
			ernst: 'let-op',
			gegevens: { opgegeven: '2026-01', nodig: '2026-07' },
			bij: editie({}, '2026-01'),
			zwijgt: [{ 'vtlb.editie.id': '2026-07' }, { peildatum: '2026-06-30' }, { 'vtlb.editie': null }]
		}
	],
	editieOntbreekt: [
		{
			ernst: 'let-op',
			gegevens: { editie: '2026-07' },
			bij: { 'vtlb.editie': null },
			zwijgt: [editie({ normhuur: '1.00' })],
			blijft: [[editie({})], [editie({ normhuur: '1.00' }, '2026-01')]]
		}
	],
	vakantiegeldOnbekend: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { 'vtlb.vakantiegeld.inInkomen': 'onbekend' },
			zwijgt: [
				{ 'vtlb.vakantiegeld.inInkomen': 'ja' },
				// Een nee wordt geloofd: dan ontbreekt alleen het bedrag.
				{ 'vtlb.vakantiegeld.inInkomen': 'nee' },
				{ 'vtlb.editie': null }
			],
			blijft: [[{ 'vtlb.vakantiegeld.nettoPerJaar': '900.00' }]]
		}
	],
	vakantiegeldBedragOntbreekt: [
		{
			ernst: 'let-op',
			gegevens: {},
			bij: { 'vtlb.vakantiegeld.inInkomen': 'nee' },
			zwijgt: [
				{ 'vtlb.vakantiegeld.inInkomen': 'ja' },
				{ 'vtlb.vakantiegeld.inInkomen': 'onbekend' },
				{ 'vtlb.vakantiegeld.nettoPerJaar': '0.00' },
				{ 'vtlb.vakantiegeld.vrijDeelPerJaar': '0.00' }
			]
		}
	],
	nulAanbod: [
		{
			// De vloer is 95% van het inkomen: 950,00 van 1.000,00. Met 50,00 erbij blijft er precies niets over.
			ernst: 'informatie',
			gegevens: {},
			bij: {
				'inkomens[0].opgave': bedragen('12000.00', '1000.00'),
				'vtlb.vakantiegeld.inInkomen': 'ja',
				'vtlb.eigenRisico.verzekerden': 0,
				'vtlb.correcties.overige': '50.00'
			},
			zwijgt: [
				{ 'vtlb.correcties.overige': '49.00' },
				{ 'vtlb.inkomen.erbij': '0.01' },
				{ 'vtlb.vakantiegeld.inInkomen': 'nee' }
			],
			// In hele euro's naar boven: 999,99 is 1.000.
			blijft: [[{ 'vtlb.correcties.overige': '50.01' }], [{ 'vtlb.correcties.overige': '49.99' }]]
		}
	]
};
