import { verrekeningscasusteksten } from '../teksten/casus/verrekening.ts';
import { alleen, bedragen, loon } from './bouwstenen.ts';
import { maakCasussen } from './casus.ts';

/** Wie een auto van de zaak heeft, en beslag sinds een jaar. */
const metAuto = (naam: string, startjaar: number) =>
	alleen('2026-09-15', [loon(naam, '36000.00', '2300.00', { loonbelastingVoertuig: '150.00' })], {
		beslag: { startjaar }
	});

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
	// Op de bank het bedrag van art. 475da lid 1. Op het loon 1.348,487 + (27.000 - 23.425) / 12 x 27% = 1.428,92.
	bankrekening: {
		onderwerpen: ['bank'],
		artikelen: ['art475aLid5'],
		dossier: alleen('2026-07-14', [loon('Bibliotheek', '27000.00', '1900.00')]),
		verwacht: { tBvv: '1429', herkomst: 'nagerekend', beslagvrijBankbedrag: '2208.48' }
	},
	// UWV maakte van 811,34 in deze zaak 811. Het inkomen is erbij gezocht: 95% x 854,04 = 811,34.
	afronden: {
		onderwerpen: ['afronding', 'uwv'],
		artikelen: ['art475dLid6'],
		dossier: alleen('2023-03-01', [bedragen('33', 'UWV', '11500.00', '854.04')]),
		verwacht: { tBvv: '811', herkomst: 'bron' }
	}
});
