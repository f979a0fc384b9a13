import { gezinscasusteksten } from '../teksten/casus/gezin.ts';
import { alleen, gezin, loon, ouder, paar } from './bouwstenen.ts';
import { maakCasussen } from './casus.ts';

export const GEZINSCASUSSEN = maakCasussen(gezinscasusteksten, {
	/*
	 * Belastbaar 50.000: 95% x 2.027,79 = 1.926,4005; huur (50.000 - 31.500) / 12 x 22% = 339,1667; zorg 231,8605. Samen
	 * 2.497,43; de helft is 1.248,71, en 1.700 is meer.
	 */
	'partner-hooguit-de-helft': {
		onderwerpen: ['partner'],
		artikelen: ['art475dbLid1a'],
		dossier: paar('2026-07-14', [
			loon('School', '26000.00', '1900.00'),
			loon('Kantoor', '24000.00', '1700.00', { van: 'partner' })
		]),
		verwacht: { tBvv: '1249', herkomst: 'nagerekend', beslagruimte: '651.00' }
	},
	/*
	 * Belastbaar 51.000: 1.926,4005 + 357,50 (huur) + 243,3022 (zorg) = 2.527,20; min 900 = 1.627,20. De brief telt 1.500, meer
	 * dan de helft: 2.527,20 / 2 = 1.263,60.
	 */
	'partner-met-beslag': {
		onderwerpen: ['partner', 'lopendBeslag'],
		artikelen: ['art475dbLid1a', 'art475cLid4'],
		dossier: paar('2026-07-14', [
			loon('Hotel', '30000.00', '2100.00'),
			loon('Fabriek', '21000.00', '1500.00', { van: 'partner', lopendBeslag: { tBvv: '900.00' } })
		]),
		verwacht: { tBvv: '1627', herkomst: 'nagerekend', beslagruimte: '473.00' },
		brief: {
			bedrag: '1264.00',
			gegevens: paar('2026-07-14', [
				loon('Hotel', '30000.00', '2100.00'),
				loon('Fabriek', '21000.00', '1500.00', { van: 'partner' })
			]),
			fout: 'inkomens[1].lopendBeslag'
		}
	},
	/*
	 * Alleenstaande, 34.000: 1.348,487 + 237,9375 (huur) + 48,7939 (zorg) = 1.635,22. De brief, alleenstaande ouder: 1.348,487 +
	 * (34.000 - 31.500) / 12 x 22% = 45,8333, + 48,7939 + kind 27,0090 = 1.470,12.
	 */
	'kind-wordt-achttien': {
		onderwerpen: ['kind'],
		artikelen: ['art475daLid1', 'art475daLid2'],
		dossier: alleen('2026-09-01', [loon('Busbedrijf', '34000.00', '2250.00')]),
		verwacht: { tBvv: '1635', herkomst: 'nagerekend', beslagruimte: '615.00' },
		brief: {
			bedrag: '1470.00',
			gegevens: ouder('2026-09-01', [loon('Busbedrijf', '34000.00', '2250.00')]),
			fout: 'leefsituatie'
		}
	},
	// 1.926,4005 + (36.000 - 31.500) / 12 x 22% = 82,50, + zorg 71,6772 = 2.080,58. Kind: 36.000 is minder dan D + L, 39.140.
	'gezin-onder-de-drempel': {
		onderwerpen: ['kind', 'partner'],
		artikelen: ['art475daLid2', 'wetKindgebondenBudgetArt2'],
		dossier: gezin('2026-07-14', [loon('Bouwmarkt', '36000.00', '2400.00')]),
		verwacht: { tBvv: '2081', herkomst: 'nagerekend', beslagruimte: '319.00' },
		brief: {
			bedrag: '2081.00',
			gegevens: paar('2026-07-14', [loon('Bouwmarkt', '36000.00', '2400.00')]),
			fout: 'leefsituatie'
		}
	}
});
