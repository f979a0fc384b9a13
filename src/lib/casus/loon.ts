import { looncasusteksten } from '../teksten/casus/loon.ts';
import { alleen, bedragen, loon, strook, stroken } from './bouwstenen.ts';
import { maakCasussen } from './casus.ts';

const VB = (opgebouwd: string, uitbetaald = '0.00') => ({
	opgebouwdVakantiebijslag: opgebouwd,
	uitbetaaldeVakantiebijslag: uitbetaald
});

/** De perioden van de handleiding die vier weken duren; alleen in een schrikkeljaar zijn het 28 dagen. */
const opVierWeken = (peildatum: string, naam: string) =>
	alleen(peildatum, [
		stroken(
			'15',
			naam,
			[
				strook('2024-02-23', '2024-03-21', '1300.00', '0.00'),
				strook('2024-03-22', '2024-04-18', '1400.00', '0.00'),
				strook('2024-04-19', '2024-05-16', '3000.00', '0.00')
			],
			{ tijdvak: 'vierweken' }
		)
	]);

export const LOONCASUSSEN = maakCasussen(looncasusteksten, {
	/*
	 * 95% x 1.401,50 = 1.331,425; huur (30.000 - 23.425) / 12 x 27% = 147,9375; zorg (30.000 - 29.735,424) / 12 x 13,73%
	 * = 3,0272. Samen 1.482,39. De brief met 26.000: 1.331,425 + 57,9375 = 1.389,36.
	 */
	formule: {
		onderwerpen: ['formule'],
		artikelen: ['art475daLid2', 'art475dLid1'],
		dossier: alleen('2026-03-05', [loon('Bakkerij', '30000.00', '2000.00')]),
		verwacht: { tBvv: '1482', herkomst: 'nagerekend' },
		brief: {
			bedrag: '1389.00',
			gegevens: alleen('2026-03-05', [loon('Bakkerij', '26000.00', '2000.00')]),
			fout: 'inkomens[0].opgave.belastbaar'
		}
	},
	// Art. 475da lid 1 noemt 2.208,48. Ruimte: 3.400 - 2.208.
	maximum: {
		onderwerpen: ['formule'],
		artikelen: ['art475daLid1'],
		dossier: alleen('2026-07-14', [loon('Bank', '60000.00', '3400.00')]),
		verwacht: { tBvv: '2208', herkomst: 'bron', beslagruimte: '1192.00' }
	},
	// Februari, maart en april: 6.300 / 3 x 12 = 25.200. 1.331,425 + (25.200 - 23.425) / 12 x 27% = 39,9375: 1.371,36.
	'maanden-die-tellen': {
		onderwerpen: ['loonstroken'],
		artikelen: ['besluitArt3'],
		dossier: alleen('2026-06-16', [
			stroken('15', 'Tuinderij', [
				strook('2026-01-01', '2026-01-31', '1000.00', '0.00'),
				strook('2026-02-01', '2026-02-28', '2000.00', '0.00'),
				strook('2026-03-01', '2026-03-31', '2100.00', '0.00'),
				strook('2026-04-01', '2026-04-30', '2200.00', '0.00'),
				strook('2026-05-01', '2026-05-31', '9000.00', '0.00')
			])
		]),
		verwacht: {
			tBvv: '1371',
			herkomst: 'nagerekend',
			selectieperiode: { begin: '2026-02-01', eind: '2026-05-15' }
		}
	},
	/*
	 * Augustus, september en oktober: 6.400 / 3 x 12 = 25.600. 95% x 1.369,06 = 1.300,607; huur 0,000000438698 x 25.600^2 +
	 * 0,000446392665 x 25.600 - 238,01 = 60,9228. Samen 1.361,53.
	 */
	'vier-maanden-terug': {
		onderwerpen: ['loonstroken'],
		artikelen: ['besluitArt3'],
		dossier: alleen('2025-12-11', [
			stroken('15', 'Bloemist', [
				strook('2025-08-01', '2025-08-31', '2000.00', '0.00'),
				strook('2025-09-01', '2025-09-30', '2100.00', '0.00'),
				strook('2025-10-01', '2025-10-31', '2300.00', '0.00'),
				strook('2025-11-01', '2025-11-30', '2900.00', '0.00')
			])
		]),
		verwacht: {
			tBvv: '1362',
			herkomst: 'nagerekend',
			selectieperiode: { begin: '2025-08-01', eind: '2025-11-10' }
		}
	},
	// Een maand voor 31 maart is 28 februari, en een dag eerder 27 februari. Als hierboven 25.200 per jaar: 1.371,36.
	'einde-van-de-maand': {
		onderwerpen: ['loonstroken'],
		artikelen: ['besluitArt3'],
		dossier: alleen('2026-03-31', [
			stroken('15', 'Molen', [
				strook('2025-11-01', '2025-11-30', '2000.00', '0.00'),
				strook('2025-12-01', '2025-12-31', '2000.00', '0.00'),
				strook('2026-01-01', '2026-01-31', '2300.00', '0.00'),
				strook('2026-02-01', '2026-02-28', '2900.00', '0.00')
			])
		]),
		verwacht: {
			tBvv: '1371',
			herkomst: 'nagerekend',
			selectieperiode: { begin: '2025-11-01', eind: '2026-02-27' }
		}
	},
	// (1.300 + 1.400) / 2 x 13 = 17.550: alleen 95% x 1.283,83 = 1.219,64.
	'vier-weken-op-16-juni': {
		onderwerpen: ['loonstroken'],
		artikelen: ['besluitArt3', 'besluitArt2Lid3'],
		dossier: opVierWeken('2024-06-16', 'Vleesfabriek'),
		verwacht: {
			tBvv: '1220',
			herkomst: 'nagerekend',
			selectieperiode: { begin: '2024-02-01', eind: '2024-05-15' }
		}
	},
	/*
	 * (1.300 + 1.400 + 3.000) / 3 x 13 = 24.700. 1.219,6385 + 0,000000413370 x 24.700^2 + 0,002393492603 x 24.700 - 226,67 =
	 * 84,6422: 1.304,28.
	 */
	'vier-weken-op-17-juni': {
		onderwerpen: ['loonstroken'],
		artikelen: ['besluitArt3', 'besluitArt2Lid3'],
		dossier: opVierWeken('2024-06-17', 'Zuivelfabriek'),
		verwacht: {
			tBvv: '1304',
			herkomst: 'nagerekend',
			selectieperiode: { begin: '2024-02-01', eind: '2024-05-16' }
		}
	},
	/*
	 * Venster 1 maart tot en met 13 juni: twee stroken. Loon (1.900 + 2.100) / 2 = 2.000, opbouw 160: 2.160 x 13 = 28.080.
	 * 1.348,487 + (28.080 - 23.425) / 12 x 27% = 104,7375: 1.453,22. Per vier weken 1.453 x 12 / 13.
	 */
	'uitzendkracht-vier-weken': {
		onderwerpen: ['loonstroken'],
		artikelen: ['besluitArt3', 'besluitArt2Lid3', 'besluitArt5Lid4'],
		dossier: alleen('2026-07-14', [
			stroken(
				'15',
				'Uitzendbureau',
				[
					strook('2026-03-23', '2026-04-19', '1900.00', '180.00', VB('152.00')),
					strook('2026-04-20', '2026-05-17', '2100.00', '220.00', VB('168.00')),
					strook('2026-05-18', '2026-06-14', '2600.00', '340.00', VB('208.00'))
				],
				{ tijdvak: 'vierweken' }
			)
		]),
		verwacht: { tBvv: '1453', herkomst: 'nagerekend', perTijdvak: '1341.23' }
	},
	// (3.000 + 3.000) / 3 = 2.000 per maand, 24.000 per jaar: 1.331,425 + (24.000 - 23.425) / 12 x 27% = 1.344,36.
	'strook-ontbreekt': {
		onderwerpen: ['loonstroken'],
		artikelen: ['besluitArt3'],
		dossier: alleen('2026-06-16', [
			stroken('15', 'Garage', [
				strook('2026-02-01', '2026-02-28', '3000.00', '0.00'),
				strook('2026-03-01', '2026-03-31', '3000.00', '0.00')
			])
		]),
		verwacht: { tBvv: '1344', herkomst: 'nagerekend', voorlopig: true }
	},
	// (2.400 + 192) x 12 = 31.104: 1.348,487 + 172,7775 (huur) + 15,6588 (zorg) = 1.536,92. Netto 2.100.
	'nieuwe-baan': {
		onderwerpen: ['loonstroken'],
		artikelen: ['besluitArt3', 'art475dLid1'],
		dossier: alleen('2026-07-14', [
			stroken('15', 'Kwekerij', [strook('2026-05-01', '2026-05-31', '2400.00', '300.00', VB('192.00'))], {
				alleenLaatste: true
			})
		]),
		verwacht: { tBvv: '1537', herkomst: 'nagerekend', beslagruimte: '563.00' }
	},
	// Loon 2.600 elke maand, opbouw 208: 33.696 per jaar. 1.348,487 + 231,0975 (huur) + 45,3156 (zorg) = 1.624,90.
	'vakantiegeld-op-de-strook': {
		onderwerpen: ['vakantiegeld', 'loonstroken'],
		artikelen: ['besluitArt2', 'besluitArt5'],
		dossier: alleen('2026-07-14', [
			stroken('15', 'Drukkerij', [
				strook('2026-03-01', '2026-03-31', '2600.00', '320.00', VB('208.00')),
				strook('2026-04-01', '2026-04-30', '2600.00', '320.00', VB('208.00')),
				strook('2026-05-01', '2026-05-31', '4500.00', '1080.00', VB('208.00', '1900.00'))
			])
		]),
		verwacht: { tBvv: '1625', herkomst: 'nagerekend' }
	},
	// (2.500 + 425) x 12 = 35.100: 1.348,487 + 262,6875 (huur) + 61,3797 (zorg) = 1.672,55.
	keuzebudget: {
		onderwerpen: ['vakantiegeld', 'loonstroken'],
		artikelen: ['besluitArt2'],
		dossier: alleen('2026-07-14', [
			stroken('11', 'Gemeente', [
				strook('2026-03-01', '2026-03-31', '2500.00', '330.00', { opbouwAvwb: '425.00' }),
				strook('2026-04-01', '2026-04-30', '2500.00', '330.00', { opbouwAvwb: '425.00' }),
				strook('2026-05-01', '2026-05-31', '4000.00', '900.00', {
					opbouwAvwb: '425.00',
					opnameAvwb: '1500.00'
				})
			])
		]),
		verwacht: { tBvv: '1673', herkomst: 'nagerekend' }
	},
	/*
	 * Met vakantiegeld is het netto 950 + 900 / 12 = 1.025; 95% daarvan is 973,75. Tekort per maand 974 - 950 = 24, per jaar
	 * 288: dat houdt zij van de 900.
	 */
	'vakantiegeld-eens-per-jaar': {
		onderwerpen: ['vakantiegeld', 'grens95'],
		artikelen: ['art475dcLid1'],
		dossier: alleen('2026-07-14', [
			loon(
				'Thuiszorg',
				'12300.00',
				'950.00',
				{},
				{ vakantiegeld: { uitbetaling: 'jaarlijks', nettoPerJaar: '900.00', maand: 5 } }
			)
		]),
		verwacht: {
			tBvv: '974',
			herkomst: 'nagerekend',
			beslagruimte: '0.00',
			vakantiegeld: { houdt: '288.00', ruimte: '612.00' }
		}
	},
	// Netto 1.550 + 500 = 2.050; de formule geeft 1.499,45. De brief: 95% x 1.550 = 1.472,50.
	'netto-na-beslag': {
		onderwerpen: ['netto', 'lopendBeslag'],
		artikelen: ['besluitArt5', 'art475dcLid1'],
		dossier: alleen('2026-07-14', [
			loon('Slagerij', '30000.00', {
				onderdelen: { ontvangen: '1550.00', ingehouden: '500.00' },
				per: 'maand'
			})
		]),
		verwacht: { tBvv: '1499', herkomst: 'nagerekend', beslagruimte: '551.00' },
		brief: {
			bedrag: '1473.00',
			gegevens: alleen('2026-07-14', [loon('Slagerij', '30000.00', '1550.00')]),
			fout: 'inkomens[0].opgave.netto'
		}
	},
	// Netto 2.250 - 200 = 2.050; 2.050 - 1.499 = 551.
	'netto-met-reiskosten': {
		onderwerpen: ['netto'],
		artikelen: ['art475aLid3'],
		dossier: alleen('2026-07-14', [
			loon('Ziekenhuis', '30000.00', {
				onderdelen: { ontvangen: '2250.00', onkostenvergoeding: '200.00' },
				per: 'maand'
			})
		]),
		verwacht: { tBvv: '1499', herkomst: 'nagerekend', beslagruimte: '551.00' }
	},
	/*
	 * Belastbaar 28.000: 1.348,487 + (28.000 - 23.425) / 12 x 27% = 102,9375: 1.451,42. De brief ziet de winst als gewoon
	 * inkomen van netto 600 en trekt dat af: 851,42.
	 */
	'loon-en-zzp': {
		onderwerpen: ['winst', 'meerInkomens'],
		artikelen: ['art475ab', 'art475dbLid1b', 'art475f'],
		dossier: alleen('2026-07-14', [
			loon('Magazijn', '20000.00', '1600.00'),
			bedragen(null, 'Eenmanszaak', '8000.00', null, { soort: 'winst' })
		]),
		verwacht: { tBvv: '1451', herkomst: 'nagerekend', beslagruimte: '149.00' },
		brief: {
			bedrag: '851.00',
			gegevens: alleen('2026-07-14', [
				loon('Magazijn', '20000.00', '1600.00'),
				bedragen(null, 'Eenmanszaak', '8000.00', '600.00')
			]),
			fout: 'inkomens[1].soort'
		}
	}
});
