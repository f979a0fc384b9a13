import { describe, expect, it } from 'vitest';
import { plaats, raakt, valtOnder, veldnaam, VELDPADEN, zonderPlaatsen } from '#lib/dossier/pad.ts';

describe('een pad', () => {
	it('heeft de naam van zijn veld, ook in een lijst', () => {
		expect(veldnaam('inkomens[12].opgave.perioden[3].loon')).toBe('inkomens[].opgave.perioden[].loon');
		expect(veldnaam('beslag.omslag[1]')).toBe('beslag.omslag');
		expect(veldnaam('vtlb.schuld')).toBe('vtlb.schuld');
	});

	it('van een groep of van iets onbekends heeft geen veld', () => {
		for (const pad of ['', 'inkomens', 'inkomens[0]', 'wonen.inrichting', 'onbekend', 'constructor']) {
			expect(veldnaam(pad)).toBeNull();
		}
	});

	it('zegt over welk inkomen, welke loonstrook en welke kolom het gaat', () => {
		expect(plaats('inkomens[12].opgave.perioden[3].loon')).toEqual({
			inkomen: 12,
			periode: 3,
			kolom: 'loon'
		});
		expect(plaats('inkomens[0].opgave.perioden')).toEqual({ inkomen: 0, periode: null, kolom: null });
		expect(plaats('inkomens[0].opgave.perioden[1].onzin')).toEqual({ inkomen: 0, periode: 1, kolom: null });
		expect(plaats('beslag.omslag[1]')).toEqual({ inkomen: null, periode: null, kolom: null });
	});

	it('valt alleen onder een groep die er echt boven ligt', () => {
		expect(valtOnder('inkomens[1].naam', 'inkomens[1]')).toBe(true);
		expect(valtOnder('inkomens[12].naam', 'inkomens[1]')).toBe(false);
		expect(valtOnder('wonen.woonlandfactor', 'wonen.woonland')).toBe(false);
		expect(raakt('inkomens', 'inkomens[0].van')).toBe(true);
		expect(raakt('inkomens[0].van', 'inkomens[1].van')).toBe(false);
	});

	it('bestaat voor elk veld van het dossier', () => {
		expect(VELDPADEN.length).toBeGreaterThan(90);
		expect(new Set(VELDPADEN).size).toBe(VELDPADEN.length);
		expect(VELDPADEN.map(zonderPlaatsen)).toEqual(VELDPADEN);
	});
});
