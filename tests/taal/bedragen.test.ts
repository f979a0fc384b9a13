import { expect, test } from 'vitest';
import { Getal } from '#lib/getal/getal.ts';
import { toonCenten, toonRond, toonWaarde } from '#lib/taal/bedragen.ts';

const kaal = (tekst: string) => tekst.replaceAll('\u00a0', ' ');
const een = (getal: string) => Getal.lees(getal);

test('centen altijd, of alleen als het niet op hele euro’s uitkomt', () => {
	expect(kaal(toonCenten(een('1703')))).toBe('€ 1.703,00');
	expect(kaal(toonRond(een('1703')))).toBe('€ 1.703');
	expect(kaal(toonRond(een('1703.5')))).toBe('€ 1.703,50');
});

test('een waarde in de notatie van haar eenheid', () => {
	expect(toonWaarde(een('0.95'), 'procent')).toBe('95%');
	expect(toonWaarde(een('0.4'), 'factor')).toBe('0,4');
	expect(toonWaarde(een('13').gedeeldDoor(een('12')), 'factor')).toBe('13/12');
	expect(toonWaarde(een('123').gedeeldDoor(een('457')), 'factor')).toBe('0,2691');
	expect(kaal(toonWaarde(een('12.345'), 'jaar'))).toBe('€ 12,35');
});
