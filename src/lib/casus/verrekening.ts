import { verrekeningscasusteksten } from '../teksten/casus/verrekening.ts';
import { alleen, bedragen, loon, paar, type Casusdossier } from './bouwstenen.ts';
import { maakCasussen } from './casus.ts';

/** Wie een auto van de zaak heeft, en beslag sinds een jaar. */
const metAuto = (naam: string, startjaar: number) =>
	alleen('2026-09-15', [loon(naam, '36000.00', '2300.00', { loonbelastingVoertuig: '150.00' })], {
		beslag: { startjaar }
	});

/** Wie met een partner in België woont, en openheid gaf. De factor van België is 1. */
const inBelgie = (naam: string, perJaar: string, rest: Pick<Casusdossier, 'hardheid'> = {}) =>
	paar(
		'2022-08-04',
		[loon(naam, perJaar, '1750.00'), loon('Winkel', '12000.00', '948.84', { van: 'partner' })],
		{ wonen: { adres: 'buitenland', woonland: 'België', openheidVanZaken: true }, ...rest }
	);

export const VERREKENINGSCASUSSEN = maakCasussen(verrekeningscasusteksten, {
	// 1.348,487 + 282,9375 (huur) + 71,6772 (zorg) = 1.703,10. De brief rekent met 2025 en trekt er 150 af.
	'auto-eerste-jaar': {
		onderwerpen: ['auto'],
		artikelen: ['art475dbLid1c'],
		dossier: metAuto('Reisbureau', 2026),
		verwacht: { tBvv: '1703', herkomst: 'nagerekend', beslagruimte: '597.00' },
		brief: { bedrag: '1553.00', gegevens: metAuto('Reisbureau', 2025), fout: 'beslag.startjaar' }
	},
	// 1.703,10 - 150.
	'auto-tweede-jaar': {
		onderwerpen: ['auto'],
		artikelen: ['art475dbLid1c'],
		dossier: metAuto('Makelaar', 2025),
		verwacht: { tBvv: '1553', herkomst: 'nagerekend', beslagruimte: '747.00' }
	},
	// 95% x 1.100 = 1.045, minder dan 1.348,49; plus 40. De brief: 1.045.
	'toeslag-verrekend': {
		onderwerpen: ['toeslagen', 'grens95'],
		artikelen: ['art475gLid3'],
		dossier: alleen('2026-07-14', [loon('Manege', '14000.00', '1100.00')], {
			toeslagen: { zorgtoeslag: '40.00' }
		}),
		verwacht: { tBvv: '1085', herkomst: 'nagerekend', beslagruimte: '15.00' },
		brief: {
			bedrag: '1045.00',
			gegevens: alleen('2026-07-14', [loon('Manege', '14000.00', '1100.00')]),
			fout: 'toeslagen.zorgtoeslag'
		}
	},
	// 95% x 1.000 = 950, plus de 195 van de kantonrechter.
	hardheid: {
		onderwerpen: ['hardheid'],
		artikelen: ['art475fa'],
		dossier: alleen('2023-05-01', [loon('Kringloop', '12000.00', '1000.00')], {
			hardheid: { bedrag: '195.00', einddatum: '2024-04-30' }
		}),
		verwacht: { tBvv: '1145', herkomst: 'nagerekend' }
	},
	/*
	 * De bron: 1.070 op nieuwe loonstroken, en 1.047 bij de deurwaarder. 37.800: 95% x 1.574,03 = 1.495,3285; huur
	 * 0,000000342858 x 37.800^2 + 0,002093692299 x 37.800 - 220,68 = 348,3508; zorg (37.800 - 22.356) / 12 x 13,61% = 175,1607.
	 * Samen 2.018,84; min 948,84. Met 37.210 is het 1.495,3285 + 331,9420 + 168,4691 - 948,84 = 1.046,90.
	 */
	'oude-loonstroken': {
		onderwerpen: ['loonstroken', 'partner', 'adres'],
		artikelen: ['art475dbLid1a', 'art475eLid1'],
		dossier: inBelgie('Haven', '25800.00'),
		verwacht: { tBvv: '1070', herkomst: 'bron', tBvvExact: '1070.00' },
		brief: {
			bedrag: '1047.00',
			gegevens: inBelgie('Haven', '25210.00'),
			fout: 'inkomens[0].opgave.belastbaar'
		}
	},
	// De bron: 1.070 + 121,57 = 1.191,57.
	'hardheid-bij-schulden': {
		onderwerpen: ['hardheid', 'afronding'],
		artikelen: ['art475fa'],
		dossier: inBelgie('Spoor', '25800.00', { hardheid: { bedrag: '121.57', einddatum: '2023-08-03' } }),
		verwacht: { tBvv: '1192', herkomst: 'bron', tBvvExact: '1191.57' }
	},
	// Op de bank het bedrag van art. 475da lid 1. Op het loon 1.348,487 + (27.000 - 23.425) / 12 x 27% = 1.428,92.
	bankrekening: {
		onderwerpen: ['bank'],
		artikelen: ['art475aLid5'],
		dossier: alleen('2026-07-14', [loon('Bibliotheek', '27000.00', '1900.00')]),
		verwacht: { tBvv: '1429', herkomst: 'nagerekend', beslagvrijBankbedrag: '2208.48' }
	},
	// Op de bank de helft van 2.208,48. Op het loon 47,5% x 2.027,79 = 963,20.
	'bankrekening-zonder-adres': {
		onderwerpen: ['bank', 'adres'],
		artikelen: ['art475aLid6'],
		dossier: alleen('2026-07-14', [loon('Veiling', '18000.00', '1500.00')], { wonen: { adres: 'geen' } }),
		verwacht: { tBvv: '963', herkomst: 'nagerekend', beslagvrijBankbedrag: '1104.24' }
	},
	// UWV maakte van 811,34 in deze zaak 811. Het inkomen is erbij gezocht: 95% x 854,04 = 811,34.
	afronden: {
		onderwerpen: ['afronding', 'uwv'],
		artikelen: ['art475dLid6'],
		dossier: alleen('2023-03-01', [bedragen('33', 'UWV', '11500.00', '854.04')]),
		verwacht: { tBvv: '811', herkomst: 'bron' }
	}
});
