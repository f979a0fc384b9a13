import { expect, test } from 'vitest';
import { alsBedrag } from '#lib/getal/bedragtekst.ts';
import { kostenEigenaar } from './art475ab-kosten-eigenaar.ts';

const kosten = (rente: string, erfpacht: string, wozWaarde: string) =>
	kostenEigenaar({
		rente: alsBedrag(rente),
		erfpacht: alsBedrag(erfpacht),
		wozWaarde: alsBedrag(wozWaarde)
	});

/** 250.000 maal 0,057% is 142,50. */
test('rente, erfpacht en 0,057% van de WOZ-waarde', () => {
	expect(kosten('512.34', '40', '250000')).toEqual({
		delen: ['512.34', '40.00', '142.50'],
		samen: '694.84'
	});
});
test('zonder WOZ-waarde alleen wat er betaald wordt', () => {
	expect(kosten('100', '0', '0').samen).toBe('100.00');
});
