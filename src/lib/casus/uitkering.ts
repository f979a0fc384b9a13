import { uitkeringscasusteksten } from '../teksten/casus/uitkering.ts';
import { alleen, bedragen, loon, strook, stroken } from './bouwstenen.ts';
import { maakCasussen } from './casus.ts';

/** Een strook van de bijstand van Kim. */
const bijstandsstrook = (begin: string, eind: string) =>
	strook(begin, eind, '1100.00', '78.33', { opgebouwdVakantiebijslag: '57.90' });

export const UITKERINGSCASUSSEN = maakCasussen(uitkeringscasusteksten, {
	// De minister noemt 1.022: 95% x 1.021,67 x 1.157,90 / 1.100 = 1.021,67.
	'bijstand-en-vakantiegeld': {
		onderwerpen: ['bijstand', 'vakantiegeld', 'grens95'],
		artikelen: ['art475dcLid1', 'pwArt19Lid3'],
		dossier: alleen('2021-04-01', [
			stroken('43', 'Gemeente', [
				bijstandsstrook('2020-12-01', '2020-12-31'),
				bijstandsstrook('2021-01-01', '2021-01-31'),
				bijstandsstrook('2021-02-01', '2021-02-28')
			])
		]),
		verwacht: { tBvv: '1022', herkomst: 'bron', beslagruimte: '0.00' }
	},
	// De norm van 2023 is 1.195,66; 95% is 1.135,88. Ruimte 1.195,66 - 1.136.
	'bijstand-elke-maand': {
		onderwerpen: ['bijstand', 'grens95'],
		artikelen: ['art475dcLid1'],
		dossier: alleen('2023-04-01', [bedragen('43', 'Gemeente', '15000.00', '1195.66')]),
		verwacht: { tBvv: '1136', herkomst: 'nagerekend', beslagruimte: '59.66' }
	},
	// De bron: 950 van de 1.000. 95% x 1.000, minder dan 95% x 1.075,44 = 1.021,67.
	'bijstand-en-de-vijf-procent': {
		onderwerpen: ['bijstand', 'vakantiegeld', 'grens95'],
		artikelen: ['art475dcLid1', 'pwArt19Lid3'],
		dossier: alleen('2021-01-01', [bedragen('43', 'Gemeente', '12000.00', '1000.00')]),
		verwacht: { tBvv: '950', herkomst: 'bron', beslagruimte: '50.00' }
	},
	// Belastbaar 17.200: 1.348,487 - 1.200 = 148,49. 95% x 1.300 - 1.200 = 35 is minder.
	'uitkering-gaat-voor': {
		onderwerpen: ['uwv', 'meerInkomens', 'grens95'],
		artikelen: ['art475cLid2', 'art475dbLid1b', 'art475dcLid1'],
		dossier: alleen('2026-07-14', [
			loon('Camping', '16000.00', '1200.00'),
			bedragen('33', 'UWV', '1200.00', '100.00')
		]),
		verwacht: { tBvv: '35', herkomst: 'nagerekend', totaalPerMaand: '1235', beslagruimte: '65.00' }
	},
	/*
	 * Belastbaar 17.700: 95% x 1.419,46 = 1.348,487; min 800 loon = 548,49. Van het echte inkomen is 95% minder: 95% x 1.400 -
	 * 800 = 530. Dan telt de norm: 95% x 1.419,46 - 800 = 548,49. De brief vergeet haar.
	 */
	'bijstand-en-bijbaan': {
		onderwerpen: ['bijstand', 'grens95', 'meerInkomens'],
		artikelen: ['art475dcLid2'],
		dossier: alleen('2026-07-14', [
			bedragen('43', 'Gemeente', '8100.00', '600.00', { toegekendNormbedrag: '1419.46' }),
			loon('Winkel', '9600.00', '800.00')
		]),
		verwacht: { tBvv: '548', herkomst: 'nagerekend', beslagruimte: '52.00' },
		brief: {
			bedrag: '530.00',
			gegevens: alleen('2026-07-14', [
				bedragen('43', 'Gemeente', '8100.00', '600.00'),
				loon('Winkel', '9600.00', '800.00')
			]),
			fout: 'inkomens[0].toegekendNormbedrag'
		}
	},
	/*
	 * Belastbaar 27.000: 1.348,487 + 80,4375 = 1.428,92; min 900 = 528,92. Dat is minder dan 95% x 1.913 - 900 = 917,35, dus de
	 * norm telt niet. Wie haar wel laat tellen, komt op 95% x 1.013 - 900 = 62,35.
	 */
	'kostendeler-met-loon': {
		onderwerpen: ['bijstand', 'grens95', 'meerInkomens'],
		artikelen: ['art475dcLid1', 'art475dcLid2'],
		dossier: alleen('2026-07-14', [
			bedragen('43', 'Gemeente', '14500.00', '1013.00', { toegekendNormbedrag: '1013.00' }),
			loon('Winkel', '12500.00', '900.00')
		]),
		verwacht: { tBvv: '529', herkomst: 'nagerekend', beslagruimte: '484.00' }
	},
	// Belastbaar 21.800: alleen 95% x 1.419,46 = 1.348,487; min 250 = 1.098,49. De brief met 350: 998,49.
	'aow-en-klein-pensioen': {
		onderwerpen: ['pensioen', 'meerInkomens'],
		artikelen: ['art475cLid2', 'art475dbLid1b'],
		dossier: alleen('2026-08-20', [
			bedragen('56', 'Pensioenfonds', '3300.00', '250.00'),
			bedragen('22', 'SVB', '18500.00', '1400.00')
		]),
		verwacht: { tBvv: '1098', herkomst: 'nagerekend', totaalPerMaand: '1348', beslagruimte: '302.00' },
		brief: {
			bedrag: '998.00',
			gegevens: alleen('2026-08-20', [
				bedragen('56', 'Pensioenfonds', '3300.00', '350.00'),
				bedragen('22', 'SVB', '18500.00', '1400.00')
			]),
			fout: 'inkomens[0].opgave.netto'
		}
	},
	// 95% x 1.419,46 = 1.348,487: de norm voor wie AOW krijgt (1.587,34) telt niet.
	'aow-schuld-bij-de-svb': {
		onderwerpen: ['pensioen'],
		artikelen: ['art475daLid2'],
		dossier: alleen('2026-07-14', [bedragen('22', 'SVB', '20500.00', '1587.34')]),
		verwacht: { tBvv: '1348', herkomst: 'nagerekend', beslagruimte: '239.34' }
	},
	// Samen netto 1.300; 95% is 1.235, minder dan 1.348,49. Zonder samenvoegen: 1.235 - 400 = 835 van de Wajong.
	'uwv-samenvoegen': {
		onderwerpen: ['uwv', 'meerInkomens'],
		artikelen: ['art475cLid2', 'art475dcLid1'],
		dossier: alleen(
			'2026-07-14',
			[bedragen('37', 'UWV', '11500.00', '900.00'), bedragen('46', 'UWV', '4800.00', '400.00')],
			{ beslag: { beslagobject: '1', samenvoegen: ['2'] } }
		),
		verwacht: { tBvv: '1235', herkomst: 'nagerekend', beslagruimte: '65.00' }
	},
	// Netto 1.700 + 150 = 1.850. Belastbaar 26.500: 1.348,487 + 69,1875 = 1.417,67. Rosa krijgt 1.418 - 150 = 1.268.
	bronheffing: {
		onderwerpen: ['uwv', 'netto'],
		artikelen: ['besluitArt5'],
		dossier: alleen('2026-07-14', [
			bedragen('40', 'UWV', '26500.00', {
				onderdelen: { ontvangen: '1700.00', bronheffing: '150.00' },
				per: 'maand'
			})
		]),
		verwacht: { tBvv: '1418', herkomst: 'nagerekend', beslagruimte: '432.00' }
	}
});
