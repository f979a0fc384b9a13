import { meerInkomenscasusteksten } from '../teksten/casus/meer-inkomens.ts';
import { alleen, bedragen, loon, ouder } from './bouwstenen.ts';
import { maakCasussen } from './casus.ts';

const loonEnWw = (naam: string) => [
	loon(naam, '12000.00', '900.00'),
	bedragen('33', 'UWV', '1200.00', '100.00')
];

/** De bron noemt 900, 100 en een beslagvrije voet van 950: 607,16 + 2/3 x 443,76 + 47 = 950. */
const tweePensioenen = (beslag: Readonly<Record<string, unknown>>) =>
	alleen(
		'2026-03-01',
		[
			bedragen('56', 'Pensioenfonds', '12000.00', '900.00'),
			bedragen('59', 'Verzekeraar', '1200.00', '100.00')
		],
		{ wonen: { inrichting: { kostenPerMaand: '607.16' } }, beslag }
	);

export const MEERINKOMENSCASUSSEN = maakCasussen(meerInkomenscasusteksten, {
	// Samen 1.400: 95% x 1.400 - 300 = 1.030. Dat is minder dan 1.348,487 - 300 = 1.048,49. Er gaat 5% van 1.400 af: 70.
	'twee-banen': {
		onderwerpen: ['grens95', 'meerInkomens'],
		artikelen: ['art475dcLid1', 'art475dbLid1b'],
		dossier: alleen(
			'2026-07-14',
			[loon('Bakker', '14000.00', '1100.00'), loon('School', '3600.00', '300.00')],
			{
				beslag: { beslagobject: '1' }
			}
		),
		verwacht: { tBvv: '1030', herkomst: 'nagerekend', totaalPerMaand: '1330', beslagruimte: '70.00' }
	},
	// 95% van 1.000 is 950; min 100 = 850. De basis is hoger: 1.300,61 - 100.
	'twee-inkomens-en-95': {
		onderwerpen: ['grens95', 'meerInkomens', 'uwv'],
		artikelen: ['art475dcLid1', 'art475dbLid1b'],
		dossier: alleen('2025-08-01', loonEnWw('Sportschool'), { beslag: { beslagobject: '1' } }),
		verwacht: { tBvv: '850', herkomst: 'nagerekend', totaalPerMaand: '950', beslagruimte: '50.00' }
	},
	// Als hierboven, plus 40.
	'twee-inkomens-en-toeslag': {
		onderwerpen: ['toeslagen', 'meerInkomens', 'grens95'],
		artikelen: ['art475gLid3', 'art475dcLid1'],
		dossier: alleen('2025-08-01', loonEnWw('Stomerij'), {
			beslag: { beslagobject: '1' },
			toeslagen: { zorgtoeslag: '40.00' }
		}),
		verwacht: { tBvv: '890', herkomst: 'nagerekend', beslagruimte: '10.00' }
	},
	// De bron: 950 - 100.
	'ander-inkomen-eraf': {
		onderwerpen: ['meerInkomens', 'pensioen', 'instelling'],
		artikelen: ['art475dbLid1b'],
		dossier: tweePensioenen({ beslagobject: '1' }),
		verwacht: {
			tBvv: '850',
			herkomst: 'bron',
			bBvv: '950.00',
			totaalPerMaand: '950',
			beslagruimte: '50.00'
		}
	},
	// De bron: 950 - 900.
	'beslag-op-het-kleine-inkomen': {
		onderwerpen: ['meerInkomens', 'pensioen', 'instelling'],
		artikelen: ['art475dbLid1b', 'art475cLid2'],
		dossier: tweePensioenen({ beslagobject: '2' }),
		verwacht: {
			tBvv: '50',
			herkomst: 'bron',
			bBvv: '950.00',
			totaalPerMaand: '950',
			beslagruimte: '50.00'
		}
	},
	// De bron: 900 / 1.000 x 950 = 855, en 95.
	'verdelen-naar-verhouding': {
		onderwerpen: ['meerInkomens', 'pensioen', 'instelling'],
		artikelen: ['art475cLid5'],
		dossier: tweePensioenen({ beslagobject: '1', omslag: ['1', '2'] }),
		verwacht: { tBvv: '950', herkomst: 'bron', omslag: { '1': '855', '2': '95' } }
	},
	// Belastbaar 24.500: 1.348,487 + 24,1875 = 1.372,67: 1.373. Het loon is drie vierde: 1.029,5, dus 1.030; de WW de rest.
	'beslag-op-twee-inkomens': {
		onderwerpen: ['meerInkomens', 'uwv'],
		artikelen: ['art475cLid5'],
		dossier: alleen(
			'2026-07-14',
			[loon('Garage', '18500.00', '1500.00'), bedragen('33', 'UWV', '6000.00', '500.00')],
			{ beslag: { beslagobject: '1', omslag: ['1', '2'] } }
		),
		verwacht: { tBvv: '1373', herkomst: 'nagerekend', omslag: { '1': '1030', '2': '343' } }
	},
	// Belastbaar 34.000: 1.635,22; min 450 = 1.185,22. De brief telt 700: 935,22.
	'ander-beslag-loopt': {
		onderwerpen: ['lopendBeslag', 'meerInkomens'],
		artikelen: ['art475dbLid1b', 'art475cLid4'],
		dossier: alleen(
			'2026-07-14',
			[
				loon('Drogist', '25000.00', '1800.00'),
				bedragen('32', 'UWV', '9000.00', '700.00', { lopendBeslag: { tBvv: '450.00' } })
			],
			{ beslag: { beslagobject: '1' } }
		),
		verwacht: { tBvv: '1185', herkomst: 'nagerekend', totaalPerMaand: '1635', beslagruimte: '615.00' },
		brief: {
			bedrag: '935.00',
			gegevens: alleen(
				'2026-07-14',
				[loon('Drogist', '25000.00', '1800.00'), bedragen('32', 'UWV', '9000.00', '700.00')],
				{ beslag: { beslagobject: '1' } }
			),
			fout: 'inkomens[1].lopendBeslag'
		}
	},
	// Belastbaar 24.000 + 3.600 = 27.600: 1.348,487 + 93,9375 = 1.442,42; min 300 = 1.142,42.
	krantenwijk: {
		onderwerpen: ['winst', 'meerInkomens'],
		artikelen: ['art475dbLid1b', 'art475cLid1'],
		dossier: alleen('2026-07-14', [
			loon('Tuincentrum', '24000.00', '1700.00'),
			bedragen(null, 'Krant', '3600.00', '300.00', { soort: 'neven' })
		]),
		verwacht: { tBvv: '1142', herkomst: 'nagerekend', beslagruimte: '558.00' }
	},
	// Alleenstaande ouder, 30.000: 1.348,487 + 3,0272 (zorg) + 1,6756 (kind) = 1.353,19. De brief trekt er 95 af: 1.258,19.
	'geen-inkomen': {
		onderwerpen: ['toeslagen', 'kind'],
		artikelen: ['art475cLid1'],
		dossier: ouder('2026-07-14', [loon('Camping', '30000.00', '2100.00')]),
		verwacht: { tBvv: '1353', herkomst: 'nagerekend', beslagruimte: '747.00' },
		brief: {
			bedrag: '1258.00',
			gegevens: ouder('2026-07-14', [
				loon('Camping', '30000.00', '2100.00'),
				bedragen(null, 'SVB', '0.00', '95.00', { soort: 'neven' })
			]),
			fout: 'inkomens[1]'
		}
	}
});
