import { wooncasusteksten } from '../teksten/casus/wonen.ts';
import { alleen, bedragen, loon, paar } from './bouwstenen.ts';
import { maakCasussen } from './casus.ts';

/** @param tot de laatste dag van de verhoging */
const huur = (huurtoeslagMogelijk: 'ja' | 'nee', woonkostenPerMaand: string, tot: string) => ({
	woning: 'huur',
	huurtoeslagMogelijk,
	woonkostenPerMaand,
	eindeOphogingWoonkosten: tot
});

export const WOONCASUSSEN = maakCasussen(wooncasusteksten, {
	/*
	 * Woonkosten die tellen: 498,20 + 65% x (713,02 - 498,20) + 40% x (800 - 713,02) = 672,625. Normhuur 202,52 + (27.500 -
	 * 23.425) / 12 x 27% = 294,2075: erbij 378,4175. 1.348,487 + 91,6875 + 378,4175 = 1.818,59; de brief zonder: 1.440,17.
	 */
	'koopwoning-laag-inkomen': {
		onderwerpen: ['woonkosten'],
		artikelen: ['art475daLid7', 'besluitArt4'],
		dossier: alleen('2026-07-14', [loon('Kapper', '27500.00', '2000.00')], {
			wonen: { woning: 'koop', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '800.00' }
		}),
		verwacht: { tBvv: '1819', herkomst: 'nagerekend', beslagruimte: '181.00' },
		brief: {
			bedrag: '1440.00',
			gegevens: alleen('2026-07-14', [loon('Kapper', '27500.00', '2000.00')], {
				wonen: { woning: 'koop', huurtoeslagMogelijk: 'nee' }
			}),
			fout: 'wonen.woonkostenPerMaand'
		}
	},
	// 498,20 + 65% x 51,80 = 531,87; normhuur 202,52 + 35,4375 = 237,9575: erbij 293,9125. 1.383,9245 + 293,9125 = 1.677,84.
	'kamer-zonder-huurtoeslag': {
		onderwerpen: ['woonkosten'],
		artikelen: ['art475daLid7', 'besluitArt4'],
		dossier: alleen('2026-07-14', [loon('Keuken', '25000.00', '1850.00')], {
			wonen: { woning: 'huur', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '550.00' }
		}),
		verwacht: { tBvv: '1678', herkomst: 'nagerekend', beslagruimte: '172.00' }
	},
	// 95% x 1.101,82 = 1.046,729; huur 0,000000596879 x 22.000^2 + 0,002363459319 x 22.000 - 220,68 = 120,2055: 1.166,93.
	'kamer-in-2022': {
		onderwerpen: ['woonkosten'],
		artikelen: ['art475daLid7', 'art475fa'],
		dossier: alleen('2022-08-04', [loon('Wasserij', '22000.00', '1600.00')], {
			wonen: { woning: 'huur', huurtoeslagMogelijk: 'nee', woonkostenPerMaand: '700.00' }
		}),
		verwacht: { tBvv: '1167', herkomst: 'nagerekend', beslagruimte: '433.00' }
	},
	// 1.200 - 110% x 932,93 = 173,777; 1.499,4517 + 173,777 = 1.673,23.
	'hoge-huur': {
		onderwerpen: ['woonkosten'],
		artikelen: ['art475daLid5'],
		dossier: alleen('2026-07-14', [loon('Apotheek', '30000.00', '2300.00')], {
			wonen: huur('ja', '1200.00', '2027-12-31')
		}),
		verwacht: { tBvv: '1673', herkomst: 'nagerekend', beslagruimte: '627.00' }
	},
	// Als hierboven zonder de 173,777.
	'hoge-huur-termijn-om': {
		onderwerpen: ['woonkosten'],
		artikelen: ['art475daLid5'],
		dossier: alleen('2026-07-14', [loon('Apotheek', '30000.00', '2300.00')], {
			wonen: huur('ja', '1200.00', '2026-06-30')
		}),
		verwacht: { tBvv: '1499', herkomst: 'nagerekend', beslagruimte: '801.00' }
	},
	/*
	 * Lid 5: 1.100 - 1.026,223 = 73,777; 1.499,4517 + 73,777 = 1.573,23. De brief telt lid 7 erbij: 725,797 - (202,52 +
	 * 147,9375) = 375,3395, samen 1.948,57.
	 */
	'hoge-huur-met-huurtoeslag': {
		onderwerpen: ['woonkosten', 'toeslagen'],
		artikelen: ['art475daLid5', 'art475daLid7'],
		dossier: alleen('2026-07-14', [loon('Museum', '30000.00', '2300.00')], {
			wonen: huur('ja', '1100.00', '2027-06-30')
		}),
		verwacht: { tBvv: '1573', herkomst: 'nagerekend', beslagruimte: '727.00' },
		brief: {
			bedrag: '1949.00',
			gegevens: alleen('2026-07-14', [loon('Museum', '30000.00', '2300.00')], {
				wonen: huur('nee', '1100.00', '2027-06-30')
			}),
			fout: 'wonen.huurtoeslagMogelijk'
		}
	},
	/*
	 * Lid 5: 1.100 - 1.026,223 = 73,777. Lid 7: 725,797 - (202,52 + 147,9375) = 375,3395. 1.499,4517 + 73,777 + 375,3395 =
	 * 1.948,57.
	 */
	'hoge-huur-zonder-huurtoeslag': {
		onderwerpen: ['woonkosten', 'toeslagen'],
		artikelen: ['art475daLid5', 'art475daLid7'],
		dossier: alleen('2026-07-14', [loon('Museum', '30000.00', '2300.00')], {
			wonen: huur('nee', '1100.00', '2027-06-30')
		}),
		verwacht: { tBvv: '1949', herkomst: 'nagerekend', beslagruimte: '351.00' }
	},
	// 95% van 1.000; de bron zegt dat er minstens 5% overblijft.
	'hoge-woonkosten-en-95': {
		onderwerpen: ['woonkosten', 'grens95'],
		artikelen: ['art475daLid5', 'art475dcLid1'],
		dossier: alleen('2026-07-14', [loon('Kwekerij', '12000.00', '1000.00')], {
			wonen: huur('ja', '2000.00', '2027-12-31')
		}),
		verwacht: { tBvv: '950', herkomst: 'nagerekend', beslagruimte: '50.00' }
	},
	// De bron: 47,5% x 1.536,34 = 729,76, en er ging 191,81 naar de beslaglegger: 921,81 - 730.
	'geen-adres': {
		onderwerpen: ['adres', 'bijstand'],
		artikelen: ['art475daLid4'],
		dossier: alleen('2021-01-01', [bedragen('43', 'Gemeente', '11500.00', '921.81')], {
			wonen: { adres: 'geen' }
		}),
		verwacht: { tBvv: '730', herkomst: 'bron', beslagruimte: '191.81' }
	},
	// De bron noemt 825,56 bij een jaarinkomen van 18.056: 47,5% x 1.738,02 = 825,56.
	'geen-adres-met-loon': {
		onderwerpen: ['adres', 'afronding'],
		artikelen: ['art475daLid4'],
		dossier: alleen('2023-09-15', [loon('Pizzeria', '18056.00', '1450.00')], { wonen: { adres: 'geen' } }),
		verwacht: { tBvv: '826', herkomst: 'bron', bBvv: '825.56', beslagruimte: '624.00' }
	},
	// De bron: na openheid ging er 5% naar de beslaglegger, 46,09. 921,81 - 46,09 = 875,72.
	'openheid-van-zaken': {
		onderwerpen: ['adres', 'bijstand'],
		artikelen: ['art475eLid1', 'art475dcLid1'],
		dossier: alleen('2021-01-01', [bedragen('43', 'Gemeente', '11500.00', '921.81')], {
			wonen: { adres: 'geen', openheidVanZaken: true }
		}),
		verwacht: { tBvv: '876', herkomst: 'bron' },
		brief: {
			bedrag: '730.00',
			gegevens: alleen('2021-01-01', [bedragen('43', 'Gemeente', '11500.00', '921.81')], {
				wonen: { adres: 'geen' }
			}),
			fout: 'wonen.openheidVanZaken'
		}
	},
	// 47,5% x 2.027,79 x 0,4 = 385,28.
	'buitenland-zonder-openheid': {
		onderwerpen: ['adres', 'pensioen'],
		artikelen: ['art475daLid4', 'regelingArt1'],
		dossier: alleen('2026-07-14', [bedragen('56', 'Pensioenfonds', '18000.00', '1500.00')], {
			wonen: { adres: 'buitenland', woonland: 'Turkije' }
		}),
		verwacht: { tBvv: '385', herkomst: 'nagerekend', beslagruimte: '1115.00' }
	},
	// 1.348,487 x 0,4 = 539,39.
	'buitenland-met-openheid': {
		onderwerpen: ['adres', 'pensioen'],
		artikelen: ['art475daLid4', 'art475eLid1', 'regelingArt1'],
		dossier: alleen('2026-07-14', [bedragen('56', 'Pensioenfonds', '18000.00', '1500.00')], {
			wonen: { adres: 'buitenland', woonland: 'Turkije', openheidVanZaken: true }
		}),
		verwacht: { tBvv: '539', herkomst: 'nagerekend', beslagruimte: '961.00' }
	},
	// 1.000 + 2/3 x 449,44 + 47 = 1.346,63.
	instelling: {
		onderwerpen: ['instelling', 'pensioen'],
		artikelen: ['art475eLid2', 'pwArt23'],
		dossier: alleen('2026-07-14', [bedragen('56', 'Pensioenfonds', '18000.00', '1500.00')], {
			wonen: { inrichting: { kostenPerMaand: '1000.00' } }
		}),
		verwacht: { tBvv: '1347', herkomst: 'nagerekend', beslagruimte: '153.00' }
	},
	// 1.000 + 2/3 x 699,11 + 106 = 1.572,07.
	'partner-in-instelling': {
		onderwerpen: ['instelling', 'partner'],
		artikelen: ['art475eLid2', 'pwArt23'],
		dossier: paar('2026-07-14', [bedragen('56', 'Pensioenfonds', '21000.00', '1700.00')], {
			wonen: { inrichting: { kostenPerMaand: '1000.00' } }
		}),
		verwacht: { tBvv: '1572', herkomst: 'nagerekend', beslagruimte: '128.00' }
	},
	// Het voorbeeld: 1.433,82 + 2/3 x 690,27 + 106 = 2.000. De helft is 1.000, en 1.400 is meer.
	'partners-in-instelling': {
		onderwerpen: ['instelling', 'partner'],
		artikelen: ['art475eLid2', 'art475dbLid1a', 'pwArt23'],
		dossier: paar(
			'2026-03-01',
			[
				bedragen('56', 'Pensioenfonds', '28000.00', '1800.00'),
				bedragen('56', 'Pensioenfonds', '20000.00', '1400.00', { van: 'partner' })
			],
			{ wonen: { inrichting: { kostenPerMaand: '1433.82' } } }
		),
		verwacht: { tBvv: '1000', herkomst: 'nagerekend', bBvv: '2000.00', beslagruimte: '800.00' }
	}
});
